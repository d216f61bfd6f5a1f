// What the notebook shows: claims with the days behind them, a fair test from its design to its result, and what is refused.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addDays, type Day, isDay, random } from '@rhomboid/ground';
import { type NotebookEvent, openNotebook, readJsonLines } from '@rhomboid/notebook';
import { expect, test } from './fixture.ts';
import { animationsEnd } from './support/barriers.ts';
import { bringIn, DiaryFile, linkedDiary } from './support/diary-file.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** A Saturday; the browser's clock stands still on it until a test moves it. */
const TODAY = '2026-11-21';
const DIARY = linkedDiary(120, TODAY);
/** Made by linkedDiary: pain is higher on the day after carrying. */
const LINK = 'insight/link/carrying';
const DESIGN = 'insight/experiment/new/carrying';
const PAGES = ['insight', LINK, DESIGN, 'insight/unknown'] as const;

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(`./#/${path}`);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('[aria-busy]')).toHaveCount(0, { timeout: 30_000 });
  await animationsEnd(page);
}

async function moveTo(page: Page, day: Day): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T20:45:00Z`));
  await page.goto('./#/today');
  await page.reload();
  await expect(page.locator('.pain-now')).toBeVisible();
}

/** Begins the test of carrying that is suggested, tomorrow; gives its id. */
async function beginTest(page: Page): Promise<string> {
  await goTo(page, DESIGN);
  await page.getByRole('button', { name: 'Begin the test' }).click();
  return begunTest(page);
}

/** The id of the one test, when it is saved. */
async function begunTest(page: Page): Promise<string> {
  await expect(page.locator('.undo-bar')).toContainText('The test is set up.');
  await goTo(page, 'insight');
  const href = await page.locator('.test-row').getAttribute('href');
  return decodeURIComponent(href!.split('/').at(-1)!);
}

interface DrawnDay {
  readonly day: Day;
  readonly isWith: boolean;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/** The schedule as its table says it. */
async function drawnDays(page: Page, id: string): Promise<readonly DrawnDay[]> {
  await goTo(page, `insight/experiment/${id}`);
  await page.getByRole('button', { name: 'Show as a table The days as drawn' }).click();
  const rows = await page
    .getByRole('table', { name: 'The days as drawn' })
    .locator('tbody tr')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  return rows.map(([date = '', plan = '']) => {
    const [, number = '', month = '', year = ''] = date.split(' ');
    const day = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${number.padStart(2, '0')}`;
    expect(isDay(day), date).toBe(true);
    return { day, isWith: plan.startsWith('with it') };
  });
}

/** Days of a test as they were lived: done as drawn, and pain that is so many points higher the day after days with it. */
function lived(days: readonly DrawnDay[], experiment: string, added: number): readonly NotebookEvent[] {
  const roll = random(11);
  const file = new DiaryFile('lived');
  for (const [i, { day }] of days.entries()) {
    file.add('experiment-day', { day, experiment, done: true });
    const higher = i > 0 && days[i - 1]!.isWith ? added : 0;
    file.add('pain', { day, time: '20:00', now: Math.round(3 + higher + 1.4 * (roll() - 0.5)) });
  }
  return file.events;
}

/** The notebook as its own plain copy tells it. */
async function plainCopy(page: Page): Promise<ReturnType<typeof openNotebook>> {
  await page.goto('./#/data');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a plain copy' }).click();
  return openNotebook(readJsonLines(readFileSync(await (await downloading).path(), 'utf8')).events);
}

test('120 days say what goes with the pain, and never that it brings it', async ({ page }) => {
  await bringIn(page, DIARY, TODAY);
  await page.goto('./#/notebook');
  await page.getByRole('link', { name: /^What it shows/ }).click();
  await expect(page).toHaveURL(/#\/insight$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One thing goes with your pain', {
    timeout: 30_000,
  });
  const claim = page.locator('.claims > li');
  await expect(claim).toHaveCount(1);
  await expect(claim).toContainText('Carrying a bag or load: more pain with it');
  await expect(claim).toContainText(/(Fairly|Very) sure that they go together/);
  // Days alone confirm nothing, and the range says what it holds.
  await expect(claim).not.toContainText('Confirmed');
  await expect(page.locator('main')).toContainText('in 8 of 10 such cases it holds the true difference');
  expect(await page.locator('main').textContent()).not.toMatch(/\b(causes|caused|because of|proves)\b|correlat/i);
  await page.getByRole('button', { name: 'Show as a table What goes with your pain' }).click();
  await expect(page.getByRole('row', { name: /^Carrying a bag or load/ })).toContainText(/\+\d\.\d \(\+\d/);
});

