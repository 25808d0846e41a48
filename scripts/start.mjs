import {execSync} from 'node:child_process';
import {watch} from 'node:fs';
import {ensureDependencies} from './ensure-dependencies.mjs';
import {serve} from './serve.mjs';

const build = () => {
  try {
    execSync('npm run --silent build', {stdio: 'inherit'});
    return true;
  } catch {
    return false;
  }
};

ensureDependencies();
console.log('Building …');
if (!build()) process.exit(1);

// Only now: it comes from the dependencies.
const {markdownPages} = await import('./markdown-pages.mjs');
const site = {root: process.cwd(), home: '/demo/', before: markdownPages(process.cwd())};
const {url} = await (process.env.PORT
  ? serve({...site, port: Number(process.env.PORT)})
  : serve({...site, port: 8000}).catch(() => serve(site)));
console.log(`The demo stands at ${url}demo/ and is built anew when src changes. Ctrl+C ends it.`);

let pending;
watch('src', {recursive: true}, () => {
  clearTimeout(pending);
  pending = setTimeout(() => console.log(build() ? 'Built anew; reload the page.' : 'Not built.'), 200);
});
