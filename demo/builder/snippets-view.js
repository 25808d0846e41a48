import {hosts} from '../../embeds/snippets/index.js';
import {copy, select} from './copy.js';
import {create} from './element.js';

/** The choice of hosts. */
export const showHosts = (form) => {
  form.querySelector('.hosts').append(...hosts.map(({id, name}, index) =>
    create('label', {className: 'chip'}, create('input', {type: 'radio', name: 'host', value: id, checked: index === 0}), create('span', {}, name))));
};

const button = (text, about, act) => {
  const element = create('button', {type: 'button', className: 'copy', 'aria-label': `${text}: ${about}`}, text);
  element.addEventListener('click', act);
  return element;
};

const pieceView = ({way, place, note, code}) => {
  const text = create('code', {}, code);
  const said = create('p', {className: 'said', role: 'status'});
  return create('li', {className: 'piece'},
    create(way ? 'h4' : 'h3', {className: 'place'}, place),
    ...(note ? [create('p', {className: 'hint'}, note)] : []),
    create('pre', {tabIndex: 0, role: 'group', 'aria-label': `Code: ${place}`, dir: 'ltr'}, text),
    create('div', {className: 'buttons'}, button('Copy', place, () => copy(text, said)), button('Select', place, () => select(text, said)), said));
};

const byWay = (pieces) => {
  const ways = new Map();
  for (const piece of pieces) ways.set(piece.way ?? '', [...ways.get(piece.way ?? '') ?? [], piece]);
  return [...ways];
};

const wayView = ([way, pieces], index) => create('section', {className: 'way-in'},
  ...(way ? [create('h3', {}, index > 0 ? create('span', {className: 'or'}, 'or ') : '', index > 0 ? `${way.charAt(0).toLowerCase()}${way.slice(1)}` : way)] : []),
  create('ol', {}, ...pieces.map(pieceView)));

const hostOf = (address) => (URL.canParse(address) ? new URL(address).host : '');

const showFiles = (form, {id, folder}, base) => {
  for (const hint of form.querySelectorAll('[data-for]')) hint.hidden = !hint.dataset.for.split(' ').includes(id);
  form.elements.base.placeholder = folder;
  const foreign = hostOf(base);
  form.querySelector('[data-foreign]').textContent = foreign
    ? `Your visitors will load the widget from ${foreign}, which should be a place of yours. From there it speaks English, or the language that you choose above.`
    : '';
};

/** Shows what is to be pasted for the host that was chosen. */
export const showSnippets = (form, {host, files, base = ''}, embed) => {
  const chosen = hosts.find(({id}) => id === host) ?? hosts[0];
  const pieces = chosen.pieces(embed);
  const container = form.querySelector('.pieces');
  const codes = [...container.querySelectorAll('code')].map(({textContent}) => textContent).join('\n');
  // What has been copied or selected stays as long as it is the same.
  if (container.dataset.host !== chosen.id || codes !== pieces.map(({code}) => code).join('\n')) {
    container.dataset.host = chosen.id;
    container.replaceChildren(...byWay(pieces).map(wayView));
  }
  form.querySelector('.help').replaceChildren(
    create('a', {href: `../docs/hosts/${chosen.id}.md`}, `${chosen.name}, step by step`), ': where the files go, where to paste, and what to do when it shows nothing. Or ', create('a', {href: 'doctor.html'}, 'ask the doctor'), '.');
  showFiles(form, chosen, files === 'cdn' ? '' : base);
};
