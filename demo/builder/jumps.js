/** Leads a phone's thumb from part to part. No links: the address holds what was set. */
export const startJumps = () => {
  const bar = document.querySelector('.jumps');
  bar.hidden = false;
  bar.addEventListener('click', ({target}) => {
    const part = document.getElementById(target.dataset.jump);
    part?.scrollIntoView();
    part?.focus({preventScroll: true});
  });
};
