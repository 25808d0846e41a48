import {expect, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {control, createCompare, crop, drag, newSession, part, parts, press, range, textOf} from './drive.js';

const CLOSE_UP = [136, 90, 128, 160];
const WHOLE = [0, 0, 400, 500];

describe('The framing slider', () => {
  it('begins in the middle', async () => {
    const compare = await createCompare();
    expect(compare.position).to.equal(50);
    expect(range(compare).value).to.equal('50');
  });

  it('closes in on the face at 0 and shows the whole portrait at 100', async () => {
    const compare = await createCompare();
    await drag(compare, 0);
    expect(crop(compare)).to.deep.equal(CLOSE_UP);
    await drag(compare, 100);
    expect(crop(compare)).to.deep.equal(WHOLE);
  });

  it('moves with the keyboard', async () => {
    const compare = await createCompare();
    range(compare).focus();
    await sendKeys({press: 'ArrowRight'});
    expect(compare.position).to.equal(51);
    await sendKeys({press: 'Home'});
    expect(compare.position).to.equal(0);
    await sendKeys({press: 'End'});
    expect(compare.position).to.equal(100);
  });

  it('has its ends the other way round where the text runs so', async () => {
    const compare = await createCompare(html`<style-compare dir="rtl" session=${newSession()}></style-compare>`);
    const [headshot, portrait] = parts(compare, 'slider-end').map((end) => end.getBoundingClientRect().left);
    expect(headshot).to.be.above(portrait!);
  });

  it('says the crop and its use, and has a name', async () => {
    const compare = await createCompare();
    await drag(compare, 0);
    expect(range(compare).getAttribute('aria-valuetext')).to.match(/^Close-up: .*LinkedIn/);
    expect(textOf(range(compare).labels![0]!)).to.equal('How close?');
    await drag(compare, 100);
    expect(range(compare).getAttribute('aria-valuetext')).to.match(/^Full figure: /);
  });

  it('shows the same words beside the picture, one crop at a time', async () => {
    const compare = await createCompare();
    await drag(compare, 25);
    const visible = parts(compare, 'framing-label').filter((label) => getComputedStyle(label).visibility === 'visible');
    expect(visible.map(textOf)).to.deep.equal(['Head and shoulders']);
  });

  it('keeps its place while the words change', async () => {
    const compare = await createCompare();
    const tops = new Set<number>();
    for (const position of [0, 20, 42, 64, 86]) {
      await drag(compare, position);
      tops.add(range(compare).getBoundingClientRect().top);
    }
    expect(tops.size).to.equal(1);
  });

  it('tells the page where the visitor moved it', async () => {
    const compare = await createCompare();
    const positions: number[] = [];
    compare.addEventListener('compare-change', ({detail}) => positions.push(detail.position));
    await drag(compare, 30);
    await press(compare, parts(compare, 'slider-end')[1]!);
    expect(positions).to.deep.equal([30, 100]);
  });

  it('tells the page nothing when the page itself moves it', async () => {
    const compare = await createCompare();
    let events = 0;
    compare.addEventListener('compare-change', () => (events += 1));
    compare.position = 10;
    await compare.updateComplete;
    expect(range(compare).value).to.equal('10');
    expect(events).to.equal(0);
  });

  it('takes its position from markup, and brings what lies outside to the nearer end', async () => {
    const compare = await createCompare(html`<style-compare session=${newSession()} position="20"></style-compare>`);
    expect(compare.position).to.equal(20);
    compare.setAttribute('position', '400');
    expect(compare.position).to.equal(100);
    compare.setAttribute('position', 'near');
    expect(compare.position).to.equal(50);
    compare.removeAttribute('position');
    expect(compare.position).to.equal(50);
  });

  describe('sent to an end', () => {
    const ownMatchMedia = window.matchMedia;

    const prefer = (reduced: boolean): void => {
      window.matchMedia = (query) => ({...ownMatchMedia.call(window, query), matches: reduced && query.includes('reduced-motion')});
    };

    afterEach(() => {
      window.matchMedia = ownMatchMedia;
    });

    it('is there at once, and the picture eases after it', async () => {
      prefer(false);
      const compare = await createCompare();
      await press(compare, parts(compare, 'slider-end')[0]!);
      expect(range(compare).value).to.equal('0');
      expect(crop(compare)).to.not.deep.equal(CLOSE_UP);
      await waitUntil(() => crop(compare).join() === CLOSE_UP.join());
    });

    it('takes the picture along at once where motion is unwanted', async () => {
      prefer(true);
      const compare = await createCompare();
      await press(compare, parts(compare, 'slider-end')[0]!);
      expect(crop(compare)).to.deep.equal(CLOSE_UP);
    });
  });
});

describe('The drawn people', () => {
  it('are more than one kind of person, each with a name', async () => {
    const compare = await createCompare();
    expect(parts(compare, 'person').map(textOf)).to.deep.equal(['A potter at her wheel', 'A guitarist in his armchair', 'A gardener in her wheelchair, with her cat']);
    expect(part(compare, 'frame')!.querySelector('[role="img"]')!.getAttribute('aria-label')).to.equal('A potter at her wheel');
  });

  it('change places at the visitor’s wish, and the crop stays', async () => {
    const compare = await createCompare(html`<style-compare session=${newSession()} position="0"></style-compare>`);
    await press(compare, control(compare, 'guitarist'));
    expect(part(compare, 'frame')!.querySelector('[role="img"]')!.getAttribute('aria-label')).to.equal('A guitarist in his armchair');
    expect(crop(compare)).to.deep.equal(CLOSE_UP);
  });

  it('are drawn in the frame', async () => {
    const compare = await createCompare();
    const drawing = part(compare, 'frame')!.querySelector<SVGGraphicsElement>('[role="img"] use')!;
    expect(drawing.getBBox().width).to.be.at.least(400);
  });
});
