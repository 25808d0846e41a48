type Options = Readonly<Record<string, string>>;

/** Makes an element with its attributes and what is in it: text stays text. */
export const create = <K extends keyof HTMLElementTagNameMap>(name: K, attributes: Options, ...inside: readonly (Node | string)[]): HTMLElementTagNameMap[K] => {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...inside);
  return element;
};

/** A button with what it does. */
export const button = (text: string, onClick: () => void, attributes: Options = {}): HTMLButtonElement => {
  const element = create('button', {type: 'button', ...attributes}, text);
  element.addEventListener('click', onClick);
  return element;
};
