import {fillRegion} from '../generated-region.mjs';
import {elementsOf, oneLine} from './elements.mjs';

const cell = (text = '') => oneLine(text).replaceAll('|', '\\|');
const code = (text) => (text ? `\`${cell(text)}\`` : '');

const signature = ({name, parameters = []}) => `${name}(${parameters.map(({name: parameter, optional}) => parameter + (optional ? '?' : '')).join(', ')})`;

const propertyCells = ({attributes}) => ({name, type, default: initial, readonly, description}) => {
  const attribute = attributes.find(({fieldName}) => fieldName === name);
  const shownType = type?.text.replace(' | undefined', '');
  return [code(attribute?.name), code(name), code(shownType), readonly ? 'read-only' : code(initial), cell(description)];
};

/** Each section of the reference: its headers, and the cells of its rows. */
const SECTIONS = {
  'Attributes and properties': {
    headers: ['attribute', 'property', 'type', 'default', 'meaning'],
    cells: (element) => element.members.filter(({kind}) => kind === 'field').map(propertyCells(element)),
  },
  Methods: {
    headers: ['method', 'what it does'],
    cells: ({members}) => members.filter(({kind}) => kind === 'method').map((method) => [code(signature(method)), cell(method.description)]),
  },
  Events: {
    headers: ['event', 'type', 'when'],
    cells: ({events}) => events.map(({name, type, description}) => [code(name), code(type?.text), cell(description)]),
  },
  Slots: {
    headers: ['slot', 'what goes in'],
    cells: ({slots}) => slots.map(({name, description}) => [name ? code(name) : 'default', cell(description)]),
  },
  Parts: {
    headers: ['part', 'what it is'],
    folded: true,
    cells: ({cssParts}) => cssParts.map(({name, description}) => [code(name), cell(description)]),
  },
  'Custom properties': {
    headers: ['property', 'default', 'what it sets'],
    cells: ({cssProperties}) => cssProperties.map(({name, default: initial, description}) => [code(name), code(initial), cell(description)]),
  },
};

const asRow = (cells) => `| ${cells.join(' | ')} |`;
const rowsOf = (element, title) => SECTIONS[title].cells(element).map(asRow);

const section = (title, rows) => {
  const {headers, folded} = SECTIONS[title];
  const table = [asRow(headers), asRow(headers.map(() => '---')), ...rows].join('\n');
  return folded ? `<details>\n<summary><b>${title}</b></summary>\n\n${table}\n\n</details>` : `**${title}**\n\n${table}`;
};

const sections = (rowsFor) => Object.keys(SECTIONS).map((title) => [title, rowsFor(title)])
  .filter(([, rows]) => rows.length > 0).map(([title, rows]) => section(title, rows)).join('\n\n');

/** Writes the reference between its marks: what all elements share once, under `all`, then each with what is its own. */
export const withTables = (markdown, manifest) => {
  const elements = elementsOf(manifest);
  const shared = (title) => rowsOf(elements[0], title).filter((row) => elements.every((element) => rowsOf(element, title).includes(row)));
  const own = (element) => (title) => rowsOf(element, title).filter((row) => !shared(title).includes(row));
  const reference = (element) => `### \`<${element.tagName}>\`\n\n${oneLine(element.description)}\n\n${sections(own(element))}`;
  return elements.reduce(
    (text, element) => fillRegion(text, element.tagName, reference(element)),
    fillRegion(markdown, 'all', `### All three\n\n${sections(shared)}`),
  );
};
