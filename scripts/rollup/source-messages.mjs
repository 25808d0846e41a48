import {readFileSync, readdirSync} from 'node:fs';
import {transformSync} from 'esbuild';
import {walk} from 'estree-walker';
import {parseAst} from 'rollup/parseAst';

const SOURCE = new URL('../../src/', import.meta.url);

const compile = (path) => transformSync(readFileSync(new URL(path, SOURCE), 'utf8'), {loader: 'ts'}).code;

const {messageKey} = await import(`data:text/javascript,${encodeURIComponent(compile('localize/message-key.ts'))}`);

const propertyNamed = (object, name) => object.properties.find(({key}) => key?.name === name)?.value;

/** A text as the runtime gets it: a string, or the strings of `str`. */
const readText = ({type, value, quasi, quasis}) =>
  (type === 'Literal' ? value : {strings: (quasi?.quasis ?? quasis).map((part) => part.value.cooked)});

/** What a call says: `msg('English', {id: …, desc: …})`; nothing where it is no such call. */
export const readMessage = (node) => {
  const [text, options] = node.type === 'CallExpression' ? node.arguments : [];
  if (options?.type !== 'ObjectExpression' || !propertyNamed(options, 'desc')) return undefined;
  return {id: propertyNamed(options, 'id').value, key: messageKey(readText(text)), text, options};
};

const readKeys = () => {
  const keys = new Map();
  for (const path of readdirSync(SOURCE, {recursive: true}).filter((name) => name.endsWith('.ts'))) {
    const code = compile(path);
    if (!code.includes('desc:')) continue;
    walk(parseAst(code), {
      enter(node) {
        const message = readMessage(node);
        if (message) keys.set(message.id, message.key);
      },
    });
  }
  return keys;
};

/**
 * What names each message of the source in built files: the key of its text. Where two have one key, as where English
 * has one word for what other languages tell apart, their ids go on naming them.
 */
export const readMessageNames = () => {
  const keys = readKeys();
  const all = [...keys.values()];
  const isShared = (key) => all.indexOf(key) !== all.lastIndexOf(key);
  return new Map([...keys].map(([id, key]) => [id, isShared(key) ? id : key]));
};
