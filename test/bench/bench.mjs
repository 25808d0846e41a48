import {cpus} from 'node:os';
import {measureInBrowser} from './in-browser.mjs';
import {measureInNode} from './in-node.mjs';
import {printTable, summary} from './statistics.mjs';

// Medians on this machine, for comparing with each other; another machine has other numbers. The first of each table is
// a bare Lit element in the same page and the same run.

const {version, evaluation, elements} = await measureInBrowser(['shoot-picker', 'prep-checklist', 'style-compare']);
console.log(`Chromium ${version}, Node ${process.version}, ${cpus()[0].model}`);

printTable('Bundle: parsed, compiled and run', evaluation);
printTable('First render: from the tag to the laid-out element', elements.map(([tag, {first}]) => [tag, first]));
printTable('Render again, with nothing changed', elements.map(([tag, {again}]) => [tag, again]));

const {count, times} = measureInNode();
const {median} = summary(times);
console.log(`\nrecommend() over all ${count.toLocaleString('en')} combinations of answers: ${(median / 1000).toFixed(2)} s, ${(1000 * median / count).toFixed(1)} µs each`);
