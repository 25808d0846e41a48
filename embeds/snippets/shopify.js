import {element, script} from './markup.js';

// Two of them, or one and a per cent sign, begin Liquid.
const LIQUID = '{';

export const shopify = {
  id: 'shopify',
  name: 'Shopify',
  pieces: (embed) => [{
    place: 'Online Store, Themes, Customize: add a Custom Liquid block where the widget should stand',
    code: `${script(embed, {also: LIQUID})}${element(embed, {also: LIQUID})}`,
  }],
};
