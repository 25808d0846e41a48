import {expect, html, oneEvent} from '@open-wc/testing';
import {sendKeys, sendMouse, resetMouse} from '@web/test-runner-commands';
import {choose, control, createPicker, newSession, part, parts, press, settled, textOf} from './drive.js';

const middleOf = (element: Element): [number, number] => {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

const tap = async (element: Element): Promise<void> => {
  element.scrollIntoView({block: 'center'});
  await sendMouse({type: 'click', position: middleOf(element)});
};

describe('A client who is asked', () => {
  afterEach(() => resetMouse());

  it('stands before the first question at once', async () => {
    const picker = await createPicker();
    expect(textOf(part(picker, 'question-label'))).to.equal(picker.pack.questions[0]!.label);
    expect(textOf(part(picker, 'position'))).to.equal('Question 1 of 6');
    expect(part(picker, 'back')).to.equal(null);
  });

  it('goes on with one tap', async () => {
    const picker = await createPicker();
    await tap(control(picker, 'business'));
    await picker.updateComplete;
    expect(picker.answers).to.deep.equal({purpose: 'business'});
    expect(textOf(part(picker, 'position'))).to.equal('Question 2 of 6');
  });

  it('chooses with the arrow keys without being moved on, and goes on with Enter', async () => {
    const picker = await createPicker();
    control(picker, 'job').focus();
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowDown'});
    await picker.updateComplete;
    expect(picker.answers).to.deep.equal({purpose: 'audition'});
    expect(textOf(part(picker, 'position'))).to.equal('Question 1 of 6');
    await sendKeys({press: 'Enter'});
    await picker.updateComplete;
    expect(textOf(part(picker, 'position'))).to.equal('Question 2 of 6');
  });

  it('finds the focus on the next question, for a screen reader to speak', async () => {
    const picker = await createPicker();
    control(picker, 'job').focus();
    await sendKeys({press: ' '});
    await sendKeys({press: 'Enter'});
    await picker.updateComplete;
    expect(picker.shadowRoot!.activeElement).to.equal(part(picker, 'question-label'));
  });

  it('may choose several places, and stays until done', async () => {
    const picker = await createPicker();
    await press(picker, 'next');
    await tap(control(picker, 'linkedin'));
    await tap(control(picker, 'home'));
    await picker.updateComplete;
    expect(picker.answers).to.deep.equal({place: ['linkedin', 'home']});
    expect(textOf(part(picker, 'position'))).to.equal('Question 2 of 6');
  });

  it('may skip a question, and sees that it is skipping', async () => {
    const picker = await createPicker();
    expect(textOf(part(picker, 'next'))).to.equal('Skip');
    await choose(picker, 'job');
    expect(textOf(part(picker, 'next'))).to.equal('Next');
  });

  it('may go back and finds the answer there', async () => {
    const picker = await createPicker();
    await choose(picker, 'brand');
    await press(picker, 'next');
    await press(picker, 'back');
    expect(control(picker, 'brand').checked).to.equal(true);
  });

  it('may go back to any earlier answer by its name', async () => {
    const picker = await createPicker();
    await choose(picker, 'brand');
    await press(picker, 'next');
    await choose(picker, 'home');
    await press(picker, 'next');
    const [first] = parts(picker, 'answer');
    first!.click();
    await picker.updateComplete;
    expect(control(picker, 'brand').checked).to.equal(true);
  });

  it('finds every choice named, grouped under its question, and large enough for a thumb', async () => {
    const picker = await createPicker();
    const group = picker.shadowRoot!.querySelector('fieldset')!;
    expect(textOf(group.querySelector('legend'))).to.equal(picker.pack.questions[0]!.label);
    for (const input of group.querySelectorAll('input')) {
      expect(textOf(input.labels![0]!)).to.not.equal('');
      const {width, height} = input.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('is told of each answer by an event, and the page too', async () => {
    const picker = await createPicker();
    const told = oneEvent(picker.parentElement!, 'picker-answer');
    await choose(picker, 'job');
    const {detail, composed} = await told;
    expect(composed).to.equal(true);
    expect(detail).to.deep.equal({question: 'purpose', answer: 'job', answers: {purpose: 'job'}});
  });

  it('comes back to the same question with the answers kept', async () => {
    const session = newSession();
    const picker = await createPicker(html`<shoot-picker session=${session}></shoot-picker>`);
    await choose(picker, 'job');
    await press(picker, 'next');
    picker.remove();
    const again = await createPicker(html`<shoot-picker session=${session}></shoot-picker>`);
    expect(again.answers).to.deep.equal({purpose: 'job'});
    expect(textOf(part(again, 'position'))).to.equal('Question 2 of 6');
  });

  it('meets no accessibility fault on any question', async () => {
    const picker = await createPicker();
    for (const {options} of picker.pack.questions) {
      await expect(await settled(picker)).to.be.accessible();
      await choose(picker, options[0]!.id);
      await expect(await settled(picker)).to.be.accessible();
      await press(picker, 'next');
    }
  });

  it('fits into the columns of a grid and a row of flexible boxes, however narrow', async () => {
    for (const display of ['grid', 'flex']) {
      const box = document.createElement('div');
      Object.assign(box.style, {display, inlineSize: '600px', gridTemplateColumns: '1fr 1fr'});
      document.body.append(box);
      box.append(await createPicker(), await createPicker());
      const [left, right] = [...box.children].map((child) => child.getBoundingClientRect());
      expect(left!.width, display).to.be.within(280, 320);
      expect(right!.right, display).to.be.at.most(box.getBoundingClientRect().right + 1);
      box.remove();
    }
  });

  it('has room at 280 pixels', async () => {
    const box = document.createElement('div');
    box.style.inlineSize = '280px';
    document.body.append(box);
    const picker = await createPicker(html`<shoot-picker session=${newSession()}></shoot-picker>`);
    box.append(picker);
    await picker.updateComplete;
    const wide = [...picker.shadowRoot!.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > box.getBoundingClientRect().right + 1);
    expect(wide.map(({localName}) => localName)).to.deep.equal([]);
    box.remove();
  });
});
