import {frame} from './frame.js';
import {html} from './html.js';
import {shopify} from './shopify.js';
import {squarespace} from './squarespace.js';
import {tagManager} from './tag-manager.js';
import {webflow} from './webflow.js';
import {wix} from './wix.js';
import {wordpress} from './wordpress.js';

/**
 * What a studio pastes, for each host.
 *
 * An embed is `{widget, attributes, lang?, tokens?, wording?, title?, scheme?, files: {base, integrity?}}`: `title` names a
 * frame, `scheme` is `dark` for a dark page. `pieces(embed)` gives `[{way?, place, note?, code}]`: pieces of different ways
 * are alternatives, those of one way belong together. `folder` is an example of where the files lie at that host, and
 * `keepsFiles` says that it serves them itself, from the page's own domain.
 */
export const hosts = [wordpress, squarespace, wix, webflow, shopify, html, tagManager, frame];
