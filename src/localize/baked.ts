import {bakeIn} from './languages.js';
import type {Templates} from './msg.js';

// The build of shootkit.<locale>.js puts that language in the place of this word.
const baked: unknown = '__BAKED_LANGUAGE__';

if (Array.isArray(baked)) bakeIn(...(baked as [locale: string, templates: Templates]));
