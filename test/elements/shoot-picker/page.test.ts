import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {ShootPicker} from '../../../src/elements/shoot-picker/shoot-picker.js';
import {CLEAR_HEADSHOT, answerAll, choose, createPicker, newSession, part, textOf} from './drive.js';

const stored = (): readonly string[] => Object.keys(localStorage);

describe('The page around a picker', () => {
  it('reads and sets the answers, without an event and without writing to the device', async () => {
    const session = newSession();
    const picker = await createPicker(html`<shoot-picker session=${session}></shoot-picker>`);
    let events = 0;
    picker.addEventListener('picker-answer', () => (events += 1));
    picker.answers = {purpose: 'job', place: ['linkedin']};
    await picker.updateComplete;
    expect(picker.recommendation?.style).to.equal('headshot');
    expect(events).to.equal(0);
    expect(stored()).to.not.include(`shootkit:${session}`);
  });

  it('may set the answers before the element is upgraded', async () => {
    const early = document.createElement('early-shoot-picker') as ShootPicker;
    early.answers = {purpose: 'artwork'};
    early.session = newSession();
    document.body.append(early);
    customElements.define('early-shoot-picker', class extends ShootPicker {});
    customElements.upgrade(early);
    await early.updateComplete;
    expect(early.recommendation?.style).to.equal('portrait');
    early.remove();
  });

  it('finds nothing on the device before the visitor acts, and nothing at all with persist="off"', async () => {
    const session = newSession();
    const picker = await createPicker(html`<shoot-picker session=${session} persist="off"></shoot-picker>`);
    await choose(picker, 'job');
    expect(picker.answers).to.deep.equal({purpose: 'job'});
    expect(stored()).to.not.include(`shootkit:${session}`);
  });

  it('restarts it by a call', async () => {
    const picker = await createPicker();
    await answerAll(picker, CLEAR_HEADSHOT);
    picker.restart();
    await picker.updateComplete;
    expect(picker.recommendation).to.equal(null);
    expect(textOf(part(picker, 'position'))).to.equal('Question 1 of 6');
  });

  it('sets the level of its headings', async () => {
    const picker = await createPicker(html`<shoot-picker session=${newSession()} heading-level="4"></shoot-picker>`);
    expect(part(picker, 'heading')!.localName).to.equal('h4');
    expect(part(picker, 'question-label')!.localName).to.equal('h5');
  });

  it('keeps the headings in order when it gives a level that there is not', async () => {
    for (const [level, own, inner] of [['0', 'h2', 'h3'], ['first', 'h2', 'h3'], ['9', 'h6', 'h6']]) {
      const picker = await createPicker(html`<shoot-picker session=${newSession()} heading-level=${level!}></shoot-picker>`);
      expect([part(picker, 'heading')!.localName, part(picker, 'question-label')!.localName]).to.deep.equal([own, inner]);
    }
  });

  it('keeps its focus when a picker appears', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Elsewhere</button>`);
    button.focus();
    await createPicker();
    expect(document.activeElement).to.equal(button);
  });

  it('gives its own words in a JSON child', async () => {
    const picker = await createPicker(html`
      <shoot-picker session=${newSession()}>
        <script type="application/json">{"wording": [{"id": "picker-heading", "text": "What shall we shoot?"}]}</script>
      </shoot-picker>`);
    expect(textOf(part(picker, 'heading'))).to.equal('What shall we shoot?');
  });

  it('gives its own words in a file, another file, one that is not there, and none', async () => {
    const picker = await createPicker();
    const heading = part(picker, 'heading')!.textContent;
    const file = (text: string): string => `data:application/json,${JSON.stringify({wording: [{id: 'picker-heading', text}]})}`;
    const shows = (text: string) => waitUntil(() => textOf(part(picker, 'heading')) === text, `never showed ${text}`);
    picker.src = file('What shall we shoot?');
    await shows('What shall we shoot?');
    picker.src = file('Near or far?');
    await shows('Near or far?');
    picker.src = 'data:application/json,not-json';
    await shows(heading!);
    picker.src = file('Near or far?');
    await shows('Near or far?');
    picker.src = undefined;
    await shows(heading!);
  });

  it('moves it elsewhere without losing the client’s place', async () => {
    const picker = await createPicker();
    await choose(picker, 'job');
    document.body.append(picker);
    await picker.updateComplete;
    expect(picker.answers).to.deep.equal({purpose: 'job'});
    picker.remove();
  });

  it('shows two pickers of one session in step', async () => {
    const session = newSession();
    const one = await createPicker(html`<shoot-picker session=${session}></shoot-picker>`);
    const other = await createPicker(html`<shoot-picker session=${session}></shoot-picker>`);
    await choose(one, 'brand');
    await other.updateComplete;
    expect(other.answers).to.deep.equal({purpose: 'brand'});
  });
});
