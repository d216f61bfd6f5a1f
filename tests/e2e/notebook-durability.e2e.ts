// Nothing is lost: the app's own store in a real browser that is killed, that runs out of space, that has several tabs.
// The store is driven through a page of its own (support/store-lab.ts), because the app offers no door for tests; what a
// person sees of it is tested in the app.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, expect, type Page } from '@playwright/test';
import { storeConformance } from '@rhomboid/notebook/conformance';
import { test as app } from './fixture.ts';
import { startBrowser } from './support/killable-browser.ts';
import { newPage, openLab, reloadLab, test } from './support/lab-fixture.ts';
import {
  chooseFile,
  deleteNotebook,
  expectNoBarrier,
  type GivenFile,
  makeBackup,
  openBackupFile,
  writeNote,
} from './support/notebook-person.ts';
import type { ServedLab } from './support/serve-lab.ts';

const ROUNDS = 60;
const SEED = 20_261_121;
/** The store writes for this long, at most, before the browser is killed. */
const LONGEST_LIFE = 250;
const PASSCODE = '482915';
const NEXT_PASSCODE = 'red kite 31';

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

// A browser that is killed cannot hand over its trace.
test.use({ trace: 'off' });

for (const [kind, locked] of [
  ['plain', false],
  ['locked', true],
] as const) {
  test.describe(`the store in the browser, ${kind}`, () => {
    const names: string[] = [];
    storeConformance('IndexedDB', () => Promise.reject(new Error('Only names are wanted here.')), {
      describe: (_, body) => body(),
      it: (name) => void names.push(name),
      expect,
    });
    for (const name of names) {
      test(name, async ({ lab }) => {
        const compared = await lab.evaluate((given) => globalThis.storeLab.conformance(...given), [
          name,
          locked,
        ] as const);
        expect(compared.length).toBeGreaterThan(0);
        for (const { matcher, actual, expected } of compared) expect(actual)[matcher](expected as number);
      });
    }
  });
}

for (const [kind, locked] of [
  ['plain', false],
  ['locked', true],
] as const) {
  test(`what was acknowledged survives ${ROUNDS} kills of one profile in the middle of writes, ${kind}`, async ({
    served,
  }, info) => {
    test.setTimeout(600_000);
    const random = dice(SEED + info.repeatEachIndex);
    const profile = mkdtempSync(join(tmpdir(), 'rhomboid-crash-'));
    const acknowledged = new Set<string>();
    let roundsWithNews = 0;
    const losses = { database: 0, journal: 0 };
    try {
      if (locked) await turnLockOn(profile, served);
      for (let round = 0; round < ROUNDS; round++) {
        const life = random() * LONGEST_LIFE;
        // Now and then it is killed while it opens, when a loss is being mended.
        if (random() < 0.2) await openUntilKilled(profile, served, life);
        const before = acknowledged.size;
        const found = await checkThenWriteUntilKilled(profile, served, { locked, acknowledged, life });
        expect(found.lost, `lost before round ${round}`).toEqual([]);
        expect(found.unreadable).toBe(0);
        if (acknowledged.size > before) roundsWithNews++;
        for (const what of found.gone) losses[what]++;
      }
      const { lost } = await checkThenWriteUntilKilled(profile, served, { locked, acknowledged, life: 0 });
      expect(lost).toEqual([]);
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      info.annotations.push({
        type: 'crashes',
        description: `${ROUNDS} rounds: ${acknowledged.size} entries acknowledged; the browser lost the database ${losses.database} times, the journal ${losses.journal} times`,
      });
    }
    // The test would prove nothing if nothing had been written.
    expect(roundsWithNews).toBeGreaterThan(ROUNDS / 2);
  });
}

interface Life {
  readonly locked: boolean;
  /** Every id that was ever acknowledged; grows. */
  readonly acknowledged: Set<string>;
  /** Milliseconds of writing until the browser is killed. */
  readonly life: number;
}

