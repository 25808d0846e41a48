import {url} from './site.mjs';

/** The classic editor with its two tabs. */
export const openClassicEditor = async (person) => {
  await person.profile.addCookies([{name: 'classic-editor', value: 'yes', url}]);
  const page = await person.open('/wp-admin/post-new.php');

  const text = page.locator('#content');
  // It is called Code in newer versions.
  const showText = () => page.locator('#content-html').click();
  const showVisual = async () => {
    await page.locator('#content-tmce').click();
    await page.frameLocator('#content_ifr').locator('body').waitFor();
  };

  const write = async (title, content) => {
    await page.locator('#title').fill(title);
    await showText();
    await text.fill(content);
    // With a title, it saves a draft by itself, and refuses to publish meanwhile; then it shows the address.
    await page.locator('#sample-permalink').waitFor();
  };

  const publish = async () => {
    await page.locator('#publish').click();
    return page.locator('#message').getByRole('link', {name: 'View post'}).getAttribute('href');
  };

  return {page, write, showText, showVisual, text, publish, close: () => page.close()};
};
