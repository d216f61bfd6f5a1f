// The notebook for reading: charts, maps, calendar, list, relief, patterns. Filled through the app's own restore.
import type { Page } from '@playwright/test';
import { addDays } from '@rhomboid/ground';
import { type EntryKind, EVENT_VERSION, type NotebookEvent, stableUuid } from '@rhomboid/notebook';
import { expect, test } from './fixture.ts';
import { animationsEnd, expectFits, expectNoBarrier, makeTight, TIGHT } from './support/barriers.ts';
import { bringIn } from './support/diary-file.ts';

/** A Saturday; the browser's clock stands still on it. */
const TODAY = '2026-11-21';
const VIEWS = ['', '/calendar', '/timeline', '/maps', '/relief', '/patterns'] as const;

/** Dice with a seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A made-up notebook that ends today: pain that eases from about 6 to about 3, a flare of six days, a gap of two, and
 * whatever else a day can hold. Values only.
 */
function diary(days: number): readonly NotebookEvent[] {
  const roll = dice(days);
  const events: NotebookEvent[] = [];
  const add = (kind: EntryKind, set: NotebookEvent['set']): string => {
    const at = Date.UTC(2010, 0, 1) + events.length;
    const entry = stableUuid(`entry ${events.length}`, at);
    events.push({
      v: EVENT_VERSION,
      id: stableUuid(`event ${events.length}`, at),
      at: `${String(at).padStart(13, '0')}-0000-test`,
      entry,
      kind,
      set,
    });
    return entry;
  };
  const first = addDays(TODAY, 1 - days);
  const desk = add('own-activity', { day: first, name: 'An hour at the desk' });
  for (let i = 0; i < days; i++) {
    const left = days - 1 - i;
    if (left === 18 || left === 19) continue;
    const when = { day: addDays(first, i), ...(left === 3 ? { late: true } : {}) };
    const flare = left <= 14 && left > 8 ? 3 : 0;
    const pain = Math.max(0, Math.min(10, Math.round(6 - (3 * i) / days + flare + roll() - 0.5)));
    const places = [
      'between-left',
      ...(i < days * 0.7 ? ['shoulder-top-right'] : []),
      ...(i < days * 0.3 ? ['chest-left'] : []),
    ];
    const areas = places.map((region) => ({ region, layer: 'pain', intensity: Math.max(1, pain) }));
    add('pain', {
      ...when,
      time: '08:10',
      now: pain,
      map: { areas, strokes: [], spread: [] },
    });
    add('pain', { ...when, time: '19:40', now: Math.min(10, pain + 1) });
    add('factor', { ...when, factor: 'sitting-hours', value: Math.floor(roll() * 9) });
    add('factor', { ...when, factor: 'sleep-hours', value: 5 + Math.floor(roll() * 4) });
    add('function', { ...when, activity: desk, score: Math.min(10, Math.round(4 + (4 * i) / days)) });
    if (i % 2 === 0)
      add('treatment', { ...when, time: '08:30', treatment: 'heat', effect: roll() < 0.7 ? 'better' : 'same' });
    if (i % 2 === 0) add('pain', { ...when, time: '10:00', now: Math.max(0, pain - 1) });
    if (i % 7 === 6) add('peg', { ...when, pain: 5, enjoyment: 4, activity: 4 });
    if (left === 24) add('marker', { ...when, text: 'new chair' });
  }
  add('medicine', { day: TODAY, time: '09:00', medicine: 'ibuprofen', dose: 400, unit: 'mg', effect: 'better' });
  return events;
}

async function goTo(page: Page, view: (typeof VIEWS)[number]): Promise<void> {
  await page.goto(`./#/notebook${view}`);
  await expect(page.locator('h1')).toBeVisible();
  await animationsEnd(page);
}

async function choosePeriod(page: Page, name: string): Promise<void> {
  await page.getByRole('group', { name: 'Period' }).getByText(name, { exact: true }).click();
}

