import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {SESSION, TODAY, backToNow, create, createDated, focused, newSession, onDay, part, parts, phaseOf, press, setDay, storedUnder, task, textOf, tick} from './drive.js';

describe('The day of the session', () => {
  beforeEach(() => onDay(TODAY));
  afterEach(backToNow);

  it('is asked for while it is unknown, and the tasks stand without dates', async () => {
    const checklist = await create();
    expect(textOf(part(checklist, 'day-label'))).to.equal('When is your session?');
    expect(parts(checklist, 'due')).to.be.empty;
    expect(parts(checklist, 'task')).to.have.lengthOf(24);
    await expect(checklist).to.be.accessible();
  });

  it('is shown with how far away it is', async () => {
    const checklist = await create(html`<prep-checklist session=${newSession()} session-date=${SESSION} session-time="10:30" location="Mill Lane 3"></prep-checklist>`);
    expect(textOf(part(checklist, 'day-date'))).to.equal('Friday, December 4, 2026');
    expect(parts(checklist, 'day-detail').map(textOf)).to.deep.equal(['in 12 days', '10:30 AM', 'Mill Lane 3']);
    await expect(checklist).to.be.accessible();
  });

  it('gives each task its own', async () => {
    const checklist = await createDated();
    expect(textOf(task(checklist, 'pack').querySelector('time'))).to.equal('Thu, Dec 3');
    expect(task(checklist, 'pack').part.contains('task-later')).to.equal(true);
  });

  it('is taken over with Enter, and the focus goes to it', async () => {
    const checklist = await create();
    const field = checklist.shadowRoot!.querySelector<HTMLInputElement>('#date')!;
    field.focus();
    field.value = SESSION;
    await sendKeys({press: 'Enter'});
    await checklist.updateComplete;
    expect(textOf(part(checklist, 'day-date'))).to.equal('Friday, December 4, 2026');
    expect(focused(checklist)?.id).to.equal('day');
  });

  it('can be set with a time, and is there again later', async () => {
    const session = newSession();
    await setDay(await create(html`<prep-checklist session=${session}></prep-checklist>`), SESSION, '10:30');
    const again = await create(html`<prep-checklist session=${session}></prep-checklist>`);
    expect(textOf(part(again, 'day-date'))).to.equal('Friday, December 4, 2026');
    expect(parts(again, 'day-detail').map(textOf)).to.include('10:30 AM');
  });

  it('cannot be set to a day that has passed', async () => {
    const checklist = await create();
    await setDay(checklist, '2026-11-21');
    expect(part(checklist, 'day-date')).to.equal(null);
  });

  it('can be moved, and moved back', async () => {
    const checklist = await createDated();
    await press(checklist, 'day-change');
    expect(focused(checklist)?.id).to.equal('date');
    await expect(checklist).to.be.accessible();
    await setDay(checklist, '2026-12-11');
    expect(textOf(part(checklist, 'day-date'))).to.equal('Friday, December 11, 2026');
    expect(textOf(part(checklist, 'undo-text'))).to.equal('Day changed');
    await press(checklist, 'undo-button');
    expect(textOf(part(checklist, 'day-date'))).to.equal('Friday, December 4, 2026');
  });

  it('stays when the visitor thinks better of it', async () => {
    const checklist = await createDated();
    await press(checklist, 'day-change');
    await press(checklist, 'day-cancel');
    expect(textOf(part(checklist, 'day-date'))).to.equal('Friday, December 4, 2026');
    expect(focused(checklist)?.id).to.equal('change-day');
  });

  it('can be removed by the visitor who set it', async () => {
    const checklist = await create();
    await setDay(checklist, SESSION);
    await press(checklist, 'day-change');
    await press(checklist, 'day-remove');
    expect(parts(checklist, 'due')).to.be.empty;
    expect(textOf(part(checklist, 'undo-text'))).to.equal('Day removed');
    await press(checklist, 'undo-button');
    expect(textOf(part(checklist, 'day-date'))).to.equal('Friday, December 4, 2026');
  });

  it('is the page\'s again when the visitor removes another one', async () => {
    const checklist = await createDated();
    await press(checklist, 'day-change');
    expect(part(checklist, 'day-remove')).to.equal(null);
    await setDay(checklist, '2026-12-11');
    await press(checklist, 'day-change');
    await press(checklist, 'day-remove');
    expect(textOf(part(checklist, 'day-date'))).to.equal('Friday, December 4, 2026');
  });

  it('is the visitor\'s, until the page gives another one', async () => {
    const checklist = await createDated();
    await press(checklist, 'day-change');
    await setDay(checklist, '2026-12-11');
    checklist.requestUpdate();
    await checklist.updateComplete;
    expect(textOf(part(checklist, 'day-date'))).to.equal('Friday, December 11, 2026');
    checklist.setAttribute('session-date', '2026-12-18');
    await checklist.updateComplete;
    expect(textOf(part(checklist, 'day-date'))).to.equal('Friday, December 18, 2026');
  });

  it('leaves the tasks undated when the page gives one that does not exist', async () => {
    const checklist = await create(html`<prep-checklist session=${newSession()} session-date="2026-02-30"></prep-checklist>`);
    expect(textOf(part(checklist, 'day-label'))).to.equal('When is your session?');
    expect(parts(checklist, 'due')).to.be.empty;
  });

  it('is shown without a time that does not exist', async () => {
    const checklist = await create(html`<prep-checklist session=${newSession()} session-date=${SESSION} session-time="25:00"></prep-checklist>`);
    expect(parts(checklist, 'day-detail').map(textOf)).to.deep.equal(['in 12 days']);
  });

  it('asks for nothing more when it has passed', async () => {
    onDay('2026-12-06');
    const checklist = await createDated();
    expect(parts(checklist, 'day-detail').map(textOf)).to.deep.equal(['2 days ago']);
    expect(parts(checklist, 'chip')).to.be.empty;
    expect(part(checklist, 'next')).to.equal(null);
    expect(part(checklist, 'calendar')).to.equal(null);
    expect(textOf(part(checklist, 'day-change'))).to.equal('Set a new day');
    await expect(checklist).to.be.accessible();
  });
});

