import {ON_THE_SITE} from './folders.js';
import {element, script, widgetsFile} from './markup.js';

// Two of them, or one and a per cent sign, begin Liquid.
const LIQUID = '{';

const isWhole = (address) => /^https?:/.test(address);

/** A shop has no folder of its own, but its theme has one, and Liquid knows the address. */
const themeScript = (embed) => `<script src="{{ '${widgetsFile(embed)}' | asset_url }}" defer></script>`;

const scriptFor = (embed) => (isWhole(embed.files.base) ? script(embed, {also: LIQUID}) : themeScript(embed));

export const shopify = {
  id: 'shopify',
  name: 'Shopify',
  folder: ON_THE_SITE,
  pieces: (embed) => [{
    place: 'Online Store, Themes, Customize: add a Custom Liquid section where the widget should stand',
    code: `${scriptFor(embed)}${element(embed, {also: LIQUID})}`,
  }],
};
