import {expect, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {TODAY, backToNow, box, create, createDated, focused, newSession, noteField, onDay, part, parts, phaseOf, press, task, textOf, tick, tickAll, type} from './drive.js';

describe('A task', () => {
  beforeEach(() => onDay(TODAY));
  afterEach(backToNow);

  it('is ticked with the space bar, and its tick is there again later', async () => {
    const session = newSession();
    const checklist = await create(html`<prep-checklist session=${session}></prep-checklist>`);
    box(checklist, 'talk').focus();
    await sendKeys({press: ' '});
    await checklist.updateComplete;
    expect(checklist.done).to.deep.equal(['talk']);
    const again = await create(html`<prep-checklist session=${session}></prep-checklist>`);
    expect(box(again, 'talk').checked).to.equal(true);
  });

  it('is ticked by page code too, whatever it gives', async () => {
    const checklist = await create();
    for (const [given, ticked] of [['talk', ['talk']], [['talk', 5], ['talk']], [5, []], [null, []]] as const) {
      checklist.done = given as unknown as readonly string[];
      expect(checklist.done).to.deep.equal(ticked);
    }
  });

  it('is ticked by a tap anywhere on its line', async () => {
    const checklist = await createDated();
    task(checklist, 'talk').querySelector<HTMLElement>('[part~="due"]')!.click();
    await checklist.updateComplete;
    expect(checklist.done).to.deep.equal(['talk']);
  });

  it('has a line that a thumb can hit', async () => {
    const checklist = await create();
    for (const row of parts(checklist, 'task-row')) expect(row.offsetHeight).to.be.at.least(44);
    for (const toggle of parts(checklist, 'details-toggle')) expect(toggle.getBoundingClientRect()).to.include({width: 48, height: 48});
  });

  it('says in words when it falls due', async () => {
    const checklist = await createDated();
    expect(textOf(task(checklist, 'talk').querySelector('[part~="due"]'))).to.equal('Today');
    expect(textOf(task(checklist, 'clothes').querySelector('[part~="due"]'))).to.equal('Soon Tue, Nov 24');
    expect(textOf(task(checklist, 'arrive').querySelector('[part~="due"]'))).to.equal('Fri, Dec 4');
  });

  it('tells why and how behind a disclosure', async () => {
    const checklist = await create();
    const details = task(checklist, 'sleep').querySelector('details')!;
    expect(details.open).to.equal(false);
    details.querySelector('summary')!.focus();
    await sendKeys({press: 'Enter'});
    expect(details.open).to.equal(true);
    expect(details.querySelector('summary')!.getAttribute('aria-label')).to.equal('Why and how: Unwind and sleep well');
    expect(textOf(details.querySelector('[part~="why"]'))).to.equal('You will look rested because you are.');
    await expect(checklist).to.be.accessible();
  });
});

describe('A note', () => {
  it('is kept with every letter', async () => {
    const session = newSession();
    const checklist = await create(html`<prep-checklist session=${session}></prep-checklist>`);
    task(checklist, 'talk').querySelector('details')!.open = true;
    noteField(checklist, 'talk').focus();
    await sendKeys({type: 'Parking'});
    const again = await create(html`<prep-checklist session=${session}></prep-checklist>`);
    expect(noteField(again, 'talk').value).to.equal('Parking');
    expect(textOf(part(again, 'note-preview'))).to.equal('Parking');
    await expect(again).to.be.accessible();
  });

  it('comes back when it was cleared, and the focus with it', async () => {
    const checklist = await create();
    task(checklist, 'talk').querySelector('details')!.open = true;
    await type(checklist, noteField(checklist, 'talk'), 'Ask about parking');
    await press(checklist, 'note-clear');
    expect(noteField(checklist, 'talk').value).to.equal('');
    expect(textOf(part(checklist, 'undo-text'))).to.equal('Note cleared');
    expect(focused(checklist)).to.equal(part(checklist, 'undo-button'));
    await sendKeys({press: 'Enter'});
    await checklist.updateComplete;
    expect(noteField(checklist, 'talk').value).to.equal('Ask about parking');
    expect(focused(checklist)).to.equal(noteField(checklist, 'talk'));
  });

  it('is not overwritten by the old one when it was written anew', async () => {
    const checklist = await create();
    await type(checklist, noteField(checklist, 'talk'), 'Old');
    await press(checklist, 'note-clear');
    await type(checklist, noteField(checklist, 'talk'), 'New');
    expect(part(checklist, 'undo-button')).to.equal(null);
    expect(noteField(checklist, 'talk').value).to.equal('New');
  });
});

describe('The progress', () => {
  beforeEach(() => onDay(TODAY));
  afterEach(backToNow);

  it('is a native bar and a sentence that is announced', async () => {
    const checklist = await create();
    await tick(checklist, 'talk', 'sleep');
    const bar = part<HTMLProgressElement>(checklist, 'progress-bar')!;
    expect([bar.value, bar.max]).to.deep.equal([2, 24]);
    expect(textOf(part(checklist, 'progress-text'))).to.equal('2 of 24 tasks ready');
    expect(part(checklist, 'progress-text')!.getAttribute('role')).to.equal('status');
  });

  it('is told to the page with each tick', async () => {
    const checklist = await create();
    const told = oneEvent(checklist, 'checklist-change');
    await tick(checklist, 'talk');
    const event = await told;
    expect(event.detail).to.deep.equal({id: 'talk', done: true, count: 1, total: 24});
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    const toldAgain = oneEvent(checklist, 'checklist-change');
    await tick(checklist, 'talk');
    expect((await toldAgain).detail).to.deep.equal({id: 'talk', done: false, count: 0, total: 24});
  });

  it('leads to what is to be done next', async () => {
    const checklist = await createDated();
    await tick(checklist, 'talk');
    expect(textOf(part(checklist, 'next'))).to.equal('Next Collect pictures you like Today');
    await press(checklist, 'next');
    expect(focused(checklist)).to.equal(box(checklist, 'inspiration'));
  });

  it('leads there even where the visitor folded the phase', async () => {
    const checklist = await create();
    const details = phaseOf(checklist, 'Weeks ahead').querySelector('details')!;
    details.open = false;
    await press(checklist, 'next');
    expect(details.open).to.equal(true);
    expect(focused(checklist)).to.equal(box(checklist, 'talk'));
  });
});

describe('A phase', () => {
  it('is a section with a heading of the level below', async () => {
    const checklist = await create(html`<prep-checklist session=${newSession()} heading-level="3"></prep-checklist>`);
    expect(part(checklist, 'heading')!.localName).to.equal('h3');
    expect(parts(checklist, 'phase-heading').map(({localName}) => localName)).to.deep.equal(['h4', 'h4', 'h4', 'h4', 'h4']);
    expect(parts(checklist, 'phase-heading').map(textOf)).to.deep.equal(['Weeks ahead', 'The week before', 'The day before', 'On the day', 'At the session']);
  });

  it('does not fold under the visitor\'s fingers', async () => {
    const checklist = await create();
    await tick(checklist, 'eat', 'arrive');
    const phase = phaseOf(checklist, 'On the day');
    expect(textOf(phase.querySelector('[part~="phase-state"]'))).to.equal('Done');
    expect(phase.querySelector('details')!.open).to.equal(true);
  });

  it('is folded where it was finished before, so that what is due stands first', async () => {
    const session = newSession();
    await tick(await create(html`<prep-checklist session=${session}></prep-checklist>`), 'eat', 'arrive');
    const again = await create(html`<prep-checklist session=${session}></prep-checklist>`);
    expect(phaseOf(again, 'On the day').querySelector('details')!.open).to.equal(false);
    expect(phaseOf(again, 'At the session').querySelector('details')!.open).to.equal(true);
    await expect(again).to.be.accessible();
  });

  it('opens when it is no longer finished, and stays open then', async () => {
    const session = newSession();
    await tick(await create(html`<prep-checklist session=${session}></prep-checklist>`), 'eat', 'arrive');
    const again = await create(html`<prep-checklist session=${session}></prep-checklist>`);
    await tick(again, 'eat');
    expect(phaseOf(again, 'On the day').querySelector('details')!.open).to.equal(true);
    await tick(again, 'eat');
    expect(phaseOf(again, 'On the day').querySelector('details')!.open).to.equal(true);
  });
});

describe('The finished list', () => {
  it('is worth reaching', async () => {
    const checklist = await create();
    expect(part(checklist, 'finished')).to.equal(null);
    await tickAll(checklist);
    expect(textOf(part(checklist, 'finished-heading'))).to.equal('You are ready');
    expect(part(checklist, 'finished-drawing')).to.exist;
    expect(textOf(part(checklist, 'progress-text'))).to.equal('24 of 24 tasks ready You are ready');
    expect(part(checklist, 'next')).to.equal(null);
    await expect(checklist).to.be.accessible();
  });

  it('is told to the page once, when the visitor ticks the last item', async () => {
    const checklist = await create();
    const told: unknown[] = [];
    checklist.addEventListener('checklist-complete', ({detail}) => told.push(detail));
    await tickAll(checklist);
    expect(told).to.deep.equal([{count: 24, total: 24}]);
  });

  it('leaves the focus where it is', async () => {
    const checklist = await create();
    await tickAll(checklist);
    await tick(checklist, 'talk');
    box(checklist, 'talk').focus();
    await sendKeys({press: ' '});
    await checklist.updateComplete;
    expect(part(checklist, 'finished')).to.exist;
    expect(focused(checklist)).to.equal(box(checklist, 'talk'));
  });
});
