import {execSync} from 'node:child_process';

export const succeeds = (command) => {
  try {
    execSync(command, {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
};

/** `apt-get` with what it needs before it, where this machine has it and lets us use it without asking. */
const aptGet = () => {
  if (!succeeds('apt-get --version')) return undefined;
  if (process.getuid?.() === 0) return 'apt-get';
  return succeeds('sudo -n true') ? 'sudo -n apt-get' : undefined;
};

/** Installs groups of packages, `{name: [package, …]}`, where apt is at hand; a group that cannot be had takes no other with it. */
export const installWithApt = (groups) => {
  const apt = aptGet();
  if (!apt) return;
  console.log(`Installing ${Object.keys(groups).join(', ')} …`);
  succeeds(`${apt} update`);
  for (const packages of Object.values(groups)) {
    succeeds(`${apt} install -y --no-install-recommends -o Dpkg::Use-Pty=0 ${packages.join(' ')}`);
  }
};
