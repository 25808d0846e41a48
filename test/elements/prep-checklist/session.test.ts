import {expect, fixture, html} from '@open-wc/testing';
import {applyChange, key, serializeRegisters} from '../../../src/core/registers.js';
import type {PrepChecklist} from '../../../src/elements/prep-checklist/prep-checklist.js';
import {TODAY, backToNow, box, create, createDated, newSession, onDay, part, parts, press, settled, storedUnder, textOf, tick} from './drive.js';

const keep = (session: string, change: Parameters<typeof applyChange>[1]): void =>
  localStorage.setItem(`shootkit:${session}`, serializeRegisters(applyChange({}, change, 1)));

describe('What the visitor did', () => {
  beforeEach(() => onDay(TODAY));
  afterEach(backToNow);

  it('is written nowhere before anything was done', async () => {
    const session = newSession();
    const checklist = await createDated(session);
    checklist.done = ['talk'];
    await checklist.updateComplete;
    expect(storedUnder(session)).to.equal(null);
    await tick(checklist, 'sleep');
    expect(storedUnder(session)).to.contain('done/talk').and.to.contain('done/sleep');
  });

  it('is written nowhere where the page does not want it', async () => {
    const session = newSession();
    const checklist = await create(html`<prep-checklist session=${session} persist="off"></prep-checklist>`);
    await tick(checklist, 'talk');
    expect(checklist.done).to.deep.equal(['talk']);
    expect(storedUnder(session)).to.equal(null);
    expect(sessionStorage.getItem(`shootkit:${session}`)).to.equal(null);
  });

  it('counts for the moment where the browser refuses to keep it', async () => {
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError');
    };
    try {
      const checklist = await create();
      await tick(checklist, 'talk');
      expect(checklist.done).to.deep.equal(['talk']);
      expect(textOf(part(checklist, 'progress-text'))).to.equal('1 of 24 tasks ready');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('shows in every element of the session', async () => {
    const session = newSession();
    const [one, two] = [await createDated(session), await createDated(session)];
    await tick(one, 'talk');
    await two.updateComplete;
    expect(box(two, 'talk').checked).to.equal(true);
    expect(part(two, 'undo-button')).to.equal(null);
  });

  it('cannot be brought back once it was forgotten', async () => {
    const checklist = await create();
    await tick(checklist, 'talk');
    await press(checklist, 'reset');
    await press(checklist, 'forget');
    expect(part(checklist, 'undo-button')).to.equal(null);
    await tick(checklist, 'sleep');
    expect(part(checklist, 'undo-button')).to.equal(null);
    expect(checklist.done).to.deep.equal(['sleep']);
  });

  it('cannot be brought back here once it was forgotten elsewhere on the page', async () => {
    const session = newSession();
    const [one, two] = [await createDated(session), await createDated(session)];
    await tick(one, 'talk');
    await press(one, 'reset');
    await press(two, 'forget');
    await tick(two, 'sleep');
    await one.updateComplete;
    expect(part(one, 'undo-button')).to.equal(null);
  });

  it('stays when the element is moved on the page', async () => {
    const checklist = await create();
    await tick(checklist, 'talk');
    const toggle = parts<HTMLElement>(checklist, 'details')[0] as HTMLDetailsElement;
    toggle.open = true;
    const aside = document.createElement('aside');
    checklist.after(aside);
    aside.append(checklist);
    await checklist.updateComplete;
    expect(checklist.done).to.deep.equal(['talk']);
    expect(toggle.open).to.equal(true);
    await tick(checklist, 'sleep');
    expect(checklist.done).to.deep.equal(['talk', 'sleep']);
  });
});

describe('Ticks that the page sets', () => {
  it('are shown, and fire no event', async () => {
    const checklist = await create();
    let told = 0;
    checklist.addEventListener('checklist-change', () => (told += 1));
    checklist.addEventListener('checklist-complete', () => (told += 1));
    checklist.done = parts(checklist, 'checkbox').map(({id}) => id.replace('task-', ''));
    await settled(checklist);
    expect(part(checklist, 'finished')).to.exist;
    expect(told).to.equal(0);
  });

  it('take the place of all others', async () => {
    const checklist = await create();
    await tick(checklist, 'talk');
    checklist.done = ['sleep'];
    expect(checklist.done).to.deep.equal(['sleep']);
  });

  it('are kept when they were set before the element was upgraded', async () => {
    const holder = document.createElement('template');
    holder.innerHTML = `<prep-checklist session="${newSession()}"></prep-checklist>`;
    const checklist = holder.content.firstElementChild as PrepChecklist;
    checklist.done = ['talk'];
    await fixture(html`<div>${checklist}</div>`);
    await checklist.updateComplete;
    expect(checklist.done).to.deep.equal(['talk']);
    expect(box(checklist, 'talk').checked).to.equal(true);
  });

  it('are ignored where the list does not know them', async () => {
    const checklist = await create();
    checklist.done = ['talk', 'no-such-task'];
    await checklist.updateComplete;
    expect(checklist.done).to.deep.equal(['talk']);
  });
});

describe('Whose tasks', () => {
  const ids = (checklist: PrepChecklist): readonly string[] => parts(checklist, 'checkbox').map(({id}) => id.replace('task-', ''));

  it('are everybody\'s while nothing is known', async () => {
    const checklist = await create();
    expect(ids(checklist)).to.deep.equal(ids(await create(html`<prep-checklist session=${newSession()} kind="both"></prep-checklist>`)));
  });

  it('are those of the kind that the page names', async () => {
    const headshot = ids(await create(html`<prep-checklist session=${newSession()} kind="headshot"></prep-checklist>`));
    const portrait = ids(await create(html`<prep-checklist session=${newSession()} kind="portrait"></prep-checklist>`));
    expect(headshot).to.include('shots').and.not.include('vision');
    expect(portrait).to.include('vision').and.not.include('shots');
  });

  it('follow the answers that the visitor gave in the picker', async () => {
    const session = newSession();
    keep(session, {[key.answer('impression')]: 'story', [key.answer('framing')]: 'body'});
    expect(ids(await create(html`<prep-checklist session=${session}></prep-checklist>`))).to.include('vision').and.not.include('shots');
  });

  it('follow what the visitor chose without the picker', async () => {
    const session = newSession();
    keep(session, {[key.choice]: 'headshot'});
    expect(ids(await create(html`<prep-checklist session=${session}></prep-checklist>`))).to.include('shots').and.not.include('vision');
  });
});

describe('Before the element is upgraded', () => {
  it('what the page put inside is there, and gone afterwards', async () => {
    const checklist = await create(html`<prep-checklist session=${newSession()}><p>Your list</p></prep-checklist>`);
    expect(checklist.querySelector('p')!.checkVisibility()).to.equal(false);
  });
});
