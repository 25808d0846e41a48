import {openClassicEditor} from './classic-editor.mjs';

const BOOKING = 'https://your-studio.example/book';

// Each piece brings another element, so that several can be put into one page and told apart on it.
const tag = `<shoot-picker booking-url="${BOOKING}"></shoot-picker>`;
const placeholder = '<div class="prep-checklist" data-studio-email="you@your-studio.example"></div>';
const shortcode = '[style_compare position="40"]';
const script = '<script>document.documentElement.dataset.ran = "yes";</script>';
const iframe = '<iframe src="https://your-studio.example/frame.html" title="Shoot picker"></iframe>';

const ourBlock = `<!-- wp:shoot/picker {"bookingUrl":"${BOOKING}"} /-->`;
const html = (content) => `<!-- wp:html -->\n${content}\n<!-- /wp:html -->`;
const shortcodeBlock = `<!-- wp:shortcode -->\n${shortcode}\n<!-- /wp:shortcode -->`;
const paragraphs = (...pieces) => ['Hello.', ...pieces, 'Bye.'].join('\n\n');

// What has become of a piece on the page; they run in it.
const fateOf = {
  tag: () => {
    const element = document.querySelector('shoot-picker');
    if (!element) return 'deleted';
    return element.shadowRoot && element.bookingUrl === 'https://your-studio.example/book' ? 'works' : 'kept, without effect';
  },
  placeholder: () => {
    const element = document.querySelector('prep-checklist');
    if (element?.shadowRoot && element.studioEmail === 'you@your-studio.example') return 'works';
    return element || document.querySelector('.prep-checklist') ? 'kept, without effect' : 'deleted';
  },
  shortcode: () => {
    const element = document.querySelector('style-compare');
    if (element) return element.shadowRoot && element.position === 40 ? 'works' : 'kept, without effect';
    return document.body.textContent.includes('[style_compare') ? 'shown as text' : 'deleted';
  },
  script: () => {
    if (document.documentElement.dataset.ran) return 'runs';
    return document.body.textContent.includes('dataset.ran') ? 'tag deleted, its code shown as text' : 'deleted';
  },
  iframe: () => (document.querySelector('iframe[src*="your-studio.example"]') ? 'kept' : 'deleted'),
};

const published = (content) => async (person) => (await person.publish({content})).link;

const seenInVisualTab = (content) => async (person) => {
  const editor = await openClassicEditor(person);
  await editor.write(content);
  await editor.showVisual();
  await editor.showText();
  const link = await editor.publish();
  await editor.close();
  return link;
};

/** The pages that somebody writes, and the ways in which widgets get into each: a name, and what to look at on the page. */
export const pages = [
  {
    write: published([ourBlock, shortcodeBlock, html(placeholder)].join('\n\n')),
    ways: {'our block': fateOf.tag, 'Shortcode block': fateOf.shortcode, 'Custom HTML block: placeholder': fateOf.placeholder},
  },
  {
    write: published([html(tag), html(iframe), html(script)].join('\n\n')),
    ways: {'Custom HTML block: tag': fateOf.tag, 'Custom HTML block: `<iframe>`': fateOf.iframe, 'Custom HTML block: `<script>`': fateOf.script},
  },
  {
    write: published(paragraphs(shortcode, tag, placeholder, script)),
    ways: {
      'classic editor, Text tab: shortcode': fateOf.shortcode,
      'classic editor, Text tab: tag': fateOf.tag,
      'classic editor, Text tab: placeholder': fateOf.placeholder,
      'classic editor, Text tab: `<script>`': fateOf.script,
    },
  },
  {
    write: seenInVisualTab(paragraphs(shortcode, tag, placeholder)),
    ways: {
      'classic editor, seen in the Visual tab: shortcode': fateOf.shortcode,
      'classic editor, seen in the Visual tab: tag': fateOf.tag,
      'classic editor, seen in the Visual tab: placeholder': fateOf.placeholder,
    },
  },
];

/** The names of all the ways. */
export const waysIn = pages.flatMap(({ways}) => Object.keys(ways));
