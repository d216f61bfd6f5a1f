// The plan: from the check to what to do today, made safe by a few questions, changed by what happens, and on paper.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { addDays, type Day } from '@rhomboid/ground';
import { experimentsOf } from '@rhomboid/insight';
import { type NotebookEvent, openNotebook, readJsonLines } from '@rhomboid/notebook';
import { expect, knowledge, test } from './fixture.ts';
import { begin, strain, walk } from './person.ts';
import { expectFits, expectNoBarrier, makeTight, TIGHT } from './support/barriers.ts';
import { bringIn } from './support/diary-file.ts';
import { CLEAR, entry, planBegun } from './support/plan-file.ts';

/** A Saturday; the browser's clock stands still on it until a test moves it. */
const TODAY = '2026-11-21';
const PAGES = [
  'plan',
  'plan/item/A-18',
  'plan/item/E05',
  'plan/week',
  'plan/you',
  'plan/bad-day',
  'plan/settings',
] as const;

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(`./#/${path}`);
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('[aria-busy]')).toHaveCount(0, { timeout: 30_000 });
}

/** The morning of a day: the page is loaded anew, as one does the next day. */
async function moveTo(page: Page, day: Day, path: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T08:30:00Z`));
  await page.goto(`./#/${path}`);
  await page.reload();
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('[aria-busy]')).toHaveCount(0, { timeout: 30_000 });
}

/** Answers no to whatever is asked, page by page, until the plan is there. */
async function answerNo(page: Page): Promise<number> {
  let pages = 0;
  for (; pages < 6; pages++) {
    await expect(page.locator('main h1')).toBeVisible();
    if ((await page.locator('.fact').count()) === 0) return pages;
    const asked = await page.locator('.fact').count();
    expect(asked).toBeLessThanOrEqual(5);
    const first = await page.locator('.fact legend').first().textContent();
    for (const label of await page.locator('.fact').getByLabel('No', { exact: true }).all()) await label.check();
    await page.getByRole('button', { name: 'Save and go on' }).click();
    await expect(page.locator('.fact legend').filter({ hasText: first! })).toHaveCount(0);
  }
  return pages;
}

/** Opens everything that is folded. */
async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}

/** The notebook as its own plain copy tells it. */
async function plainCopy(page: Page): Promise<ReturnType<typeof openNotebook>> {
  await page.goto('./#/data');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a plain copy' }).click();
  return openNotebook(readJsonLines(readFileSync(await (await downloading).path(), 'utf8')).events);
}

/** So many whole sessions of an exercise that went well, one a day until `last`. */
function goodSessions(exercise: string, count: number, last: Day): readonly NotebookEvent[] {
  return Array.from({ length: count }, (_, back) =>
    entry('exercise', {
      day: addDays(last, -back),
      time: '09:00',
      exercise,
      level: 1,
      sets: 2,
      reps: 8,
      before: 3,
      during: 3,
      nextMorning: 3,
      effort: 3,
    }),
  );
}

