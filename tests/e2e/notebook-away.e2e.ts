// The browser's database is away: it refuses to open, or never answers. The journal stands for it, with everything in it.
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test as app } from './fixture.ts';
import { startBrowser } from './support/killable-browser.ts';
import { newPage, openLab, reloadLab, test } from './support/lab-fixture.ts';
import { expectNoBarrier, makeBackup, openBackupFile, writeNote } from './support/notebook-person.ts';

const PASSCODE = '482915';

test.use({ trace: 'off' });

/** Runs work on a page of a browser of our own on this profile; the browser is killed at the end. */
async function visit<T>(profile: string, work: (page: Page) => Promise<T>): Promise<T> {
  const killable = await startBrowser(profile);
  try {
    return await work(await newPage(killable));
  } finally {
    await killable.kill();
  }
}

/**
 * Puts a file where the browser keeps its databases, so that it can open none. Returns how to take it away again: what
 * was there is back, or gone.
 */
function breakDatabases(profile: string): (then: 'back' | 'gone') => void {
  const folder = readdirSync(profile, { recursive: true, encoding: 'utf8' }).find((path) =>
    /indexeddb\.leveldb$/.test(path),
  )!;
  const path = join(profile, folder);
  renameSync(path, `${path}.away`);
  writeFileSync(path, 'no database');
  return (then) => {
    rmSync(path);
    if (then === 'back') renameSync(`${path}.away`, path);
  };
}

