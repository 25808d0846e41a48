const rules = new Map<string, Intl.PluralRules>();

const rulesOf = (tag: string): Intl.PluralRules => {
  if (!rules.has(tag)) rules.set(tag, new Intl.PluralRules(tag));
  return rules.get(tag)!;
};

/** One message for each plural category that some language has; each language uses those that it needs. */
export type PluralForms = Readonly<Record<Intl.LDMLPluralRule, () => string>>;

/** The form that goes with a number in that language. */
export const plural = (tag: string, count: number, forms: PluralForms): string => forms[rulesOf(tag).select(count)]();
