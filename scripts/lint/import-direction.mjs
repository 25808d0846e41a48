import {existsSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';

// The rooms of the house, each with those it may look into besides itself.
const MAY_IMPORT = {
  core: [],
  content: ['core', 'localize'],
  localize: ['core', 'content', 'platform'],
  platform: ['core'],
  elements: ['core', 'content', 'localize', 'platform'],
  doctor: ['core', 'localize', 'platform'],
};

/** Where a file of src stands: its room, and the folder in that room. A file at the top is a door. */
const placeOf = (source, path) => {
  const [room = 'door', folder] = relative(source, path).split(sep).slice(0, -1);
  return {room, folder};
};

const isElement = (source, {room, folder}) =>
  room === 'elements' && folder !== undefined && existsSync(join(source, room, folder, `${folder}.define.ts`));

const faultOf = (source, from, to) => {
  if (from.room === 'door') return undefined;
  if (from.room !== to.room) return MAY_IMPORT[from.room]?.includes(to.room) ? undefined : 'wrongWay';
  return isElement(source, to) && from.folder !== to.folder ? 'otherElement' : undefined;
};

/** Imports run one way: doors → elements → localize, platform, content → core. */
export const importDirection = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      wrongWay: 'src/{{from}} does not import from src/{{to}}: imports run doors → elements → localize, platform, content → core.',
      otherElement: 'An element is imported by doors alone: elements meet in the session.',
    },
  },
  create: (context) => {
    const source = join(context.cwd, 'src');
    const from = placeOf(source, context.filename);
    const check = ({source: imported}) => {
      // Everyone may say which version this is.
      if (!imported?.value?.startsWith('.') || imported.value.endsWith('/version.js')) return;
      const to = placeOf(source, join(dirname(context.filename), imported.value));
      const messageId = faultOf(source, from, to);
      if (messageId) context.report({node: imported, messageId, data: {from: from.room, to: to.room}});
    };
    return {ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check};
  },
};
