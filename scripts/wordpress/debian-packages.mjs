import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const read = (program, parameters, options) => execFileSync(program, parameters, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options});

/** The mirror that this machine is set up with, whichever it is. */
const mirror = () => {
  const release = read('apt-get', ['indextargets', '--format', '$(SITE) $(RELEASE)']).split('\n')
    .map((line) => line.split(' ')).find(([site, suite]) => site && !suite.includes('-'));
  if (!release) throw new Error('apt has no mirror; run apt-get update');
  return release[0];
};

/** An apt of its own in a folder: another suite than the machine's, and nothing of the machine is touched. */
const aptIn = (folder, suite) => {
  for (const path of ['lists/partial', 'cache/archives/partial', 'packages']) mkdirSync(join(folder, path), {recursive: true});
  writeFileSync(join(folder, 'sources.list'), `deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${mirror()} ${suite} main\n`);
  const settings = [
    `Dir::Etc::sourcelist=${folder}/sources.list`, 'Dir::Etc::sourceparts=/dev/null', `Dir::State::lists=${folder}/lists`, `Dir::Cache=${folder}/cache`,
    ...(process.getuid() === 0 ? ['APT::Sandbox::User=root'] : []), 'Acquire::Languages=none',
  ].flatMap((setting) => ['-o', setting]);
  return (program, ...parameters) => read(program, [...settings, '-qq', ...parameters], {cwd: join(folder, 'packages')});
};

const exists = (apt, name) => {
  try {
    return apt('apt-cache', 'show', name) !== '';
  } catch {
    return false;
  }
};

/** Unpacks packages of a Debian suite into a folder without installing them; of the optional ones, those that the suite has. */
export const unpackDebianPackages = ({suite, packages, optional, folder}) => {
  const work = mkdtempSync(join(tmpdir(), 'shootkit-apt-'));
  try {
    const apt = aptIn(work, suite);
    apt('apt-get', 'update');
    apt('apt-get', 'download', ...packages, ...optional.filter((name) => exists(apt, name)));
    for (const file of readdirSync(join(work, 'packages'))) execFileSync('dpkg', ['-x', join(work, 'packages', file), folder]);
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
};