/** Opens the notebook, looks for all that was acknowledged, and lets the store append until the browser is killed. */
async function checkThenWriteUntilKilled(profile: string, served: ServedLab, { locked, acknowledged, life }: Life) {
  const killable = await startBrowser(profile);
  try {
    const page = await openLab(await newPage(killable), served);
    const gone = await page.evaluate(() => globalThis.storeLab.lost());
    if (locked) {
      expect(await page.evaluate(() => globalThis.storeLab.lockState())).toBe('locked');
      expect(await page.evaluate((code) => globalThis.storeLab.unlock(code), PASSCODE)).toEqual({ right: true });
    }
    const { ids, unreadable, entries } = await page.evaluate(() => globalThis.storeLab.read());
    expect(entries).toBe(ids.length);
    const found = new Set(ids);
    const lost = [...acknowledged].filter((id) => !found.has(id));
    await page.exposeFunction('acknowledge', (fresh: readonly string[]) => {
      for (const id of fresh) acknowledged.add(id);
    });
    await page.evaluate(() => void globalThis.storeLab.appendForEver(globalThis.acknowledge));
    await new Promise((next) => setTimeout(next, life));
    return { gone, lost, unreadable };
  } finally {
    await killable.kill();
  }
}

async function openUntilKilled(profile: string, served: ServedLab, milliseconds: number): Promise<void> {
  const killable = await startBrowser(profile);
  try {
    const page = await openLab(await newPage(killable), served);
    await page.evaluate(() => void globalThis.storeLab.lockState());
    await new Promise((next) => setTimeout(next, milliseconds));
  } finally {
    await killable.kill();
  }
}

async function turnLockOn(profile: string, served: ServedLab): Promise<void> {
  const killable = await startBrowser(profile);
  try {
    const page = await openLab(await newPage(killable), served);
    await page.evaluate((code) => globalThis.storeLab.turnOn(code), PASSCODE);
  } finally {
    await killable.kill();
  }
}

