import {walk} from 'estree-walker';
import MagicString from 'magic-string';

const propertyNamed = (object, name) => object.properties.find(({key}) => key?.name === name);

/** The options of a message: `{id: …, desc: …}`, the last argument of a call. */
const messageOptions = (node) => {
  const options = node.type === 'CallExpression' ? node.arguments.at(-1) : undefined;
  return options?.type === 'ObjectExpression' && propertyNamed(options, 'id') && propertyNamed(options, 'desc') ? options : undefined;
};

/** Takes the notes for translators out of the messages: they are for `lit-localize extract`, no visitor needs them. */
export const stripNotes = () => ({
  name: 'strip-notes',
  transform(source) {
    if (!source.includes('desc:')) return null;
    const code = new MagicString(source);
    walk(this.parse(source), {
      enter(node) {
        const options = messageOptions(node);
        if (!options) return;
        const {start, end} = propertyNamed(options, 'id');
        code.overwrite(options.start, options.end, `{${source.slice(start, end)}}`);
      },
    });
    return {code: code.toString(), map: code.generateMap({hires: true})};
  },
});
