const PART = {'shoot-picker': 'choices', 'prep-checklist': 'tasks', 'style-compare': 'frame'};

/** Waits until each of the three elements shows what it is for. */
export const areShown = (page) => Promise.all(Object.entries(PART).map(([name, part]) => page.locator(`${name} [part~=${part}]`).first().waitFor()));
