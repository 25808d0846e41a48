// What a visitor does, by the names that a visitor reads.

export const compare = (page) => page.locator('style-compare');
export const picker = (page) => page.locator('shoot-picker');
export const checklist = (page) => page.locator('prep-checklist');

const QUESTIONS = [['Finding a job'], ['LinkedIn', 'A company website'], ['Trust'], ['My face'], ['Polished'], ['Clients or employers']];

/** Taps one answer after the other; where several may be chosen, goes on with the button. */
export const answerAll = async (page) => {
  for (const options of QUESTIONS) {
    for (const option of options) await picker(page).getByRole(options.length > 1 ? 'checkbox' : 'radio', {name: option}).click();
    if (options.length > 1) await picker(page).getByRole('button', {name: 'Next'}).click();
  }
};

const box = (page, task) => checklist(page).getByRole('checkbox', {name: task});

export const tick = (page, task) => box(page, task).check();

/** The tasks on the list, and those of them that are ticked. */
export const tasks = (page) => checklist(page).locator('[part~="task-label"]').allInnerTexts();
export const ticked = async (page) => {
  const lines = await checklist(page).locator('[part~="task-done"] [part~="task-label"]').allInnerTexts();
  return lines.sort();
};

/** So many days from now, as `YYYY-MM-DD`. */
export const inDays = (days) => {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days)).toISOString().slice(0, 10);
};

export const setDay = async (page, date, time) => {
  await checklist(page).getByLabel('Day', {exact: true}).fill(date);
  if (time) await checklist(page).getByLabel('Time, if you know it').fill(time);
  await checklist(page).getByRole('button', {name: 'Set the day'}).click();
};

/** The text of the file that "Add to calendar" saves. */
export const exportCalendar = async (page) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    checklist(page).getByRole('button', {name: 'Add to calendar'}).click(),
  ]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return {name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8')};
};

export const openBrief = (page) => checklist(page).getByRole('button', {name: 'Write to your photographer'}).click();

export const briefText = (page) => page.locator('[part="brief-text"]').innerText();

/** The link that the client would send. */
export const copyBriefLink = async (page) => {
  await page.getByRole('button', {name: 'Copy a link'}).click();
  await page.getByText('The link is copied.').waitFor();
  return page.evaluate(() => window.navigator.clipboard.readText());
};

/** Everything that a site can keep on a device. */
export const keptOnDevice = (page) => page.evaluate(async () => {
  const keys = (area) => {
    try {
      return Object.keys(window[area]);
    } catch {
      return [];
    }
  };
  const databases = (await window.indexedDB.databases()).map(({name}) => name);
  return [...keys('localStorage'), ...keys('sessionStorage'), ...databases, ...await window.caches.keys(), ...document.cookie.split(';').filter(Boolean)];
});
