import {expect, html, nextFrame} from '@open-wc/testing';
import type {PrepChecklist} from '../../../src/elements/prep-checklist/prep-checklist.js';
import {SESSION, TODAY, backToNow, create, newSession, noteField, onDay, part, press, setDay, settled, storedUnder, textOf, tick, type} from './drive.js';

/** Asks for the calendar file, and waits until it is handed over. */
const exported = async (checklist: PrepChecklist): Promise<void> => {
  await press(checklist, 'calendar');
  await nextFrame();
  await settled(checklist);
};

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
      await exported(checklist);
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

  it('offers the session alone to a calendar that takes one entry at a time, once there is a day', async () => {
    expect(part(await create(), 'calendar-google')).to.equal(null);
    const link = new URL(part<HTMLAnchorElement>(await createKnown(), 'calendar-google')!.href);
    expect(link.origin).to.equal('https://calendar.google.com');
    expect(Object.fromEntries(link.searchParams)).to.deep.include({action: 'TEMPLATE', dates: '20261204T103000/20261204T113000', location: 'Mill Lane 3'});
  });
});

describe('The calendar file in a browser inside another app', () => {
  const IN_APP = {
    'Instagram on Android': 'Mozilla/5.0 (Linux; Android 15; Pixel 9; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36 Instagram 360.0.0.0',
    'Facebook on an iPhone': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22B83 [FBAN/FBIOS;FBAV/490.0]',
    'any app on an iPhone': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22B83',
  };
  const stubbed: string[] = [];
  let shared: readonly File[] = [];

  const stub = (name: 'userAgent' | 'canShare' | 'share', value: unknown): void => {
    Object.defineProperty(navigator, name, {configurable: true, value});
    stubbed.push(name);
  };

  const inApp = (userAgent: string, share?: () => Promise<void>): void => {
    stub('userAgent', userAgent);
    stub('canShare', share && (() => true));
    stub('share', share && ((data: ShareData) => {
      shared = data.files!;
      return share();
    }));
  };

  // Where the file cannot be shared, it is tried to be saved all the same.
  const {click} = HTMLAnchorElement.prototype;
  let saved = 0;

  beforeEach(() => {
    saved = 0;
    shared = [];
    HTMLAnchorElement.prototype.click = () => (saved += 1);
  });

  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    for (const name of stubbed.splice(0)) Reflect.deleteProperty(navigator, name);
  });

  for (const [app, userAgent] of Object.entries(IN_APP)) {
    it(`goes through the share sheet: ${app}`, async () => {
      inApp(userAgent, () => Promise.resolve());
      const checklist = await createKnown();
      await exported(checklist);
      expect(shared.map(({name, type}) => [name, type])).to.deep.equal([['session.ics', 'text/calendar']]);
      expect(saved).to.equal(0);
      expect(part(checklist, 'dialog')).to.equal(null);
    });
  }

  it('is let go when the visitor closes the share sheet', async () => {
    inApp(IN_APP['any app on an iPhone'], () => Promise.reject(new DOMException('closed', 'AbortError')));
    const checklist = await createKnown();
    await exported(checklist);
    expect(part(checklist, 'dialog')).to.equal(null);
  });

  it('is offered as a text where the share sheet is refused, or there is none', async () => {
    for (const share of [undefined, () => Promise.reject(new DOMException('refused', 'NotAllowedError'))]) {
      inApp(IN_APP['any app on an iPhone'], share);
      const checklist = await createKnown();
      await exported(checklist);
      expect(part<HTMLDialogElement>(checklist, 'dialog')!.open).to.equal(true);
      expect(saved).to.be.above(0);
    }
  });
});