for (const [kind, locked, then] of [
  ['plain', false, 'back'],
  ['plain', false, 'gone'],
  ['locked', true, 'gone'],
] as const) {
  test(`a database that does not open: the journal is read and written, also across kills, and the database gets it all when it is ${then}, ${kind}`, async ({
    served,
  }) => {
    test.setTimeout(180_000);
    const profile = mkdtempSync(join(tmpdir(), 'rhomboid-away-'));
    const unlock = async (page: Page): Promise<void> => {
      if (!locked) return;
      expect(await page.evaluate(() => globalThis.storeLab.lockState())).toBe('locked');
      expect(await page.evaluate((code) => globalThis.storeLab.unlock(code), PASSCODE)).toEqual({ right: true });
    };
    const read = async (page: Page): Promise<readonly string[]> => {
      const { ids, unreadable } = await page.evaluate(() => globalThis.storeLab.read());
      expect(unreadable).toBe(0);
      return ids.toSorted();
    };
    const all = new Set<string>();
    try {
      await visit(profile, async (page) => {
        await openLab(page, served);
        for (const id of (await page.evaluate(() => globalThis.storeLab.append(5))).ids) all.add(id);
        if (locked) await page.evaluate((code) => globalThis.storeLab.turnOn(code), PASSCODE);
      });
      const mend = breakDatabases(profile);
      for (let round = 0; round < 4; round++) {
        await visit(profile, async (page) => {
          await openLab(page, served);
          expect(await page.evaluate(() => globalThis.storeLab.place())).toBe('journal');
          await unlock(page);
          const before = await read(page);
          expect(before).toEqual(expect.arrayContaining([...all]));
          await page.exposeFunction('acknowledge', (fresh: readonly string[]) => {
            for (const id of fresh) all.add(id);
          });
          await page.evaluate(() => void globalThis.storeLab.appendForEver(globalThis.acknowledge));
          await expect.poll(() => all.size).toBeGreaterThan(before.length + 5);
        });
      }
      mend(then);
      await visit(profile, async (page) => {
        await openLab(page, served);
        expect(await page.evaluate(() => globalThis.storeLab.place())).toBe('database');
        await unlock(page);
        expect(await page.evaluate(() => globalThis.storeLab.copy())).toBe('kept');
        expect(await read(page)).toEqual(expect.arrayContaining([...all]));
        // The database alone has it all now.
        await page.evaluate(() => globalThis.storeLab.lose('journal'));
        await reloadLab(page);
        await unlock(page);
        expect(await read(page)).toEqual(expect.arrayContaining([...all]));
      });
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}

test('a database that never answers: the journal is read and written, and mends it as soon as it answers', async ({
  lab,
  context,
  served,
}) => {
  const { ids: first } = await lab.evaluate(() => globalThis.storeLab.append(3));
  const holder = await openLab(await context.newPage(), served);
  await reloadLab(lab);
  // Whoever opens the database waits for a deletion, which waits for a tab that does not let go.
  await holder.evaluate(async () => {
    const opening = indexedDB.open('lab');
    await new Promise((done) => opening.addEventListener('success', done));
    indexedDB.deleteDatabase('lab');
    Object.assign(globalThis, { letGo: () => opening.result.close() });
  });
  const { ids: second, trouble } = await lab.evaluate(() => globalThis.storeLab.append(2));
  expect(trouble).toBeNull();
  expect(await lab.evaluate(() => globalThis.storeLab.place())).toBe('journal');
  const all = [...first, ...second].toSorted();
  expect((await lab.evaluate(() => globalThis.storeLab.read())).ids.toSorted()).toEqual(all);
  // The lock lies in both, and cannot be changed in one.
  await expect(lab.evaluate((code) => globalThis.storeLab.turnOn(code), PASSCODE)).rejects.toThrow(/cannot be changed/);

  await holder.evaluate(() => (globalThis as unknown as { letGo(): void }).letGo());
  await expect
    .poll(async () => {
      await lab.evaluate(() => dispatchEvent(new Event('focus')));
      return lab.evaluate(() => globalThis.storeLab.place());
    })
    .toBe('database');
  const { ids: third } = await lab.evaluate(() => globalThis.storeLab.append());
  expect(await lab.evaluate(() => globalThis.storeLab.copy())).toBe('kept');
  await lab.evaluate(() => globalThis.storeLab.lose('journal'));
  await reloadLab(lab);
  expect((await lab.evaluate(() => globalThis.storeLab.read())).ids.toSorted()).toEqual([...all, ...third].toSorted());
});

app(
  'the page says that the database does not open, shows everything and saves what is written',
  async ({ baseURL }) => {
    app.setTimeout(120_000);
    const profile = mkdtempSync(join(tmpdir(), 'rhomboid-away-app-'));
    const go = (page: Page, path: string) => page.goto(`${baseURL}#/${path}`);
    const notice = (page: Page) => page.getByText('The browser cannot open its main copy of your notebook.');
    try {
      await visit(profile, async (page) => {
        await go(page, 'notebook/note');
        await writeNoteHere(page, 'Rain.');
        await expect(notice(page)).toHaveCount(0);
      });
      const mend = breakDatabases(profile);
      await visit(profile, async (page) => {
        await go(page, 'notebook/note');
        await expect(notice(page)).toBeVisible();
        await writeNoteHere(page, 'Long drive.');
        await expect(page.locator('.entries li')).toHaveText([/Rain/, /Long drive/]);
        await expectNoBarrier(page);
        await go(page, 'data');
        await expect(page.getByText(/^2 entries since/)).toBeVisible();
        await expect(page.getByText('What you write is saved there.')).toBeVisible();
        await expectNoBarrier(page);
      });
      mend('back');
      await visit(profile, async (page) => {
        await go(page, 'today');
        await expect(page.locator('.entries li')).toHaveText([/Rain/, /Long drive/]);
        await expect(notice(page)).toHaveCount(0);
        await go(page, 'data');
        await expect(page.getByText(/^A second copy is kept/)).toBeVisible();
      });
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);

async function writeNoteHere(page: Page, text: string): Promise<void> {
  await page.getByLabel('Your words').fill(text);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.entries')).toContainText(text);
}

/** The page's databases neither open nor go. */
async function openWithoutDatabase(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('It is broken.', 'UnknownError');
    };
    Object.assign(IDBFactory.prototype, { open: refuse, deleteDatabase: refuse });
  });
  await page.reload();
  await expect(page.getByText('The browser cannot open its main copy of your notebook.')).toBeVisible();
}

app('what cannot be deleted with the database stays whole, and the page says so', async ({ page }) => {
  await writeNote(page, 'Rain.');
  await openWithoutDatabase(page);
  await page.goto('./#/data/delete');
  await page.getByLabel(/^To go on/).fill('delete');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('alert')).toHaveText(/did not delete everything/);
  await page.goto('./#/today');
  await expect(page.locator('.entries')).toContainText('Rain');
});

app('the notebook is deleted while the database does not open, and begun anew', async ({ baseURL }) => {
  app.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'rhomboid-away-app-'));
  try {
    await visit(profile, async (page) => {
      await page.goto(`${baseURL}#/notebook/note`);
      await writeNoteHere(page, 'Rain.');
    });
    breakDatabases(profile);
    await visit(profile, async (page) => {
      await page.goto(`${baseURL}#/data/delete`);
      await page.getByLabel(/^To go on/).fill('delete');
      await page.getByRole('button', { name: 'Delete everything' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Everything in the notebook is deleted');
      await page.goto(`${baseURL}#/today`);
      await page.goto(`${baseURL}#/notebook/note`);
      await writeNoteHere(page, 'Sun.');
      await page.reload();
      await expect(page.locator('.entries li')).toHaveText([/Sun/]);
    });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

app('a backup is made and brought back while the page’s database does not open', async ({ page }) => {
  await writeNote(page, 'Rain.');
  await openWithoutDatabase(page);
  const bytes = await makeBackup(page);
  await page.getByRole('button', { name: 'Try the backup now' }).click();
  await expect(page.getByText('This backup works: 1 entry.')).toBeVisible();
  await page.goto('./#/data');
  await expect(page.getByText('Nothing has changed since.')).toBeVisible();
  await openBackupFile(page, bytes);
  await expect(page.getByText('1 is here already')).toBeVisible();
});
