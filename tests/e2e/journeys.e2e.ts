// Whole checks, from the first page to the result.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { begin, type Person, strain, walk } from './person.ts';

const EMERGENCY = /Call \S+ now|emergency department now/;
const URGENT = /Call \S+ now|emergency department now|seen today/;

test('a strained muscle: looked after at home or seen without hurry', async ({ page }) => {
  await begin(page);
  const asked = await walk(page, strain);
  // Nothing that was denied is asked again.
  expect(asked).toEqual([...new Set(asked)]);
  await expect(page).toHaveURL(/#\/answers$/);
  await page.getByRole('button', { name: 'Show my result' }).click();
  await expect(page.locator('.care.calm h1')).toBeVisible();
  // The answer that could change it is named by its question.
  await expect(page.locator('.panel', { hasText: 'One answer could change this' })).toContainText('?');
  await expect(page.getByRole('heading', { name: 'What to do now' })).toBeVisible();
  await expect(page.getByText(/Look again on \w{3} \d/)).toBeVisible();
  await expect(page.locator('#why .card').first()).toContainText(/muscle/i);
  await expect(page.locator('#why .card').first()).toContainText(/in 10/);
});

test('a heart attack felt between the shoulder blades stops within three screens', async ({ page }) => {
  await begin(page);
  const asked = await walk(page, { answers: { age: 62, sex: 'male', pressure: 'yes', sweat: 'yes', nausea: 'yes' } });
  expect(asked.length).toBeLessThanOrEqual(3);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Call 999 now');
  await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
  await expect(page.getByText('Say this')).toBeVisible();
  // Nothing stands above the call for help.
  const top = await page.locator('.urgent-top').boundingBox();
  expect(top?.y).toBe(0);
  // With text twice as large on a small phone, the call is still seen without scrolling.
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '225%', 'important'));
  const call = await page.getByRole('link', { name: 'Call 999' }).boundingBox();
  expect((call?.y ?? 0) + (call?.height ?? Number.NaN)).toBeLessThanOrEqual(740);
  await expect(page.locator('.page')).toHaveCSS('animation-name', 'none');
});

test('shingles: seen the same day', async ({ page }) => {
  const person: Person = {
    answers: {
      ...strain.answers,
      age: 67,
      'onset-speed': 'days',
      duration: '12-72-hours',
      trend: 'worse',
      rash: 'yes',
      'rash-when': 'under-72-hours',
      'touch-burn': 'yes',
      qual: ['burning'],
      'mv-spec': 'no',
      't-palpate': 'no',
      'onset-trigger': ['nothing'],
    },
    place: { region: 'ribs-back-right', strength: 6 },
  };
  await begin(page);
  await walk(page, person);
  await page.getByRole('button', { name: 'Show my result' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/seen today/);
  await expect(page.locator('.care.soon')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Call NHS 111' })).toHaveAttribute('href', 'tel:111');
});

test('a pressed neck nerve is named among the causes', async ({ page }) => {
  const person: Person = {
    answers: {
      ...strain.answers,
      age: 48,
      'rad-arm': 'one',
      'rad-hand': ['index', 'middle'],
      'numb-arm': 'yes',
      'mv-neck': 'yes',
      't-neck-rot': 'yes',
      't-spurling-lite': 'yes',
      't-abd': 'yes',
      'onset-trigger': ['nothing'],
    },
    place: { region: 'blade-edge-right', strength: 6, qual: ['electric', 'tingling'] },
    also: {
      pain: ['arm-outer-upper-right', 'arm-outer-lower-right'],
      numb: ['index-finger-right', 'middle-finger-right'],
    },
  };
  await begin(page);
  expect(await walk(page, person)).not.toContain('qual');
  await page.getByRole('button', { name: 'Show my result' }).click();
  await expect(page.locator('#why')).toContainText(/nerve/i);
});

test('words for the pain: said of all places, of one alone, and taken back', async ({ page }) => {
  await begin(page);
  await walk(page, strain, 'loc');
  const everywhere = page.locator('.map-side > .chips');
  await expect(everywhere).toBeHidden();
  await showPain(page, 'blade-left', 7);
  await everywhere.getByLabel('Burning').check();
  await showPain(page, 'neck-right', 3);
  await expect(everywhere.getByLabel('Burning')).toBeChecked();
  await page.locator('.strength summary').click();
  await page.locator('.strength').getByLabel('Burning').uncheck();
  await page.locator('.strength').getByLabel('Dull ache').check();
  await expect(everywhere.getByLabel('Burning')).toBeChecked({ indeterminate: true });
  await expect(page.locator('.read-back')).toContainText('strong pain (7), burning, over the left shoulder blade');
  await expect(page.locator('.read-back')).toContainText('Mild pain (3), aching, in the right side of the neck');
  await page.getByRole('button', { name: 'Use a list' }).click();
  await everywhere.getByLabel('Burning').click();
  await expect(page.locator('.read-back')).toContainText('Mild pain (3), aching and burning');
  await page.getByRole('button', { name: 'Yes, that’s it' }).click();
  await expect(page).not.toHaveURL(/check\/loc$/);
  await page.goto('./#/answers');
  await expect(page.getByText('strong pain (7), burning,')).toBeVisible();
  await page.goto('./#/check/loc');
  await everywhere.getByLabel('Burning').uncheck();
  await page.getByRole('button', { name: 'Yes, that’s it' }).click();
  await expect(page).not.toHaveURL(/check\/loc$/);
  await page.goto('./#/answers');
  await expect(page.getByText('strong pain (7) over the left shoulder blade')).toBeVisible();
});

async function showPain(page: Page, region: string, strength: number): Promise<void> {
  await page.locator(`[data-region="${region}"]`).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: `${strength} out of 10` }).check();
}

test('who is not sure of anything is never sent below "seen today"', async ({ page }) => {
  await begin(page);
  await walk(page, { answers: {}, unsureOfAll: true });
  if (/answers$/.test(page.url())) await page.getByRole('button', { name: 'Show my result' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(URGENT);
});

test('an answer that was ticked by mistake can be taken back', async ({ page }) => {
  await begin(page);
  await walk(page, { answers: { pressure: 'yes', sweat: 'yes', nausea: 'yes', age: 62, sex: 'male' } });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(EMERGENCY);
  await page.getByRole('link', { name: 'I ticked something by mistake' }).click();
  await page.getByRole('link', { name: /^Change With this pain/ }).click();
  await page.getByLabel('None of these').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/#\/check\/(?!chest)/);
});
