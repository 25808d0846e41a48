import {create} from './element.js';
import {PHRASES, phraseLabel} from './labels.js';

const LONG = 60;

const isOf = (beginnings) => ({id}) => beginnings.some((beginning) => id.startsWith(beginning));

/** The ids of the phrases that a widget shows. */
export const phraseIds = (widget, wording) => wording.filter(isOf(Object.values(PHRASES[widget] ?? {}).flat())).map(({id}) => id);

const phraseField = ({id, text}, language) => {
  const control = create(text.length > LONG ? 'textarea' : 'input', {id: `phrase-${id}`, name: `words.${id}`, placeholder: text, maxLength: 500, rows: 3, autocomplete: 'off'});
  control.lang = language;
  control.dir = 'auto';
  return create('div', {className: 'field'}, create('label', {htmlFor: control.id}, phraseLabel(id)), control);
};

/** A field for each phrase; in it, in grey, what the widget says by itself. */
export const showPhrases = (form, widget, wording, language) => {
  for (const [place, beginnings] of Object.entries(PHRASES[widget] ?? {})) {
    const fields = wording.filter(isOf(beginnings)).map((phrase) => phraseField(phrase, language));
    const container = form.querySelector(`[data-phrases="${place}"]`);
    container.replaceChildren(...fields);
    const folded = container.closest('details');
    if (folded) folded.hidden = fields.length === 0;
  }
};
