import {str} from '@lit/localize/internal/str-tag.js';
import type {Change} from '../../core/registers.js';
import type {Msg} from '../../localize/msg.js';

/** Something that the visitor took away and can have back. */
export interface Loss {
  /** What happened, in a sentence. */
  readonly text: string;
  readonly back: Change;
  /** Where the focus goes when the bar is gone: the first of these ids that is there. */
  readonly returnTo: readonly string[];
}

/** What the bar with the undo button says. */
export const lossText = {
  removed: (msg: Msg, label: string): string => msg(str`Removed: ${label}`, {id: 'checklist-removed', desc: 'Said when the visitor took an item off the list; the placeholder is the item'}),
  renamed: (msg: Msg, label: string): string => msg(str`Renamed: ${label}`, {id: 'checklist-renamed', desc: 'Said when the visitor gave an item other words; the placeholder is the new words'}),
  noteCleared: (msg: Msg): string => msg('Note cleared', {id: 'checklist-note-cleared', desc: 'Said when the visitor emptied a note'}),
  dayMoved: (msg: Msg): string => msg('Day changed', {id: 'checklist-day-moved', desc: 'Said when the visitor moved the day of the session'}),
  dayRemoved: (msg: Msg): string => msg('Day removed', {id: 'checklist-day-removed', desc: 'Said when the visitor took back the day of the session'}),
  reset: (msg: Msg): string => msg('The list starts over', {id: 'checklist-reset-done', desc: 'Said when all ticks, notes and own items were taken away'}),
} as const;