test('a database that the browser finds damaged, and drops, comes back from the journal', async ({ served }) => {
  test.setTimeout(120_000);
  const profile = mkdtempSync(join(tmpdir(), 'rhomboid-damage-'));
  let all: readonly string[] = [];
  try {
    for (const damaged of [false, true, true]) {
      if (damaged) damageDatabase(profile);
      const killable = await startBrowser(profile);
      try {
        const page = await openLab(await newPage(killable), served);
        expect(await page.evaluate(() => globalThis.storeLab.lost())).toEqual(damaged ? ['database'] : []);
        const { ids, unreadable } = await page.evaluate(() => globalThis.storeLab.read());
        expect(ids.toSorted()).toEqual(all.toSorted());
        expect(unreadable).toBe(0);
        const more = await page.evaluate(() => globalThis.storeLab.append(200));
        all = [...all, ...more.ids];
      } finally {
        await killable.kill();
      }
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** Turns over some bytes in the middle of the log in which Chromium keeps the databases of a site. */
function damageDatabase(profile: string): void {
  const logs = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /IndexedDB.*\.leveldb.\d+\.log$/.test(path),
  );
  expect(logs).toHaveLength(1);
  const file = join(profile, logs[0]!);
  const bytes = readFileSync(file);
  const middle = bytes.length >> 1;
  for (let i = middle; i < middle + 64; i++) bytes[i]! ^= 255;
  writeFileSync(file, bytes);
}

const CHANGES = ['turnOn', 'turnOff', 'changePasscode'] as const;
type LockChange = (typeof CHANGES)[number];

test('changing the lock survives a kill in the middle, also when one of the two stores is lost by it', async ({
  served,
}) => {
  test.setTimeout(180_000);
  const random = dice(SEED + 1);
  const seen = new Set<string>();
  for (let round = 0; round < 18; round++) {
    const change = CHANGES[round % CHANGES.length]!;
    const profile = mkdtempSync(join(tmpdir(), 'rhomboid-lock-'));
    try {
      const all = await changeLockUntilKilled(profile, served, change, PASSCODE, 300 + random() * 1200);
      const killable = await startBrowser(profile);
      try {
        const page = await openLab(await newPage(killable), served);
        const loss = ([null, 'database', 'journal'] as const)[Math.floor(round / CHANGES.length) % 3]!;
        if (loss !== null) await page.evaluate((what) => globalThis.storeLab.lose(what), loss);
        const state = await page.evaluate(() => globalThis.storeLab.lockState());
        seen.add(state);
        if (state === 'locked') {
          const unlock = (code: string) => page.evaluate((own) => globalThis.storeLab.unlock(own), code);
          const tried = await unlock(PASSCODE);
          // A change of the passcode was either done or not begun: one of the two opens it.
          if (!tried.right && change === 'changePasscode') expect(await unlock(NEXT_PASSCODE)).toEqual({ right: true });
          else expect(tried).toEqual({ right: true });
        }
        const found = await page.evaluate(() => globalThis.storeLab.read());
        expect(found.unreadable).toBe(0);
        expect(found.ids.toSorted(), `after ${change} in round ${round}, lost: ${loss}`).toEqual(all.toSorted());
      } finally {
        await killable.kill();
      }
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  expect(seen).toEqual(new Set(['off', 'locked']));
});

/** Fills a new notebook, and kills the browser so many milliseconds after a change of its lock began. Gives all ids. */
async function changeLockUntilKilled(
  profile: string,
  served: ServedLab,
  change: LockChange,
  passcode: string,
  milliseconds: number,
): Promise<readonly string[]> {
  const killable = await startBrowser(profile);
  try {
    const page = await openLab(await newPage(killable), served);
    const { ids } = await page.evaluate(() => globalThis.storeLab.append(2000));
    if (change !== 'turnOn') await page.evaluate((code) => globalThis.storeLab.turnOn(code), passcode);
    await page.evaluate(([way, code, next]) => void globalThis.storeLab[way](code, next), [
      change,
      passcode,
      NEXT_PASSCODE,
    ] as const);
    await new Promise((next) => setTimeout(next, milliseconds));
    return ids;
  } finally {
    await killable.kill();
  }
}

for (const [kind, locked] of [
  ['plain', false],
  ['locked', true],
] as const) {
  test(`whichever of the two stores is lost, the other brings everything back, ${kind}`, async ({ lab }) => {
    const { ids } = await lab.evaluate(() => globalThis.storeLab.append(3));
    if (locked) await lab.evaluate((code) => globalThis.storeLab.turnOn(code), PASSCODE);
    const all = [...ids];
    for (const loss of ['database', 'journal', 'database'] as const) {
      all.push(...(await lab.evaluate(() => globalThis.storeLab.append())).ids);
      expect(await lab.evaluate(() => globalThis.storeLab.copy())).toBe('kept');
      await lab.evaluate((what) => globalThis.storeLab.lose(what), loss);
      await reloadLab(lab);
      if (locked) {
        expect(await lab.evaluate(() => globalThis.storeLab.lockState())).toBe('locked');
        await lab.evaluate((code) => globalThis.storeLab.unlock(code), PASSCODE);
      }
      const found = await lab.evaluate(() => globalThis.storeLab.read());
      expect(found).toMatchObject({ entries: all.length, unreadable: 0 });
      expect(found.ids.toSorted()).toEqual(all.toSorted());
    }
  });
}

test('a database that is lost while the notebook is open comes back, too', async ({ lab }) => {
  const { ids } = await lab.evaluate(() => globalThis.storeLab.append(3));
  await lab.evaluate(() => globalThis.storeLab.lose('database'));
  const { ids: more } = await lab.evaluate(() => globalThis.storeLab.append());
  const { ids: found } = await lab.evaluate(() => globalThis.storeLab.read());
  expect(found.toSorted()).toEqual([...ids, ...more].toSorted());
  await lab.evaluate(() => globalThis.storeLab.lose('journal'));
  const { ids: last } = await lab.evaluate(() => globalThis.storeLab.append());
  await lab.evaluate(() => globalThis.storeLab.lose('database'));
  await reloadLab(lab);
  const { ids: kept } = await lab.evaluate(() => globalThis.storeLab.read());
  expect(kept.toSorted()).toEqual([...ids, ...more, ...last].toSorted());
});

test('a torn last line is cut; a damaged line is kept apart and told, but only when nothing else has its event', async ({
  lab,
}) => {
  for (let i = 0; i < 4; i++) await lab.evaluate(() => globalThis.storeLab.append());
  const all = (await lab.evaluate(() => globalThis.storeLab.read())).ids.toSorted();
  const read = async () => {
    await reloadLab(lab);
    // The first reading opens the notebook; the second waits until both stores were compared.
    await lab.evaluate(() => globalThis.storeLab.read());
    const { ids: found, unreadable } = await lab.evaluate(() => globalThis.storeLab.read());
    return { found: found.toSorted(), unreadable };
  };
  for (const change of ['tear the last line', 'damage the second line'] as const) {
    await lab.evaluate((how) => globalThis.storeLab.changeJournal(how), change);
    expect(await read()).toEqual({ found: all, unreadable: 0 });
  }
  await lab.evaluate(async () => {
    await globalThis.storeLab.changeJournal('damage the second line');
    await globalThis.storeLab.lose('database');
  });
  const rest = all.filter((id) => id !== all[1]);
  expect(await read()).toEqual({ found: rest, unreadable: 1 });
  expect((await lab.evaluate(() => globalThis.storeLab.files())).apart).toContain(all[1]);
  await lab.evaluate(async () => {
    await globalThis.storeLab.changeJournal('tear the last line');
    await globalThis.storeLab.lose('database');
  });
  expect(await read()).toEqual({ found: rest.slice(0, -1), unreadable: 1 });
  await lab.evaluate(() => globalThis.storeLab.wipe());
  expect(await read()).toEqual({ found: [], unreadable: 0 });
});

test('what is wiped is gone from both, also while another tab is open and writes on', async ({
  lab,
  context,
  served,
}) => {
  const other = await openLab(await context.newPage(), served);
  await lab.evaluate(() => globalThis.storeLab.append(3));
  await other.evaluate(() => globalThis.storeLab.read());
  await lab.evaluate(() => globalThis.storeLab.wipe());
  const { ids } = await other.evaluate(() => globalThis.storeLab.append());
  for (const loss of ['database', 'journal'] as const) {
    await lab.evaluate((what) => globalThis.storeLab.lose(what), loss);
    await reloadLab(lab);
    expect((await lab.evaluate(() => globalThis.storeLab.read())).ids).toEqual(ids);
  }
});

test('the journal is no longer than what it holds, and a lock leaves nothing readable in it', async ({ lab }) => {
  const { ids } = await lab.evaluate(() => globalThis.storeLab.append(20));
  const total = async (): Promise<string> =>
    Object.values(await lab.evaluate(() => globalThis.storeLab.files())).join('');
  const plain = await total();
  expect(plain.match(/"entry 7 /g)).toHaveLength(1);
  await lab.evaluate((code) => globalThis.storeLab.turnOn(code), PASSCODE);
  await lab.evaluate(() => globalThis.storeLab.append());
  const sealed = await total();
  expect(sealed).not.toContain('entry 7');
  expect(sealed.match(/"sealed":/g)).toHaveLength(21);
  await lab.evaluate((code) => globalThis.storeLab.turnOff(code), PASSCODE);
  expect(await total()).not.toContain('"sealed"');
  for (const id of ids) expect((await total()).split(`"id":"${id}"`)).toHaveLength(2);
});

test('a browser without files of its own works with the database alone, and says so', async ({ context, served }) => {
  const page = await context.newPage();
  await page.addInitScript(() => {
    Reflect.deleteProperty(StorageManager.prototype, 'getDirectory');
  });
  await openLab(page, served);
  const { ids } = await page.evaluate(() => globalThis.storeLab.append(3));
  expect(await page.evaluate(() => globalThis.storeLab.copy())).toBe('none');
  await page.evaluate((code) => globalThis.storeLab.turnOn(code), PASSCODE);
  await page.evaluate((code) => globalThis.storeLab.turnOff(code), PASSCODE);
  expect((await page.evaluate(() => globalThis.storeLab.read())).ids.toSorted()).toEqual(ids.toSorted());
  await page.evaluate(() => globalThis.storeLab.wipe());
  expect((await page.evaluate(() => globalThis.storeLab.read())).ids).toEqual([]);
});

test('an entry that is saved as soon as the notebook is open does not wait until both stores are compared', async ({
  lab,
}, info) => {
  test.setTimeout(120_000);
  const all: string[] = [];
  for (let i = 0; i < 10; i++) all.push(...(await lab.evaluate(() => globalThis.storeLab.append(3000))).ids);
  const times: { readonly saved: number; readonly compared: number }[] = [];
  for (let round = 0; round < 3; round++) {
    await reloadLab(lab);
    const { id, ...time } = await lab.evaluate(() => globalThis.storeLab.saveAtOnce());
    all.push(id);
    times.push(time);
  }
  for (const { saved, compared } of times) expect(saved).toBeLessThan(compared);
  const written = times.map(
    ({ saved, compared }) => `${saved.toFixed(0)} ms, compared after ${compared.toFixed(0)} ms`,
  );
  info.annotations.push({ type: 'saved at once beside 30 000 entries', description: written.join('; ') });
  console.log(info.annotations.at(-1)?.description);
  for (const loss of ['database', 'journal'] as const) {
    await lab.evaluate((what) => globalThis.storeLab.lose(what), loss);
    await reloadLab(lab);
    const { ids } = await lab.evaluate(() => globalThis.storeLab.read());
    expect(new Set(ids)).toEqual(new Set(all));
  }
});

test('two tabs that write at once lose nothing, and hear of each other', async ({ lab, context, served }) => {
  const other = await openLab(await context.newPage(), served);
  await Promise.all([lab, other].map((tab) => tab.evaluate(() => globalThis.storeLab.read())));
  const write = (tab: Page): Promise<readonly string[]> =>
    tab.evaluate(async () => {
      const ids: string[] = [];
      for (let i = 0; i < 100; i++) ids.push(...(await globalThis.storeLab.append()).ids);
      return ids;
    });
  const [mine, theirs] = await Promise.all([write(lab), write(other)]);
  for (const tab of [lab, other]) {
    const { ids } = await tab.evaluate(() => globalThis.storeLab.read());
    expect(ids.toSorted()).toEqual([...mine, ...theirs].toSorted());
  }
  const heard = (tab: Page): Promise<readonly string[]> => tab.evaluate(() => [...globalThis.storeLab.heard()].sort());
  await expect.poll(() => heard(lab)).toEqual(theirs.toSorted());
  await expect.poll(() => heard(other)).toEqual(mine.toSorted());
});

test('a browser without channels hears of the other tab when the person comes back', async ({ context, served }) => {
  const page = await context.newPage();
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  });
  await openLab(page, served);
  await page.evaluate(() => globalThis.storeLab.read());
  const other = await openLab(await context.newPage(), served);
  const { ids } = await other.evaluate(() => globalThis.storeLab.append());
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect.poll(() => page.evaluate(() => globalThis.storeLab.heard())).toEqual(ids);
});

test('a full disk is told, costs nothing that is stored, and ends when there is room again', async ({
  lab,
  served,
}) => {
  const session: CDPSession = await lab.context().newCDPSession(lab);
  const origin = new URL(served.address).origin;
  // Before the first write: Chromium remembers for a while how much room it saw.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
  const first = await lab.evaluate(() => globalThis.storeLab.append());
  const refused = await lab.evaluate(() => globalThis.storeLab.append(5000));
  expect(refused.trouble).toBe('full');
  expect((await lab.evaluate(() => globalThis.storeLab.read())).ids).toEqual(first.ids);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  const { ids, trouble } = await lab.evaluate(() => globalThis.storeLab.append(5000));
  expect(trouble).toBeNull();
  await reloadLab(lab);
  expect((await lab.evaluate(() => globalThis.storeLab.read())).ids.toSorted()).toEqual(
    [...first.ids, ...ids].toSorted(),
  );
});

test('the lock holds in other tabs, waits after wrong codes, and leaves nothing readable', async ({
  lab,
  context,
  served,
}) => {
  const other = await openLab(await context.newPage(), served);
  const { ids } = await lab.evaluate(() => globalThis.storeLab.append(3));
  await other.evaluate(() => globalThis.storeLab.read());
  await lab.evaluate(() => globalThis.storeLab.turnOn('blue-482915'));
  // A tab that was open goes on, with the key.
  await expect.poll(() => other.evaluate(() => globalThis.storeLab.lockState())).toBe('open');
  const more = await other.evaluate(() => globalThis.storeLab.append());
  const stored = await lab.evaluate(async () => {
    const request = indexedDB.open('lab');
    await new Promise((done) => request.addEventListener('success', done));
    const all = request.result.transaction('events').objectStore('events').getAll();
    await new Promise((done) => all.addEventListener('success', done));
    request.result.close();
    return all.result.map((record: object) => ['day', 'id', 'sealed', 'set'].filter((key) => key in record).join());
  });
  expect(stored).toEqual(Array.from({ length: 4 }, () => 'day,id,sealed'));
  // A reload asks again.
  await reloadLab(other);
  expect(await other.evaluate(() => globalThis.storeLab.lockState())).toBe('locked');
  expect((await other.evaluate(() => globalThis.storeLab.append())).trouble).toBe('blocked');
  const tries = [];
  for (const code of ['blue-482916', 'Blue-482915', '482915'])
    tries.push(await other.evaluate((given) => globalThis.storeLab.unlock(given), code));
  expect(tries).toMatchObject([
    { right: false, wait: 0, wrong: 1 },
    { right: false, wait: 0, wrong: 2 },
    { right: false, wrong: 3 },
  ]);
  // Even the right code has to wait now.
  const early = await other.evaluate(() => globalThis.storeLab.unlock('blue-482915'));
  expect(early).toMatchObject({ right: false, wrong: 3 });
  expect(early.right ? 0 : early.wait).toBeGreaterThan(1000);
  await expect
    .poll(() => other.evaluate(() => globalThis.storeLab.unlock('blue-482915')), { intervals: [1000], timeout: 15_000 })
    .toEqual({ right: true });
  const all = [...ids, ...more.ids].toSorted();
  expect((await other.evaluate(() => globalThis.storeLab.read())).ids.toSorted()).toEqual(all);
  expect(await lab.evaluate(() => globalThis.storeLab.turnOff('blue-482915'))).toBe(true);
  expect((await lab.evaluate(() => globalThis.storeLab.read())).ids.toSorted()).toEqual(all);
  await expect.poll(() => other.evaluate(() => globalThis.storeLab.lockState())).toBe('off');
});

test('a record that cannot be read is counted, and stays where it is', async ({ lab }) => {
  await lab.evaluate(() => globalThis.storeLab.append(2));
  await lab.evaluate(async () => {
    const request = indexedDB.open('lab');
    await new Promise((done) => request.addEventListener('success', done));
    const put = request.result
      .transaction('events', 'readwrite')
      .objectStore('events')
      .put({ id: 'from-a-newer-release', v: 99, set: { glow: 3 } });
    await new Promise((done) => put.addEventListener('success', done));
    request.result.close();
  });
  expect(await lab.evaluate(() => globalThis.storeLab.read())).toMatchObject({ unreadable: 1, entries: 2 });
  await lab.evaluate(() => globalThis.storeLab.turnOn('482915'));
  expect(await lab.evaluate(() => globalThis.storeLab.read())).toMatchObject({ unreadable: 1, entries: 2 });
  await lab.evaluate(() => globalThis.storeLab.turnOff('482915'));
  const kept = await lab.evaluate(async () => {
    const request = indexedDB.open('lab');
    await new Promise((done) => request.addEventListener('success', done));
    const get = request.result.transaction('events').objectStore('events').get('from-a-newer-release');
    await new Promise((done) => get.addEventListener('success', done));
    request.result.close();
    return get.result;
  });
  expect(kept).toEqual({ id: 'from-a-newer-release', v: 99, set: { glow: 3 } });
});

app('a backup is made, tried, and brings everything back after a wipe; twice adds nothing', async ({ page }) => {
  for (const text of ['Rain.', 'Long drive.', 'New chair.']) await writeNote(page, text);
  const bytes = await makeBackup(page);
  await page.getByRole('button', { name: 'Try the backup now' }).click();
  await expect(page.getByText('This backup works: 3 entries.')).toBeVisible();
  await page.goto('./#/data');
  await expect(page.getByText('Nothing has changed since.')).toBeVisible();
  await writeNote(page, 'Written after the backup.');
  await page.goto('./#/data');
  await expect(page.getByText('1 entry is new or changed since.')).toBeVisible();

  await deleteNotebook(page);
  await page.goto('./#/data');
  await expect(page.getByText('The notebook is empty.')).toBeVisible();
  await writeNote(page, 'Written after the wipe.');
  await openBackupFile(page, bytes);
  await expect(page.getByText('3 are new here')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('It is all here');
  await page.reload();
  await page.goto('./#/data');
  await expect(page.getByText(/^4 entries since/)).toBeVisible();

  await openBackupFile(page, bytes);
  await expect(page.getByText('3 are here already')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bring it in' })).toHaveCount(0);
});

app('a plain copy comes back too, and its bad lines are told by number', async ({ page }) => {
  await writeNote(page, 'Rain.');
  await page.goto('./#/data');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a plain copy' }).click();
  const path = await (await downloading).path();
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  await deleteNotebook(page);
  const buffer = Buffer.from(['{"v":1', ...lines, 'not a line'].join('\n'));
  await chooseFile(page, { name: 'copy.jsonl', mimeType: 'application/jsonl', buffer });
  await expect(page.getByText('1 is new here')).toBeVisible();
  await expect(page.getByText('2 lines cannot be read. They are left out:')).toBeVisible();
  await expect(page.getByText(/^Line 1:/)).toBeVisible();
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await page.goto('./#/data');
  await expect(page.getByText(/^1 entry since/)).toBeVisible();
});

app('tables of days and of entries are saved for a spreadsheet', async ({ page }) => {
  await writeNote(page, 'Rain, "much" of it');
  await page.goto('./#/data');
  for (const [button, name, text] of [
    [
      'Save a table of days',
      /^rhomboid-days-\d{4}-\d\d-\d\d\.csv$/,
      /^\uFEFFday,logged,late,pain,worst,[^\n]*\r\n\d{4}-\d\d-\d\d,yes,no,/,
    ],
    ['Save a table of all entries', /^rhomboid-entries-.*\.csv$/, /^\uFEFFday,time,kind,what,[^\n]*\r\n.*,note,/],
  ] as const) {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(name);
    const written = readFileSync(await download.path(), 'utf8');
    expect(written).toMatch(text);
    expect(written).toContain('"Rain, ""much"" of it"');
  }
});

app('a file that cannot be restored is refused in one sentence, and nothing is written', async ({ page }) => {
  await writeNote(page, 'Rain.');
  const bytes = await makeBackup(page);
  const end = bytes.indexOf(10) + 1;
  const header = bytes.subarray(0, end).toString();
  const given = (buffer: Buffer, name = 'notebook.rhomboid'): GivenFile => ({ name, mimeType: '', buffer });
  for (const [file, sentence] of [
    [given(Buffer.from('Dear diary')), /not a backup of Rhomboid/],
    [given(Buffer.from('Dear diary'), 'diary.txt'), /not a notebook of Rhomboid/],
    [given(bytes.subarray(0, bytes.length - 7)), /cut short/],
    [given(Buffer.concat([Buffer.from(header.replace('"salt":"', '"salt":"x')), bytes.subarray(end)])), /is damaged/],
    [
      given(Buffer.concat([Buffer.from(header.replace('"version":1', '"version":2')), bytes.subarray(end)])),
      /newer release/,
    ],
  ] as const) {
    await chooseFile(page, file);
    await expect(page.getByRole('alert')).toHaveText(sentence);
  }
  await chooseFile(page, given(bytes));
  await expect(page.getByText('Your hint: what stood there')).toBeVisible();
  await page.getByLabel('Passphrase of this backup').fill('garden lamp seven river');
  await page.getByRole('button', { name: 'Open the file' }).click();
  await expect(page.getByRole('alert')).toHaveText(/passphrase is wrong, or the file is damaged/);
});

/** Bytes that the browser counts for a notebook in which nothing stands: they differ by its version. */
async function roomOfEmptyNotebook(page: Page): Promise<number> {
  await page.goto('./#/notebook/note');
  await expect(page.getByLabel('Your words')).toBeVisible();
  return page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
}

app('a full disk is told on the page, and what was written stays there', async ({ browser, baseURL }) => {
  // Without the offline copy of the app, which takes most of the room.
  const freshPage = async (): Promise<Page> =>
    (await browser.newContext({ serviceWorkers: 'block', baseURL: baseURL ?? '' })).newPage();
  const other = await freshPage();
  const room = (await roomOfEmptyNotebook(other)) + 60_000;
  await other.context().close();
  const page = await freshPage();
  const context = page.context();
  const session = await context.newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  // Before the first write, because Chromium remembers for a while how much room it saw.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: room });
  const words = page.getByLabel('Your words');
  const full = page.getByRole('alert');
  const text = 'This must not be lost. '.repeat(400);
  let saved = 0;
  for (; saved < 20; saved++) {
    await page.goto('./#/today');
    await page.goto('./#/notebook/note');
    await words.fill(text);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(full.or(page.getByText('Written today'))).toBeVisible();
    if (await full.isVisible()) break;
  }
  expect(saved).toBeGreaterThan(0);
  await expect(full).toHaveText(/storage of this device is full/);
  await expect(words).toHaveValue(text);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(/#\/today$/);
  await page.reload();
  await page.goto('./#/data');
  await expect(page.getByText(new RegExp(`^${saved + 1} entries since`))).toBeVisible();
  await context.close();
});

app('the passcode lock closes the notebook, and opens it again', async ({ page }) => {
  await page.clock.install();
  await writeNote(page, 'Rain.');
  await page.goto('./#/data');
  await page.getByRole('link', { name: 'Turn the lock on' }).click();
  await expect(page.getByText('nobody can open these entries')).toBeVisible();
  await expect(page.getByText('You have no backup yet.')).toBeVisible();
  await page.getByLabel('Passcode', { exact: true }).fill('482915');
  await page.getByLabel('The same passcode again').fill('482915');
  await page.getByRole('button', { name: 'Turn the lock on' }).click();
  await expect(page.getByText('The lock is on.')).toBeVisible();
  await page.reload();
  const locked = page.getByRole('heading', { name: 'The notebook is locked' });
  await expect(locked).toBeVisible();
  await expectNoBarrier(page);
  const unlock = async (code: string): Promise<void> => {
    await page.getByLabel('Passcode', { exact: true }).fill(code);
    await page.getByRole('button', { name: 'Unlock' }).click();
  };
  await unlock('111111');
  await expect(page.getByRole('alert')).toHaveText(/That is not the passcode/);
  await unlock('482915');
  await expect(page.getByText(/^1 entry since/)).toBeVisible();

  // Six minutes in the background.
  const show = (state: DocumentVisibilityState): Promise<void> =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'visibilityState', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await show('hidden');
  await page.clock.fastForward('06:00');
  await show('visible');
  await expect(locked).toBeVisible();
  await unlock('482915');
  await page.getByRole('link', { name: 'Turn the lock off' }).click();
  await page.getByLabel('Passcode', { exact: true }).fill('482915');
  await page.getByRole('button', { name: 'Turn the lock off' }).click();
  await expect(page.getByText('The lock is off.')).toBeVisible();
});

app('whoever forgot the passcode deletes the notebook and restores a backup', async ({ page }) => {
  await writeNote(page, 'Rain.');
  const bytes = await makeBackup(page);
  await page.goto('./#/data');
  await page.getByRole('link', { name: 'Turn the lock on' }).click();
  await expect(page.getByText('You have a backup of everything.')).toBeVisible();
  await page.getByLabel('Passcode', { exact: true }).fill('482915');
  await page.getByLabel('The same passcode again').fill('482915');
  await page.getByRole('button', { name: 'Turn the lock on' }).click();
  await page.getByRole('button', { name: 'Lock now' }).click();
  await page.getByText('I forgot the passcode').click();
  await page.getByLabel(/^To go on/).fill('delete');
  await page.getByRole('button', { name: /^Delete it, then/ }).click();
  await expect(page).toHaveURL(/#\/data\/restore$/);
  await openBackupFile(page, bytes);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await page.goto('./#/data');
  await expect(page.getByText(/^1 entry since/)).toBeVisible();
  await expect(page.getByText(/^Off\. Anyone/)).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  app(`no barrier on the data pages, ${colorScheme}, 320 pixels wide`, async ({ page }) => {
    // High enough that the bar at the bottom covers nothing; a mistake must be seen in a low one, too.
    const high = { width: 320, height: 3000 };
    await page.setViewportSize(high);
    await page.emulateMedia({ colorScheme });
    await writeNote(page, 'Rain.');
    const bytes = await makeBackup(page);
    await expectNoBarrier(page);
    await openBackupFile(page, bytes);
    await expectNoBarrier(page);
    for (const path of ['data', 'data/backup', 'data/restore', 'data/lock', 'data/delete']) {
      await page.goto(`./#/${path}`);
      await expect(page.locator('h1')).toBeVisible();
      await page.locator('main details').evaluateAll((parts) => {
        for (const part of parts as HTMLDetailsElement[]) part.open = true;
      });
      await expectNoBarrier(page);
      // A mistake, told.
      const send = page.locator('main button[type="submit"]');
      if ((await send.count()) > 0) {
        await page.setViewportSize({ width: 320, height: 640 });
        await send.click();
        await expect(page.getByRole('alert')).toBeInViewport();
        await page.setViewportSize(high);
        await expectNoBarrier(page);
      }
    }
  });
}
