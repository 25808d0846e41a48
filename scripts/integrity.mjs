import {readdirSync, writeFileSync} from 'node:fs';
import {integrityOf} from './integrity-of.mjs';

// The hash of each script beside which a page may say `integrity="…"`, by the name of the file.
const scripts = readdirSync('cdn').filter((name) => name.endsWith('.js'));
const hashes = Object.fromEntries(scripts.sort().map((name) => [name, integrityOf(`cdn/${name}`)]));
writeFileSync('cdn/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
