// Finding someone near: the made-up list, lists in every form with a look first, search, map and table, call, save, share.
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { animationsEnd } from './support/barriers.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const sample = (name: string): Buffer => readFileSync(new URL(`../../samples/providers/${name}`, import.meta.url));

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('./#/care/find');
  await page.goto('./#/care/find/import');
  await page.getByLabel('Choose a file').setInputFiles({ name, mimeType: '', buffer });
}

async function bring(page: Page, name: string, buffer: Buffer): Promise<void> {
  await choose(page, name, buffer);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await page.getByRole('link', { name: 'Search in it' }).click();
}

async function openSample(page: Page): Promise<void> {
  await page.goto('./#/care/find');
  await page.getByRole('button', { name: 'Try it with a made-up list' }).click();
  await page.getByRole('button', { name: 'The middle of the made-up list' }).click();
  await expect(page.locator('.find-map')).toBeVisible();
}

async function expectClean(page: Page): Promise<void> {
  await animationsEnd(page);
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join()}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test('the made-up list says that it is, on every page, and offers no call', async ({ page }) => {
  await openSample(page);
  await expect(page.getByText('This list is made up.')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^\d+ listings within 10 km$/ })).toBeFocused();
  await expect(page.locator('a[href^="tel:"]')).toHaveCount(0);
  await expectClean(page);
  await page.getByRole('link', { name: 'Alderway Physiotherapy' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alderway Physiotherapy');
  await expect(page.getByText('This list is made up.')).toBeVisible();
  await expect(page.locator('main a[href^="tel:"]')).toHaveCount(0);
  await expectClean(page);
  await page.goBack();
  await page.getByRole('button', { name: 'Leave the made-up list' }).click();
  await expect(page.getByRole('heading', { name: 'There is no list here yet' })).toBeVisible();
});

test('map and table say the same; wishes keep what does not say, and drop what says no', async ({ page }) => {
  await openSample(page);
  const names = page.locator('.find-list .find-name');
  const listed = await names.allTextContents();
  expect(listed.length).toBeGreaterThan(4);
  await expect(page.locator('.find-dot')).toHaveCount(listed.length);
  await page.getByRole('button', { name: 'Show the map as a table' }).click();
  expect(await page.locator('.find-table tbody th').allTextContents()).toEqual(listed);
  await expectClean(page);
  expect(listed).toContain('Bracken Physio & Sports');
  await page.getByText('More wishes').click();
  await page.getByLabel('Wheelchair access').check();
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(names.filter({ hasText: 'Bracken' })).toHaveCount(0);
  await expect(page.getByText('Not told, so ask: wheelchair access.').first()).toBeVisible();
  await page.getByLabel('Leave out who does not say').check();
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByText('Not told, so ask')).toHaveCount(0);
  await expect(names.filter({ hasText: 'Alderway' })).toHaveCount(1);
});

test('names with scripts are text, and addresses with scripts are left out', async ({ page }) => {
  const name = 'Juniper & Daughters <script>alert(1)</script>';
  const list = `name,role,lat,lon,website,hours\n${name},physio,51.5,-0.12,javascript:alert(1),by appointment\n`;
  await bring(page, 'hostile.csv', Buffer.from(list));
  await page.getByLabel('Where').fill('51.5, -0.12');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
  await expect(page.getByText('Hours not known')).toBeVisible();
});

for (const [name, says, would, line] of [
  ['nppes.csv', 'the file of the NPI Registry', '21 listings', 14],
  ['nppes-api.json', 'an answer of the NPI Registry', '17 listings', 8],
  ['overpass.json', 'an answer of Overpass (OpenStreetMap)', '20 listings', 15],
  ['extract.osm', 'a map of OpenStreetMap', '20 listings', null],
  ['nhs-ods.json', 'a list of the NHS ODS', '17 listings', 21],
  ['fhir-bundle.json', 'a FHIR bundle', null, null],
  ['fhir.ndjson', 'a FHIR file with one resource a line', null, null],
  ['own-table.csv', 'a table', '19 listings', 6],
  ['postcode-places.tsv', 'a table', '6 postcodes', null],
] as const) {
  test(`${name}: a look first, then in`, async ({ page }) => {
    await choose(page, name, sample(name));
    await expect(page.getByText(`${name} is ${says}.`)).toBeVisible();
    if (would !== null) await expect(page.getByText(`${would} can be brought in.`)).toBeVisible();
    if (line !== null) await expect(page.locator('li b', { hasText: new RegExp(`^Line ${line}:$`) })).toBeVisible();
    await expectClean(page);
    const other = await page.context().newPage();
    await other.goto('./#/care/find');
    await expect(other.getByRole('heading', { name: 'There is no list here yet' })).toBeVisible();
    await other.close();
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await expect(page.getByText(/(?:listings|postcodes) are here now\./)).toBeVisible();
    await page.reload();
    await page.goto('./#/care/find');
    await expect(page.getByRole('heading', { name: 'Your lists' })).toBeVisible();
    await expect(page.locator('.find-list-line b')).toHaveText(name);
  });
}

