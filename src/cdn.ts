import './localize/baked.js';
import './define.js';
import {followPlaceholders} from './platform/placeholders.js';

followPlaceholders();
