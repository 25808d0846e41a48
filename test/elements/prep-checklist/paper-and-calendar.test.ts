import {expect, html} from '@open-wc/testing';
import type {PrepChecklist} from '../../../src/elements/prep-checklist/prep-checklist.js';
import {SESSION, TODAY, backToNow, create, newSession, noteField, onDay, part, press, setDay, storedUnder, textOf, tick, type} from './drive.js';

const createKnown = (session = newSession()): Promise<PrepChecklist> =>
  create(html`<prep-checklist session=${session} session-date=${SESSION} session-time="10:30" location="Mill Lane 3"></prep-checklist>`);

describe('The printed list', () => {
  const {print} = window;
  let paper: ShadowRoot | null | undefined;
  let sheets = 0;

  beforeEach(() => {
    onDay(TODAY);
    window.print = () => {
      paper = document.body.lastElementChild!.shadowRoot;
      sheets = document.adoptedStyleSheets.length;
    };
  });

  afterEach(() => {
    window.print = print;
    backToNow();
  });

  it('holds the session, the tasks with their days, the ticks and the notes', async () => {
    const checklist = await createKnown();
    await tick(checklist, 'talk');
    await type(checklist, noteField(checklist, 'sleep'), 'No coffee after four');
    await press(checklist, 'print');
    expect(textOf(paper!.querySelector('h1'))).to.equal('Ready for the day');
    expect([...paper!.querySelectorAll('.session span')].map(textOf)).to.deep.equal(['Friday, December 4, 2026', '10:30 AM', 'Mill Lane 3']);
    expect(paper!.querySelectorAll('li')).to.have.lengthOf(24);
    expect(paper!.querySelectorAll('li path')).to.have.lengthOf(1);
    expect([...paper!.querySelectorAll('li')].map(textOf)).to.include('Unwind and sleep well Thu, Dec 3 No coffee after four');
    window.dispatchEvent(new Event('afterprint'));
  });

  it('stands alone, is not seen on the screen, and leaves nothing on the page', async () => {
    const before = document.adoptedStyleSheets.length;
    const children = document.body.childElementCount;
    await press(await createKnown(), 'print');
    expect(sheets).to.equal(before + 1);
    expect((paper!.host as HTMLElement).checkVisibility()).to.equal(false);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.adoptedStyleSheets).to.have.lengthOf(before);
    expect(paper!.host.isConnected).to.equal(false);
    expect(document.body.childElementCount).to.equal(children + 1);
  });

  it('is taken away even where a sandbox refuses to print', async () => {
    await press(await createKnown(), 'print');
    document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
    expect(paper!.host.isConnected).to.equal(false);
  });
});

describe('The calendar file', () => {
  const {createObjectURL} = URL;
  let files: Blob[] = [];

  const lines = async (index: number): Promise<readonly string[]> => (await files[index]!.text()).split('\r\n');
  const line = async (index: number, name: string): Promise<string | undefined> => (await lines(index)).find((one) => one.startsWith(name));

  // The click on the link is real, but goes nowhere.
  const hold = (event: Event): void => event.preventDefault();
  const {click} = HTMLAnchorElement.prototype;

  beforeEach(() => {
    onDay(TODAY);
    files = [];
    URL.createObjectURL = (file: Blob) => {
      files.push(file);
      return createObjectURL(file);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      this.addEventListener('click', hold);
      click.call(this);
    };
  });

  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    backToNow();
  });

  it('holds the session and every dated task', async () => {
    await press(await createKnown(), 'calendar');
    expect(files[0]!.type).to.equal('text/calendar');
    expect((await lines(0)).filter((one) => one === 'BEGIN:VEVENT')).to.have.lengthOf(25);
    expect(await line(0, 'DTSTART:')).to.equal('DTSTART:20261204T103000');
  });

  it('moves the entries of the last one when the day has moved', async () => {
    const session = newSession();
    const checklist = await createKnown(session);
    await press(checklist, 'calendar');
    await press(checklist, 'calendar');
    await press(checklist, 'day-change');
    await setDay(checklist, '2026-12-11', '10:30');
    await press(checklist, 'calendar');
    expect([await line(0, 'SEQUENCE'), await line(1, 'SEQUENCE'), await line(2, 'SEQUENCE')]).to.deep.equal(['SEQUENCE:0', 'SEQUENCE:0', 'SEQUENCE:1']);
    expect(await line(2, 'UID')).to.equal(await line(0, 'UID'));
    expect(storedUnder(session)).to.contain('calendar-uid');
  });

  it('is offered as a text where the page may not save files', async () => {
    Object.defineProperty(window, 'origin', {value: 'null', configurable: true});
    try {
      const checklist = await createKnown();
      await press(checklist, 'calendar');
      const dialog = part<HTMLDialogElement>(checklist, 'dialog')!;
      expect(dialog.open).to.equal(true);
      expect(dialog.querySelector('textarea')!.value).to.match(/^BEGIN:VCALENDAR/);
      await expect(checklist).to.be.accessible();
      await press(checklist, 'dialog-close');
      await new Promise((closed) => dialog.addEventListener('close', closed, {once: true}));
      await checklist.updateComplete;
      expect(part(checklist, 'dialog')).to.equal(null);
    } finally {
      Reflect.deleteProperty(window, 'origin');
    }
  });
});
