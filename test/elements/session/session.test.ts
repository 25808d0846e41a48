import {expect, fixture, html} from '@open-wc/testing';
import {choose, createPicker, newSession} from '../shoot-picker/drive.js';
import type {ShootPicker} from '../../../src/elements/shoot-picker/shoot-picker.js';

const stored = (session: string): string | null => localStorage.getItem(`shootkit:${session}`);

const pickerOf = (session: string): Promise<ShootPicker> => createPicker(html`<shoot-picker session=${session}></shoot-picker>`);

/** Another page of the same site: what it writes reaches this one as from another tab. */
const otherTab = async (): Promise<Window> => (await fixture<HTMLIFrameElement>(html`<iframe title="Another tab"></iframe>`)).contentWindow!;

const storageEvent = (): Promise<unknown> => new Promise((resolve) => window.addEventListener('storage', resolve, {once: true}));

describe('A session', () => {
  it('is kept on the device from the first thing the visitor does', async () => {
    const session = newSession();
    const picker = await pickerOf(session);
    expect(stored(session)).to.equal(null);
    await choose(picker, 'job');
    expect(JSON.parse(stored(session)!)).to.nested.include({version: 1, 'entries.answer/purpose.value': 'job'});
  });

  it('follows what is done in another tab', async () => {
    const session = newSession();
    const picker = await pickerOf(session);
    await choose(picker, 'job');
    const told = storageEvent();
    const entries = {'answer/feel': {value: 'relaxed', at: Date.now() + 5}};
    (await otherTab()).localStorage.setItem(`shootkit:${session}`, JSON.stringify({version: 1, entries}));
    await told;
    await picker.updateComplete;
    expect(picker.answers).to.deep.equal({purpose: 'job', feel: 'relaxed'});
  });

  it('loses nothing when another tab writes at the same moment', async () => {
    const session = newSession();
    const picker = await pickerOf(session);
    await choose(picker, 'job');
    const entriesOf = (text: string): object => (JSON.parse(text) as {entries: object}).entries;
    const ours = stored(session)!;
    const theirs = JSON.stringify({version: 1, entries: {...entriesOf(ours), 'answer/feel': {value: 'relaxed', at: Date.now() + 5}}});
    // They wrote, and told of it; we had not seen it yet, and wrote over it.
    window.dispatchEvent(new StorageEvent('storage', {key: `shootkit:${session}`, oldValue: ours, newValue: theirs}));
    await picker.updateComplete;
    expect(picker.answers).to.deep.equal({purpose: 'job', feel: 'relaxed'});
    expect(entriesOf(stored(session)!)).to.include.keys('answer/purpose', 'answer/feel');
  });

  it('catches up when a tab that was asleep wakes', async () => {
    const session = newSession();
    const picker = await pickerOf(session);
    const entries = {'answer/feel': {value: 'relaxed', at: 1}};
    localStorage.setItem(`shootkit:${session}`, JSON.stringify({version: 1, entries}));
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await picker.updateComplete;
    expect(picker.answers).to.deep.equal({feel: 'relaxed'});
  });

  it('is forgotten by one call, here and on the device', async () => {
    const session = newSession();
    const picker = await pickerOf(session);
    await choose(picker, 'job');
    picker.forget();
    await picker.updateComplete;
    expect(picker.answers).to.deep.equal({});
    expect(stored(session)).to.equal(null);
  });

  it('that was forgotten in another tab does not come back from this one', async () => {
    const session = newSession();
    const picker = await pickerOf(session);
    await choose(picker, 'job');
    const told = storageEvent();
    (await otherTab()).localStorage.removeItem(`shootkit:${session}`);
    await told;
    await picker.updateComplete;
    expect(picker.answers).to.deep.equal({});
  });

  it('that was forgotten while this tab slept does not come back with the next thing that is done here', async () => {
    const session = newSession();
    const picker = await pickerOf(session);
    await choose(picker, 'job');
    localStorage.removeItem(`shootkit:${session}`);
    await choose(picker, 'artwork');
    expect(picker.answers).to.deep.equal({purpose: 'artwork'});
    expect(Object.keys(JSON.parse(stored(session)!).entries as object)).to.deep.equal(['answer/purpose', 'step']);
  });

  it('keeps what can be read of foreign data, and never throws', async () => {
    const session = newSession();
    localStorage.setItem(`shootkit:${session}`, '{"version":9,"entries":{"answer/purpose":{"value":"job","at":1},"answer/feel":7,"__proto__":{"value":1,"at":1}}}');
    expect((await pickerOf(session)).answers).to.deep.equal({purpose: 'job'});
    const broken = newSession();
    localStorage.setItem(`shootkit:${broken}`, 'not JSON at all');
    expect((await pickerOf(broken)).answers).to.deep.equal({});
  });

  it('works on in memory when storage is refused', async () => {
    const session = newSession();
    const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
    try {
      const picker = await pickerOf(session);
      await choose(picker, 'job');
      expect(picker.recommendation?.style).to.equal('headshot');
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', setItem);
    }
  });

  it('lives on in memory when the browser denies storage, also when the visitor comes back to the tab', async () => {
    const localStorage = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {configurable: true, get: () => { throw new DOMException('denied', 'SecurityError'); }});
    try {
      const picker = await pickerOf(newSession());
      await choose(picker, 'job');
      document.dispatchEvent(new Event('visibilitychange'));
      await picker.updateComplete;
      expect(picker.answers).to.deep.equal({purpose: 'job'});
    } finally {
      Object.defineProperty(window, 'localStorage', localStorage);
    }
  });

  it('is kept until the tab is closed where the page wants it so', async () => {
    const session = newSession();
    const picker = await createPicker(html`<shoot-picker session=${session} persist="session"></shoot-picker>`);
    await choose(picker, 'job');
    expect(stored(session)).to.equal(null);
    expect(sessionStorage.getItem(`shootkit:${session}`)).to.include('answer/purpose');
    picker.forget();
    expect(sessionStorage.getItem(`shootkit:${session}`)).to.equal(null);
  });

  it('is kept nowhere when one of its elements says so', async () => {
    const session = newSession();
    const strict = await createPicker(html`<shoot-picker session=${session} persist="off"></shoot-picker>`);
    const lax = await pickerOf(session);
    await choose(lax, 'job');
    await strict.updateComplete;
    expect(strict.answers).to.deep.equal({purpose: 'job'});
    expect(stored(session)).to.equal(null);
  });

  it('is kept as the strictest of its elements says, and the page is warned once', async () => {
    const session = newSession();
    const {warn} = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    try {
      const lax = await pickerOf(session);
      await createPicker(html`<shoot-picker session=${session} persist="session"></shoot-picker>`);
      await createPicker(html`<shoot-picker session=${session} persist="off"></shoot-picker>`);
      await choose(lax, 'job');
    } finally {
      console.warn = warn;
    }
    expect([stored(session), sessionStorage.getItem(`shootkit:${session}`)]).to.deep.equal([null, null]);
    expect(warnings.filter((text) => text.includes(session))).to.have.length(1);
  });

  it('leaves other sessions alone', async () => {
    const one = await pickerOf(newSession());
    const other = await pickerOf(newSession());
    await choose(one, 'job');
    expect(other.answers).to.deep.equal({});
  });
});
