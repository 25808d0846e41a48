import {str} from '@lit/localize/internal/str-tag.js';
import {formatNumber} from '../../localize/format.js';
import {plural} from '../../localize/plural.js';
import type {ChecklistContext} from './checklist-context.js';

/** How many tasks are ready, of how many; the form goes with the second number. */
export const progressText = ({msg, tag}: Pick<ChecklistContext, 'msg' | 'tag'>, count: number, total: number): string => {
  const [ready, all] = [formatNumber(tag, count), formatNumber(tag, total)];
  return plural(tag, total, {
    zero: () => msg(str`${ready} of ${all} tasks ready`, {id: 'checklist-progress-zero', desc: 'How many tasks of the list are ticked, of how many; the second number decides the form. Plural category “zero” of your language; English uses one and other.'}),
    one: () => msg(str`${ready} of ${all} task ready`, {id: 'checklist-progress-one', desc: 'How many tasks of the list are ticked, of how many; the second number decides the form. Plural category “one” of your language; English uses one and other.'}),
    two: () => msg(str`${ready} of ${all} tasks ready`, {id: 'checklist-progress-two', desc: 'How many tasks of the list are ticked, of how many; the second number decides the form. Plural category “two” of your language; English uses one and other.'}),
    few: () => msg(str`${ready} of ${all} tasks ready`, {id: 'checklist-progress-few', desc: 'How many tasks of the list are ticked, of how many; the second number decides the form. Plural category “few” of your language; English uses one and other.'}),
    many: () => msg(str`${ready} of ${all} tasks ready`, {id: 'checklist-progress-many', desc: 'How many tasks of the list are ticked, of how many; the second number decides the form. Plural category “many” of your language; English uses one and other.'}),
    other: () => msg(str`${ready} of ${all} tasks ready`, {id: 'checklist-progress-other', desc: 'How many tasks of the list are ticked, of how many; the second number decides the form. Plural category “other” of your language; English uses one and other.'}),
  });
};
