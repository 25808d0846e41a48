import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {examine} from '../../../src/doctor/examine.js';
import type {Finding} from '../../../src/doctor/finding.js';
import {Panel} from '../../../src/doctor/panel/panel.js';

/** A page of its own, in a frame. */
const openPage = async (markup: string): Promise<Document> => {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en">${markup}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
};

const titles = (findings: readonly Finding[]): string => findings.map(({title}) => title).join('\n');

const openPanel = (): Panel => new Panel({caller: 'hand', onLookAgain: () => undefined, report: () => '', onClose: () => undefined});

describe('the doctor, in every engine,', () => {
  afterEach(() => document.body.replaceChildren());

  it('learns that the policy of the page forbids the script', async () => {
    const page = await openPage('<meta http-equiv="Content-Security-Policy" content="script-src \'none\'"><script src="/shootkit.js"></script><shoot-picker></shoot-picker>');
    expect(titles(await examine(page))).to.include('(CSP) forbids the script');
  });

  it('learns that the file is not there', async () => {
    const page = await openPage('<script src="/gone/shootkit.js"></script><shoot-picker></shoot-picker>');
    expect(titles(await examine(page))).to.include('the server answers 404');
  });

  it('is read and closed with the keyboard', async () => {
    const panel = openPanel();
    panel.show([], ['shootkit runs.']);
    const region = document.querySelector('[data-shootkit-doctor]')!.shadowRoot!;
    expect(region.activeElement?.textContent).to.equal('shootkit doctor');
    await sendKeys({press: 'Escape'});
    expect(panel.isOpen).to.equal(false);
  });

  it('draws a line around a place', () => {
    const picker = Object.assign(document.createElement('p'), {textContent: 'Here'});
    document.body.append(picker);
    const panel = openPanel();
    panel.show([{severity: 'fault', title: 'Wrong', remedy: 'Mend it.', element: picker}], []);
    const {shadowRoot} = document.querySelector('[data-shootkit-doctor]')!;
    [...shadowRoot!.querySelectorAll('button')].find(({textContent}) => textContent === 'Show me')!.click();
    expect(getComputedStyle(picker).outlineStyle).to.equal('solid');
  });
});
