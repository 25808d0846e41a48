import {expect} from 'chai';
import {readCalendar} from './helpers/calendars.mjs';
import {openSite} from './helpers/clients.mjs';
import {
  answerAll, briefText, checklist, compare, copyBriefLink, exportCalendar, inDays, keptOnDevice, openBrief, picker, setDay, tasks, tick, ticked,
} from './helpers/drive.mjs';

const HEADSHOT_TASK = 'Name the shots you need';
const PORTRAIT_TASK = 'Plan the portrait together';
const SESSION = 'Your photo session';
const [DAY, LATER] = [inDays(30), inDays(37)];

const inLisbon = (instant) => new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Lisbon', dateStyle: 'short', timeStyle: 'short'}).format(new Date(instant));

const isTold = (address) => /^\/test\/e2e\/site\/\w+\.html$|^\/cdn\/shootkit\.js$|^data:|^blob:/.test(address);

let site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

for (const storage of ['kept', 'denied']) {
  describe(`A client whose browser ${storage === 'kept' ? 'keeps what they do' : 'denies all storage'}`, () => {
    const files = [];
    let client;
    let page;
    let link;

    before(async () => {
      client = await site.newClient({storage});
      page = await client.open();
    });
    after(() => client.leave());

    it('compares, and nothing is marked or kept before they have done something', async () => {
      await compare(page).getByRole('slider').press('ArrowLeft');
      expect(await compare(page).locator('[part~="suggested"], [part~="decisive"]').count()).to.equal(0);
      expect(await keptOnDevice(page)).to.deep.equal([]);
    });

    it('chooses in the comparison, and the checklist follows', async () => {
      expect(await tasks(page)).to.include(PORTRAIT_TASK);
      await compare(page).getByRole('button', {name: 'Choose a headshot'}).click();
      expect(await tasks(page)).to.include(HEADSHOT_TASK).and.not.to.include(PORTRAIT_TASK);
    });

    it('answers the questions, and is told why it is a headshot, and that they chose one', async () => {
      await answerAll(page);
      await picker(page).getByRole('heading', {name: 'A headshot'}).waitFor();
      expect(await picker(page).getByText('Because you said').count()).to.equal(3);
      expect(await picker(page).getByText('In the comparison you chose: Headshot').count()).to.equal(1);
    });

    it('sees the column and the decisive rows of the comparison marked', async () => {
      expect(await compare(page).getByRole('columnheader', {name: 'A headshot Suggested for you'}).count()).to.equal(1);
      expect(await compare(page).getByRole('rowheader', {name: 'Decisive for you'}).count()).to.be.within(1, 5);
    });

    it('finds the checklist tailored: the tasks of the other style are gone', async () => {
      expect(await tasks(page)).to.include(HEADSHOT_TASK).and.not.to.include(PORTRAIT_TASK);
    });

    it('sets the day, and every task has its own', async () => {
      await setDay(page, DAY, '10:30');
      expect(await checklist(page).locator('[part~="task"] [part~="due-date"]').count()).to.equal((await tasks(page)).length);
    });

    it('ticks items in two tabs, and loses none', async () => {
      const other = await client.open();
      await Promise.all([tick(page, 'Talk with your photographer'), tick(other, HEADSHOT_TASK)]);
      await Promise.all([tick(page, 'Choose your clothes'), tick(other, 'Plan an unhurried day')]);
      const both = ['Choose your clothes', HEADSHOT_TASK, 'Plan an unhurried day', 'Talk with your photographer'].sort();
      if (storage === 'denied') {
        // Two tabs cannot meet, and each works on.
        expect([...await ticked(page), ...await ticked(other)].sort()).to.deep.equal(both);
      } else {
        for (const tab of [page, other]) await checklist(tab).getByText('4 of').waitFor();
        expect([await ticked(page), await ticked(other)]).to.deep.equal([both, both]);
      }
      await other.close();
    });

    it('exports the session and every dated task, and two calendars read it alike', async () => {
      files.push(await exportCalendar(page));
      const labels = await tasks(page);
      for (const {reader, entries} of readCalendar(files[0].text)) {
        const found = Object.values(entries);
        expect(found.map(({summary}) => summary), reader).to.have.members([...labels, SESSION]);
        expect(found.filter(({reminders}) => reminders !== 1), reader).to.deep.equal([]);
        expect(inLisbon(found.find(({summary}) => summary === SESSION).start), reader).to.equal(`${DAY} 10:30`);
      }
      expect(files[0].name).to.equal('session.ics');
    });

    it('moves the day, and the next file moves the entries that are there: the same UIDs, a higher SEQUENCE', async () => {
      await checklist(page).getByRole('button', {name: 'Change the day'}).click();
      await setDay(page, LATER);
      files.push(await exportCalendar(page));
      const [before, after] = files.map(({text}) => readCalendar(text));
      for (const [index, {reader, entries}] of after.entries()) {
        expect(Object.keys(entries), reader).to.deep.equal(Object.keys(before[index].entries));
        expect(Object.values(before[index].entries).map(({sequence}) => sequence), reader).to.satisfy((all) => all.every((one) => one === 0));
        expect(Object.values(entries).map(({sequence}) => sequence), reader).to.satisfy((all) => all.every((one) => one === 1));
        expect(inLisbon(Object.values(entries).find(({summary}) => summary === SESSION).start), reader).to.equal(`${LATER} 10:30`);
      }
    });

    it('writes what worries them into the brief, which tells the rest by itself', async () => {
      await openBrief(page);
      await page.getByLabel('What I worry about').fill('My glasses');
      const text = await briefText(page);
      for (const part of ['A headshot', 'Finding a job', 'LinkedIn', 'My glasses', 'Talk with your photographer']) expect(text).to.include(part);
      link = await copyBriefLink(page);
      await page.getByRole('button', {name: 'Close'}).click();
    });

    it('hands over a link that opens the brief in a clean profile, and can be taken over there', async () => {
      const {pathname, search} = new URL(link);
      expect([pathname, search]).to.deep.equal(['/test/e2e/site/studio.html', '']);
      const reader = await site.newClient({storage});
      const desk = await reader.open(link);
      expect(await briefText(desk)).to.include('My glasses').and.to.include('Finding a job');
      expect(await keptOnDevice(desk)).to.deep.equal([]);
      expect(await desk.getByLabel('What I worry about').count()).to.equal(0);
      await desk.getByRole('button', {name: 'These are mine'}).click();
      await picker(desk).getByRole('heading', {name: 'A headshot'}).waitFor();
      expect(await ticked(desk)).to.deep.equal(await ticked(page));
      expect(desk.url()).not.to.include('#');
      expect([reader.requests.filter((address) => !isTold(address)), reader.complaints]).to.deep.equal([[], []]);
      await reader.leave();
    });

    it('books with answers and worries filled in', async () => {
      const {hostname, searchParams} = new URL(await picker(page).locator('[part~="book"]').getAttribute('href'));
      expect(hostname).to.equal('calendly.com');
      expect(searchParams.get('a1')).to.include('Finding a job').and.to.include('My glasses');
    });

    if (storage === 'kept') {
      it('comes back, and finds everything where it was', async () => {
        const before = await ticked(page);
        await page.reload();
        await picker(page).getByRole('heading', {name: 'A headshot'}).waitFor();
        expect(await ticked(page)).to.deep.equal(before);
        expect(await checklist(page).locator('[part~="day-date"] time').getAttribute('datetime')).to.equal(`${LATER}T10:30`);
      });

      it('wakes a tab that was asleep, and finds it caught up', async () => {
        const asleep = await client.open();
        await client.sleep(asleep, async () => {
          await tick(page, 'Pack your bag');
        });
        await checklist(asleep).locator('[part~="task-done"]').filter({hasText: 'Pack your bag'}).waitFor();
        await asleep.close();
      });
    }

    it('submits a form around the picker and the checklist on the next page of the site', async () => {
      const form = await client.open('booking.html');
      if (storage === 'denied') {
        await form.getByRole('button', {name: 'Ask for a day'}).click();
        expect(form.url(), 'required').to.include('booking.html');
        await answerAll(form);
        await tick(form, 'Talk with your photographer');
      }
      const expected = (await form.locator('prep-checklist').evaluate((element) => element.done)).join();
      await form.getByLabel('Your name').fill('Ada');
      await form.getByRole('button', {name: 'Ask for a day'}).click();
      await form.waitForURL('**/sent.html?*');
      expect(Object.fromEntries(new URL(form.url()).searchParams)).to.deep.equal({style: 'headshot', ready: expected, client: 'Ada'});
      await form.goBack();
      await picker(form).getByRole('heading', {name: 'A headshot'}).waitFor();
      expect(await form.locator('form[action]').evaluate((element) => new window.FormData(element).get('style')), 'after going back').to.equal('headshot');
      await form.close();
    });

    if (storage === 'kept') {
      it('makes it forget by one button, in every tab and for good', async () => {
        const other = await client.open();
        await picker(page).getByRole('button', {name: 'Forget my answers on this device'}).click();
        await picker(other).getByText('Question 1 of 6').waitFor();
        expect(await keptOnDevice(page)).to.deep.equal([]);
        expect([await ticked(page), await ticked(other)]).to.deep.equal([[], []]);
        await page.reload();
        await picker(page).getByText('Question 1 of 6').waitFor();
      });
    }

    it('has caused no request that was not told, and no complaint of the browser', () => {
      expect(client.requests.filter((address) => !isTold(address))).to.deep.equal([]);
      expect(client.complaints).to.deep.equal([]);
    });
  });
}
