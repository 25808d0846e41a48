import {walk} from 'estree-walker';
import MagicString from 'magic-string';
import {readMessage, readMessageNames} from './source-messages.mjs';

const isTranslation = (path) => /\/localize\/generated\/[^/]+\.ts$/.test(path);

const shortenCall = ({id, key, text, options}, names, code) => {
  if (names.get(id) === key) code.remove(text.end, options.end);
  else code.overwrite(options.start, options.end, `{id: ${JSON.stringify(id)}}`);
};

/**
 * Takes notes and ids out of the messages, which are for `lit-localize` and the translators: the translations are found
 * by the text itself.
 */
export const shortMessages = () => {
  let names;
  return {
    name: 'short-messages',
    buildStart() {
      names = readMessageNames();
    },
    transform(source, path) {
      if (!source.includes('desc:') && !isTranslation(path)) return null;
      const code = new MagicString(source);
      walk(this.parse(source), {
        enter(node) {
          const message = readMessage(node);
          if (message) shortenCall(message, names, code);
          if (isTranslation(path) && node.type === 'Property') code.overwrite(node.key.start, node.key.end, JSON.stringify(names.get(node.key.value) ?? node.key.value));
        },
      });
      return {code: code.toString(), map: code.generateMap({hires: true})};
    },
  };
};
