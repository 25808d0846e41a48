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
    // All elements of one copy come together: one warning is enough.
    warnOnce(registered.version
      ? `shootkit is registered already, in version ${registered.version}: that one stays and version ${element.version} is not used. Load shootkit once a page.`
      : `<${name}> is registered already, by another script: that one stays and the one of shootkit ${element.version} is not used.`);
  }
};
