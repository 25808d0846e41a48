const put = (control, value) => {
  if (control.type === 'checkbox') {
    control.checked = value === 'on';
    return;
  }
  // What a shared link brings may be none of the choices that stand there.
  const isMissing = control.localName === 'select' && ![...control.options].some((option) => option.value === value);
  if (isMissing) control.add(new Option(value, value));
  control.value = value;
};

/** Shows the values in the form; what is not set shows as it is anyway. */
export const fillForm = (form, fields, values) => {
  for (const [name, {initial}] of fields) {
    const control = form.elements.namedItem(name);
    if (control) put(control, values[name] ?? initial);
  }
};

/** What the form says, by the names of its controls. */
export const readForm = (form) => {
  const unchecked = [...form.querySelectorAll('[type="checkbox"]:not(:checked)')].map(({name}) => [name, '']);
  const given = [...new FormData(form)].map(([name, value]) => [name, value.trim()]);
  return Object.fromEntries([...unchecked, ...given]);
};