test('find by postcode, call, save, tick the register, share; still there after a reload, offline', async ({
  page,
  context,
}) => {
  await bring(page, 'own-table.csv', sample('own-table.csv'));
  await page.getByLabel('Where').fill('ZZ9 1AA');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '6 listings within 10 km' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Call Underhill Physio' })).toHaveAttribute('href', 'tel:01632960001');
  await page.getByRole('link', { name: 'Underhill Physio', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Call 01632 960001' })).toHaveAttribute('href', 'tel:01632960001');
  await expect(page.getByRole('heading', { name: 'A listing is not a check' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'HCPC register' })).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByLabel('I looked it up in the register').check();
  await expect(page.getByText(/^You ticked this on/)).toBeVisible();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Underhill Physio\n.*\n1 Vale Road, Testham/,
  );
  await expectClean(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.goto('./#/care/find');
  await page.reload();
  await page.getByRole('link', { name: 'Underhill Physio' }).click();
  await expect(page.getByLabel('I looked it up in the register')).toBeChecked();
});

test('a place on the device only on a tap; where it is refused, a way out', async ({ page, context }) => {
  await bring(page, 'overpass.json', sample('overpass.json'));
  await page.getByRole('button', { name: 'Use where I am now' }).click();
  await expect(page.getByRole('alert')).toHaveText(/does not give its place/);
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 51.5, longitude: -0.12 });
  await page.getByRole('button', { name: 'Use where I am now' }).click();
  await expect(page.getByRole('link', { name: 'Alderway Physiotherapy', exact: true })).toBeVisible();
});

test('what was typed wrongly gets one sentence', async ({ page }) => {
  await bring(page, 'overpass.json', sample('overpass.json'));
  for (const [typed, says] of [
    ['', /Say where/],
    ['151.5, -0.12', /swapped/],
    ['QQ9 9QQ', /know no place near “QQ9 9QQ”/],
  ] as const) {
    await page.getByLabel('Where').fill(typed);
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(page.getByRole('alert')).toHaveText(says);
  }
  await expectClean(page);
});

test('a list is taken out with all that came with it', async ({ page }) => {
  await bring(page, 'overpass.json', sample('overpass.json'));
  await page.getByRole('button', { name: 'Take out overpass.json' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take out' }).click();
  await expect(page.getByRole('heading', { name: 'There is no list here yet' })).toBeVisible();
});

test('two lists of the same place show it once, and name both', async ({ page }) => {
  await bring(page, 'overpass.json', sample('overpass.json'));
  await bring(page, 'nhs-ods.json', sample('nhs-ods.json'));
  await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Pharmacy' });
  await page.getByLabel('Where').fill('ZZ1 3AA');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Goldcrest Pharmacy', exact: true })).toHaveCount(1);
  await page.getByRole('link', { name: 'Goldcrest Pharmacy', exact: true }).click();
  await expect(page.getByText(/OpenStreetMap.*NHS Organisation Data Service/)).toBeVisible();
});

test('a zip file is opened here; one that was cut off gives what stands before', async ({ page }) => {
  const csv = sample('nppes.csv');
  const packed = deflateRawSync(csv);
  const name = 'npidata_pfile.csv';
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(csv.length, 22);
  local.writeUInt16LE(name.length, 26);
  const data = Buffer.concat([local, Buffer.from(name), packed]);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(csv.length, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(data.length, 16);
  await choose(page, 'nppes.zip', Buffer.concat([data, central, Buffer.from(name), end]));
  await expect(page.getByText('21 listings can be brought in.')).toBeVisible();
  await choose(page, 'cut.zip', data.subarray(0, data.length - 500));
  await expect(page.getByText('could not be read to its end')).toBeVisible();
  await expect(page.getByText(/\d+ listings? can be brought in\./)).toBeVisible();
});

for (const [how, bytes, says] of [
  ['UTF-16', Buffer.from('\ufeffname,role\nCafé Körper <b>,physio\n', 'utf16le'), 'UTF-16'],
  ['Latin-1', Buffer.from('name,role\nCafé Körper <b>,physio\n', 'latin1'), 'Windows (1252)'],
] as const) {
  test(`a table in ${how} is read with its letters, and its marks are text`, async ({ page }) => {
    await choose(page, 'table.csv', bytes);
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByText('1 listing can be brought in.')).toBeVisible();
    await expect(page.getByText('Café Körper <b>').first()).toBeVisible();
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await expect(page.getByText('1 listing is here now.')).toBeVisible();
  });
}

test('a listing shows the register of its profession, said to be from memory', async ({ page }) => {
  await bring(page, 'own-table.csv', sample('own-table.csv'));
  await page.getByLabel('Who', { exact: true }).selectOption({ label: 'Massage therapist' });
  await page.getByLabel('Where').fill('ZZ9 1AA');
  await page.getByLabel('How far').selectOption({ label: '50 km' });
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByRole('link', { name: /^Vervain Massage/ }).click();
  await expect(page.getByRole('heading', { name: 'Massage or soft tissue therapist' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'CNHC register' })).toBeVisible();
  await expect(page.getByText(/from memory and have not opened them/)).toBeVisible();
});

for (const [name, text, says] of [
  ['page.html', '<!doctype html><title>x</title>', /web page/],
  ['empty.csv', '', /empty/],
  ['other.json', '{"a":1}', /no directory that is known/],
] as const) {
  test(`${name} is refused in one sentence`, async ({ page }) => {
    await choose(page, name, Buffer.from(text));
    await expect(page.getByRole('alert')).toHaveText(says);
    await expect(page.getByLabel('Choose a file')).toBeVisible();
  });
}

test('holds at 320 pixels and in the dark', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await openSample(page);
  await expectClean(page);
  await page.getByRole('link', { name: 'Alderway Physiotherapy' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alderway Physiotherapy');
  await expectClean(page);
});
