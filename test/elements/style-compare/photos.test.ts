import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {StyleCompare} from '../../../src/elements/style-compare/style-compare.js';
import {bring, createCompare, drag, newSession, part, parts, photo, range, shown} from './drive.js';

const PLACEHOLDER = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const slot = (compare: StyleCompare, name: string): HTMLImageElement => compare.querySelector<HTMLImageElement>(`[slot="${name}"]`)!;

const withPhoto = async (focus = '50% 22%'): Promise<StyleCompare> => {
  const compare = await createCompare(html`<style-compare session=${newSession()} photo-focus=${focus}><img slot="photo" alt="A client"></style-compare>`);
  await bring(compare, slot(compare, 'photo'), photo(900, 600));
  return compare;
};

const withPair = async (dir = 'ltr'): Promise<StyleCompare> => {
  const compare = await createCompare(html`<style-compare dir=${dir} session=${newSession()}><img slot="headshot" alt="Near"><img slot="portrait" alt="Far"></style-compare>`);
  await bring(compare, slot(compare, 'headshot'), photo(300, 400));
  await bring(compare, slot(compare, 'portrait'), photo(900, 600, 'tomato'));
  return compare;
};

const expectToFill = (image: Element, frame: Element): void => {
  const [inner, outer] = [image.getBoundingClientRect(), frame.getBoundingClientRect()];
  for (const side of ['left', 'top', 'width', 'height'] as const) expect(inner[side]).to.be.closeTo(outer[side], 1);
};

describe('The studio’s own photograph', () => {
  it('takes the place of the drawn scene once it has come', async () => {
    const compare = await createCompare(html`<style-compare session=${newSession()}><img slot="photo" alt="A client" loading="lazy"></style-compare>`);
    expect(shown(compare)).to.equal('drawn');
    await bring(compare, slot(compare, 'photo'), photo(900, 600));
    expect(shown(compare)).to.equal('photo');
    expect(parts(compare, 'person')).to.deep.equal([]);
  });

  it('fills the frame at 100, whatever its shape', async () => {
    const compare = await withPhoto();
    await drag(compare, 100);
    expectToFill(slot(compare, 'photo'), part(compare, 'frame')!);
  });

  it('comes nearer at 0, with the face in its place', async () => {
    const compare = await withPhoto('50% 40%');
    await drag(compare, 0);
    const [image, frame] = [slot(compare, 'photo').getBoundingClientRect(), part(compare, 'frame')!.getBoundingClientRect()];
    expect(image.width / frame.width).to.be.closeTo(2.5, 0.01);
    expect((image.top + image.height * 0.4 - frame.top) / frame.height).to.be.closeTo(0.42, 0.01);
    expect((image.left + image.width * 0.5 - frame.left) / frame.width).to.be.closeTo(0.5, 0.01);
  });

  it('comes as near as the studio says', async () => {
    const compare = await withPhoto();
    compare.photoZoom = 4;
    await drag(compare, 0);
    expect(slot(compare, 'photo').getBoundingClientRect().width / part(compare, 'frame')!.getBoundingClientRect().width).to.be.closeTo(4, 0.01);
  });

  it('stays in the frame where a point makes no sense', async () => {
    const compare = await withPhoto('top left');
    await drag(compare, 0);
    const [image, frame] = [slot(compare, 'photo').getBoundingClientRect(), part(compare, 'frame')!.getBoundingClientRect()];
    expect(image.left).to.be.at.most(frame.left + 1);
    expect(image.bottom).to.be.at.least(frame.bottom - 1);
  });

  it('gives way to the drawn scene when it is broken, empty, or a placeholder of one pixel', async () => {
    const compare = await withPhoto();
    const image = slot(compare, 'photo');
    await bring(compare, image, 'data:image/png;base64,broken', 'error');
    expect(shown(compare)).to.equal('drawn');
    await bring(compare, image, PLACEHOLDER);
    expect(shown(compare)).to.equal('drawn');
    await bring(compare, image, photo(40, 50));
    expect(shown(compare)).to.equal('photo');
    image.removeAttribute('src');
    await nextFrame();
    await compare.updateComplete;
    expect(shown(compare)).to.equal('drawn');
  });

  it('may be added and removed later', async () => {
    const compare = await createCompare();
    const image = document.createElement('img');
    image.alt = 'A client';
    image.slot = 'photo';
    compare.append(image);
    await bring(compare, image, photo(600, 800));
    expect(shown(compare)).to.equal('photo');
    image.remove();
    await nextFrame();
    await compare.updateComplete;
    expect(shown(compare)).to.equal('drawn');
  });

  it('may come in several formats', async () => {
    const compare = await createCompare(html`<style-compare session=${newSession()}><picture slot="photo"><img alt="A client"></picture></style-compare>`);
    const image = compare.querySelector('img')!;
    await bring(compare, image, photo(900, 600));
    await drag(compare, 100);
    expect(shown(compare)).to.equal('photo');
    expectToFill(image, part(compare, 'frame')!);
  });

  it('withstands a page’s rules for images', async () => {
    await fixture(html`<style>
      img { max-width: none; width: 50px !important; height: auto !important; margin: 30px; padding: 5px; border: 8px solid red; float: left; transform: rotate(4deg); position: absolute; }
      picture { display: inline; padding: 9px; }
    </style>`);
    const compare = await withPhoto();
    await drag(compare, 100);
    expectToFill(slot(compare, 'photo'), part(compare, 'frame')!);
    const formats = await createCompare(html`<style-compare session=${newSession()} position="100"><picture slot="photo"><img alt="A client"></picture></style-compare>`);
    await bring(formats, formats.querySelector('img')!, photo(900, 600));
    expectToFill(formats.querySelector('img')!, part(formats, 'frame')!);
  });
});

