// The player: a session from its first exercise to what the notebook keeps of it, and the morning after.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { animationsEnd } from './support/barriers.ts';
import { bringPerson, goTo, plans } from './support/plan-person.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const TODAY = '2026-11-21';
const alarms = plans.exerciseRules.pain.alarms;

/** Lets the browser's clock run, from this moment on. */
async function clockFrom(page: Page, day: string, time: string): Promise<void> {
  await page.clock.install({ time: new Date(`${day}T${time}:00Z`) });
  await page.reload();
}

/** Plays the exercise to its end, with the clock running ahead. */
async function playThrough(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  for (let minutes = 0; minutes < 40 && (await page.locator('.player-keys').isVisible()); minutes++)
    await page.clock.fastForward(60_000);
  await expect(page.getByRole('heading', { name: 'How was it?' })).toBeVisible();
}

async function rate(
  page: Page,
  name: 'pain-before' | 'pain-during' | 'effort' | 'next-morning',
  value: number,
): Promise<void> {
  await page.locator(`input[name="${name}"][aria-label="${value} out of 10"]`).check();
}

/** Bring the person in, and let the clock run. */
async function begin(page: Page, path: string, person: Parameters<typeof bringPerson>[2] = {}): Promise<void> {
  await bringPerson(page, TODAY, person);
  await clockFrom(page, TODAY, '09:00');
  await goTo(page, path);
}

test('a session is played to its end and written down; the next morning is asked', async ({ page }) => {
  test.setTimeout(120_000);
  await begin(page, 'plan/session');
  const names = await page.locator('.session-list b').allTextContents();
  expect(names.length).toBeGreaterThan(1);
  await rate(page, 'pain-before', 3);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  for (const [at, name] of names.entries()) {
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByText(`Exercise ${at + 1} of ${names.length}`)).toBeVisible();
    await playThrough(page);
    await rate(page, 'pain-during', 2);
    await expect(page.locator('.light-box')).toContainText('Green');
    await rate(page, 'effort', 4);
    await page.getByRole('button', { name: /^Save and/ }).click();
  }
  await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
  await expect(page.locator('.done-list li')).toHaveCount(names.length);
  await page.getByRole('button', { name: 'Back to today' }).click();
  await goTo(page, 'plan/session');
  await expect(page.getByText('done today')).toHaveCount(names.length);

  await page.clock.fastForward('24:00:00');
  await goTo(page, 'today');
  await expect(page.locator('.morning')).toContainText(names[0]!);
  await rate(page, 'next-morning', 5);
  await expect(page.locator('.morning .light-box')).toContainText('Red');
  await page.locator('.morning').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.morning')).toHaveCount(0);
  await goTo(page, `notebook/day/${TODAY}`);
  for (const name of names) await expect(page.locator('.entries')).toContainText(name);
  // Red: it rests, and tells until when.
  const id = plans.exercises.find((exercise) => exercise.name === names[0])!.id;
  await goTo(page, `plan/exercise/${id}`);
  await expect(page.getByText(/It rests until/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toHaveCount(0);
});

test('it counts, pauses, goes on after a reload, and keeps what was not finished', async ({ page }) => {
  await begin(page, 'plan/exercise/E02');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.locator('.player-words h2')).toHaveText('Get into position');
  await page.clock.fastForward(6_000);
  await expect(page.locator('.count-corner b')).toHaveText('1');
  await page.clock.fastForward(14_500);
  await expect(page.locator('.count-corner b')).toHaveText('3');
  await expect(page.locator('.count-corner')).toContainText('of 8');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.clock.fastForward(30_000);
  await expect(page.locator('.count-corner b')).toHaveText('3');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Go on', exact: true })).toBeVisible();
  await expect(page.locator('.count-corner b')).toHaveText('3');
  await page.getByRole('button', { name: 'Done, go on to the next part' }).click();
  await expect(page.locator('.player-words h2')).toHaveText('Rest');
  await page.getByRole('button', { name: 'Stop here for today' }).click();
  await rate(page, 'pain-during', 3);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.done-list')).toContainText('in part');
});

test('too much pain stops it; a danger sign leads through the safety questions at once', async ({ page }) => {
  await begin(page, 'plan/exercise/E02');
  await rate(page, 'pain-before', 2);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'It hurts too much: stop' }).click();
  await expect(page.getByText('You stopped. That was right.')).toBeVisible();
  await rate(page, 'pain-during', 7);
  await expect(page.locator('.light-box')).toContainText('Red: stop');
  for (const alarm of alarms) await expect(page.getByText(alarm)).toBeVisible();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('say whether one of these signs is there');
  await page.getByLabel('Yes, one or more').check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(/#\/notebook\/screen\//);
  await expect(page.locator('form [data-finding], form [data-signs]').first()).toBeVisible();
  // Which sign it is was not said: each is in doubt, none is absent, also for what stays written down.
  await page.getByRole('button', { name: 'Show me the answer now' }).click();
  await expect(page.locator('.care')).toContainText('Get seen today');
  await goTo(page, `notebook/day/${TODAY}`);
  await expect(page.locator('.entries')).toContainText('asked and answered: See someone soon');
});