test('from the check to a plan: a few questions, then what to do today', async ({ page }) => {
  test.setTimeout(120_000);
  await begin(page);
  await walk(page, strain);
  await page.getByRole('button', { name: 'Show my result' }).click();
  await page.getByRole('link', { name: 'Make a plan' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Make your plan');
  await page.getByLabel('15', { exact: true }).check();
  await page.getByLabel('Tennis ball').check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A few questions first');
  await answerNo(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your plan');
  for (const part of ['The core', 'Exercises', 'For comfort'])
    await expect(page.getByRole('heading', { name: part, exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Start ?: \d+ exercises/ })).toBeVisible();

  // Today knows of it, and so does the copy of the notebook.
  await goTo(page, 'today');
  await expect(page.getByRole('heading', { name: /^Your plan today/ })).toBeVisible();
  const notebook = await plainCopy(page);
  const plan = notebook.entries.get('plan');
  expect(plan).toMatchObject({ kind: 'plan', minutes: 15, atHome: ['ball'] });
  expect(plan?.kind === 'plan' && plan.answers?.age).toBe(34);
  const person = notebook.entries.get('person');
  expect(person?.kind === 'person' && Object.values(person.facts ?? {})).not.toHaveLength(0);
});

test('every item says why, how much, when to stop, how sure, and when to look again', async ({ page }) => {
  await bringIn(page, planBegun(TODAY), TODAY);
  await goTo(page, 'plan');
  const rows = await page.locator('.item-row').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(rows.length).toBeGreaterThan(5);
  for (const href of rows) {
    await page.goto(`./${href}`);
    for (const part of ['How much', 'Why for you', 'When to stop', 'How sure this is'])
      await expect(page.getByRole('heading', { name: part, exact: true }), href!).toBeVisible();
    await expect(page.locator('main'), href!).toContainText(/(Borrowed|Studied|No study)/);
    await expect(page.locator('main'), href!).toContainText(/Look at it again on \w{3} \d/);
    await expect(page.locator('main'), href!).toContainText('From:');
  }
});

test('tomorrow’s plan: more after good sessions, a rest after a bad one, each with its reason', async ({ page }) => {
  const good = goodSessions('E11', 3, TODAY);
  const bad = entry('exercise', {
    day: TODAY,
    time: '09:30',
    exercise: 'E02',
    level: 1,
    sets: 2,
    reps: 8,
    before: 3,
    during: 8,
    nextMorning: 7,
  });
  await bringIn(page, planBegun(addDays(TODAY, -3)), TODAY);
  await goTo(page, 'plan/item/E11');
  const before = await page.locator('section', { hasText: 'How much' }).locator('p').textContent();
  await bringIn(page, [...good, bad], TODAY);
  await moveTo(page, addDays(TODAY, 1), 'plan');
  const changes = page.locator('section', { has: page.getByRole('heading', { name: 'What changed, and why' }) });
  await expect(changes).toContainText('Chest stretch in the doorway: a bit more.');
  await expect(changes).toContainText(/Lean back over the chair: resting/);
  // In one sentence: nothing but the name, its sign and the reason, side by side.
  await expect(changes.locator('li').first().locator(':scope > *')).toHaveCount(1);
  await goTo(page, 'plan/item/E11');
  await expect(page.locator('section', { hasText: 'How much' }).locator('p')).not.toHaveText(before!);
  await goTo(page, 'plan/item/E02');
  await expect(page.locator('main')).toContainText(/Rest until \d{1,2} November\./);
});

test('the whole way: check, plan, a session played to its end, and tomorrow’s changed plan', async ({ page }) => {
  test.setTimeout(180_000);
  await page.clock.install({ time: new Date(`${TODAY}T09:00:00Z`) });
  await begin(page);
  await walk(page, strain);
  await page.getByRole('button', { name: 'Show my result' }).click();
  await page.getByRole('link', { name: 'Make a plan' }).click();
  await page.getByLabel('5', { exact: true }).check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await answerNo(page);
  await page.getByRole('link', { name: /^Start ?: / }).click();
  await expect(page.locator('.session-list b').first()).toBeVisible();
  const names = await page.locator('.session-list b').allTextContents();
  const rate = (name: string, value: number): Promise<void> =>
    page.locator(`input[name="${name}"][aria-label="${value} out of 10"]`).check();
  await rate('pain-before', 2);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  for (const [at, name] of names.entries()) {
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
    for (let minutes = 0; minutes < 40 && (await page.locator('.player-keys').isVisible()); minutes++)
      await page.clock.fastForward(60_000);
    await expect(page.getByRole('heading', { name: 'How was it?' })).toBeVisible();
    // The first one hurts far too much.
    await rate('pain-during', at === 0 ? 7 : 2);
    if (at === 0) await page.getByLabel('No, none of these').check();
    await page.getByRole('button', { name: /^Save and/ }).click();
  }
  await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();

  await page.clock.fastForward('24:00:00');
  await goTo(page, 'plan');
  const changes = page.locator('section', { has: page.getByRole('heading', { name: 'What changed, and why' }) });
  await expect(changes).toContainText(`${names[0]}: resting. Pain rose to red: a rest, then half of it, and easier.`);
  await expect(page.locator('.day-list')).not.toContainText(names[0]!);
  await expect(page.locator('.item-row').filter({ hasText: names[0]! })).toContainText('Rest until');
});

test('a fair test of one’s own takes an item out, and the plan and Today say why', async ({ page }) => {
  const start = addDays(TODAY, -28);
  const experiment = entry('experiment', {
    day: start,
    subject: 'treatment:heat',
    withIt: 'heat',
    withoutIt: 'none',
    design: 'pairs',
    start,
    length: 28,
    seed: 7,
  });
  const schedule = experimentsOf(openNotebook([experiment]), knowledge, TODAY)[0]!.schedule;
  const heated = new Set(schedule.flatMap(({ day, arm }) => (arm === 'with' ? [day] : [])));
  const days = Array.from({ length: 61 }, (_, ago) => addDays(TODAY, -ago)).flatMap((day, ago) => {
    const average = 4 + (ago % 3) * 0.5 + (heated.has(day) ? 2 : 0);
    const heat = heated.has(day) ? [entry('treatment', { day, treatment: 'heat' })] : [];
    return [entry('pain', { day, time: '20:00', average }), ...heat];
  });
  await bringIn(page, planBegun(TODAY), TODAY);
  await goTo(page, 'plan');
  await expect(page.locator('.item-row').filter({ hasText: 'Heat' })).toHaveCount(1);

  await bringIn(page, [experiment, ...days], TODAY);
  await goTo(page, 'plan');
  const lessons = page.locator('section', {
    has: page.getByRole('heading', { name: 'What your notebook taught this plan' }),
  });
  const said =
    /Heat ?: taken out\. Your own fair test settled it: more pain on days with it \(\d+ days with it, \d+ without\)\./;
  await expect(lessons).toContainText(said);
  await expect(page.locator('.item-row').filter({ hasText: 'Heat' })).toHaveCount(0);
  await page.getByText('What is left out, and why').click();
  await expect(
    page.locator('section', { has: page.getByRole('heading', { name: 'It made your pain worse' }) }),
  ).toContainText('Your own fair test settled it');
  await goTo(page, 'today');
  await expect(
    page.locator('section', { has: page.getByRole('heading', { name: 'Your notebook changed the plan' }) }),
  ).toContainText(said);
});

test('a flare halves the exercises, and a visit leads to whom to see', async ({ page }) => {
  const amber = [1, 2, 3].map((ago) =>
    entry('exercise', {
      day: addDays(TODAY, -ago),
      time: '09:00',
      exercise: 'E02',
      before: 2,
      during: 4,
      nextMorning: 2,
    }),
  );
  await bringIn(page, [...planBegun(addDays(TODAY, -20), { ...CLEAR, 'nerve-signs': 'no' }), ...amber], TODAY);
  await goTo(page, 'plan');
  if ((await page.locator('.fact').count()) > 0) await answerNo(page);
  await expect(
    page.getByRole('heading', { name: 'Exercises hurt more on three days this week: a flare.' }),
  ).toBeVisible();
  await expect(page.locator('main')).toContainText('Keep walking.');
  await goTo(page, 'today');
  await expect(
    page.getByRole('heading', { name: 'Exercises hurt more on three days this week: a flare.' }),
  ).toBeVisible();
  await goTo(page, 'plan/item/A-16');
  await page.getByRole('link', { name: 'Who does this, what to ask, and how to find one' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Physiotherapist');
});

test('what was done today is ticked off, kept, and can be taken back', async ({ page }) => {
  await bringIn(page, planBegun(TODAY), TODAY);
  await goTo(page, 'today');
  const tick = page.locator('.tick').first();
  const name = (await tick.locator('b').textContent())!.replace(/,.*/, '');
  await tick.getByRole('checkbox').check();
  await expect(page.locator('.undo-bar')).toContainText(`Done: ${name}.`);
  await expect(page.locator('.entries')).toContainText(name);
  const treatments = [...(await plainCopy(page)).entries.values()].filter(({ kind }) => kind === 'treatment');
  expect(treatments).toHaveLength(1);
  expect(treatments[0]).toMatchObject({ what: expect.stringMatching(/^A-\d\d$/), day: TODAY });
  await goTo(page, 'plan');
  await page.locator('.tick').filter({ hasText: name }).getByRole('checkbox').uncheck();
  await expect(page.locator('.undo-bar')).toContainText('Taken back');
});

test('no to an item takes it out; it can be brought back', async ({ page }) => {
  await bringIn(page, planBegun(TODAY), TODAY);
  await goTo(page, 'plan');
  await page.getByRole('link', { name: /^Chest stretch in the doorway/ }).click();
  await page.getByRole('button', { name: 'Not for me' }).click();
  await expect(page).toHaveURL(/#\/plan$/);
  await expect(page.locator('.item-list').getByText('Chest stretch in the doorway')).toHaveCount(0);
  await page.getByText('What is left out, and why').click();
  await page.getByRole('button', { name: 'Bring Chest stretch in the doorway back' }).click();
  await expect(page.locator('.item-list').getByText('Chest stretch in the doorway')).toBeVisible();
});

test('at most two comforts: a third takes the place of one', async ({ page }) => {
  // Six weeks: comforts with visits among them.
  const told = planBegun(TODAY, {
    ...CLEAR,
    'connective-tissue-disorder': 'no',
    'nerve-signs': 'no',
    'sleep-apnoea-signs': 'no',
  });
  await bringIn(page, told, TODAY);
  await goTo(page, 'plan');
  const chosen = page
    .locator('section', { has: page.getByRole('heading', { name: 'For comfort', exact: true }) })
    .locator(':scope > .item-list > li');
  await expect(chosen).toHaveCount(2);
  await page.getByText('Other comforts to choose from').click();
  const other = page.getByRole('button', { name: /^Choose / }).first();
  const name = (await other.getAttribute('aria-label'))!.replace(/^Choose /, '');
  await other.click();
  await expect(chosen.filter({ hasText: name })).toHaveCount(1);
  await expect(chosen).toHaveCount(2);
});

test('pregnant: what is not safe then goes, and the plan says so', async ({ page }) => {
  await bringIn(page, planBegun(TODAY), TODAY);
  await goTo(page, 'plan');
  await expect(page.locator('main h1')).toHaveText('Your plan');
  await goTo(page, 'plan/you');
  await page.locator('summary', { hasText: 'Pregnancy' }).click();
  await page
    .getByRole('group', { name: 'Are you pregnant, or could you be?' })
    .getByLabel('Yes', { exact: true })
    .check();
  await page.getByLabel('How many weeks pregnant are you?').fill('30');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(/#\/plan$/);
  if ((await page.locator('.fact').count()) > 0) await answerNo(page);
  await expect(page.locator('main h1')).toHaveText('Your plan');
  await page.getByText('What is left out, and why').click();
  const unsafe = page.locator('section', { has: page.getByRole('heading', { name: 'Not safe for you' }) });
  await expect(unsafe).toBeVisible();
  // What lies on the front or twists strongly must not be offered anywhere above.
  const told = (await unsafe.locator('li > b').allTextContents()).map((text) => text.replace(/\.$/, ''));
  expect(told.length).toBeGreaterThan(0);
  for (const name of told) await expect(page.locator('.item-row').filter({ hasText: name })).toHaveCount(0);
});

test('care comes first: no plan, what to do, and the way to help', async ({ page }) => {
  const screening = entry('screening', { day: TODAY, level: 'same-day', rules: [], answers: {}, knowledge: 'test' });
  await bringIn(page, [...planBegun(addDays(TODAY, -3)), screening], TODAY);
  await goTo(page, 'plan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First: get this looked at');
  await expect(page.locator('.item-row, .tick')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Until then' })).toBeVisible();
  for (const path of ['plan/week', 'plan/item/A-18', 'plan/bad-day']) {
    await goTo(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('First: get this looked at');
  }
  await goTo(page, 'today');
  await expect(page.locator('main')).toContainText('First: get this looked at');
  await expect(page.locator('.tick')).toHaveCount(0);
});

test('a plan that waits goes on with a calm check done since', async ({ page }) => {
  const screening = entry('screening', {
    day: addDays(TODAY, -1),
    level: 'same-day',
    rules: [],
    answers: {},
    knowledge: 'test',
  });
  await bringIn(page, [...planBegun(addDays(TODAY, -3)), screening], TODAY);
  await goTo(page, 'plan');
  await expect(page.getByRole('button', { name: 'Make the plan anew' })).toHaveCount(0);
  await begin(page);
  await walk(page, strain);
  await goTo(page, 'plan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First: get this looked at');
  await page.getByRole('button', { name: 'Make the plan anew' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your plan');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a danger sign that nobody has looked at keeps the plan waiting', async ({ page }) => {
  const sign = entry('pain', { day: TODAY, time: '07:00', now: 6, signs: { 'leg-weak': 'unsure' } });
  await bringIn(page, [...planBegun(addDays(TODAY, -3)), sign], TODAY);
  await goTo(page, 'plan');
  await expect(page.getByRole('link', { name: 'Answer the questions about it' })).toBeVisible();
  await expect(page.locator('.item-row, .tick')).toHaveCount(0);
});

test('an emergency has no way to a plan', async ({ page }) => {
  await begin(page);
  await walk(page, { answers: { age: 62, sex: 'male', pressure: 'yes', sweat: 'yes', nausea: 'yes' } });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Call 999 now');
  await expect(page.getByRole('link', { name: 'Make a plan' })).toHaveCount(0);
  await goTo(page, 'plan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First: get this looked at');
  await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
  await goTo(page, 'plan/medicines');
  await expect(page.getByRole('alert')).toContainText('get help now, before any medicine');
  // Today and the coach lead with the same call, and tell nobody to wait or to move.
  for (const path of ['today', 'coach', 'coach/load', 'plan/bad-day']) {
    await goTo(page, path);
    const main = page.locator('main');
    await expect(main.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
    await expect(main.getByRole('link', { name: 'Call 999' })).toBeInViewport();
    await expect(main).not.toContainText('Look again');
    await expect(main.locator('.coach, figure')).toHaveCount(0);
  }
});

test('the plan keeps the day to look again that the check gave', async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${TODAY}T08:30:00Z`));
  await begin(page);
  await walk(page, strain);
  await page.getByRole('button', { name: 'Show my result' }).click();
  const again = await page.locator('.again b').textContent();
  const day = again!.replace('Look again on ', '');
  await bringIn(page, planBegun(TODAY), TODAY);
  await goTo(page, 'plan');
  await expect(page.locator('.small-card').filter({ hasText: 'Look again' })).toContainText(day);
  await goTo(page, 'plan/week');
  await expect(page.locator('.week-help')).toContainText(`Look again on ${day}`);
  await expect(page.locator('.week-help')).toContainText('New chest pain or short breath: call 999 first');
});

test('the plan says the minutes that the session says', async ({ page }) => {
  await bringIn(page, planBegun(TODAY), TODAY);
  await goTo(page, 'plan');
  const said = /About \d+ minutes?/.exec((await page.locator('.day-list').textContent())!)![0];
  await goTo(page, 'plan/session');
  await expect(page.locator('main')).toContainText(said.toLowerCase());
});

test('without a check there is no plan, but the way to one', async ({ page }) => {
  await goTo(page, 'plan/week');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A plan begins with the check');
  await goTo(page, 'plan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A plan begins with the check');
  await page.getByRole('link', { name: 'Start the check' }).click();
  await expect(page).toHaveURL(/#\/check\/./);
});

test('a month later answers are asked again, with what was said standing ready', async ({ page }) => {
  await bringIn(page, planBegun(TODAY), TODAY);
  await moveTo(page, addDays(TODAY, 40), 'plan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this still so?');
  const facts = page.locator('.fact');
  await expect(facts.first()).toBeVisible();
  for (const fact of await facts.all()) await expect(fact.getByRole('radio', { checked: true })).toHaveCount(1);
  await page.getByRole('button', { name: 'Still so: save and go on' }).click();
  const person = (await plainCopy(page)).entries.get('person');
  expect(person?.kind === 'person' && Object.values(person.toldOn ?? {})).toContain(addDays(TODAY, 40));
});

test('a plan of an older release is made anew, and says so', async ({ page }) => {
  const [plan, person] = planBegun(TODAY);
  const older = { ...plan!, set: { ...plan!.set, knowledge: '0.0.1 abc' } };
  await bringIn(page, [older, person!], TODAY);
  await goTo(page, 'plan');
  await expect(page.locator('main')).toContainText('Our medical content has changed since you began.');
});

test('minutes, things at home and a goal change the plan', async ({ page }) => {
  await bringIn(page, planBegun(TODAY), TODAY);
  await goTo(page, 'plan');
  const minutesNow = async (): Promise<number> =>
    Number(/About (\d+) minutes/.exec((await page.locator('.day-list').textContent()) ?? '')?.[1]);
  const before = await minutesNow();
  await goTo(page, 'plan/settings');
  await page.getByLabel('5', { exact: true }).check();
  await page.getByLabel('What matters to you').fill('Lift my child');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(/#\/plan$/);
  await expect.poll(minutesNow).toBeLessThan(before);
  await goTo(page, 'plan/week');
  await expect(page.locator('main')).toContainText('Lift my child');
});

test('a start page for who comes back leads to today', async ({ page }) => {
  await bringIn(page, planBegun(TODAY), TODAY);
  await page.goto('./#/');
  await page.reload();
  await page.getByRole('link', { name: 'Open your notebook' }).click();
  await expect(page.getByRole('heading', { name: /^Your plan today/ })).toBeVisible();
});

test('offline: the plan opens, and what is ticked is kept', async ({ page, context }) => {
  await bringIn(page, planBegun(TODAY), TODAY);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await goTo(page, 'plan');
  await expect(page.locator('main h1')).toHaveText('Your plan');
  await page.locator('.tick').first().getByRole('checkbox').check();
  await expect(page.locator('.undo-bar')).toContainText('Done:');
  await page.reload();
  await expect(page.locator('.tick').first().getByRole('checkbox')).toBeChecked();
});

test('by keyboard from today to an item that is refused', async ({ page }) => {
  await bringIn(page, planBegun(TODAY), TODAY);
  await goTo(page, 'plan');
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.test(here)) return;
    }
    throw new Error(`Tab never came to ${name}`);
  };
  await tabTo(/^Chest stretch in the doorway/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(/^Not for me$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.undo-bar')).toContainText('Chest stretch in the doorway is out of your plan.');
});

test('the week on paper: one sheet of A4', async ({ page }) => {
  // Later on there are more exercises, and a goal.
  const begun = addDays(TODAY, -20);
  const events = planBegun(begun, { ...CLEAR, 'connective-tissue-disorder': 'no', 'nerve-signs': 'no' });
  const full = events.map((event) =>
    event.kind === 'plan'
      ? { ...event, set: { ...event.set, minutes: 30, goal: 'Sit through a film with my family' } }
      : event,
  );
  await bringIn(page, full, TODAY);
  await goTo(page, 'plan');
  if ((await page.locator('.fact').count()) > 0) await answerNo(page);
  await goTo(page, 'plan/week');
  await expect(page.locator('.week-days > li')).toHaveCount(7);
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('boxes to tick off are on paper alone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await bringIn(page, planBegun(TODAY), TODAY);
  await goTo(page, 'plan/week');
  const mark = page.locator('.week-grid .week-mark').first();
  await expect(mark.locator('.due')).toBeVisible();
  await expect(mark.locator('rect')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(mark.locator('rect')).toBeVisible();
  await expect(mark.locator('.due')).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barrier that axe can find, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    const look = async (path: string): Promise<void> => {
      await goTo(page, path);
      await unfold(page);
      await expectNoBarrier(page, path);
    };
    await bringIn(page, planBegun(TODAY, {}), TODAY);
    await look('plan');
    await page.getByRole('button', { name: 'Show my plan without these' }).click();
    for (const path of [...PAGES, 'today']) await look(path);
  });
}

for (const tight of TIGHT) {
  test(`nothing is cut off at ${tight.name}`, async ({ page }) => {
    test.setTimeout(120_000);
    await makeTight(page, tight);
    await bringIn(page, planBegun(TODAY, {}), TODAY);
    await goTo(page, 'plan');
    await expectFits(page);
    await page.getByRole('button', { name: 'Show my plan without these' }).click();
    for (const path of [...PAGES, 'today']) {
      await goTo(page, path);
      await unfold(page);
      await expectFits(page);
    }
  });
}