test('the page of a link shows the days behind it, and leads to a fair test', async ({ page }) => {
  await bringIn(page, DIARY, TODAY);
  await goTo(page, 'insight');
  await page.locator('.claim-title a').click();
  await expect(page).toHaveURL(/#\/insight\/link\/carrying$/);
  const days = page.locator('.days-card');
  await expect(days).toContainText('Pain is that of the day after. That is when it shows most.');
  await expect(days).toContainText(/\d+ of \d+ days with it were worse/);
  const [withIt, without] = await days.locator('.counted-line').evaluateAll((lines) =>
    lines.map((line) =>
      line
        .textContent!.match(/(\d+) of (\d+)/)!
        .slice(1)
        .map(Number),
    ),
  );
  expect(withIt![0]! / withIt![1]!).toBeGreaterThan(without![0]! / without![1]!);
  await days.getByRole('button', { name: /^Show as a table/ }).click();
  await expect(days.getByRole('row')).not.toHaveCount(0);
  await expect(days.getByRole('columnheader', { name: 'Pain the day after' })).toBeVisible();
  await page.getByRole('button', { name: 'Test it fairly' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fair test: Carrying a bag or load');
});

test('a fair test: designed, lived, settled, told once, and handed on', async ({ page }) => {
  test.setTimeout(180_000);
  await bringIn(page, DIARY, TODAY);
  await goTo(page, DESIGN);
  await expect(page.getByText(/about \d+ in 10 such tests would settle it/)).toBeVisible();
  // What each way can show is told beforehand, and that a wrong day misleads.
  const [pairs, blocks] = [
    page.getByRole('radio', { name: /^Day by day/ }),
    page.getByRole('radio', { name: /^Three days/ }),
  ];
  await expect(page.locator('.choices')).toContainText(
    /In 12 weeks, (about \d in 10|nearly all) would settle|Hardly any would settle in 12 weeks/,
  );
  await expect(page.getByRole('radio', { name: 'The next day' })).toBeChecked();
  await expect(page.getByText(/tests would say the opposite/)).toBeVisible();
  await blocks.check();
  await expect(page.getByText(/Most such tests end without an answer|would hardly ever show/)).toBeVisible();
  await expect(page.getByRole('radio', { name: '24 weeks' })).toBeVisible();
  await expect(page.getByText(/tests would say the opposite/)).toHaveCount(0);
  await pairs.check();
  const withoutIt = page.getByLabel('A day without it means');
  await withoutIt.fill('');
  await page.getByRole('button', { name: 'Begin the test' }).click();
  await expect(page.getByRole('alert')).toContainText('Say in words');
  await withoutIt.fill('The bag stays at home.');
  await page.getByRole('button', { name: 'Begin the test' }).click();
  const id = await begunTest(page);

  // Its days as a calendar, each with when to stop.
  const schedule = await drawnDays(page, id);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Put its days in my calendar' }).click();
  const calendar = readFileSync(await (await downloading).path(), 'utf8').replaceAll('\r\n ', '');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(schedule.length);
  expect(calendar.match(/Stop at once if:/g)).toHaveLength(schedule.length);
  expect(calendar).toContain('The bag stays at home.');
  expect(calendar).not.toMatch(/SUMMARY:.*(bag|carry)/i);

  // Before its first day, Today asks nothing and says when it begins.
  await goTo(page, 'today');
  await expect(page.locator('.task')).toHaveCount(0);
  await expect(page.locator('.entries')).toContainText('Fair testset up, from');

  // The first day: one tap on Today.
  await moveTo(page, schedule[0]!.day);
  await expect(page.locator('.task')).toContainText(schedule[0]!.isWith ? 'with it' : 'The bag stays at home.');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText('Done as drawn.')).toBeVisible();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await page.getByRole('button', { name: 'Not done', exact: true }).click();
  await expect(page.getByText('Not done. That is fine')).toBeVisible();

  // Four weeks later.
  const past = schedule.slice(1, 30);
  const now = past.at(-1)!.day;
  await bringIn(page, lived(past, id, 2.5), now);
  await page.goto('./#/today');
  await page.reload();
  await expect(page.getByRole('heading', { name: /^Your fair test of “Carrying a bag or load” is over$/ })).toBeVisible(
    {
      timeout: 30_000,
    },
  );
  await page.getByRole('link', { name: 'See what it showed' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('It goes with more pain');
  await expect(page.locator('main')).toContainText('Your plan counts this in from now on.');
  await page.goto('./#/today');
  await page.reload();
  await expect(page.locator('.pain-now')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Your fair test of/ })).toHaveCount(0);

  await goTo(page, 'insight');
  await expect(page.locator('.claims > li').filter({ hasText: /carrying/i })).toContainText(
    'Confirmed by your fair test',
  );
  const told = (await plainCopy(page)).entries.get(id);
  expect(told).toMatchObject({
    kind: 'experiment',
    subject: 'carrying',
    lag: 1,
    withoutIt: 'The bag stays at home.',
    ending: 'settled',
    ended: now,
  });
});

test('the page of what is being tested leads to its test; another page says why there is none', async ({ page }) => {
  await bringIn(page, DIARY, TODAY);
  const id = await beginTest(page);
  await goTo(page, LINK);
  await expect(page.getByRole('heading', { name: 'Your fair test' })).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/Why no fair test|Another test is running/);
  await page.getByRole('link', { name: 'Open the test' }).click();
  await expect(page).toHaveURL(new RegExp(`insight/experiment/${id}$`));
  await goTo(page, 'insight/link/treatment%3Aheat');
  await expect(page.getByRole('heading', { name: 'Why no fair test now' })).toBeVisible();
  await expect(page.locator('main')).toContainText('Another test is running.');
});

test('what cannot be told is said whole on a phone, and stays where it came', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await bringIn(page, DIARY, TODAY);
  await goTo(page, 'insight/unknown');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'What no notebook can tell' })).toBeVisible();
  const reasons = page.locator('main .card li');
  await expect(reasons).not.toHaveCount(0);
  expect(
    await page
      .locator('main *')
      .evaluateAll((parts) =>
        parts
          .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1)
          .map((part) => part.outerHTML),
      ),
  ).toEqual([]);
  expect(
    await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0)),
  ).toBeLessThan(0.05);
});

