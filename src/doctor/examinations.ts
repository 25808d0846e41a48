import {attributes} from './examinations/attributes.js';
import {copies} from './examinations/copies.js';
import {json} from './examinations/json.js';
import {language} from './examinations/language.js';
import {links} from './examinations/links.js';
import {nothingHere} from './examinations/nothing-here.js';
import {placeholders} from './examinations/placeholders.js';
import {scriptFile} from './examinations/script-file.js';
import {scriptTag} from './examinations/script-tag.js';
import {shownAsText} from './examinations/shown-as-text.js';
import {storage} from './examinations/storage.js';
import {swallowed} from './examinations/swallowed.js';
import {tagNames} from './examinations/tag-names.js';
import {takenApart} from './examinations/taken-apart.js';
import {warnings} from './examinations/warnings.js';
import type {Examination} from './finding.js';

/** All that the doctor looks for, in the order in which an owner should mend it. */
export const examinations: readonly Examination[] = [
  nothingHere, scriptTag, scriptFile, copies, shownAsText, swallowed, takenApart, tagNames, attributes, json, placeholders, links,
  language, warnings, storage,
];