describe('What was missed', () => {
  afterEach(backToNow);

  it('is overdue, counted from the visitor\'s first act', async () => {
    const session = newSession();
    onDay('2026-11-01');
    await tick(await createDated(session), 'sleep');
    onDay(TODAY);
    const checklist = await createDated(session);
    expect(task(checklist, 'talk').part.contains('task-overdue')).to.equal(true);
    expect(textOf(task(checklist, 'talk').querySelector('[part~="chip"]'))).to.equal('Overdue');
    expect(textOf(phaseOf(checklist, 'Weeks ahead').querySelector('[part~="phase-state"]'))).to.match(/^Overdue 0 of \d+$/);
    await expect(checklist).to.be.accessible();
  });

  it('falls due today when the day has only now become known', async () => {
    onDay(TODAY);
    const session = newSession();
    const checklist = await createDated(session);
    expect(textOf(task(checklist, 'talk').querySelector('[part~="due"]'))).to.equal('Today');
    expect(storedUnder(session)).to.equal(null);
  });
});

describe('The turn of the day', () => {
  afterEach(backToNow);

  it('is followed when the visitor comes back to the page', async () => {
    onDay(TODAY);
    const checklist = await createDated();
    onDay('2026-11-23');
    document.dispatchEvent(new Event('visibilitychange'));
    await checklist.updateComplete;
    expect(parts(checklist, 'day-detail').map(textOf)).to.deep.equal(['in 11 days']);
  });

  it('is followed at midnight while the page stays open, and not after the element is gone', async () => {
    const real = window.setTimeout;
    const waiting = new Map<number, () => void>();
    let midnight: number | undefined;
    window.setTimeout = ((run: () => void, wait: number, ...rest: unknown[]) => {
      const id = real(run, wait, ...rest);
      if (wait === 12 * 60 * 60 * 1000) waiting.set(id, run), midnight = id;
      return id;
    }) as typeof setTimeout;
    const realClear = window.clearTimeout;
    window.clearTimeout = ((id: number) => {
      waiting.delete(id);
      realClear(id);
    }) as typeof clearTimeout;
    try {
      onDay(TODAY);
      const checklist = await createDated();
      onDay('2026-11-23');
      waiting.get(midnight!)!();
      await checklist.updateComplete;
      expect(parts(checklist, 'day-detail').map(textOf)).to.deep.equal(['in 11 days']);
      checklist.remove();
      expect(waiting.has(midnight!)).to.equal(false);
    } finally {
      window.setTimeout = real;
      window.clearTimeout = realClear;
    }
  });
});
