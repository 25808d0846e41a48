import type {ContentPack} from './content-pack.js';

/** The step after the last question. */
export const RESULT = 'result';

const order = (pack: ContentPack): readonly string[] => [...pack.questions.map(({id}) => id), RESULT];

/** The step to show: the stored one while the pack still has it, else the first question. */
export const stepOf = (pack: ContentPack, stored: unknown): string =>
  order(pack).find((step) => step === stored) ?? order(pack)[0]!;

/** The step after this one; the result stays the result. */
export const stepAfter = (pack: ContentPack, step: string): string => order(pack)[order(pack).indexOf(step) + 1] ?? RESULT;

/** The step before this one; `null` before the first question. */
export const stepBefore = (pack: ContentPack, step: string): string | null => order(pack)[order(pack).indexOf(step) - 1] ?? null;
