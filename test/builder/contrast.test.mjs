import {expect} from 'chai';
import fc from 'fast-check';
import {contrast, inWords, isColour, judge, legibleOn, longForm, nearestPassing} from '../../demo/builder/contrast.js';

const colours = fc.integer({min: 0, max: 0xffffff}).map((number) => `#${number.toString(16).padStart(6, '0')}`);

const byToken = (choice) => Object.fromEntries(judge(choice).map((judgement) => [judgement.token, judgement]));

describe('the contrast of colours', () => {
  it('is what WCAG says it is', () => {
    expect(contrast('#000000', '#ffffff')).to.be.closeTo(21, 0.001);
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.48, 0.005);
    expect(contrast('#767676', '#fff')).to.be.closeTo(4.54, 0.005);
    expect(contrast('#a4502f', '#a4502f')).to.equal(1);
  });

  it('is the same from both sides', () => {
    fc.assert(fc.property(colours, colours, (one, other) => contrast(one, other) === contrast(other, one)));
  });

  it('always lets black or white be read', () => {
    fc.assert(fc.property(colours, (colour) => contrast(legibleOn(colour), colour) >= 4.5));
  });

  it('suggests a shade that passes, whatever the colours are', () => {
    fc.assert(fc.property(colours, colours, fc.constantFrom(3, 4.5), (colour, background, wanted) =>
      contrast(nearestPassing(colour, background, wanted), background) >= wanted));
  });

  it('suggests the colour itself where it passes', () => {
    expect(nearestPassing('#a4502f', '#ffffff', 4.5)).to.equal('#a4502f');
  });

  it('suggests a neighbour of a colour that nearly passes', () => {
    expect(contrast(nearestPassing('#777777', '#ffffff', 4.5), '#ffffff')).to.be.within(4.5, 4.7);
  });

  it('is measured against the page until there is a surface', () => {
    expect(byToken({accent: '#ffe9a8', page: '#ffffff'}).accent.passes).to.equal(false);
    expect(byToken({accent: '#ffe9a8', page: '#ffffff', surface: '#14171a'}).accent.passes).to.equal(true);
  });

  it('finds the page’s own dark text on a dark surface', () => {
    const {text} = byToken({page: '#ffffff', surface: '#14171a'});
    expect(text.passes).to.equal(false);
    expect(contrast(text.suggestion, '#14171a')).to.be.at.least(4.5);
  });

  it('takes black or white for text on the accent until it is set', () => {
    expect(byToken({accent: '#a4502f', page: '#ffffff'})['on-accent'].passes).to.equal(true);
    expect(byToken({accent: '#a4502f', onAccent: '#a05030', page: '#ffffff'})['on-accent'].passes).to.equal(false);
  });

  it('is said with its number, and with the remedy where it fails', () => {
    const [, accent] = judge({accent: '#ffe9a8', page: '#ffffff'});
    expect(inWords(accent)).to.equal(`The accent on its background: 1.2 : 1, too faint for many people. It needs 3 : 1; ${accent.suggestion} would do.`);
  });

  it('never sounds better than it is', () => {
    expect(inWords({what: 'Text', ratio: 4.49, wanted: 4.5, passes: false})).to.include('4.4 : 1');
  });

  it('is asked of colours only', () => {
    expect(['#abc', '#AABBCC'].map(isColour)).to.deep.equal([true, true]);
    expect(['abc', '#abcd', 'red', '#12345g', ''].map(isColour)).to.deep.equal([false, false, false, false, false]);
    expect(longForm('#a5f')).to.equal('#aa55ff');
  });
});
