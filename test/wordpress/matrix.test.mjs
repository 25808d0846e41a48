import {expect} from 'chai';
import {document, documented} from './helpers/matrix-document.mjs';
import {atTheDesk, newVisitor, roles} from './helpers/people.mjs';
import {php, restore, version, versionName} from './helpers/site.mjs';
import {pages, waysIn} from './helpers/ways-in.mjs';

const doWithoutPlugin = () => php(`
  require_once ABSPATH . 'wp-admin/includes/plugin.php';
  deactivate_plugins('shootkit/shootkit.php');
  return update_option('studio_script_tag', true);
`);

/** What a visitor finds of all that somebody with this role has written. */
const measure = async (role) => {
  const person = await atTheDesk(role);
  const visitor = await newVisitor();
  const fates = [];
  for (const {write, ways} of pages) {
    const page = await visitor.open(await write(person));
    for (const look of Object.values(ways)) fates.push(await page.evaluate(look));
  }
  await visitor.leave();
  await person.leave();
  return fates;
};

const line = (cells) => `| ${cells.join(' | ')} |`;

const tableOf = (columns) => [
  line(['way in', ...roles, ...roles.map((role) => `${role}, no plugin`)]),
  `|${'---|'.repeat(1 + columns.length)}`,
  ...waysIn.map((name, index) => line([name, ...columns.map((fates) => fates[index])])),
].join('\n');

describe('What becomes of a widget, by the way it gets into the page and by who puts it there', () => {
  const columns = [];

  before(restore);

  for (const role of roles) {
    it(`is measured for the ${role}, with the plugin`, async () => columns.push(await measure(role)));
  }

  for (const [index, role] of roles.entries()) {
    it(`is measured for the ${role}, without the plugin`, async () => {
      if (index === 0) doWithoutPlugin();
      columns.push(await measure(role));
    });
  }

  it('works for everybody with a block and with a shortcode, wherever they write', () => {
    const ways = waysIn.map((name, index) => [name, columns.slice(0, roles.length).map((fates) => fates[index])]);
    for (const [name, fates] of ways.filter(([way]) => /block$|shortcode$/i.test(way))) expect(fates, name).to.deep.equal(['works', 'works', 'works']);
  });

  it('stands in docs/wordpress-matrix.md as it was measured', () => {
    expect(columns).to.have.lengthOf(2 * roles.length);
    if (process.env.WRITE_MATRIX) document(versionName, version, tableOf(columns));
    expect(documented(versionName), 'run npm run test:wordpress -- --write-matrix').to.equal(tableOf(columns));
  });
});
