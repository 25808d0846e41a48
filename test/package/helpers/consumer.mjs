import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative, resolve, sep} from 'node:path';

export const project = JSON.parse(readFileSync('package.json', 'utf8'));

const filesIn = (folder) => readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

/** Packs the project as `npm publish` would do it and unpacks it into an empty application beside its dependencies. */
const install = () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'shootkit-consumer-')));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  const archive = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {encoding: 'utf8', shell: process.platform === 'win32'}).trim();
  execFileSync('tar', ['-xzf', archive], {cwd: folder});
  const modules = join(folder, 'node_modules');
  cpSync(join(folder, 'package'), join(modules, project.name), {recursive: true});
  for (const dependency of Object.keys(project.dependencies)) {
    const link = join(modules, dependency);
    mkdirSync(dirname(link), {recursive: true});
    if (!existsSync(link)) symlinkSync(resolve('node_modules', dependency), link, 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  return folder;
};

/** The folder of the application. */
export const consumer = install();

const root = join(consumer, 'node_modules', project.name);

/** The published files, by their paths in the package. */
export const publishedFiles = filesIn(root).map((path) => relative(root, path).split(sep).join('/')).sort();

/** The text of a published file. */
export const published = (path) => readFileSync(join(root, path), 'utf8');

/** Runs a module of the application in Node and gives back what it printed as JSON. */
export const runInNode = (source) => JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', source], {cwd: consumer, encoding: 'utf8'}));
