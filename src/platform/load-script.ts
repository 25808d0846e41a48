interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

interface PageWithTrustedTypes {
  readonly trustedTypes?: {createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy};
}

// A second policy of the same name may be refused: one serves for all.
let policy: ScriptUrlPolicy | undefined;

/** As pages with Trusted Types ask for it. Where they do not allow the policy, the address is tried as it is. */
const trusted = (url: string): string => {
  try {
    policy ??= (window as PageWithTrustedTypes).trustedTypes?.createPolicy('shootkit', {createScriptURL: (given) => given});
    return policy?.createScriptURL(url) ?? url;
  } catch {
    return url;
  }
};

/** Loads a classic script. Rejects where the browser cannot or may not load it. */
export const loadScript = (url: string, integrity = ''): Promise<void> => new Promise((resolve, reject) => {
  const script = document.createElement('script');
  script.integrity = integrity;
  // Another site, to which even an address of this one may lead on, has to let its file be read before the hash is compared.
  if (integrity) script.crossOrigin = 'anonymous';
  script.addEventListener('load', () => resolve());
  script.addEventListener('error', () => reject(new Error(`${url} could not be loaded`)));
  script.src = trusted(url);
  document.head.append(script);
});
