/** A block editor in which somebody writes: insert blocks, set them, publish, all with what is on the screen. */
export const openBlockEditor = async (person, address = '/wp-admin/post-new.php') => {
  const page = await person.open(address);
  const canvas = page.frameLocator('iframe[name="editor-canvas"]');
  await canvas.locator('.editor-post-title__input').waitFor();

  const write = (title) => canvas.locator('.editor-post-title__input').fill(title);

  /** Finds a block by its name in the inserter and puts it in. */
  const insert = async (name) => {
    await page.getByRole('button', {name: 'Block Inserter', exact: true}).click();
    await page.getByRole('searchbox', {name: 'Search'}).fill(name);
    await page.getByRole('option', {name, exact: true}).click();
    await page.getByRole('button', {name: 'Block Inserter', exact: true}).click();
  };

  /** Chooses the first block of a kind, as a click on it does. */
  const choose = (type) => page.evaluate((name) => {
    const {select, dispatch} = window.wp.data;
    const block = select('core/block-editor').getBlocks().find((candidate) => candidate.name === name);
    dispatch('core/block-editor').selectBlock(block.clientId);
  }, type);

  /** The settings of the chosen block, in the sidebar. */
  const sidebar = page.getByRole('region', {name: 'Editor settings'});

  const publish = async () => {
    await page.getByRole('region', {name: 'Editor top bar'}).getByRole('button', {name: 'Publish', exact: true}).click();
    const panel = page.getByRole('region', {name: 'Editor publish'});
    await panel.getByRole('button', {name: 'Publish', exact: true}).click();
    return panel.getByRole('link', {name: /^View/}).first().getAttribute('href');
  };

  return {page, canvas, write, insert, choose, sidebar, publish, close: () => page.close()};
};
