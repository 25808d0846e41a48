export * from './elements/shoot-picker/shoot-picker.define.js';
export * from './elements/prep-checklist/prep-checklist.define.js';
export * from './elements/style-compare/style-compare.define.js';
