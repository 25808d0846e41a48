import {execSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

// Nothing here may come from node_modules: it may not be there yet.

const packagesIn = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return {};
  }
};

const isInstalled = () => {
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(([path, {version, optional, devOptional, peer}]) =>
    path === '' || optional || devOptional || peer || installed[path]?.version === version);
};

/** Installs what the lockfile names, unless it is there already. */
export const ensureDependencies = () => {
  if (isInstalled()) return;
  console.log('Installing the development dependencies …');
  execSync('npm ci', {stdio: 'inherit'});
};
