import {expect} from 'chai';
import fc from 'fast-check';
import {type BriefMail, briefMailto} from '../../src/core/brief-mail.js';

const mail: BriefMail = {studioEmail: 'studio@example.com', title: 'For your photographer', text: 'A headshot\n- My glasses & my smile\n', link: 'https://studio.example/#shootkit-brief=e30'};
const long: BriefMail = {...mail, text: Array.from({length: 60}, (_, index) => `${index}: zażółć gęślą jaźń`).join('\n')};

const read = (address: string): {to: string; subject: string; body: string} => {
  const url = new URL(address);
  return {to: url.pathname, subject: url.searchParams.get('subject')!, body: url.searchParams.get('body')!};
};

describe('The mail with a brief', () => {
  it('goes to the studio, with the whole text, in the line breaks of mails', () => {
    expect(read(briefMailto(mail))).to.deep.equal({to: 'studio@example.com', subject: 'For your photographer', body: 'A headshot\r\n- My glasses & my smile\r\n'});
  });

  it('begins with the link and ends early where the text is longer than Windows hands to a mail program', () => {
    const {body} = read(briefMailto(long));
    expect(body.split('\r\n').slice(0, 3)).to.deep.equal([mail.link, '', '0: zażółć gęślą jaźń']);
    expect(body).to.match(/jaźń\r\n…$/);
  });

  it('keeps the whole text, however long, where there is no link to the rest', () => {
    expect(read(briefMailto({...long, link: null})).body).to.equal(long.text.replaceAll('\n', '\r\n'));
  });

  it('is never too long because of the text', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme', maxLength: 4000}), (text) => {
      expect(briefMailto({...mail, text}).length).to.be.at.most(2000);
    }));
  });
});
