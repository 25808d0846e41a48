import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {briefFragment, readBriefFragment} from '../../../src/core/brief-link.js';
import {applyChange} from '../../../src/core/registers.js';
import type {BriefShareEvent} from '../../../src/elements/brief/brief.events.js';
import type {ShootPicker} from '../../../src/elements/shoot-picker/shoot-picker.js';
import {CLEAR_HEADSHOT, answerAll, createPicker, newSession, part, parts, press, settled, textOf} from '../shoot-picker/drive.js';

const openBrief = async (session = newSession(), email = 'studio@example.com'): Promise<ShootPicker> => {
  const picker = await createPicker(html`<shoot-picker session=${session} studio-email=${email}></shoot-picker>`);
  await answerAll(picker, CLEAR_HEADSHOT);
  await press(picker, 'brief-open');
  return settled(picker);
};

const write = async (picker: ShootPicker, wish: string, text: string): Promise<void> => {
  picker.shadowRoot!.querySelector<HTMLElement>(`#wish-${wish}`)!.focus();
  await sendKeys({type: text});
  await picker.updateComplete;
};

/** Stands in for the clipboard, which a test may not touch. */
const clipboard = (): {texts: string[]; restore: () => void} => {
  const texts: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText: async (text: string) => void texts.push(text)}});
  return {texts, restore: () => Reflect.deleteProperty(navigator, 'clipboard')};
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
