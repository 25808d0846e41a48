import {startSettings} from './settings.js';

startSettings();
