import {walk} from 'estree-walker';
import MagicString from 'magic-string';

const DECORATORS = 'lit/decorators.js';

// What each decorator stands for, given the source of its options.
const declaration = {
  property: (options) => options || '{}',
  state: () => '{state: true}',
};

/** `__decorateClass([property({…})], Name.prototype, 'field', …)`, as the compiler writes a decorated field. */
const readDecoration = ({type, expression}, source) => {
  if (type !== 'ExpressionStatement' || expression.callee?.name !== '__decorateClass') return undefined;
  const [{elements: [decorator]}, {object}, {value: field}] = expression.arguments;
  const options = decorator.arguments.map(({start, end}) => source.slice(start, end)).join();
  return {of: object.name, entry: `${field}: ${declaration[decorator.callee.name](options)}`};
};

/**
 * Writes Lit's decorated fields as `static properties`, which is the same to Lit: no helper of the compiler is left in
 * each module, and none of Lit's own decorators.
 */
export const staticProperties = () => ({
  name: 'static-properties',
  transform(source) {
    if (!source.includes(DECORATORS)) return null;
    const {body} = this.parse(source);
    const code = new MagicString(source);
    const entries = new Map();
    for (const node of body) {
      const decoration = readDecoration(node, source);
      if (decoration) entries.set(decoration.of, [...entries.get(decoration.of) ?? [], decoration.entry]);
      if (decoration || node.source?.value === DECORATORS) code.remove(node.start, node.end);
    }
    walk({type: 'Program', body}, {
      enter(node) {
        if (node.type === 'ClassDeclaration' && entries.has(node.id.name)) {
          code.appendRight(node.body.start + 1, `\n  static properties = {${entries.get(node.id.name).join(', ')}};`);
        }
      },
    });
    return {code: code.toString(), map: code.generateMap({hires: true})};
  },
});
