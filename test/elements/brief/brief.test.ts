import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {briefFragment, readBriefFragment} from '../../../src/core/brief-link.js';
import {applyChange} from '../../../src/core/registers.js';
import type {BriefShareEvent} from '../../../src/elements/brief/brief.events.js';
import type {ShootPicker} from '../../../src/elements/shoot-picker/shoot-picker.js';
import {clipboard} from '../clipboard.js';
import {create, noteField, parts as partsOf, press as pressIn, tick, type} from '../prep-checklist/drive.js';
import {CLEAR_HEADSHOT, answerAll, createPicker, newSession, part, parts, press, settled, textOf} from '../shoot-picker/drive.js';

const openBrief = async (session = newSession(), email = 'studio@example.com', briefUrl = ''): Promise<ShootPicker> => {
  const picker = await createPicker(html`<shoot-picker session=${session} studio-email=${email} brief-url=${briefUrl}></shoot-picker>`);
  await answerAll(picker, CLEAR_HEADSHOT);
  await press(picker, 'brief-open');
  return settled(picker);
};

const write = async (picker: ShootPicker, wish: string, text: string): Promise<void> => {
  picker.shadowRoot!.querySelector<HTMLElement>(`#wish-${wish}`)!.focus();
  await sendKeys({type: text});
  await picker.updateComplete;
};


describe('The brief', () => {
  it('opens from the result, with what was answered and the style with its reasons', async () => {
    const picker = await openBrief();
    const text = part(picker, 'brief-text')!.textContent;
    expect(text).to.include('A headshot');
    for (const {text: reason} of picker.recommendation!.reasons) expect(text).to.include(reason);
    for (const {label} of picker.pack.questions) expect(text).to.include(label);
  });

  it('takes up what the client writes, and keeps it', async () => {
    const session = newSession();
    const picker = await openBrief(session);
    await write(picker, 'worries', 'My smile');
    expect(part(picker, 'brief-text')!.textContent).to.include('My smile');
    const again = await createPicker(html`<shoot-picker session=${session}></shoot-picker>`);
    await press(again, 'brief-open');
    expect(again.shadowRoot!.querySelector<HTMLTextAreaElement>('#wish-worries')!.value).to.equal('My smile');
  });

  it('takes the focus to its title, closes with Escape, and gives the focus back', async () => {
    const picker = await createPicker();
    await answerAll(picker, CLEAR_HEADSHOT);
    part(picker, 'brief-open')!.focus();
    await sendKeys({press: 'Enter'});
    await picker.updateComplete;
    expect(picker.shadowRoot!.activeElement).to.equal(part(picker, 'brief-title'));
    const closed = oneEvent(part(picker, 'brief')!, 'close');
    await sendKeys({press: 'Escape'});
    await closed;
    await picker.updateComplete;
    expect(part(picker, 'brief')).to.equal(null);
    expect(picker.shadowRoot!.activeElement).to.equal(part(picker, 'brief-open'));
  });

  it('has no accessibility fault', async () => {
    await expect(await openBrief()).to.be.accessible();
  });

  it('offers mail only where the studio gave a real address', async () => {
    expect(part(await openBrief(), 'brief-mail')).to.not.equal(null);
    for (const email of ['', 'studio', 'a@b.example?bcc=c@d.example', 'a@b.example,c@d.example']) {
      expect(part(await openBrief(newSession(), email), 'brief-mail'), email).to.equal(null);
    }
  });

  it('is a mail to the studio that holds the text, and tells the page so', async () => {
    const picker = await openBrief();
    const link = part<HTMLAnchorElement>(picker, 'brief-mail')!;
    const {pathname, searchParams} = new URL(link.href);
    expect(pathname).to.equal('studio@example.com');
    expect(searchParams.get('body')!.replaceAll('\r\n', '\n')).to.equal(part(picker, 'brief-text')!.textContent);
    link.addEventListener('click', (event) => event.preventDefault());
    const told = oneEvent(picker, 'brief-share') as Promise<BriefShareEvent>;
    link.click();
    expect((await told).detail).to.deep.equal({method: 'mail'});
  });

  it('goes out through the device’s own sharing where it has one', async () => {
    const shared: ShareData[] = [];
    Object.defineProperty(navigator, 'share', {configurable: true, value: async (data: ShareData) => void shared.push(data)});
    try {
      const picker = await openBrief();
      const told = oneEvent(picker, 'brief-share') as Promise<BriefShareEvent>;
      await press(picker, 'brief-share');
      expect((await told).detail).to.deep.equal({method: 'share'});
      expect(shared).to.deep.equal([{title: 'For your photographer', text: part(picker, 'brief-text')!.textContent}]);
    } finally {
      Reflect.deleteProperty(navigator, 'share');
    }
  });

  it('is printed alone, in its own language', async () => {
    const {print} = window;
    let paper: Element | null = null;
    window.print = () => (paper = document.body.lastElementChild);
    try {
      const picker = await openBrief();
      await press(picker, 'brief-print');
      expect(paper!.shadowRoot!.textContent.trim()).to.equal(part(picker, 'brief-text')!.textContent.trim());
      expect(paper!.getAttribute('lang')).to.equal('en');
    } finally {
      window.dispatchEvent(new Event('afterprint'));
      window.print = print;
    }
  });

  it('is copied as text, says so, and tells the page how but not what', async () => {
    const {texts, restore} = clipboard();
    try {
      const picker = await openBrief();
      const told = oneEvent(picker, 'brief-share') as Promise<BriefShareEvent>;
      await press(picker, 'brief-copy');
      expect((await told).detail).to.deep.equal({method: 'copy'});
      await picker.updateComplete;
      expect(texts[0]).to.equal(part(picker, 'brief-text')!.textContent);
      expect(textOf(part(picker, 'brief-status'))).to.equal('The text is copied.');
    } finally {
      restore();
    }
  });

  it('is handed over by a link whose fragment holds it all, and whose query holds nothing', async () => {
    const {texts, restore} = clipboard();
    try {
      const picker = await openBrief();
      const told = oneEvent(picker, 'brief-share');
      await press(picker, 'brief-link');
      await told;
      const {hash, search} = new URL(texts[0]!);
      expect(search).to.equal(location.search);
      expect(readBriefFragment(hash)).to.include({'answer/purpose': 'job', 'answer/framing': 'face'});
    } finally {
      restore();
    }
  });

  it('is handed over by a link to the studio’s page for it, or to this one where that is no page', async () => {
    const {texts, restore} = clipboard();
    try {
      for (const [briefUrl, page] of [['https://studio.example/brief?from=site', 'https://studio.example/brief?from=site'], ['studio.example/brief', location.href]]) {
        await press(await openBrief(newSession(), '', briefUrl), 'brief-link');
        expect(texts.pop()!.split('#')[0]).to.equal(page);
      }
    } finally {
      restore();
    }
  });

  it('says what to do when the browser does not allow copying', async () => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    try {
      const picker = await openBrief();
      await press(picker, 'brief-copy');
      await settled(picker);
      expect(textOf(part(picker, 'brief-status'))).to.include('Select the text');
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });
});

