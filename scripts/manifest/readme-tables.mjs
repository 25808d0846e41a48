import {elementsOf, oneLine} from './elements.mjs';

const cell = (text = '') => oneLine(text).replaceAll('|', '\\|');
const code = (text) => (text ? `\`${cell(text)}\`` : '');
const table = (title, headers, rows) => (rows.length === 0 ? '' : [
  `**${title}**\n`,
  `| ${headers.join(' | ')} |`,
  `|${' --- |'.repeat(headers.length)}`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n'));

const signature = ({name, parameters = []}) => `${name}(${parameters.map((parameter) => parameter.name + (parameter.optional ? '?' : '')).join(', ')})`;

const attributeRows = ({members, attributes}) => members.filter(({kind}) => kind === 'field').map((member) => {
  const attribute = attributes.find(({fieldName}) => fieldName === member.name);
  return [code(attribute?.name) || '—', code(member.name), code(member.type?.text.replace(' | undefined', '')), code(member.default), cell(member.description)];
});

const detail = (type) => /^CustomEvent<(.*)>$/.exec(type ?? '')?.[1] ?? type;

const tablesOf = (element) => [
  table('Attributes and properties', ['attribute', 'property', 'type', 'default', 'meaning'], attributeRows(element)),
  table('Methods', ['method', 'what it does'], element.members.filter(({kind}) => kind === 'method').map((method) => [code(signature(method)), cell(method.description)])),
  table('Events', ['event', 'detail', 'when'], element.events.map(({name, type, description}) => [code(name), code(detail(type?.text)), cell(description)])),
  table('Slots', ['slot', 'what goes in'], (element.slots ?? []).map(({name, description}) => [name ? code(name) : '(default)', cell(description)])),
  table('Parts', ['part', 'what it is'], (element.cssParts ?? []).map(({name, description}) => [code(name), cell(description)])),
  table('Custom properties', ['property', 'default', 'what it sets'], (element.cssProperties ?? []).map(({name, default: initial, description}) => [code(name), code(initial), cell(description)])),
].filter(Boolean).join('\n\n');

/** Puts each element's tables between `<!-- generated: its-name -->` and `<!-- /generated -->`. */
export const withTables = (markdown, manifest) => elementsOf(manifest).reduce((text, element) => text.replace(
  new RegExp(`(<!-- generated: ${element.tagName} -->\n)[^]*?(<!-- /generated -->)`, 'g'),
  (_, start, end) => `${start}\n${tablesOf(element)}\n\n${end}`,
), markdown);