test('a test stops when the person wants, and can be taken back', async ({ page }) => {
  await bringIn(page, DIARY, TODAY);
  const id = await beginTest(page);
  await goTo(page, `insight/experiment/${id}`);
  await page.getByRole('button', { name: 'Stop the test' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop the test' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stopped before the end');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fair test: Carrying a bag or load');
});

test('care comes first: it ends a test, and none is offered', async ({ page }) => {
  await bringIn(page, DIARY, TODAY);
  const id = await beginTest(page);
  const file = new DiaryFile('screened');
  file.add('screening', {
    day: addDays(TODAY, 3),
    level: 'same-day',
    rules: [],
    answers: {},
    knowledge: 'test',
  });
  await bringIn(page, file.events, addDays(TODAY, 3));
  await goTo(page, 'insight');
  await goTo(page, 'today');
  await expect(
    page.getByRole('heading', { name: /^Your fair test of .* was stopped: care comes first$/ }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'See what to do now' }).click();
  await expect(page).toHaveURL(new RegExp(`insight/experiment/${id}$`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stopped: care comes first');
  expect((await plainCopy(page)).entries.get(id)).toMatchObject({ ending: 'unsafe' });
  await goTo(page, DESIGN);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No fair test now');
  await goTo(page, LINK);
  await expect(page.getByRole('button', { name: 'Test it fairly' })).toHaveCount(0);
});

test('too few days and none at all: how many more, and what to write down', async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${TODAY}T20:45:00Z`));
  await goTo(page, 'insight');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing to look at yet');
  await expect(page.locator('main').getByRole('link', { name: 'Write down your pain' })).toBeVisible();
  await bringIn(page, linkedDiary(8, TODAY), TODAY);
  await goTo(page, 'insight');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Too few days to say yet');
  await expect(page.getByText(/^About \d+ more days with a pain number/)).toBeVisible();
  await expect(page.locator('.claims')).toHaveCount(0);
  // A few days say little of how many more one thing takes.
  await expect(page.getByText('What is not clear yet')).toBeVisible();
  await expect(page.getByText(/^about \d+ more days?$|will not settle it/)).toHaveCount(0);
  await goTo(page, 'insight/unknown');
  await expect(page.getByText(/which is too few to say anything/).first()).toBeVisible();
  await expect(page.getByText(/nearly always the same/)).toHaveCount(0);
});

test('hidden numbers of pain stay hidden', async ({ page }) => {
  const file = new DiaryFile('settings');
  file.add('settings', { day: TODAY, hideScores: true });
  const [hide] = file.events;
  await bringIn(page, [...DIARY, { ...hide!, entry: 'settings', at: '9000000000000-0000-test' }], TODAY);
  for (const path of ['insight', LINK]) {
    await goTo(page, path);
    expect(await page.locator('main').textContent(), path).not.toMatch(/out of 10|\d points?\b|\d\.\d/);
  }
});

test('offline, and worked out beside the page', async ({ page, context }) => {
  await bringIn(page, DIARY, TODAY);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await page.reload();
  const worker = page.waitForEvent('worker', (started) => started.url().includes('insight-worker'));
  await page.goto('./#/insight');
  await worker;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One thing goes with your pain', {
    timeout: 30_000,
  });
});

test('ten years: it says how far it is when that takes longer than a second, and remembers the answer', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await bringIn(page, linkedDiary(3650, TODAY), TODAY);
  const open = (): Promise<{ took: number; sawProgress: boolean }> =>
    page.evaluate(async () => {
      let sawProgress = false;
      const begin = performance.now();
      location.hash = '#/insight';
      while (document.querySelector('.claims') === null && performance.now() - begin < 60_000) {
        sawProgress ||= document.querySelector('progress') !== null;
        await new Promise((next) => requestAnimationFrame(next));
      }
      return { took: performance.now() - begin, sawProgress };
    });
  const first = await open();
  // Fetching and drawing come on top of the second.
  if (first.took > 3000) expect(first.sawProgress).toBe(true);
  await goTo(page, 'notebook');
  const again = await open();
  expect(again.sawProgress).toBe(false);
});

test('by keyboard from the notebook to a begun test', async ({ page }) => {
  await bringIn(page, DIARY, TODAY);
  await goTo(page, 'insight');
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.test(here)) return;
    }
    throw new Error(`Tab never came to ${name}`);
  };
  await tabTo(/carrying/i);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/insight\/link\/carrying$/);
  await expect(page.getByRole('button', { name: 'Test it fairly' })).toBeVisible();
  await tabTo(/^Test it fairly/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  // What the test can show is worked out first.
  await expect(page.getByRole('button', { name: 'Begin the test' })).toBeVisible({ timeout: 30_000 });
  await tabTo(/^Begin the test/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.undo-bar')).toContainText('The test is set up.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barrier that axe can find, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await bringIn(page, DIARY, TODAY);
    const look = async (path: string): Promise<void> => {
      await goTo(page, path);
      await expectNoBarrier(page, path);
      const table = page.getByRole('button', { name: /^Show as a table/ });
      if ((await table.count()) > 0) {
        await table.first().click();
        await expectNoBarrier(page, `${path} as a table`);
      }
    };
    for (const path of PAGES) await look(path);
    const id = await beginTest(page);
    await moveTo(page, addDays(TODAY, 1));
    await expect(page.locator('.task')).toBeVisible();
    await expectNoBarrier(page, 'today');
    await look(`insight/experiment/${id}`);
  });
}

async function expectNoBarrier(page: Page, where: string): Promise<void> {
  await animationsEnd(page);
  // What scrolls half under the bars at this moment would count as a small target.
  await page.locator('.tab-bar, .bar').evaluateAll((bars) => {
    for (const bar of bars) (bar as HTMLElement).style.setProperty('position', 'static');
  });
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

for (const [name, width, fontSize] of [
  ['320 px', 320, 100],
  ['820 px', 820, 100],
  ['twice the text size at 390 px', 390, 200],
] as const) {
  test(`nothing is cut off at ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript((percent) => {
      addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.setProperty('font-size', `${1.125 * percent}%`, 'important');
      });
    }, fontSize);
    await bringIn(page, DIARY, TODAY);
    const expectWhole = async (path: string): Promise<void> => {
      await goTo(page, path);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, path).toBeLessThanOrEqual(0);
    };
    for (const path of PAGES) await expectWhole(path);
    const id = await beginTest(page);
    await expectWhole(`insight/experiment/${id}`);
    await moveTo(page, addDays(TODAY, 1));
    await expectWhole('today');
  });
}

test('on paper: no bars, no buttons, nothing cut', async ({ page }) => {
  await bringIn(page, DIARY, TODAY);
  const id = await beginTest(page);
  await moveTo(page, addDays(TODAY, 1));
  await page.emulateMedia({ media: 'print' });
  // A4 within its margins, in px.
  await page.setViewportSize({ width: 710, height: 1040 });
  for (const path of ['insight', LINK, 'insight/unknown', `insight/experiment/${id}`]) {
    await goTo(page, path);
    await expect(page.locator('main button:visible')).toHaveCount(0);
    await expect(page.locator('.tab-bar')).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
});
