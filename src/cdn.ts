import './localize/baked.js';
import './define.js';
