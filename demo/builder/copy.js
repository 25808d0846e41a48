/** Copies the text of an element; where the browser refuses, selects it. Says what it did. */
export const copy = async (source, said) => {
  try {
    await navigator.clipboard.writeText(source.textContent);
    said.textContent = 'Copied. Now paste it on your site.';
  } catch {
    select(source, said);
  }
};

/** Selects the text of an element, for those who copy in their own way. */
export const select = (source, said) => {
  getSelection().selectAllChildren(source);
  said.textContent = 'Selected: copy it with your keyboard, or hold it with your finger.';
};