test('an exercise that is not safe cannot be started', async ({ page }) => {
  await begin(page, 'plan/exercise/E02', { facts: { 'recent-fracture': 'yes' } });
  await expect(page.locator('.notice').first()).toContainText(/./);
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toHaveCount(0);
});

test('an open danger sign comes before any exercise', async ({ page }) => {
  const sign = { day: TODAY, time: '08:00', now: 5, signs: { 'leg-weak': 'yes' } };
  await begin(page, 'plan/exercise/E02', { entries: [{ kind: 'pain', set: sign }] });
  await expect(page.locator('.notice').first()).toContainText('Exercises wait until someone has looked');
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toHaveCount(0);
});

test('with reduced motion the steps stand still, and counting goes on', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await begin(page, 'plan/exercise/E02');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.locator('.figure-panel.strip svg svg')).toHaveCount(2);
  const before = await page.locator('.figure-host').innerHTML();
  await page.clock.fastForward(9_000);
  await expect(page.locator('.count-corner b')).toHaveText('1');
  expect(await page.locator('.figure-host').innerHTML()).toBe(before);
});

test('by keyboard, offline, for a left hand, at 320 px, printed, and axe clean', async ({ page, context }) => {
  test.setTimeout(120_000);
  await begin(page, 'plan/exercise/E05');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await page.getByLabel('Left hand').check();
  await page.getByRole('button', { name: 'Start', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.player.hand-left')).toBeVisible();
  const order = await page
    .locator('.player-keys button')
    .evaluateAll((keys) => keys.map((key) => key.getBoundingClientRect().left));
  expect(order[1]).toBeLessThan(Math.min(order[0]!, order[2]!));
  await page.getByRole('button', { name: 'Pause' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Go on', exact: true })).toBeVisible();
  for (const key of await page.locator('.player-bar button').all()) {
    const box = await key.boundingBox();
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed-steps')).toBeVisible();
  await expect(page.locator('.player')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  for (const [path, press] of [
    ['plan/session', null],
    ['plan/exercise/E08', null],
    ['plan/exercise/E02', 'Start'],
  ] as const)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await goTo(page, path);
      const start = page.getByRole('button', { name: press ?? '', exact: true });
      if (press !== null && (await start.isVisible())) await start.click();
      await animationsEnd(page);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.target}`)).toEqual([]);
    }
});

test('the figure moves by its attributes alone', async ({ page }) => {
  // The small break of the coach moves without a plan, and on the real clock. How fast it is drawn, `npm run bench:plan` tells.
  await goTo(page, 'coach');
  await expect(page.locator('.figure-host svg')).toBeVisible();
  await page.evaluate(() => {
    const seen = { attributes: 0, childList: 0, outside: 0 };
    Object.assign(globalThis, { seen });
    const host = document.querySelector('.figure-host svg')!;
    // Outlines and paint alone: nothing that makes the page be laid out anew.
    const paint = /^(d|opacity|fill|stroke|stroke-.*|paint-order)$/;
    new MutationObserver((list) => {
      for (const { type, attributeName } of list) {
        if (type === 'childList') seen.childList++;
        else if (paint.test(attributeName ?? '')) seen.attributes++;
        else seen.outside++;
      }
    }).observe(host, { attributes: true, childList: true, subtree: true });
  });
  const seen = () => page.evaluate(() => (globalThis as unknown as { seen: Record<string, number> }).seen);
  await expect.poll(async () => (await seen()).attributes).toBeGreaterThan(100);
  expect(await seen()).toMatchObject({ childList: 0, outside: 0 });
});

/** Closing is only asked for: what a tab leaves behind is there once it has gone. */
async function closeTab(page: Page): Promise<void> {
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
}

test('a session whose tab was closed is offered again, and goes on where it was left', async ({ page, context }) => {
  await begin(page, 'plan/exercise/E02');
  await rate(page, 'pain-before', 2);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.locator('.player-words h2')).toHaveText('Get into position');
  // Only once it counts is time that runs ahead part of it.
  await expect(page.locator('.count-corner b')).toHaveText(/0:0[34]/);
  await page.clock.fastForward(18_500);
  await expect(page.locator('.count-corner b')).toHaveText('3');
  await page.getByRole('button', { name: 'Pause' }).click();
  await closeTab(page);

  const later = await context.newPage();
  await later.clock.install({ time: new Date(`${TODAY}T09:30:00Z`) });
  await goTo(later, 'today');
  await expect(later.getByRole('heading', { name: 'You were in the middle' })).toBeVisible();
  await later.getByRole('link', { name: 'Go on with it' }).click();
  await expect(later.getByRole('button', { name: 'Go on', exact: true })).toBeVisible();
  await expect(later.locator('.count-corner b')).toHaveText('3');
  await goTo(later, 'today');
  await later.getByRole('button', { name: 'Leave it' }).click();
  await expect(later.getByRole('heading', { name: 'You were in the middle' })).toHaveCount(0);
  await goTo(later, 'plan/exercise/E02');
  await expect(later.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});

test('danger signs that are not answered yet come before any other exercise, also when the tab was closed', async ({
  page,
  context,
}) => {
  await begin(page, 'plan/exercise/E02');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'It hurts too much: stop' }).click();
  await expect(page.getByText('You stopped. That was right.')).toBeVisible();
  await closeTab(page);

  const later = await context.newPage();
  // Not even the next day lets it drop.
  await later.clock.install({ time: new Date('2026-11-22T09:30:00Z') });
  for (const path of ['plan/exercise/E06', 'plan/session']) {
    await goTo(later, path);
    await expect(later.getByRole('heading', { name: 'One question is still open' })).toBeVisible();
    await expect(later.getByRole('button', { name: /^(Start|Begin)$/ })).toHaveCount(0);
  }
  await goTo(later, 'today');
  await later.getByRole('link', { name: 'Answer it' }).click();
  await later.getByLabel('No, none of these').check();
  await later.getByRole('button', { name: 'Save', exact: true }).click();
  await goTo(later, 'plan/exercise/E06');
  await expect(later.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});

test('an alarm that was saved opens the safety questions the next time, and no exercise starts before', async ({
  page,
}) => {
  const alarmed = { day: TODAY, time: '08:00', exercise: 'E02', during: 7, alarm: 'yes' };
  await begin(page, 'today', { entries: [{ kind: 'exercise', set: alarmed }] });
  await expect(page).toHaveURL(/#\/notebook\/screen\//);
  await expect(page.locator('form [data-finding], form [data-signs]').first()).toBeVisible();
});

test('an exercise opened first leads to the safety questions of an alarm as well', async ({ page }) => {
  const alarmed = { day: TODAY, time: '08:00', exercise: 'E02', during: 7, alarm: 'unsure' };
  await bringPerson(page, TODAY, { plan: null, entries: [{ kind: 'exercise', set: alarmed }] });
  await page.goto('./#/plan/exercise/E06');
  await expect(page).toHaveURL(/#\/notebook\/screen\//);
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toHaveCount(0);
});

test('it reads aloud with a voice of this device, sounds when wanted, and keeps the screen on while it runs', async ({
  page,
}) => {
  // The platform's own doors are listened at; what lies behind them may be missing where the test runs.
  await page.addInitScript(() => {
    const heard = { said: [] as string[], voices: [] as string[], tones: 0, locks: 0, released: 0 };
    Object.assign(globalThis, { heard });
    const own = { name: 'Own', lang: 'en-GB', localService: true, default: true, voiceURI: 'own' };
    const far = { name: 'Far', lang: 'en-GB', localService: false, default: true, voiceURI: 'far' };
    speechSynthesis.getVoices = () => [far, own] as SpeechSynthesisVoice[];
    // A made-up voice is none for the browser: what is asked of it is kept, and the rest is left to silence.
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', {
      set(voice: SpeechSynthesisVoice) {
        heard.voices.push(voice.name);
      },
    });
    speechSynthesis.speak = (utterance) => void heard.said.push(utterance.text);
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (this: OscillatorNode, ...rest) {
      heard.tones++;
      start.apply(this, rest);
    };
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          heard.locks++;
          return { release: async () => void heard.released++ };
        },
      },
    });
  });
  const heard = () =>
    page.evaluate(
      () =>
        (
          globalThis as unknown as {
            heard: { said: string[]; voices: string[]; tones: number; locks: number; released: number };
          }
        ).heard,
    );
  await begin(page, 'plan/exercise/E02');
  expect(await heard()).toMatchObject({ said: [], tones: 0, locks: 0 });
  await page.getByLabel('Sound when counting').check();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect.poll(async () => (await heard()).locks).toBe(1);
  await page.getByRole('button', { name: 'Read aloud' }).click();
  const exercise = plans.exercises.find(({ id }) => id === 'E02')!;
  expect((await heard()).said).toEqual([exercise.name, ...exercise.steps]);
  expect(new Set((await heard()).voices)).toEqual(new Set(['Own']));
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await page.clock.fastForward(12_000);
  await expect.poll(async () => (await heard()).tones).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(async () => (await heard()).released).toBe(1);
});

test('an easier level is drawn as it is done', async ({ page }) => {
  await begin(page, 'plan/exercise/E15');
  // Its first level is lying down; the one after it is shown beside the words.
  await expect(page.locator('.figure-host svg').first()).toHaveAttribute('aria-label', /lies on the back/);
  await expect(page.locator('.other-level svg').first()).toBeVisible();
});
