import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {addOwn, box, create, focused, newSession, noteField, part, parts, phaseOf, press, task, textOf, tick, type} from './drive.js';

describe('An item of one\'s own', () => {
  it('is added with Enter, and the field stays for another one', async () => {
    const checklist = await create();
    const week = phaseOf(checklist, 'The week before');
    const open = week.querySelector<HTMLElement>('[part~="add-open"]')!;
    open.focus();
    await sendKeys({press: 'Enter'});
    await checklist.updateComplete;
    for (const item of ['Blazer', 'Shoes']) {
      await sendKeys({type: item});
      await sendKeys({press: 'Enter'});
    }
    await checklist.updateComplete;
    expect([...week.querySelectorAll('[part~="task-label"]')].slice(-2).map(textOf)).to.deep.equal(['Blazer', 'Shoes']);
    expect(focused(checklist)?.id).to.equal('new-week');
    expect(textOf(part(checklist, 'progress-text'))).to.equal('0 of 26 tasks ready');
    await expect(checklist).to.be.accessible();
    await sendKeys({press: 'Escape'});
    await checklist.updateComplete;
    expect(focused(checklist)).to.equal(week.querySelector('[part~="add-open"]'));
  });

  it('is not added without words', async () => {
    const checklist = await create();
    await press(checklist, 'add-open');
    part(checklist, 'add')!.querySelector('input')!.value = '  ';
    await press(checklist, 'add-button');
    expect(parts(checklist, 'task')).to.have.lengthOf(24);
  });

  it('is ticked and noted like any other, and is there again later', async () => {
    const session = newSession();
    const checklist = await create(html`<prep-checklist session=${session}></prep-checklist>`);
    const id = await addOwn(checklist, 'Borrow a blazer');
    await tick(checklist, id);
    await type(checklist, noteField(checklist, id), 'The blue one');
    const again = await create(html`<prep-checklist session=${session}></prep-checklist>`);
    expect(again.done).to.deep.equal([id]);
    expect(noteField(again, id).value).to.equal('The blue one');
  });

  it('takes other words, never none, and its old ones back', async () => {
    const checklist = await create();
    const id = await addOwn(checklist, 'Borrow a blazer');
    const field = task(checklist, id).querySelector<HTMLInputElement>('[part~="own"] input')!;
    await type(checklist, field, 'Borrow a jacket');
    expect(textOf(task(checklist, id).querySelector('[part~="task-label"]'))).to.equal('Borrow a jacket');
    await type(checklist, field, ' ');
    expect(field.value).to.equal('Borrow a jacket');
    await press(checklist, 'undo-button');
    expect(textOf(task(checklist, id).querySelector('[part~="task-label"]'))).to.equal('Borrow a blazer');
  });

  it('comes back with its tick and its note when it was removed', async () => {
    const checklist = await create();
    const id = await addOwn(checklist, 'Borrow a blazer');
    await tick(checklist, id);
    await type(checklist, noteField(checklist, id), 'The blue one');
    task(checklist, id).querySelector('details')!.open = true;
    await press(checklist, 'own-remove');
    expect(box(checklist, id)).to.equal(null);
    expect(textOf(part(checklist, 'undo-text'))).to.equal('Removed: Borrow a blazer');
    expect(focused(checklist)).to.equal(part(checklist, 'undo-button'));
    await expect(checklist).to.be.accessible();
    await sendKeys({press: ' '});
    await checklist.updateComplete;
    expect(box(checklist, id).checked).to.equal(true);
    expect(noteField(checklist, id).value).to.equal('The blue one');
    expect(focused(checklist)).to.equal(box(checklist, id));
    await expect(checklist).to.be.accessible();
  });

  it('stays removed when the bar is dismissed, and the focus goes to its phase', async () => {
    const checklist = await create();
    const id = await addOwn(checklist, 'Borrow a blazer');
    await press(checklist, 'own-remove');
    await press(checklist, 'undo-dismiss');
    expect(box(checklist, id)).to.equal(null);
    expect(part(checklist, 'undo-button')).to.equal(null);
    expect(focused(checklist)).to.equal(phaseOf(checklist, 'Weeks ahead').querySelector('summary'));
  });
});

describe('Starting over', () => {
  it('is offered as soon as there is something to lose', async () => {
    const checklist = await create();
    expect(part(checklist, 'reset')).to.equal(null);
    await tick(checklist, 'talk');
    expect(part(checklist, 'reset')).to.exist;
  });

  it('takes ticks, notes and own items away, and gives them all back', async () => {
    const checklist = await create();
    const id = await addOwn(checklist, 'Borrow a blazer');
    await tick(checklist, 'talk', id);
    await type(checklist, noteField(checklist, 'talk'), 'Ask about parking');
    const told: unknown[] = [];
    checklist.addEventListener('checklist-change', ({detail}) => told.push(detail));
    await press(checklist, 'reset');
    expect(checklist.done).to.deep.equal([]);
    expect(textOf(part(checklist, 'progress-text'))).to.equal('0 of 24 tasks ready');
    expect(told).to.deep.equal([{id: 'talk', done: false, count: 0, total: 24}, {id, done: false, count: 0, total: 24}]);
    expect(focused(checklist)).to.equal(part(checklist, 'undo-button'));
    await press(checklist, 'undo-button');
    expect(checklist.done).to.deep.equal(['talk', id]);
    expect(noteField(checklist, 'talk').value).to.equal('Ask about parking');
  });

  it('gives back what was not ticked anew since', async () => {
    const checklist = await create();
    await tick(checklist, 'talk', 'sleep');
    await press(checklist, 'reset');
    await tick(checklist, 'sleep');
    await tick(checklist, 'sleep');
    await press(checklist, 'undo-button');
    expect(checklist.done).to.deep.equal(['talk']);
  });

  it('can be asked for by the page\'s code: no event, the focus stays, the visitor can undo it', async () => {
    const session = newSession();
    const checklist = await create(html`<prep-checklist session=${session}></prep-checklist>`);
    await tick(checklist, 'talk');
    let told = 0;
    checklist.addEventListener('checklist-change', () => (told += 1));
    checklist.reset();
    await checklist.updateComplete;
    expect(checklist.done).to.deep.equal([]);
    expect(told).to.equal(0);
    expect(focused(checklist)).to.equal(null);
    expect((await create(html`<prep-checklist session=${session}></prep-checklist>`)).done).to.deep.equal([]);
    await press(checklist, 'undo-button');
    expect(checklist.done).to.deep.equal(['talk']);
  });
});
