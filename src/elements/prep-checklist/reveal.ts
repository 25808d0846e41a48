/** Moves the focus to an element, unfolding what it is hidden in. */
export const reveal = (target: HTMLElement): void => {
  for (let fold = target.closest('details'); fold; fold = fold.parentElement!.closest('details')) fold.open = true;
  target.focus();
};
