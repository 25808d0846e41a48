import {expect, html} from '@open-wc/testing';
import {defaultPack} from '../../../src/core.js';
import {key} from '../../../src/core/registers.js';
import {sessionStore} from '../../../src/platform/session-store.js';
import type {StyleCompare} from '../../../src/elements/style-compare/style-compare.js';
import {control, createCompare, createIn, newSession, part, parts, press, said, textOf} from './drive.js';

const pack = defaultPack();
const rows = (compare: StyleCompare): readonly HTMLElement[] => parts(compare, 'row').filter((row) => row.getClientRects().length > 0);
const suggested = (compare: StyleCompare): readonly string[] =>
  parts(compare, 'column-heading').filter((heading) => heading.part.contains('suggested')).map((heading) => textOf(heading).replace(' Suggested for you', ''));

const answer = (session: string, answers: Record<string, string>): void =>
  sessionStore(session).write(Object.fromEntries(Object.entries(answers).map(([question, option]) => [key.answer(question), option])));

const HEADSHOT = {purpose: 'job', framing: 'face', impression: 'trust', feel: 'polished', audience: 'clients'};
const PORTRAIT = {purpose: 'artwork', framing: 'body', impression: 'story', feel: 'relaxed', audience: 'self'};

describe('The comparison', () => {
  it('is a table with a caption, and a heading for every column and row', async () => {
    const compare = await createCompare();
    const table = part<HTMLTableElement>(compare, 'table')!;
    expect(textOf(table.caption)).to.equal('Headshot and portrait, side by side');
    expect([...table.tHead!.querySelectorAll('th[scope="col"]')].map(textOf)).to.deep.equal(['A headshot', 'A portrait']);
    expect([...table.tBodies[0]!.querySelectorAll('th[scope="row"]')].map(textOf)).to.deep.equal(pack.aspects.map(({label}) => label));
  });

  it('is narrowed to a topic, and says how many rows are left', async () => {
    const compare = await createCompare();
    expect(said(compare)).to.equal('');
    await press(compare, control(compare, 'session'));
    const left = pack.aspects.filter(({topic}) => topic === 'session');
    expect(rows(compare).map((row) => textOf(row.querySelector('th')))).to.deep.equal(left.map(({label}) => label));
    expect(said(compare)).to.equal(`${left.length} rows shown`);
    await press(compare, control(compare, ''));
    expect(rows(compare)).to.have.lengthOf(pack.aspects.length);
  });

  it('becomes cards in a narrow column, in which each cell names its style', async () => {
    const compare = await createIn(320, html`<style-compare session=${newSession()}></style-compare>`);
    const [headshot, portrait] = rows(compare)[0]!.querySelectorAll<HTMLElement>('td');
    expect(portrait!.getBoundingClientRect().top).to.be.above(headshot!.getBoundingClientRect().top);
    const name = headshot!.querySelector<HTMLElement>('[part="column-name"]')!;
    expect(name.getClientRects()).to.have.lengthOf(1);
    expect(textOf(name)).to.equal('A headshot');
  });

  it('stays a table for those who hear it as cards, with no name said twice', async () => {
    const compare = await createIn(320, html`<style-compare session=${newSession()}></style-compare>`);
    const table = part(compare, 'table')!;
    expect(['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'].filter((role) => !table.matches(`[role="${role}"]`) && !table.querySelector(`[role="${role}"]`))).to.deep.equal([]);
    for (const name of parts(compare, 'column-name')) expect(name.getAttribute('aria-hidden')).to.equal('true');
  });

  it('names its columns once in a wide column', async () => {
    const compare = await createIn(700, html`<style-compare session=${newSession()}></style-compare>`);
    expect(parts(compare, 'column-name').filter((name) => name.getClientRects().length > 0)).to.deep.equal([]);
  });

  for (const width of [280, 320, 560, 768]) {
    it(`fits into ${width} pixels`, async () => {
      const compare = await createIn(width, html`<style-compare session=${newSession()} highlight="portrait"></style-compare>`);
      expect(compare.scrollWidth).to.be.at.most(width);
      expect(part(compare, 'base')!.scrollWidth).to.be.at.most(width);
    });
  }
});

