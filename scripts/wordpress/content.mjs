const optional = (text) => text ?? '';

const questionOf = ({label, options}) => ({label, options: options.map((option) => [option.label, optional(option.hint)])});

const styleOf = ({name, summary, points}) => ({name, summary, points: points.map(({text}) => text)});

const phaseOf = (tasks) => ({id, label}) => ({
  label,
  tasks: tasks.filter(({phase}) => phase === id).map((task) => ({label: task.label, why: task.why, how: task.how, kind: optional(task.kind)})),
});

const directionOf = (locale) => {
  const tag = new Intl.Locale(locale);
  return (tag.getTextInfo?.() ?? tag.textInfo).direction;
};

/** Of a content pack what the plugin shows without a script. */
export const plainContent = ({locale, wording, questions, styles, aspects, phases, tasks}) => ({
  direction: directionOf(locale),
  wording: Object.fromEntries(wording.map(({id, text}) => [id, text])),
  questions: questions.map(questionOf),
  styles: styles.map(styleOf),
  columns: ['headshot', 'portrait'].map((id) => styles.find((style) => style.id === id).label),
  aspects: aspects.map(({label, headshot, portrait}) => [label, headshot, portrait]),
  phases: phases.map(phaseOf(tasks)),
});
