import {expect} from 'chai';
import {openSite} from './helpers/site.mjs';
import {areShown} from './helpers/widgets.mjs';

const KEY = 'shootkit:default';

const denied = () => {
  for (const area of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, area, {
      get: () => {
        throw new window.DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  }
};

const missing = () => {
  for (const area of ['localStorage', 'sessionStorage']) Object.defineProperty(window, area, {value: null});
};

const throwing = () => {
  for (const name of ['getItem', 'setItem', 'removeItem']) {
    window.Storage.prototype[name] = () => {
      throw new Error('Storage is broken.');
    };
  }
};

/** Really full: what does not fit is cut in half until nothing more fits. */
const full = () => {
  for (let size = 1 << 24; size >= 1; size = Math.floor(size / 2)) {
    try {
      localStorage.setItem('filler', (localStorage.getItem('filler') ?? '') + 'x'.repeat(size));
      size *= 2;
    } catch {
      // Half of it, then.
    }
  }
};

const FOREIGN = {
  'no JSON': 'hello',
  'an empty text': '',
  null: 'null',
  'a list': '[1,2]',
  'entries that are none': '{"version":1,"entries":[1,"two",null]}',
  'another version': '{"version":99,"entries":{"answer/purpose":{"value":"job","at":1}},"more":{}}',
  'values of the wrong kind': JSON.stringify({version: 1, entries: {
    'answer/purpose': {value: {a: 1}, at: 1}, 'answer/place': {value: [1, null, {}], at: 1}, step: {value: 7, at: 1}, choice: {value: [], at: 1}, day: {value: 'soon', at: 1},
    'done/x': {value: 'yes', at: 1}, 'note/x': {value: {}, at: 1}, 'own/x': {value: 7, at: 1}, 'wish/hope': {value: 3, at: 1}, 'calendar-sequence': {value: 'x', at: 1}, 'calendar-uid': {value: {}, at: 1},
  }}),
  'times that are none': '{"version":1,"entries":{"answer/purpose":{"value":"job","at":"now"},"answer/feel":{"value":"relaxed","at":1e300},"step":{"value":"feel","at":-1}}}',
  'prototypes': '{"version":1,"entries":{"__proto__":{"value":"job","at":1},"constructor":{"value":"job","at":1},"answer/__proto__":{"value":"job","at":1},"answer/constructor":{"value":["x"],"at":1}}}',
  'halves of characters': '{"version":1,"entries":{"note/x":{"value":"\\ud800","at":1},"own/own-1-a":{"value":{"label":"\\udfff","phase":"weeks"},"at":1}}}',
  'a well without a bottom': `{"version":1,"entries":{"answer/purpose":{"value":${'['.repeat(100_000)}${']'.repeat(100_000)},"at":1}}}`,
};

describe('Storage', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** Does one thing in each element of a session, with no pointer, which would lead on; says what they know of it then. */
  const use = async (page, session = 'default') => {
    await page.locator(`style-compare[session="${session}"] [part~=frame]`).waitFor();
    return page.evaluate(async (name) => {
      const [picker, checklist, compare] = ['shoot-picker', 'prep-checklist', 'style-compare'].map((one) => document.querySelector(`${one}[session="${name}"]`));
      const press = async (element, selector) => {
        element.shadowRoot.querySelector(selector).click();
        await Promise.all([picker, checklist, compare].map((one) => one.updateComplete));
      };
      await press(picker, 'input[value=business]');
      await press(checklist, 'input[type=checkbox]');
      await press(compare, '[part~=choose]');
      return [picker.answers.purpose, checklist.done.length, compare.shadowRoot.querySelectorAll('[aria-pressed=true]').length > 0];
    }, session);
  };
  const USED = ['business', 1, true];

  for (const [way, init] of Object.entries({denied, missing, throwing, full})) {
    it(`that is ${way} leaves the widgets working in memory`, async () => {
      const {page, complaints, leave} = await site.visit('storage.html', {init});
      expect(await use(page)).to.deep.equal(USED);
      await page.locator('prep-checklist [part~=forget]').click();
      expect(await page.locator('prep-checklist').evaluate((checklist) => checklist.done.length)).to.equal(0);
      expect(complaints).to.deep.equal([]);
      await leave();
    });
  }

  it('that has room for some keeps what it had', async () => {
    const {page, leave} = await site.visit('storage.html');
    await use(page);
    await page.evaluate(full);
    await page.locator('shoot-picker input[value=job]').click();
    expect(await page.locator('shoot-picker').evaluate((picker) => picker.answers.purpose)).to.equal('job');
    await page.reload();
    await areShown(page);
    expect(await page.locator('prep-checklist').evaluate((checklist) => checklist.done.length)).to.equal(1);
    await leave();
  });

  it('that is cleared while the page is open is no loss to what comes next', async () => {
    const {page, complaints, leave} = await site.visit('storage.html');
    await use(page);
    await page.evaluate(() => localStorage.clear());
    await page.locator('shoot-picker input[value=brand]').click();
    const kept = await page.evaluate((key) => Object.keys(JSON.parse(localStorage.getItem(key)).entries), KEY);
    expect(kept).to.include('answer/purpose').and.not.to.include('choice');
    expect(complaints).to.deep.equal([]);
    await leave();
  });

  describe('with foreign data under its key', () => {
    let visit;
    before(async () => {
      visit = await site.visit('storage.html');
      await areShown(visit.page);
    });

    for (const [kind, text] of Object.entries(FOREIGN)) {
      it(`breaks nothing, and what the client does is kept: ${kind}`, async () => {
        const {page} = visit;
        await page.evaluate(([session, value]) => {
          localStorage.setItem(`shootkit:${session}`, value);
          document.body.innerHTML = ['shoot-picker', 'prep-checklist', 'style-compare'].map((name) => `<${name} session="${session}"></${name}>`).join('');
        }, [kind, text]);
        expect(await use(page, kind)).to.deep.equal(USED);
        const kept = await page.evaluate((session) => JSON.parse(localStorage.getItem(`shootkit:${session}`)).entries['answer/purpose'].value, kind);
        expect(kept).to.equal('business');
        await page.locator('prep-checklist [part~=brief-open]').click();
        expect(await page.locator('[part=brief-text]').innerText()).to.include('My business').and.not.to.match(/\[object|undefined|null/);
      });
    }

    it('brings nothing to the console but the names of answers that there are not', () => {
      expect(visit.complaints.filter((text) => !text.includes('is not in the content pack'))).to.deep.equal([]);
    });
  });
});