test('an empty notebook says what to do next, on every view', async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${TODAY}T20:00:00Z`));
  for (const view of VIEWS.filter((each) => each !== '/calendar')) {
    await goTo(page, view);
    await expect(
      page.locator('main').getByRole('link', { name: /^(Write down your pain|Add a medicine)$/ }),
    ).toBeVisible();
  }
  await goTo(page, '/calendar');
  await expect(page.getByText('Nothing is written yet.')).toBeVisible();
});

test('too few days are called too few', async ({ page }) => {
  await bringIn(page, diary(5), TODAY);
  await goTo(page, '');
  await expect(page.locator('h1')).toHaveText('Too few days to say yet');
  await expect(page.locator('.finding')).toContainText('So far 5 of 5 days have one.');
  await goTo(page, '/relief');
  await expect(page.getByText('Too few to tell: 1 of at least 5 answers.')).toBeVisible();
});

test('the notebook says the finding, draws it, and has it as a table', async ({ page }) => {
  await bringIn(page, diary(60), TODAY);
  await goTo(page, '');
  await choosePeriod(page, 'All');
  await expect(page.locator('h1')).toHaveText('Your pain is easing');
  await expect(page.locator('.finding')).toContainText('That is a change most people notice.');
  // Written on 58 of 60 days, with two missed in a row: nearly all of it is left.
  await expect(page.getByText(/How firm the habit of writing is: 9\d of 100\./)).toBeVisible();
  await choosePeriod(page, '4 weeks');
  const chart = page.getByRole('img', { name: /^Chart of pain from 25 October 2026 to 21 November 2026/ });
  await expect(chart).toBeVisible();
  await expect(chart.getByText('Flare, 6 days')).toBeVisible();
  await expect(chart.getByText('gap')).toBeVisible();
  await expect(page.locator('.chart-key')).toContainText('A new chair');
  // The line ends at the gap: two runs, one on either side.
  const line = await chart.locator('.chart-mean').getAttribute('d');
  expect(line!.match(/M/g)).toHaveLength(2);
  await page.getByRole('button', { name: 'Show as a table Pain over time' }).click();
  const table = page.getByRole('table', { name: 'Pain over time' });
  await expect(table.getByRole('row')).toHaveCount(29);
  await expect(table.getByRole('row', { name: /^Tue 3 Nov 2026/ })).toContainText('not told');
  await expect(page.getByRole('table', { name: 'Flares, episodes and events' })).toContainText('Event A: new chair');
  await page.getByRole('button', { name: 'Show as a picture' }).click();
  await expect(chart).toBeVisible();
  await expect(page.getByRole('img', { name: /^First, Back: .*shoulder/ })).toBeVisible();
  await expect(page.locator('p', { hasText: 'You can do more than at first.' })).toBeVisible();
});

test('what comes first is the person’s choice, and is kept', async ({ page }) => {
  await bringIn(page, diary(30), TODAY);
  await goTo(page, '');
  const order = (): Promise<boolean> =>
    page.evaluate(() => {
      const [pain, doing] = ['Chart of pain', 'Chart: An hour'].map((begin) =>
        [...document.querySelectorAll('figcaption')].find((caption) => caption.textContent?.startsWith(begin)),
      );
      return (pain!.compareDocumentPosition(doing!) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    });
  expect(await order()).toBe(true);
  await page.getByRole('group', { name: 'What comes first' }).getByText('What I could do').click();
  expect(await order()).toBe(false);
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();
  expect(await order()).toBe(false);
});

test('hidden numbers are words, on every view', async ({ page }) => {
  const at = '9000000000000-0000-test';
  const settings: NotebookEvent = {
    v: EVENT_VERSION,
    id: stableUuid('settings', 1),
    at,
    entry: 'settings',
    kind: 'settings',
    set: { day: TODAY, hideScores: true },
  };
  await bringIn(page, [...diary(40), settings], TODAY);
  for (const view of VIEWS) {
    await goTo(page, view);
    const said = await page.locator('main').evaluate((main) => {
      const labels = [...main.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label'));
      return `${main.textContent} ${labels.join(' ')}`;
    });
    expect(said, view).not.toMatch(/\d out of 10/);
  }
  await goTo(page, '');
  await expect(page.locator('.finding b').first()).toHaveText(/^(mild|medium|strong)$/);
  await expect(page.locator('.chart').first().getByText('strong')).toBeVisible();
});

test('the calendar by keyboard, and what a day says', async ({ page }) => {
  await bringIn(page, diary(60), TODAY);
  await goTo(page, '/calendar');
  const grid = page.getByRole('grid', { name: 'November 2026' });
  await expect(grid.getByRole('link', { name: /^Saturday 21 November: today, pain \d/ })).toHaveAttribute(
    'tabindex',
    '0',
  );
  await expect(grid.getByRole('link', { name: 'Monday 2 November: nothing written' })).toBeVisible();
  await expect(grid.getByRole('link', { name: /^Sunday 8 November: pain .*, flare$/ })).toBeVisible();
  await expect(grid.getByRole('link', { name: /^Wednesday 18 November: pain .*, filled in later$/ })).toBeVisible();
  await grid.getByRole('link', { name: /^Saturday 21 November/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(grid.getByRole('link', { name: /^Saturday 21 November/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(grid.getByRole('link', { name: /^Saturday 14 November/ })).toBeFocused();
  await page.keyboard.press('PageUp');
  const october = page.getByRole('grid', { name: 'October 2026' });
  await expect(october.getByRole('link', { name: /^Wednesday 14 October/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/notebook\/day\/2026-10-14$/);
  await page.goBack();
  await expect(page.getByRole('grid', { name: 'October 2026' })).toBeVisible();
  await page.getByRole('button', { name: 'Month after' }).click();
  await page.getByRole('button', { name: 'Show as a table' }).click();
  await expect(page.getByRole('row', { name: /^Mon 2 Nov 2026/ })).toContainText('nothing written');
});

test('each day of the calendar is a target of 44 px, also at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await bringIn(page, diary(30), TODAY);
  await goTo(page, '/calendar');
  const sizes = await page
    .locator('a.day')
    .evaluateAll((days) => days.map((day) => day.getBoundingClientRect().toJSON()));
  expect(Math.min(...sizes.map(({ width }) => width))).toBeGreaterThanOrEqual(43.5);
  expect(Math.min(...sizes.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
});

test('relief tells what went together, and never what caused what', async ({ page }) => {
  await bringIn(page, diary(60), TODAY);
  await goTo(page, '/relief');
  const heat = page.locator('.relief-list > li').filter({ hasText: 'Heat' });
  await expect(heat).toContainText(/Went with feeling better \d+ of \d+ times/);
  await expect(heat).toContainText(/it was 1 point lower on average/);
  await expect(page.locator('.relief-list > li').filter({ hasText: 'ibuprofen' })).toContainText('Too few to tell');
  expect(await page.locator('main').textContent()).not.toMatch(/helped|because|works|causes/i);
  await page.getByRole('button', { name: 'Show as a table' }).click();
  await expect(page.getByRole('row', { name: /^Heat/ })).toContainText('−1');
});

test('patterns compare only where there are days enough', async ({ page }) => {
  await bringIn(page, diary(60), TODAY);
  await goTo(page, '/patterns');
  await choosePeriod(page, '2 weeks');
  await expect(page.locator('.pattern').last()).toContainText('too few to tell');
  await choosePeriod(page, 'All');
  await expect(page.getByText(/^Most pain so far: Evening/)).toBeVisible();
});

test('the list of everything draws only what is near, and narrows', async ({ page }) => {
  test.setTimeout(120_000);
  await bringIn(page, diary(3650), TODAY);
  await goTo(page, '/timeline');
  await expect(page.locator('p[role="status"]')).toHaveText(/^2\d,\d{3} entries, newest first\.$/);
  expect(await page.locator('.entry').count()).toBeLessThan(1500);
  await page.evaluate(async () => {
    for (let step = 0; step < 60; step++) {
      scrollBy(0, 700);
      await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    }
  });
  expect(await page.locator('.entry').count()).toBeLessThan(1500);
  await page.getByLabel('Go to month').selectOption('2020-03');
  await expect(page.getByRole('heading', { name: /^March 2020/ })).toBeInViewport();
  await expect(page.locator('.entry').first()).toBeVisible();
  await page.getByLabel('Show', { exact: true }).selectOption('Medicines');
  await expect(page.locator('p[role="status"]')).toHaveText('1 entry.');
});

test('ten years are drawn by weeks', async ({ page }) => {
  test.setTimeout(120_000);
  await bringIn(page, diary(3650), TODAY);
  await goTo(page, '');
  await choosePeriod(page, 'All');
  await expect(page.getByText('so it is drawn by weeks')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barrier that axe can find on the views, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await bringIn(page, diary(60), TODAY);
    for (const view of VIEWS) {
      await goTo(page, view);
      await expectViewWithoutBarrier(page, view);
      const table = page.getByRole('button', { name: /^Show as a table/ });
      if ((await table.count()) > 0) {
        await table.first().click();
        await expectViewWithoutBarrier(page, `${view} as a table`);
      }
    }
  });
}

async function expectViewWithoutBarrier(page: Page, where: string): Promise<void> {
  // What scrolls half under the tabs at this moment would count as a small target.
  await page.locator('.tab-bar').evaluate((tabs: HTMLElement) => tabs.style.setProperty('position', 'static'));
  await expectNoBarrier(page, where);
}

for (const tight of [...TIGHT, { name: '768 px', width: 768, text: 100 }]) {
  test(`no view is cut off at ${tight.name}`, async ({ page }) => {
    await makeTight(page, tight);
    await bringIn(page, diary(40), TODAY);
    for (const view of VIEWS) {
      await goTo(page, view);
      await expectFits(page);
    }
  });
}

test('the views on paper: black and grey, patterns kept, no bars', async ({ page }) => {
  await bringIn(page, diary(60), TODAY);
  await page.emulateMedia({ media: 'print' });
  // A4 within its margins, in px.
  await page.setViewportSize({ width: 710, height: 1040 });
  for (const view of VIEWS) {
    await goTo(page, view);
    await expect(page.locator('.tab-bar')).toBeHidden();
    await expect(page.locator('main button:visible')).toHaveCount(0);
    await expectFits(page);
  }
  await goTo(page, '/calendar');
  const fill = await page.locator('.day-mark rect').first().getAttribute('fill');
  expect(fill).toMatch(/^url\(#.*-p[123]\)$/);
});

test('all entries name a factor and its unit', async ({ page }) => {
  await bringIn(page, diary(8), TODAY);
  await goTo(page, '/timeline');
  const rows = page.locator('.timeline');
  await expect(rows).toContainText(/Sleep.*hours/);
  await expect(rows).not.toContainText('sleep-hours');
});

test('no word of a tab is broken where text is twice as large', async ({ page }) => {
  await makeTight(page, { name: 'large text', width: 360, text: 200 });
  await page.goto('./#/today');
  const tabs = page.locator('.tab-bar a');
  await expect(tabs.first()).toBeVisible();
  const broken = await tabs.evaluateAll((all) =>
    all.flatMap((tab) => {
      const text = [...tab.childNodes].find((node) => node.nodeType === Node.TEXT_NODE)!;
      return [...text.textContent!.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      });
    }),
  );
  expect(broken).toEqual([]);
  for (const tab of await tabs.all()) await expect(tab).toBeInViewport();
});
