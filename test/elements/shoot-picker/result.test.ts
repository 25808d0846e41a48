import {expect, html, oneDefaultPreventedEvent, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {PickerBookEvent, PickerResultEvent} from '../../../src/elements/shoot-picker/shoot-picker.events.js';
import {clipboard} from '../clipboard.js';
import {BALANCED, CLEAR_HEADSHOT, CLEAR_PORTRAIT, answerAll, choose, createPicker, newSession, part, parts, press, settled, textOf} from './drive.js';

describe('The result', () => {
  it('names the style, how clear the case is, and the evidence in numbers', async () => {
    const picker = await createPicker();
    await answerAll(picker, CLEAR_HEADSHOT);
    expect(textOf(part(picker, 'result-heading'))).to.equal('A headshot');
    expect(textOf(part(picker, 'clarity'))).to.equal('A clear case');
    expect(parts(picker, 'share').map(textOf)).to.deep.equal(['Headshot 100%', 'Portrait 0%']);
  });

  it('divides a hundred percent between the two, also where halves are rounded', async () => {
    const picker = await createPicker();
    await answerAll(picker, ['job', 'linkedin', 'story', undefined, 'either', undefined]);
    expect(picker.recommendation?.shares).to.deep.equal({headshot: 0.625, portrait: 0.375});
    expect(parts(picker, 'share').map(textOf)).to.deep.equal(['Headshot 63%', 'Portrait 37%']);
  });

  it('is a portrait where the answers say so', async () => {
    const picker = await createPicker();
    await answerAll(picker, CLEAR_PORTRAIT);
    expect(picker.recommendation?.style).to.equal('portrait');
    expect(textOf(part(picker, 'result-heading'))).to.equal('A portrait');
  });

  it('is an honest both near balance, with what each of the two would give', async () => {
    const picker = await createPicker();
    await answerAll(picker, BALANCED);
    expect(textOf(part(picker, 'result-heading'))).to.equal('Both');
    expect(parts(picker, 'alternative').map((details) => textOf(details.querySelector('summary'))))
      .to.deep.equal(['What a headshot would give you', 'What a portrait would give you']);
  });

  it('ties each reason to the answer behind it, and leads back there', async () => {
    const picker = await createPicker();
    await answerAll(picker, CLEAR_HEADSHOT);
    const [label] = picker.pack.questions[0]!.options;
    expect(textOf(part(picker, 'reason-answer'))).to.equal(`Because you said “${label!.label}”`);
    await press(picker, 'change');
    expect(textOf(part(picker, 'question-label'))).to.equal(picker.pack.questions[0]!.label);
    expect(textOf(part(picker, 'next'))).to.equal('Back to the result');
  });

  it('follows a changed answer, and comes straight back', async () => {
    const picker = await createPicker();
    await answerAll(picker, ['job', undefined, undefined, undefined, undefined, undefined]);
    await press(picker, 'change');
    await choose(picker, 'artwork');
    await press(picker, 'next');
    expect(textOf(part(picker, 'result-heading'))).to.equal('A portrait');
  });

  it('says which answers would have led elsewhere, truly', async () => {
    const picker = await createPicker();
    await answerAll(picker, ['job', undefined, undefined, 'face', undefined, undefined]);
    const [flip] = picker.recommendation!.flips;
    expect(parts(picker, 'flip')).to.have.length.above(0);
    picker.answers = {...picker.answers, [flip!.question]: flip!.option};
    expect(picker.recommendation!.style).to.equal(flip!.style);
  });

  it('leads to booking, with the style in the address', async () => {
    const picker = await createPicker();
    await answerAll(picker, CLEAR_HEADSHOT);
    const book = part<HTMLAnchorElement>(picker, 'book')!;
    expect(book.href).to.equal('https://book.example/headshot');
  });

  it('lets the page take booking over', async () => {
    const picker = await createPicker();
    await answerAll(picker, CLEAR_HEADSHOT);
    const told = oneDefaultPreventedEvent<PickerBookEvent>(picker, 'picker-book');
    part(picker, 'book')!.click();
    expect((await told).detail.url).to.equal('https://book.example/headshot');
    expect((await told).defaultPrevented).to.equal(true);
  });

  it('carries answers and wishes into the form of a booking service', async () => {
    const picker = await createPicker(html`<shoot-picker session=${newSession()} booking-url="https://calendly.com/studio/session"></shoot-picker>`);
    await answerAll(picker, CLEAR_HEADSHOT);
    await press(picker, 'brief-open');
    picker.shadowRoot!.querySelector<HTMLElement>('#wish-worries')!.focus();
    await sendKeys({type: 'My smile'});
    await picker.updateComplete;
    const {searchParams} = new URL(part<HTMLAnchorElement>(picker, 'book')!.href);
    expect(searchParams.get('a1')).to.include('A headshot').and.to.include('Finding a job').and.to.include('My smile');
    expect(part(picker, 'book-hint')).to.equal(null);
  });

  it('copies the brief on the way to a page that takes nothing along, and says so before', async () => {
    const {texts, restore} = clipboard();
    try {
      const picker = await createPicker(html`<shoot-picker session=${newSession()} booking-url="https://book.example/"></shoot-picker>`);
      await answerAll(picker, CLEAR_HEADSHOT);
      expect(textOf(part(picker, 'book-hint'))).to.include('copies your answers');
      part(picker, 'book')!.addEventListener('click', (event) => event.preventDefault());
      await press(picker, 'book');
      expect(texts).to.have.lengthOf(1);
      expect(texts[0]).to.include('A headshot').and.to.include('Finding a job');
      picker.addEventListener('picker-book', (event) => event.preventDefault());
      await press(picker, 'book');
      expect(texts, 'where the page takes booking over').to.have.lengthOf(1);
    } finally {
      restore();
    }
  });

  it('offers no booking at an address that could run something', async () => {
    const picker = await createPicker(html`<shoot-picker session=${newSession()} booking-url="javascript:alert(1)"></shoot-picker>`);
    await answerAll(picker, CLEAR_HEADSHOT);
    expect(part(picker, 'book')).to.equal(null);
  });

  it('uses the booking address of the style where the pack has one', async () => {
    const content = {styles: [{id: 'headshot' as const, bookingUrl: 'https://studio.example/headshots'}]};
    const picker = await createPicker(html`<shoot-picker session=${newSession()} booking-url="https://studio.example/" .content=${content}></shoot-picker>`);
    await answerAll(picker, CLEAR_HEADSHOT);
    expect(part<HTMLAnchorElement>(picker, 'book')!.href).to.equal('https://studio.example/headshots');
  });

  it('is announced to the page with the recommendation and the answers', async () => {
    const picker = await createPicker();
    const told = oneEvent(picker, 'picker-result') as Promise<PickerResultEvent>;
    await answerAll(picker, CLEAR_HEADSHOT);
    expect((await told).detail.recommendation?.style).to.equal('headshot');
    expect((await told).detail.answers.purpose).to.equal('job');
  });

  it('takes the focus to its heading', async () => {
    const picker = await createPicker();
    await answerAll(picker, CLEAR_HEADSHOT);
    expect(picker.shadowRoot!.activeElement).to.equal(part(picker, 'result-heading'));
  });

  it('says so kindly when everything was skipped', async () => {
    const picker = await createPicker();
    await answerAll(picker, [undefined, undefined, undefined, undefined, undefined, undefined]);
    expect(textOf(part(picker, 'result-heading'))).to.equal('Nothing answered yet');
    await expect(await settled(picker)).to.be.accessible();
  });

  it('can be started over', async () => {
    const picker = await createPicker();
    await answerAll(picker, CLEAR_HEADSHOT);
    const told = oneEvent(picker, 'picker-restart');
    await press(picker, 'restart');
    await told;
    expect(picker.answers).to.deep.equal({});
    expect(textOf(part(picker, 'position'))).to.equal('Question 1 of 6');
  });

  for (const [name, answers] of Object.entries({headshot: CLEAR_HEADSHOT, portrait: CLEAR_PORTRAIT, both: BALANCED})) {
    it(`has no accessibility fault: ${name}, all disclosures open`, async () => {
      const picker = await createPicker();
      await answerAll(picker, answers);
      for (const details of picker.shadowRoot!.querySelectorAll('details')) details.open = true;
      await expect(await settled(picker)).to.be.accessible();
    });
  }
});
