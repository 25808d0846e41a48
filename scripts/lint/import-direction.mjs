import {dirname, join, relative, sep} from 'node:path';

// The rooms of the house, each with those it may look into besides itself.
const MAY_IMPORT = {
  core: [],
  content: ['core', 'localize'],
  localize: ['core', 'content'],
  platform: ['core', 'localize', 'content'],
  elements: ['core', 'content', 'localize', 'platform'],
};

/** The room of a file in src and, in `elements`, the element; a file at the top of src is a door. */
const placeOf = (path) => {
  const [room, element] = path.split(sep).slice(0, -1);
  return {room: room ?? 'door', element};
};

const fault = (from, to) => {
  if (from.room === 'door') return undefined;
  if (to.room === from.room) return from.element && to.element && from.element !== to.element ? 'otherElement' : undefined;
  return MAY_IMPORT[from.room]?.includes(to.room) ? undefined : 'wrongWay';
};

/** Imports run one way: doors → elements → localize, platform, content → core. */
export const importDirection = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      wrongWay: 'src/{{from}} does not import from src/{{to}}: imports run doors → elements → localize, platform, content → core.',
      otherElement: 'An element does not import another element: they meet in the session.',
    },
  },
  create: (context) => {
    const source = join(context.cwd, 'src');
    const from = placeOf(relative(source, context.filename));
    const check = ({source: imported}) => {
      if (!imported?.value.startsWith('.')) return;
      const to = placeOf(relative(source, join(dirname(context.filename), imported.value)));
      const messageId = to.room === 'door' && imported.value.endsWith('/version.js') ? undefined : fault(from, to);
      if (messageId) context.report({node: imported, messageId, data: {from: from.room, to: to.room}});
    };
    return {ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check};
  },
};
