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
    tagPlace: 'In WordPress, use the block or the shortcode of the shootkit plugin, or a “Custom HTML” block: never the Visual editor. If you are an author, ask an administrator: WordPress takes unknown tags away from authors.',
    scriptPlace: 'In WordPress, install the shootkit plugin, which brings the script along, or let an administrator paste the line into a “Custom HTML” block.',
  },
  {
    name: 'Squarespace',
    made: (document) => /squarespace/i.test(generator(document)) || loadsFrom(document, 'static1.squarespace.com'),
    tagPlace: 'In Squarespace, use a Code block set to HTML, with “Display source code” switched off.',
    scriptPlace: 'In Squarespace, paste the line into the same Code block, or into Code injection, Footer.',
  },
  {
    name: 'Wix',
    made: (document) => /wix/i.test(generator(document)),
    tagPlace: 'In Wix, use the element “Embed HTML” and paste it into “Code”.',
    scriptPlace: 'In Wix, paste the line above the tag, into the same “Embed HTML” element.',
  },
  {
    name: 'Webflow',
    made: (document) => /webflow/i.test(generator(document)) || document.documentElement.hasAttribute('data-wf-site'),
    tagPlace: 'In Webflow, use a “Code Embed” element, and publish: the Designer does not run scripts.',
    scriptPlace: 'In Webflow, paste the line into the same “Code Embed” element or into the page settings, before the end of the body, and publish.',
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
