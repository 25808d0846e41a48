import {str} from '@lit/localize/internal/str-tag.js';
import {formatNumber} from '../../localize/format.js';
import type {Msg} from '../../localize/msg.js';
import {plural} from '../../localize/plural.js';

/** How many rows of the comparison are left, to be said when the visitor narrows them. */
export const rowsText = (msg: Msg, tag: string, count: number): string => {
  const rows = formatNumber(tag, count);
  return plural(tag, count, {
    zero: () => msg(str`${rows} rows shown`, {id: 'compare-rows-zero', desc: 'Said to screen readers after the comparison was narrowed to a topic. Plural category “zero” of your language; English uses one and other.'}),
    one: () => msg(str`${rows} row shown`, {id: 'compare-rows-one', desc: 'Said to screen readers after the comparison was narrowed to a topic. Plural category “one” of your language; English uses one and other.'}),
    two: () => msg(str`${rows} rows shown`, {id: 'compare-rows-two', desc: 'Said to screen readers after the comparison was narrowed to a topic. Plural category “two” of your language; English uses one and other.'}),
    few: () => msg(str`${rows} rows shown`, {id: 'compare-rows-few', desc: 'Said to screen readers after the comparison was narrowed to a topic. Plural category “few” of your language; English uses one and other.'}),
    many: () => msg(str`${rows} rows shown`, {id: 'compare-rows-many', desc: 'Said to screen readers after the comparison was narrowed to a topic. Plural category “many” of your language; English uses one and other.'}),
    other: () => msg(str`${rows} rows shown`, {id: 'compare-rows-other', desc: 'Said to screen readers after the comparison was narrowed to a topic. Plural category “other” of your language; English uses one and other.'}),
  });
};
