import {hosts} from '../../embeds/snippets/index.js';

// Where the files of the widgets lie, and the seals that the build made of them.

const PUBLIC_CDN = 'https://cdn.jsdelivr.net/npm/shootkit';

const folderAt = (host) => (hosts.find(({id}) => id === host) ?? hosts[0]).folder;

const integrity = async () => {
  try {
    const response = await fetch('../cdn/integrity.json');
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
};

/** What is known of the files that this page itself uses. */
export const loadFiles = async () => {
  await customElements.whenDefined('shoot-picker');
  return {version: customElements.get('shoot-picker').version, integrity: await integrity()};
};

/** The files as an embed names them. */
export const filesOf = ({files, base, host, integrity: wanted}, {version, integrity: hashes}) => ({
  base: files === 'cdn' ? `${PUBLIC_CDN}@${version}/cdn/` : base || folderAt(host),
  version,
  ...(wanted && hashes && {integrity: hashes}),
});
