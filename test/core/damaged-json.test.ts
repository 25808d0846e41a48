import {expect} from 'chai';
import fc from 'fast-check';
import {readJson} from '../../src/core/damaged-json.js';

const DAMAGES: Readonly<Record<string, string>> = {
  'a blank line that became a paragraph': '{"wording": [</p>\n<p>{"id": "a", "text": "b"}]}',
  'lines that became breaks': '{<br />\n"wording": [<br>{"id": "a", "text": "b"}]}',
  'spaces that do not break': '{\u00a0"wording":\u00a0[{"id": "a",\ufeff "text": "b"}]\u200b}',
  entities: '{&quot;wording&quot;:&nbsp;[{&#34;id&#34;: &#x22;a&#x22;, &#8220;text&#8221;: "b"}]}',
  'curled quotes': '{“wording”: [{“id”: “a”, „text“: "b"}]}',
  'all of it at once': '<p>{“wording”: [</p>\n<p>{&#8220;id&#8221;: “a”,<br />\n“text”:\u00a0“b”}]}</p>',
};

const plain = fc.string().filter((text) => !/[“”„«»″&<>"\\]/.test(text));

describe('JSON that an editor has damaged', () => {
  for (const [damage, text] of Object.entries(DAMAGES)) {
    it(`reads the same after ${damage}`, () => {
      expect(readJson(text)).to.deep.equal({wording: [{id: 'a', text: 'b'}]});
    });
  }

  it('keeps what is meant, where nothing is damaged', () => {
    fc.assert(fc.property(fc.json(), (text) => {
      expect(readJson(text)).to.deep.equal(JSON.parse(text));
    }));
    const meant = '{"text": "<p>Say “yes”,\u00a0&amp; smile</p>"}';
    expect(readJson(meant)).to.deep.equal(JSON.parse(meant));
  });

  it('keeps curled quotes in a text whose own quotes are straight', () => {
    expect(readJson('{"text": "Say “yes”, please",</p>\n<p>"more": 1}')).to.deep.equal({text: 'Say “yes”, please', more: 1});
  });

  it('reads any texts back through paragraphs, breaks and curled quotes', () => {
    fc.assert(fc.property(fc.dictionary(plain.filter((name) => name !== '__proto__'), plain, {maxKeys: 5}), (given) => {
      const written = JSON.stringify(given, null, 2);
      expect(readJson(written.replaceAll('\n', '</p>\n<p>'))).to.deep.equal(given);
      expect(readJson(written.replaceAll('\n', '<br />\n'))).to.deep.equal(given);
    }));
  });

  it('says what JSON.parse says of the text as it stands, where it cannot be repaired', () => {
    for (const text of ['{"a": 1,}', 'not JSON', '', '{“a”: ', '&#x110000;', '&#99999999999;']) {
      let said = '';
      try {
        JSON.parse(text);
      } catch (error) {
        said = (error as Error).message;
      }
      expect(() => readJson(text)).to.throw(SyntaxError, said);
    }
  });

  it('makes an end of anything that it is given', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      try {
        readJson(text);
      } catch (error) {
        expect(error).to.be.instanceOf(SyntaxError);
      }
    }));
  });
});