describe('Two photographs', () => {
  it('fill the frame one over the other, each with its name', async () => {
    const compare = await withPair();
    expect(shown(compare)).to.equal('headshot portrait');
    for (const name of ['headshot', 'portrait']) expectToFill(slot(compare, name), part(compare, 'frame')!);
    expect(parts(compare, 'photo-caption').map((caption) => caption.textContent)).to.deep.equal(['A headshot', 'A portrait']);
  });

  const portraitUnderPoint = (compare: StyleCompare, share: number): boolean => {
    const frame = part(compare, 'frame')!.getBoundingClientRect();
    part(compare, 'frame')!.scrollIntoView();
    const {left, top} = part(compare, 'frame')!.getBoundingClientRect();
    return document.elementsFromPoint(left + frame.width * share, top + frame.height / 2).includes(slot(compare, 'portrait'));
  };

  it('are wiped by the slider, the portrait from its start', async () => {
    const compare = await withPair();
    await drag(compare, 30);
    expect([portraitUnderPoint(compare, 0.2), portraitUnderPoint(compare, 0.4)]).to.deep.equal([true, false]);
  });

  it('are wiped from the right where text begins there', async () => {
    const compare = await withPair('rtl');
    await drag(compare, 30);
    expect([portraitUnderPoint(compare, 0.8), portraitUnderPoint(compare, 0.6)]).to.deep.equal([true, false]);
  });

  it('speak of the two styles alone, since there are no crops in between', async () => {
    const compare = await withPair();
    await drag(compare, 30);
    expect(range(compare).getAttribute('aria-valuetext')).to.match(/^Close-up/);
    await drag(compare, 60);
    expect(range(compare).getAttribute('aria-valuetext')).to.match(/^Full figure/);
  });

  it('wait for each other: one alone leaves the drawn scene', async () => {
    const compare = await createCompare(html`<style-compare session=${newSession()}><img slot="headshot" alt="Near"></style-compare>`);
    await bring(compare, slot(compare, 'headshot'), photo(300, 400));
    expect(shown(compare)).to.equal('drawn');
  });
});
