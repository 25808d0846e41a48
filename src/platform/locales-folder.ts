/** The folder of the language files: as the settings say, else as the script's own tag or another element says. */
export const toldFolder = (setting?: string): URL | undefined => {
  const teller = document.querySelector('[data-locales-url], [locales-url]');
  const told = setting ?? teller?.getAttribute('data-locales-url') ?? teller?.getAttribute('locales-url');
  try {
    return told ? new URL(`${told}`.replace(/\/?$/, '/'), document.baseURI) : undefined;
  } catch {
    // No address: the file may still lie beside the script.
    return undefined;
  }
};
