/**
 * What a submit button does, on its click and without any submission: a frame that may not submit forms refuses that
 * before anyone hears of it. Enter in a field clicks the button too.
 */
export const onSubmit = (act: (form: HTMLFormElement) => void) => (event: Event): void => {
  event.preventDefault();
  const form = (event.currentTarget as HTMLButtonElement).form!;
  if (form.reportValidity()) act(form);
};
