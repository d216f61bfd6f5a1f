// The part in a real Chromium, with its profile on the disk: opening, adding, drawing, each in a page that was just loaded.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import type { Day } from '@rhomboid/ground';
import { findChromium } from '../../tools/ensure-chromium.mjs';
import { UsageError } from '../lib/arguments.ts';
import type { LogOptions } from './make-log.ts';
import type { Hands } from './page/app.ts';
import { CONTENDERS, type ContenderName } from './page/contender.ts';
import type { Lab } from './page/main.ts';
import type { Step } from './page/timed.ts';
import { servePage } from './serve-page.ts';

/** One step, in milliseconds. */
export interface Measured extends Step {
  /** What the page's main thread worked, by its own clock: other programs do not count. */
  readonly main: number;
}

export const TASKS = ['open', 'first add', 'later add', 'draw'] as const;
export type Task = (typeof TASKS)[number];

/** Medians over the rounds. */
export type TaskTimes = Readonly<Record<Task, Measured>>;

export interface BrowserTimes {
  readonly rounds: number;
  readonly store: Readonly<Partial<Record<ContenderName, TaskTimes>>>;
  /** The app itself with its pages: from the tap until the page is drawn. */
  readonly app: TaskTimes;
}

const ROUNDS = 7;
const LATER_ADDS = 3;

declare global {
  var lab: Lab;
  var hands: Hands;
}

/** Fills a new profile with the log, and times everything in it. */
export async function browserTimes(log: LogOptions, today: Day, withDexie: boolean): Promise<BrowserTimes> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new UsageError('The bench needs Chromium: install it or set CHROMIUM to its path.');
  const profile = mkdtempSync(join(tmpdir(), 'bench-notebook-'));
  const { address, close } = await servePage();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
    viewport: { width: 1280, height: 800 },
    timezoneId: 'UTC',
    locale: 'en-GB',
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    await page.waitForFunction(() => 'lab' in globalThis);
    await page.evaluate(([options, dexie]) => globalThis.lab.fill(options, dexie), [log, withDexie] as const);
    const names = CONTENDERS.filter((name) => withDexie || !name.startsWith('dexie'));
    const app: Record<Task, Measured>[] = [];
    const store = new Map(names.map((name) => [name, [] as Record<Task, Measured>[]]));
    const pictures = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) app.push(await appRound(page, session, address));
    for (let round = 0; round < ROUNDS; round++) {
      // Each begins once, so that none is always first.
      for (let i = 0; i < names.length; i++) {
        const name = names[(round + i) % names.length]!;
        store.get(name)!.push(await storeRound(page, session, address, name, today));
        pictures.add(await page.evaluate(() => globalThis.lab.picture()));
      }
    }
    if (pictures.size > 1 || [...pictures][0]!.trim() === '')
      throw new Error('The contenders do not draw the same chart: they would be timed at other work.');
    return {
      rounds: ROUNDS,
      store: Object.fromEntries([...store].map(([name, rounds]) => [name, summary(rounds)])),
      app: summary(app),
    };
  } finally {
    await context.close();
    await close();
    rmSync(profile, { recursive: true, force: true });
  }
}

type Run = (work: () => Promise<Step>) => Promise<Measured>;

async function storeRound(
  page: Page,
  session: CDPSession,
  address: string,
  name: ContenderName,
  today: Day,
): Promise<Record<Task, Measured>> {
  const run = runner(session);
  await page.goto(address);
  await page.waitForFunction(() => 'lab' in globalThis);
  await page.evaluate((chosen) => globalThis.lab.choose(chosen), name);
  await settle(page);
  const add = (): Promise<Measured> => run(() => page.evaluate((day) => globalThis.lab.add(day), today));
  const open = await run(() => page.evaluate((day) => globalThis.lab.open(day), today));
  const first = await add();
  const later: Measured[] = [];
  for (let i = 0; i < LATER_ADDS; i++) later.push(await add());
  const draw = await run(() => page.evaluate((day) => globalThis.lab.draw(day), today));
  return { open, 'first add': first, 'later add': middle(later), draw };
}

async function appRound(page: Page, session: CDPSession, address: string): Promise<Record<Task, Measured>> {
  const run = runner(session);
  // From the start page, so that opening is the notebook's own part; a new hash alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(`${address}app#/`);
  await page.locator('main h1').first().waitFor();
  await settle(page);
  const add = async (): Promise<Measured> => {
    await page.evaluate(() => globalThis.hands.choose());
    const measured = await run(() => page.evaluate(() => globalThis.hands.add()));
    await page.evaluate(() => globalThis.hands.undo());
    await settle(page);
    return measured;
  };
  const open = await run(() => page.evaluate(() => globalThis.hands.openToday()));
  await settle(page);
  const first = await add();
  const later: Measured[] = [];
  for (let i = 0; i < LATER_ADDS; i++) later.push(await add());
  const draw = await run(() => page.evaluate(() => globalThis.hands.drawAll()));
  return { open, 'first add': first, 'later add': middle(later), draw };
}

/** Lets what came with the page finish, so that the next step is charged with its own work alone. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(250);
}

function runner(session: CDPSession): Run {
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  return async (work) => {
    const before = await worked();
    const step = await work();
    return { ...step, main: (await worked()) - before };
  };
}

function summary(rounds: readonly Record<Task, Measured>[]): TaskTimes {
  const of = (task: Task): Measured => middle(rounds.map((round) => round[task]));
  return Object.fromEntries(TASKS.map((task) => [task, of(task)])) as TaskTimes;
}

function middle(steps: readonly Measured[]): Measured {
  const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
  return {
    main: median(steps.map(({ main }) => main)),
    wall: median(steps.map(({ wall }) => wall)),
    longest: median(steps.map(({ longest }) => longest ?? 0)) || null,
  };
}
