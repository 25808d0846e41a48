import './localize/baked.js';
import './define.js';
import {openToDoctor} from './platform/examination.js';
import {followPlaceholders} from './platform/placeholders.js';

followPlaceholders();
openToDoctor();
