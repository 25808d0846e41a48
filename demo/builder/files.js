import {hosts} from '../../embeds/snippets/index.js';

// Where the files of the widgets lie, and the seals that the build made of them.

const PUBLIC_CDN = 'https://cdn.jsdelivr.net/npm/shootkit';

const hostOf = (host) => hosts.find(({id}) => id === host) ?? hosts[0];

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

/** Whether a browser can compare the files with their seals: not where a host hands them on from elsewhere. */
export const canSeal = ({files, host}, {integrity: hashes}) => hashes !== undefined && (files === 'cdn' || hostOf(host).keepsFiles === true);

/** The files as an embed names them. */
export const filesOf = (values, known) => ({
  base: values.files === 'cdn' ? `${PUBLIC_CDN}@${known.version}/cdn/` : values.base || hostOf(values.host).folder,
  version: known.version,
  ...(values.integrity && canSeal(values, known) && {integrity: known.integrity}),
});
