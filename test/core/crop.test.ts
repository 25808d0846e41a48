import {expect} from 'chai';
import fc from 'fast-check';
import {type Box, closeUpOf, cropAt, framingAt, parsePoint, toPosition} from '../../src/core/crop.js';
import {defaultPack} from '../../src/core.js';

const whole: Box = {x: 0, y: 0, width: 400, height: 500};
const closeUp: Box = {x: 136, y: 90, width: 128, height: 160};

const position = fc.double({min: 0, max: 100, noNaN: true});

/** Any close-up that lies inside the whole and has its shape. */
const closeUps: fc.Arbitrary<Box> = fc.record({size: fc.double({min: 0.05, max: 1, noNaN: true}), x: fc.double({min: 0, max: 1, noNaN: true}), y: fc.double({min: 0, max: 1, noNaN: true})})
  .map(({size, x, y}) => ({x: x * (1 - size) * 400, y: y * (1 - size) * 500, width: size * 400, height: size * 500}));

const ALMOST = 1e-6;

describe('The crop between headshot and portrait', () => {
  it('is exactly the close-up at 0 and exactly the whole at 100', () => {
    fc.assert(fc.property(closeUps, (box) => {
      expect(cropAt(0, box, whole)).to.deep.equal(box);
      expect(cropAt(100, box, whole)).to.deep.equal(whole);
    }));
  });

  it('widens all the way', () => {
    fc.assert(fc.property(closeUps, position, position, (box, a, b) => {
      const [nearer, wider] = [Math.min(a, b), Math.max(a, b)];
      expect(cropAt(nearer, box, whole).width).to.be.at.most(cropAt(wider, box, whole).width + ALMOST);
    }));
  });

  it('never leaps', () => {
    fc.assert(fc.property(closeUps, fc.double({min: 0, max: 99.9, noNaN: true}), (box, at) => {
      const [here, there] = [cropAt(at, box, whole), cropAt(at + 0.1, box, whole)];
      for (const side of ['x', 'y', 'width', 'height'] as const) expect(Math.abs(here[side] - there[side])).to.be.below(3);
    }));
  });

  it('stays inside the picture and keeps its shape', () => {
    fc.assert(fc.property(closeUps, position, (box, at) => {
      const crop = cropAt(at, box, whole);
      expect(Math.min(crop.x, crop.y)).to.be.at.least(-ALMOST);
      expect(crop.x + crop.width).to.be.at.most(400 + ALMOST);
      expect(crop.y + crop.height).to.be.at.most(500 + ALMOST);
      expect(crop.width / crop.height).to.be.closeTo(0.8, ALMOST);
    }));
  });

  it('widens by the same factor with each step, so that the motion feels even', () => {
    const widths = [0, 25, 50, 75, 100].map((at) => cropAt(at, closeUp, whole).width);
    const factors = widths.slice(1).map((width, index) => width / widths[index]!);
    for (const factor of factors) expect(factor).to.be.closeTo(factors[0]!, ALMOST);
  });

  it('does not move where the close-up is the whole', () => {
    expect(cropAt(40, whole, whole)).to.deep.equal(whole);
  });
});

describe('The close-up of a photograph', () => {
  it('has the eyes in the middle, a little above half its height', () => {
    expect(closeUpOf({x: 50, y: 40}, 2.5)).to.deep.equal({x: 30, y: 23.2, width: 40, height: 40});
  });

  it('stays inside the photograph when the face is near its edge', () => {
    expect(closeUpOf({x: 98, y: 2}, 2.5)).to.deep.equal({x: 60, y: 0, width: 40, height: 40});
  });

  it('is the photograph itself when it is not to come nearer', () => {
    expect(closeUpOf({x: 50, y: 22}, 0.4)).to.deep.equal({x: 0, y: 0, width: 100, height: 100});
  });

  it('finds the face where a point says so, and nowhere else', () => {
    expect(parsePoint('50% 22.5%')).to.deep.equal({x: 50, y: 22.5});
    for (const text of ['', 'center', '50%', '50px 20px', '120% 10%']) expect(parsePoint(text)).to.equal(null);
  });
});

describe('A position on the slider', () => {
  it('is brought between 0 and 100', () => {
    expect(['30', 30, -5, 500, Infinity].map(toPosition)).to.deep.equal([30, 30, 0, 100, 100]);
  });

  it('is none where no number is given', () => {
    expect(['', ' ', 'near', NaN, null, undefined, {}, true].map(toPosition)).to.deep.equal(Array(8).fill(null));
  });

  it('lies in the framing that began last', () => {
    const {framings} = defaultPack();
    expect([0, 19, 20, 50, 100].map((at) => framingAt(framings, at)?.id))
      .to.deep.equal(['close-up', 'close-up', 'shoulders', 'half-length', 'full-figure']);
    expect(framingAt([...framings].reverse(), 50)?.id).to.equal('half-length');
    expect(framingAt([], 50)).to.equal(undefined);
  });
});
