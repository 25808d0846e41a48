/** Where the frame says nothing of type and space: the browser's own, with room for the ring around what has the focus. */
const pageRules = [
  'html { font-family: system-ui, sans-serif; }',
  'body { margin: 0; padding: 4px; }',
];

/** Gives the page in the frame its language, direction and look. */
export const dressPage = ({lang, dir, colorScheme, tokens}: {
  readonly lang: string;
  readonly dir: string;
  readonly colorScheme: string;
  readonly tokens: Readonly<Record<string, string>>;
}): void => {
  const root = document.documentElement;
  root.lang = lang;
  root.dir = dir;
  root.style.colorScheme = colorScheme;
  for (const [name, value] of Object.entries(tokens)) root.style.setProperty(`--shootkit-${name}`, value);
  const sheet = new CSSStyleSheet();
  for (const rule of pageRules) sheet.insertRule(rule);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};

/** Tells the page around the frame how high the content is, now and after each change. */
export const tellHeight = (): void => {
  const root = document.documentElement;
  const tell = (): void => window.parent.postMessage({shootkit: 'size', height: Math.ceil(root.getBoundingClientRect().height)}, '*');
  new ResizeObserver(tell).observe(root);
  // The page around may begin to listen only then.
  window.addEventListener('load', tell);
};

/**
 * Opens links in the whole window. A sandboxed frame cannot know whether it may: there a new window is tried, and the frame
 * itself is what is left.
 */
export const leadOut = (): void => {
  const base = document.createElement('base');
  base.target = '_top';
  document.head.append(base);
  if (window.origin !== 'null') return;
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
    if (!link || link.download || event.defaultPrevented) return;
    event.preventDefault();
    const opened = window.open(link.href, '_blank');
    if (opened) opened.opener = null;
    else location.assign(link.href);
  });
};
