import {url} from './site.mjs';

/** The classic editor with its two tabs. */
export const openClassicEditor = async (person) => {
  await person.profile.addCookies([{name: 'classic-editor', value: 'yes', url}]);
  const page = await person.open('/wp-admin/post-new.php');

  const text = page.locator('#content');
  // The Text tab is called Code in newer versions.
  const showText = () => page.locator('#content-html').click();
  const showVisual = async () => {
    await page.locator('#content-tmce').click();
    // Its page is there before it has taken over what was written.
    await page.waitForFunction(() => {
      const visual = window.tinymce?.get('content');
      return visual?.initialized && !visual.isHidden();
    });
  };

  /** Writes in the Text tab. */
  const write = async (content) => {
    await showText();
    await text.fill(content);
  };

  /** The title comes last: with it, a draft would save itself as soon as it is left, and refuse to be published meanwhile. */
  const publish = async () => {
    await page.locator('#title').fill('A page');
    await page.locator('#publish').click();
    return page.locator('#message').getByRole('link', {name: 'View post'}).getAttribute('href');
  };

  return {page, write, showText, showVisual, text, publish, close: () => page.close()};
};
