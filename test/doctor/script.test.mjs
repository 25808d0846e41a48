import {createHash} from 'node:crypto';
import {expect} from 'chai';
import {CDN, SITE, built, callByHand, finding, openSite, panelOf, verdict} from './helpers/site.mjs';

const PICKER = '<shoot-picker></shoot-picker>';
const ANYONE = {'access-control-allow-origin': '*'};
const onCdn = (file = {body: built('shootkit.js'), headers: ANYONE}) => ({files: {[`${CDN}/shootkit.js`]: file}});

describe('the doctor, called by hand on a page where shootkit does not run,', () => {
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const says = async (markup, title, remedy, options) => {
    const {page} = await site.open(markup, options);
    await callByHand(page);
    expect(await (await finding(page, title)).innerText()).to.match(remedy);
    expect(await verdict(page)).to.include('1 thing to fix.').and.to.include('shootkit does not run on this page.');
  };

  it('finds that there is no script line', () =>
    says(PICKER, /the script that brings them to life is not/, /Paste the line <script src=/));

  it('finds that for a placeholder, too, and tells the way for the host', () =>
    says('<div class="shoot-picker"></div>', /the script that brings them to life is not/, /In Squarespace/, {head: '<meta name="generator" content="Squarespace">'}));

  it('finds a file that is not there', () =>
    says(`<script src="/gone/shootkit.js"></script>${PICKER}`, /not at https:\/\/studio\.example\/gone\/shootkit\.js: the server answers 404/, /Upload the file/));

  it('finds a web page in place of the file', () =>
    says(`<script src="/shootkit.js" type="module"></script>${PICKER}`, /is a web page, and no script/, /correct the address/, {files: {'/shootkit.js': {contentType: 'text/html', body: '<h1>Home</h1>'}}}));

  it('finds a file that is not sent as a script', () =>
    says(`<script src="/shootkit.js" type="module"></script>${PICKER}`, /“text\/plain”, and not a script/, /text\/javascript/, {files: {'/shootkit.js': {contentType: 'text/plain', body: built('shootkit.js')}}}));

  it('finds that the security policy forbids it', () =>
    says(`<script src="${CDN}/shootkit.js"></script>${PICKER}`, /security policy of the page \(CSP\) forbids/, /sent by your server.*Add https:\/\/cdn\.example to its “script-src”/s, {...onCdn(), headers: {'content-security-policy': "script-src 'self'"}}));

  it('finds the policy in the page itself', () =>
    says(`<script src="${CDN}/shootkit.js"></script>${PICKER}`, /security policy of the page \(CSP\) forbids/, /<meta> tag of the page/, {...onCdn(), head: '<meta http-equiv="Content-Security-Policy" content="script-src \'self\'">'}));

  it('finds a policy that asks for a nonce', () =>
    says(`<script src="/shootkit.js"></script>${PICKER}`, /security policy of the page \(CSP\) forbids/, /the policy’s nonce/, {headers: {'content-security-policy': "script-src 'nonce-abc'"}}));

  it('finds a hash of another file', () =>
    says(`<script src="/shootkit.js" integrity="sha384-${createHash('sha384').update('another').digest('base64')}"></script>${PICKER}`, /another one than the integrity/, /Copy the script tag again/));

  it('finds a hash without permission to compare it', () =>
    says(`<script src="${CDN}/shootkit.js" integrity="sha384-${createHash('sha384').update(built('shootkit.js')).digest('base64')}"></script>${PICKER}`, /needs crossorigin/, /crossorigin="anonymous"/, onCdn()));

  it('finds an insecure script on a secure page', () =>
    says(`<script src="http://cdn.example/shootkit.js"></script>${PICKER}`, /secure \(https\).*is not \(http\)/, /Write https:/));

  for (const [tag, name] of [
    ['<script type="text/plain" data-category="marketing" src="/shootkit.js"></script>', 'a consent tool'],
    ['<script type="text/plain" data-cookieconsent="statistics" src="/shootkit.js"></script>', 'Cookiebot'],
    ['<script type="rocketlazyloadscript" data-rocket-src="/shootkit.js"></script>', 'WP Rocket'],
    ['<script type="text/partytown" src="/shootkit.js"></script>', 'Partytown'],
    ['<script type="litespeed/javascript" data-src="/shootkit.js"></script>', 'LiteSpeed Cache'],
    ['<script type="1f3a-text/javascript" src="/shootkit.js"></script>', 'Cloudflare Rocket Loader'],
    ['<script data-lazy-src="/shootkit.js"></script>', 'a consent tool or a speed plugin'],
  ]) {
    it(`finds that ${name} holds it back`, () =>
      says(tag + PICKER, new RegExp(`held back by ${name}\\.`), /exceptions/));
  }

  it('says that it cannot tell, where the file comes and does not start', () =>
    says(`<script src="/shootkit.js"></script>${PICKER}`, /arrives and does not start.*could not be told/, /send them along with this report/, {files: {'/shootkit.js': 'throw new Error("broken")'}}));

  it('says that it cannot tell, where nothing comes', async () => {
    const {page} = await site.open(`<script src="${CDN}/shootkit.js"></script>${PICKER}`);
    await page.route(`${CDN}/**`, (route) => route.abort());
    await callByHand(page);
    expect(await (await finding(page, /does not come.*could not be told/)).innerText()).to.match(/Open that address in a new tab/);
  });

  it('says that it is looking, and ends all the same, where a server never answers', async () => {
    const {page} = await site.open(PICKER);
    await page.route(`${CDN}/**`, () => {});
    await page.evaluate((src) => document.body.append(Object.assign(document.createElement('script'), {src})), `${CDN}/shootkit.js`);
    await callByHand(page);
    await panelOf(page).getByText('Looking …').waitFor();
    await finding(page, /does not come.*could not be told/);
  });

  it('takes back what it said when the script comes after all', async () => {
    const {page} = await site.open(PICKER);
    await callByHand(page);
    await finding(page, /the script that brings them to life is not/);
    await page.addScriptTag({url: `${SITE}/shootkit.js`});
    await panelOf(page).getByText('Nothing wrong was found.').waitFor();
  });

  it('does not start shootkit to find out why it does not run', async () => {
    const {page} = await site.open(`<script type="text/plain" src="/shootkit.js"></script><script src="/shootkit.js" integrity="sha384-AAAA"></script>${PICKER}`);
    await callByHand(page);
    await finding(page, /another one than the integrity/);
    expect(await page.evaluate(() => customElements.get('shoot-picker') === undefined)).to.equal(true);
  });

  it('says that a language needs permission to come from another site, and which file needs none', async () => {
    const {page} = await site.open(`<script src="${CDN}/shootkit.js"></script><shoot-picker lang="de"></shoot-picker>`, onCdn());
    await callByHand(page);
    expect(await (await finding(page, /German words did not come/)).innerText()).to.match(/Use the file shootkit\.de\.js.*allows it.*crossorigin="anonymous"/);
  });
});