describe('The marked column', () => {
  it('is none before anything is answered', async () => {
    expect(suggested(await createCompare())).to.deep.equal([]);
  });

  it('follows the answers given in the same session', async () => {
    const session = newSession();
    const compare = await createCompare(html`<style-compare session=${session}></style-compare>`);
    answer(session, HEADSHOT);
    await compare.updateComplete;
    expect(suggested(compare)).to.deep.equal(['A headshot']);
    answer(session, PORTRAIT);
    await compare.updateComplete;
    expect(suggested(compare)).to.deep.equal(['A portrait']);
  });

  it('is both where the answers speak for both', async () => {
    const session = newSession();
    const compare = await createCompare(html`<style-compare session=${session}></style-compare>`);
    answer(session, {purpose: 'audition'});
    await compare.updateComplete;
    expect(suggested(compare)).to.deep.equal(['A headshot', 'A portrait']);
  });

  it('is the one that the studio names, whatever was answered', async () => {
    const session = newSession();
    answer(session, HEADSHOT);
    const compare = await createCompare(html`<style-compare session=${session} highlight="portrait"></style-compare>`);
    expect(suggested(compare)).to.deep.equal(['A portrait']);
    compare.highlight = 'none';
    await compare.updateComplete;
    expect(suggested(compare)).to.deep.equal([]);
  });

  it('says so in words', async () => {
    const compare = await createCompare(html`<style-compare session=${newSession()} highlight="headshot"></style-compare>`);
    expect(textOf(parts(compare, 'column-heading')[0]!)).to.equal('A headshot Suggested for you');
  });
});

describe('The rows that decide', () => {
  const decisive = (compare: StyleCompare): readonly string[] => parts(compare, 'decisive').map((row) => textOf(row.querySelector('th')));

  it('are none before anything is answered', async () => {
    expect(decisive(await createCompare())).to.deep.equal([]);
  });

  it('follow the answers given in the same session, and say so in words', async () => {
    const session = newSession();
    const compare = await createCompare(html`<style-compare session=${session}></style-compare>`);
    answer(session, {framing: 'face'});
    await compare.updateComplete;
    expect(decisive(compare)).to.deep.equal(['Framing Decisive for you']);
    answer(session, {purpose: 'job'});
    await compare.updateComplete;
    expect(decisive(compare)).to.deep.equal(['Framing Decisive for you', 'Purpose Decisive for you']);
    await expect(compare).to.be.accessible();
  });

  it('are not marked where the studio marks a column itself', async () => {
    const session = newSession();
    answer(session, HEADSHOT);
    for (const highlight of ['headshot', 'none'] as const) {
      expect(decisive(await createCompare(html`<style-compare session=${session} highlight=${highlight}></style-compare>`)), highlight).to.deep.equal([]);
    }
  });
});

describe('A choice', () => {
  const [HEADSHOT_BUTTON, PORTRAIT_BUTTON] = [0, 1];
  const button = (compare: StyleCompare, index: number): HTMLElement => parts(compare, 'choose')[index]!;
  const pressed = (compare: StyleCompare): readonly (string | null)[] => parts(compare, 'choose').map((one) => one.getAttribute('aria-pressed'));

  it('is told to the page, shown, said, and kept in the session', async () => {
    const session = newSession();
    const compare = await createCompare(html`<style-compare session=${session}></style-compare>`);
    const styles: unknown[] = [];
    compare.addEventListener('compare-choose', ({detail}) => styles.push(detail.style));
    await press(compare, button(compare, PORTRAIT_BUTTON));
    expect(styles).to.deep.equal(['portrait']);
    expect(pressed(compare)).to.deep.equal(['false', 'true']);
    expect(said(compare)).to.equal('Your choice: A portrait');
    expect(sessionStore(session).registers[key.choice]?.value).to.equal('portrait');
  });

  it('can be changed and taken back', async () => {
    const compare = await createCompare();
    await press(compare, button(compare, PORTRAIT_BUTTON));
    await press(compare, button(compare, HEADSHOT_BUTTON));
    expect(pressed(compare)).to.deep.equal(['true', 'false']);
    await press(compare, button(compare, HEADSHOT_BUTTON));
    expect(pressed(compare)).to.deep.equal(['false', 'false']);
    expect(said(compare)).to.equal('Your choice is open again');
  });

  it('made elsewhere in the session is followed without a word', async () => {
    const session = newSession();
    const compare = await createCompare(html`<style-compare session=${session}></style-compare>`);
    let events = 0;
    compare.addEventListener('compare-choose', () => (events += 1));
    sessionStore(session).write({[key.choice]: 'headshot'});
    await compare.updateComplete;
    expect(pressed(compare)).to.deep.equal(['true', 'false']);
    expect(events).to.equal(0);
  });
});
