/** What the page was made with, as far as it changes what the owner has to do. */
export interface Host {
  readonly name: string;
  /** Where a tag is pasted so that it stays whole. */
  readonly tagPlace: string;
  /** Where a script line is pasted. */
  readonly scriptPlace: string;
}

interface KnownHost extends Host {
  readonly made: (document: Document) => boolean;
}

const generator = (document: Document): string => document.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '';

const loadsFrom = (document: Document, part: string): boolean => document.querySelector(`[src*="${part}"], link[href*="${part}"]`) !== null;

const HOSTS: readonly KnownHost[] = [
  {
    name: 'WordPress',
    made: (document) => /wordpress/i.test(generator(document)) || loadsFrom(document, '/wp-content/') || loadsFrom(document, '/wp-includes/'),
    tagPlace: 'In WordPress, use the block or the shortcode of the shootkit plugin, or a “Custom HTML” block: never the Visual editor. If you are an author, take the block, the shortcode or <div class="shoot-picker"></div>: WordPress takes unknown tags away from authors.',
    scriptPlace: 'In WordPress, install the shootkit plugin, which brings the script along, or let an administrator paste the line into a “Custom HTML” block.',
  },
  {
    name: 'Squarespace',
    made: (document) => /squarespace/i.test(generator(document)) || loadsFrom(document, 'static1.squarespace.com'),
    tagPlace: 'In Squarespace, use a Code Block set to HTML, with “Display source” switched off.',
    scriptPlace: 'In Squarespace, paste the line into the same Code Block, or into Code Injection, Footer.',
  },
  {
    name: 'Wix',
    made: (document) => /wix/i.test(generator(document)),
    tagPlace: 'In Wix, use the element “Embed HTML” (in Wix Studio “HTML iframe”), press “Enter Code”, and paste it there.',
    scriptPlace: 'In Wix, paste the line above the tag, into the same “Embed HTML” element.',
  },
  {
    name: 'Webflow',
    made: (document) => /webflow/i.test(generator(document)) || document.documentElement.hasAttribute('data-wf-site'),
    tagPlace: 'In Webflow, use a “Code Embed” element, and publish: the Designer does not run scripts.',
    scriptPlace: 'In Webflow, paste the line into the site settings, Custom code, Footer code, or into the same “Code Embed” element, and publish.',
  },
  {
    name: 'Shopify',
    made: (document) => loadsFrom(document, 'cdn.shopify.com') || loadsFrom(document, '/cdn/shop/'),
    tagPlace: 'In Shopify, add a “Custom Liquid” section and paste it there; on a page, use the button “Show HTML” of the editor.',
    scriptPlace: 'In Shopify, paste the line into the same “Custom Liquid” section.',
  },
];

const ANY: Host = {
  name: '',
  tagPlace: 'Paste it where your editor takes HTML: a block called “HTML”, “Code” or “Embed”, not a paragraph of text.',
  scriptPlace: 'Paste the line beside the tag, where your editor takes HTML: a block called “HTML”, “Code” or “Embed”.',
};

/** The host that can be recognised, else one with advice for all. */
export const hostOf = (document: Document): Host => HOSTS.find(({made}) => made(document)) ?? ANY;
