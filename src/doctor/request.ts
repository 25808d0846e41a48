/** What became of a file that was asked for as a page's script would be. */
export interface Outcome {
  /** The policy that forbids it, as the browser tells it. */
  readonly policy?: SecurityPolicyViolationEvent;
  /** Whether it came, as a script. */
  readonly arrived: boolean;
}

// Engines tell of a violation before or after the failure itself; and some servers never answer.
const GRACE = 100;
const PATIENCE = 5000;

// No file has it: what comes with it is never run.
const IMPOSSIBLE_HASH = `sha256-${'A'.repeat(43)}=`;

/** A request without running anything. */
const preload = (document: Document, address: string, {nonce, crossOrigin}: HTMLScriptElement): HTMLElement =>
  Object.assign(document.createElement('link'), {rel: 'preload', as: 'script', href: address, nonce, crossOrigin});

/** A script that cannot run. Where a page wants Trusted Types, it is not even asked for. */
const forbiddenScript = (document: Document, address: string, {nonce}: HTMLScriptElement): HTMLElement | undefined => {
  const script = Object.assign(document.createElement('script'), {nonce, integrity: IMPOSSIBLE_HASH});
  try {
    script.src = address;
    return script;
  } catch {
    return undefined;
  }
};

const send = (document: Document, request: HTMLElement): Promise<Outcome> => {
  let policy: SecurityPolicyViolationEvent | undefined;
  const onViolation = (event: SecurityPolicyViolationEvent): void => {
    if (/^(script|default)-src/.test(event.effectiveDirective) && event.disposition === 'enforce') policy = event;
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  return new Promise<Outcome>((resolve) => {
    const settle = (after: number, arrived: boolean): void => void setTimeout(() => resolve({arrived, policy}), after);
    request.addEventListener('load', () => settle(0, true));
    request.addEventListener('error', () => settle(GRACE, false));
    settle(PATIENCE, false);
    document.head.append(request);
  }).finally(() => {
    document.removeEventListener('securitypolicyviolation', onViolation);
    request.remove();
  });
};

/** Asks for a script under the page's own policy, and never runs it. */
export const requestScript = async (document: Document, address: string, original: HTMLScriptElement): Promise<Outcome> => {
  const outcome = await send(document, preload(document, address, original));
  if (outcome.arrived || outcome.policy) return outcome;
  // Firefox tells of a policy that forbids a script, and not of one that forbids its preload.
  const script = forbiddenScript(document, address, original);
  return script ? {...await send(document, script), arrived: false} : outcome;
};

/** The file itself, where the page may read it; `undefined` where it may not, or it never came. */
export const fetchScript = async (address: string): Promise<Response | undefined> => {
  try {
    return await fetch(address, {signal: AbortSignal.timeout(PATIENCE)});
  } catch {
    return undefined;
  }
};
