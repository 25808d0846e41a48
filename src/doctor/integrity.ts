const ALGORITHMS: Readonly<Record<string, string>> = {sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512'};

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

const fits = async (hash: string, bytes: ArrayBuffer): Promise<boolean> => {
  const [, algorithm = '', expected] = /^(sha\d+)-([^?]+)/.exec(hash) ?? [];
  const name = ALGORITHMS[algorithm];
  return name === undefined || base64(await crypto.subtle.digest(name, bytes)) === expected;
};

/** Whether the bytes fit what an `integrity` attribute promises. Where the browser cannot tell, they are taken to. */
export const fitsIntegrity = async (integrity: string, bytes: ArrayBuffer): Promise<boolean> => {
  const hashes = integrity.split(/\s+/).filter(Boolean);
  if (hashes.length === 0 || !isSecureContext) return true;
  return (await Promise.all(hashes.map((hash) => fits(hash, bytes)))).includes(true);
};