describe('The brief in the checklist', () => {
  it('asks for wishes first, and can be handed on once something is said', async () => {
    const checklist = await create();
    await pressIn(checklist, 'brief-open');
    expect(partsOf(checklist, 'wish')).to.have.length(6);
    expect(partsOf(checklist, 'brief-actions')[0]!.querySelectorAll('.button')).to.have.lengthOf(0);
    checklist.shadowRoot!.querySelector<HTMLElement>('#wish-worries')!.focus();
    await sendKeys({type: 'My smile'});
    await checklist.updateComplete;
    expect(partsOf(checklist, 'brief-copy')).to.have.lengthOf(1);
    expect(partsOf(checklist, 'brief-text')[0]!.textContent).to.include('My smile');
  });

  it('tells what is ready, what is open, and what was noted', async () => {
    const checklist = await create();
    await tick(checklist, 'hair');
    await type(checklist, noteField(checklist, 'sleep'), 'Night shift before');
    await pressIn(checklist, 'brief-open');
    const text = partsOf(checklist, 'brief-text')[0]!.textContent;
    const {tasks, wording} = checklist.pack;
    const label = (id: string): string => tasks.find((task) => task.id === id)!.label;
    const heading = (id: string): number => text.indexOf(wording.find((one) => one.id === id)!.text);
    expect(text.indexOf(label('hair'))).to.be.within(heading('brief-ready'), heading('brief-open'));
    expect(text.lastIndexOf(label('sleep'))).to.be.above(heading('brief-open'));
    expect(text).to.include('Night shift before');
  });

  it('has no accessibility fault', async () => {
    const checklist = await create();
    await tick(checklist, 'hair');
    await pressIn(checklist, 'brief-open');
    await expect(checklist).to.be.accessible();
  });
});

describe('The link of a brief', () => {
  const follow = async (session: string): Promise<{first: ShootPicker; second: ShootPicker}> => {
    location.hash = briefFragment(applyChange({}, {'answer/purpose': 'artwork', 'wish/worries': 'My dog barks', 'wish/goal': session}, 1));
    const page = await fixture(html`<div><shoot-picker session=${session}></shoot-picker><shoot-picker session=${session}></shoot-picker></div>`);
    const [first, second] = page.querySelectorAll('shoot-picker');
    await settled(second!);
    await settled(first!);
    return {first: first!, second: second!};
  };

  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows the brief once on a page, to be read and not written', async () => {
    const {first, second} = await follow(newSession());
    expect(part(first, 'brief-text')!.textContent).to.include('My dog barks');
    expect(parts(first, 'wish')).to.have.length(0);
    expect(part(second, 'brief')).to.equal(null);
  });

  it('changes nothing on the device until the reader takes it over', async () => {
    const {first} = await follow(newSession());
    expect(first.answers).to.deep.equal({});
    await press(first, 'brief-take-over');
    await settled(first);
    expect(first.answers).to.deep.equal({purpose: 'artwork'});
    expect(textOf(part(first, 'result-heading'))).to.equal('A portrait');
  });

  it('leaves the address once it was read', async () => {
    const {first} = await follow(newSession());
    await press(first, 'brief-take-over');
    await settled(first);
    expect(location.hash).to.equal('');
  });

  it('has no accessibility fault', async () => {
    const {first} = await follow(newSession());
    await expect(first).to.be.accessible();
  });
});
