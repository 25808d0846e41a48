import {warnOnce} from './warn.js';

interface VersionedConstructor extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers an element. Where the name is taken the first one stays: a page may load the library twice, or in two
 * versions, and every element on it goes on working.
 */
export const defineElement = (name: string, element: VersionedConstructor): void => {
  const registered: VersionedConstructor | undefined = customElements.get(name);
  if (!registered) {
    customElements.define(name, element);
  } else if (registered !== element) {
    warnOnce(`<${name}> is registered already, by version ${registered.version ?? 'unknown'}; that one stays and version ${element.version} is not used. Load shootkit once a page.`);
  }
};
