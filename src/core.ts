import {shapeAnswers} from './core/answers.js';
import {type BriefInput, brief as briefOf} from './core/brief.js';
import {type ContentPack, wording} from './core/content-pack.js';
import {isWholePack, mergePack as mergePackOf, type Problem} from './core/merge-pack.js';
import {type ICalendarOptions, toICalendar as toICalendarOf} from './core/icalendar.js';
import {type Answers, type Recommendation, recommend as recommendFrom} from './core/recommend.js';
import type {Schedule} from './core/schedule.js';
import {loadLanguage, loadedLanguage, localeFor} from './localize/languages.js';
import {SOURCE_LOCALE} from './localize/locales.js';

export type * from './core/content-pack.js';
export type {Answers, Clarity, Flip, Reason, Recommendation} from './core/recommend.js';
export type {CalendarDate} from './core/calendar-date.js';
export type {Problem} from './core/merge-pack.js';
export {schedule, progressOf, type Schedule, type ScheduledPhase, type ScheduledTask, type ScheduleInput, type TaskState} from './core/schedule.js';
export type {ICalendarOptions} from './core/icalendar.js';

/**
 * The whole content, in a language that is loaded: English always is.
 *
 * @param locale BCP 47 tag; default `en`. A language that is not loaded falls back to English.
 */
export const defaultPack = (locale = SOURCE_LOCALE): ContentPack =>
  (loadedLanguage(localeFor(locale)) ?? loadedLanguage(SOURCE_LOCALE)!).pack;

/**
 * Loads a language, so that `defaultPack(locale)` speaks it.
 *
 * @param locale BCP 47 tag; regions and scripts find the nearest language there is, `zh-TW` for example `zh-Hant`.
 * @throws Where the language's file cannot be fetched; asking again tries again.
 */
export const loadLocale = async (locale: string): Promise<void> => {
  await loadLanguage(localeFor(locale));
};

/**
 * Lays a studio's content over a pack, piece by piece and field by field. What cannot be used is named and refused
 * alone; nothing makes it throw.
 *
 * @param pack The pack below; one that is not whole is itself laid over the package's own.
 * @param partial A `PartialContentPack`, usually from JSON; anything else is tolerated.
 */
export const mergePack = (pack: ContentPack, partial: unknown): {readonly pack: ContentPack; readonly problems: readonly Problem[]} => {
  if (isWholePack(pack)) return mergePackOf(pack, partial);
  const below = mergePackOf(defaultPack(), pack);
  const {pack: merged, problems} = mergePackOf(below.pack, partial);
  return {pack: merged, problems: [...below.problems, ...problems]};
};

/**
 * Which kind of shoot the answers speak for.
 *
 * @param answers Option ids by question id; unknown ids count for nothing.
 * @param pack The content to weigh them with; by default the package's own.
 * @returns `null` where nothing is answered.
 */
export const recommend = (answers: Answers, pack: ContentPack = defaultPack()): Recommendation | null =>
  recommendFrom(shapeAnswers(answers), pack);

/**
 * The client's one-page brief for the photographer, as plain text in the pack's language.
 *
 * @param input The answers, the recommendation, the ids of the ticked tasks, the notes, and the pack (by default the package's own).
 */
export const brief = (input: Omit<BriefInput, 'pack'> & {readonly pack?: ContentPack}): string =>
  briefOf({...input, answers: shapeAnswers(input.answers), pack: input.pack ?? defaultPack()});

/**
 * The session and every dated task, each with a reminder, as RFC 5545 text.
 *
 * @param plan What `schedule()` returned, or the like; without a `sessionLabel` the session is called as in English.
 */
export const toICalendar = (plan: Omit<Schedule, 'sessionLabel'> & Partial<Schedule>, options: ICalendarOptions): string =>
  toICalendarOf({sessionLabel: wording(defaultPack(), 'session-event'), ...plan}, options);
