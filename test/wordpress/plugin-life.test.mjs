import {cpSync, renameSync, rmSync} from 'node:fs';
import {expect} from 'chai';
import {atTheDesk, newVisitor} from './helpers/people.mjs';
import {php, pluginFolder, restore} from './helpers/site.mjs';

const content = [
  '<!-- wp:paragraph --><p>Before you book.</p><!-- /wp:paragraph -->',
  '<!-- wp:shoot/picker /-->',
  '<!-- wp:html --><prep-checklist><p>Sleep well.</p></prep-checklist><!-- /wp:html -->',
  '<!-- wp:paragraph --><p>Write to me.</p><!-- /wp:paragraph -->',
].join('\n\n');

const optionsOfOurs = () => php("global $wpdb; return $wpdb->get_col(\"SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%shootkit%'\");");

describe('The plugin', () => {
  let person;
  let link;

  before(async () => {
    restore();
    php("return update_option('shootkit', array('booking-url' => 'https://your-studio.example/book'));");
    person = await atTheDesk('administrator');
    ({link} = await person.publish({content}));
  });
  after(async () => {
    await person.leave();
    rmSync(pluginFolder, {recursive: true, force: true});
    cpSync('embeds/wordpress/shootkit', pluginFolder, {recursive: true});
  });

  const see = async () => {
    const visitor = await newVisitor();
    const page = await visitor.open(link);
    return {visitor, page};
  };
  const ours = (page) => page.locator('tr[data-plugin="shootkit/shootkit.php"]');

  it('leads from the list of plugins to its settings', async () => {
    const page = await person.open('/wp-admin/plugins.php');
    await ours(page).getByRole('link', {name: 'Settings'}).click();
    await page.getByRole('heading', {name: 'Shootkit', level: 1}).waitFor();
  });

  it('as a copy of the source that is not built, says so and leaves pages that can be read', async () => {
    renameSync(`${pluginFolder}/build`, `${pluginFolder}/not-built`);
    const desk = await person.open('/wp-admin/plugins.php');
    await desk.getByText('Shootkit is not built yet').waitFor();
    const {visitor, page} = await see();
    await page.getByText('Write to me.').waitFor();
    await visitor.leave();
    renameSync(`${pluginFolder}/not-built`, `${pluginFolder}/build`);
  });

  it('deactivated, leaves pages that can be read', async () => {
    const list = await person.open('/wp-admin/plugins.php');
    await ours(list).getByRole('link', {name: 'Deactivate'}).click();
    await list.getByText('Plugin deactivated.').waitFor();
    const {visitor, page} = await see();
    for (const words of ['Before you book.', 'Sleep well.', 'Write to me.']) await page.getByText(words).waitFor();
    expect(visitor.requests.filter((request) => request.includes('shootkit'))).to.deep.equal([]);
    expect(visitor.complaints).to.deep.equal([]);
    await visitor.leave();
  });

  it('deleted, leaves no option behind', async () => {
    expect(optionsOfOurs()).to.deep.equal(['shootkit']);
    const list = await person.open('/wp-admin/plugins.php');
    list.on('dialog', (dialog) => dialog.accept());
    await ours(list).getByRole('link', {name: 'Delete'}).click();
    await list.locator('tr.plugin-deleted-tr', {hasText: 'Shootkit'}).waitFor();
    expect(optionsOfOurs()).to.deep.equal([]);
  });

  it('is uploaded as the zip of npm run build:wordpress, and the widgets are there again', async () => {
    const page = await person.open('/wp-admin/plugin-install.php?tab=upload');
    await page.locator('#pluginzip').setInputFiles('embeds/wordpress/shootkit.zip');
    await page.getByRole('button', {name: 'Install Now'}).click();
    await page.getByRole('link', {name: 'Activate Plugin'}).click();
    await page.getByText('Plugin activated.').waitFor();
    const {visitor, page: seen} = await see();
    await seen.getByRole('radio', {name: 'My business'}).waitFor();
    await seen.getByRole('checkbox', {name: 'Choose your clothes'}).waitFor();
    expect(visitor.complaints).to.deep.equal([]);
    await visitor.leave();
  });
});
