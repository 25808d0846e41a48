import {expect} from 'chai';
import fc from 'fast-check';
import {briefFragment, readBriefFragment, takeOverChange} from '../../src/core/brief-link.js';
import {type Registers, applyChange} from '../../src/core/registers.js';

const session: Registers = applyChange({}, {
  'answer/purpose': 'job',
  'answer/place': ['linkedin', 'website'],
  'wish/worries': 'Brillengläser 👓 & “glare”',
  'done/sleep': true,
  'done/hair': null,
  day: {date: '2027-03-18'},
  step: 'result',
  'calendar-uid': 'private',
}, 5);

describe('The link of a brief', () => {
  it('hands over answers, wishes, ticks and the day, and nothing else of the session', () => {
    expect(readBriefFragment(briefFragment(session))).to.deep.equal({
      'answer/purpose': 'job',
      'answer/place': ['linkedin', 'website'],
      'wish/worries': 'Brillengläser 👓 & “glare”',
      'done/sleep': true,
      day: {date: '2027-03-18'},
    });
  });

  it('is a fragment, which no server sees, of characters that no mail program breaks', () => {
    expect(briefFragment(session)).to.match(/^#shootkit-brief=[\w-]+$/);
  });

  it('brings back whatever a client wrote', () => {
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 200}), (text) => {
      expect(readBriefFragment(briefFragment(applyChange({}, {'wish/goal': text}, 1)))).to.deep.equal({'wish/goal': text});
    }));
  });

  it('that is no brief, is damaged or far too long is nothing', () => {
    for (const fragment of ['', '#', '#top', '#shootkit-brief=', '#shootkit-brief=%%%', '#shootkit-brief=bm90IGpzb24', '#shootkit-brief=e30', `#shootkit-brief=${'A'.repeat(40_000)}`]) {
      expect(readBriefFragment(fragment), fragment.slice(0, 40)).to.equal(null);
    }
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      readBriefFragment(`#shootkit-brief=${text}`);
    }));
  });

  it('hands over no names that are not a brief’s', () => {
    const fragment = `#shootkit-brief=${Buffer.from('{"__proto__":{"x":1},"step":"result","answer/feel":"either"}').toString('base64url')}`;
    expect(readBriefFragment(fragment)).to.deep.equal({'answer/feel': 'either'});
  });

  it('hands over nothing that is nested deeper than it can be written', () => {
    const text = `{"answer/feel":${'['.repeat(10_000)}${']'.repeat(10_000)},"done/hair":true}`;
    expect(readBriefFragment(`#shootkit-brief=${Buffer.from(text).toString('base64url')}`)).to.deep.equal({'done/hair': true});
  });

  it('leads the picker that takes it over to where its answers lead, if it has any', () => {
    expect(takeOverChange({'answer/feel': 'either'})).to.deep.equal({'answer/feel': 'either', step: 'result'});
    expect(takeOverChange({'done/sleep': true})).to.deep.equal({'done/sleep': true});
  });
});
