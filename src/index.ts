export * from './core.js';
export {ShootPicker} from './elements/shoot-picker/shoot-picker.js';
export * from './elements/shoot-picker/shoot-picker.events.js';
export {PrepChecklist} from './elements/prep-checklist/prep-checklist.js';
export * from './elements/prep-checklist/prep-checklist.events.js';
export {StyleCompare} from './elements/style-compare/style-compare.js';
export * from './elements/style-compare/style-compare.events.js';
export {version} from './version.js';
