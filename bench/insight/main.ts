// node bench/insight/main.ts [--people N] [--seed N] [--json]
// What the notebook's statistics find, how often they err, and how fast they are, on made-up people with a known truth.
import { availableParallelism } from 'node:os';
import { hostileWorlds } from '@rhomboid/statistics';
import { benchArguments, runBench, UsageError } from '../lib/arguments.ts';
import { installPeers } from '../lib/install-peers.ts';
import { goalsOf } from './goals.ts';
import { Crew } from './jobs.ts';
import {
  type Daily,
  type Experiments,
  experimentsOf,
  type Flares,
  falseAlarms,
  flaresOf,
  follow,
  lookAt,
} from './measure.ts';
import type { Estimate } from './outcome.ts';
import { reportLines } from './report.ts';
import { type Speed, speedOf } from './speed.ts';

/** Everything one run measures. */
export interface Results {
  /** In a cell, and in the parts whose goals are finer than so many people can tell. */
  readonly people: number;
  readonly more: { readonly looks: number; readonly evenings: number; readonly tests: number };
  readonly seed: number;
  readonly minutes: number;
  /** By days. */
  readonly looks: Readonly<Record<string, Look>>;
  readonly levers: Readonly<Record<string, Look>>;
  /** By world, at 90 days. */
  readonly hostile: Readonly<Record<string, Look>>;
  readonly daily: Daily;
  /** People for whom nothing that is tracked matters. */
  readonly dailyNone: Daily;
  readonly experiments: Readonly<Record<string, Experiments>>;
  readonly flares: Readonly<Record<string, Flares>>;
  readonly calmAlarms: Estimate;
  readonly speed: Speed;
  /** Why WebPPL is not there, if it is not. */
  readonly note: string | null;
}

export type Look = Awaited<ReturnType<typeof lookAt>>;

/** Experiments and flares take little time: they are run on so many times the people. */
const CHEAP = 4;
/** Goals of one look are told to the hundredth: it takes so many times the people to know the share to a quarter of that. */
const FINE = 25;
/** False claims of evenings are rare: it takes so many times the people to know their share to half a hundredth. */
const RARE = 9;
const PAIRS = { blockDays: 1, washOut: 0, days: 84 };
const BLOCKS = { blockDays: 3, washOut: 0, days: 84 };
const TENTH = 0.1;
const DESIGNS = {
  'pairs, none': { plan: PAIRS, effect: 0, lingers: 0, missing: 0 },
  'pairs, −0.5': { plan: PAIRS, effect: -0.5, lingers: 0, missing: 0 },
  'pairs, −1.0': { plan: PAIRS, effect: -1, lingers: 0, missing: 0 },
  'pairs, −1.5': { plan: PAIRS, effect: -1.5, lingers: 0, missing: 0 },
  'pairs, none, a tenth untold': { plan: PAIRS, effect: 0, lingers: 0, missing: TENTH },
  'pairs, −1.0, a tenth untold': { plan: PAIRS, effect: -1, lingers: 0, missing: TENTH },
  'pairs, −1.0, 40 % left next day': { plan: PAIRS, effect: -1, lingers: 0.4, missing: 0 },
  'blocks, −1.0': { plan: BLOCKS, effect: -1, lingers: 0, missing: 0 },
  'blocks, −1.0, 40 % left next day': { plan: BLOCKS, effect: -1, lingers: 0.4, missing: 0 },
};
const LEVERS = {
  'as it is': { world: 'reference' },
  'exposures of missing days filled in later': { world: 'backfilled' },
  '8 candidates instead of 20': { world: 'eightCandidates' },
  'knowledge says beforehand, rightly': { world: 'reference', priors: 'right' },
  'knowledge says beforehand, wrongly': { world: 'reference', priors: 'wrong' },
} as const;

await runBench(async () => {
  const { json, seed, options } = benchArguments(process.argv.slice(2), ['people']);
  const people = Number(options.people ?? 300);
  if (!Number.isInteger(people) || people < 10)
    throw new UsageError(`--people ${options.people} is not a whole number from 10 on`);
  const note = installPeers('webppl');
  const start = performance.now();
  // Alone on the machine, before the threads begin.
  const speed = await speedOf(seed, note === null);
  const crew = new Crew(Math.min(4, availableParallelism()));
  try {
    const measured = await measureAll(crew, people, seed);
    const minutes = (performance.now() - start) / 60_000;
    const more = { looks: FINE * people, evenings: RARE * people, tests: CHEAP * people };
    const results: Results = { people, more, seed, minutes, ...measured, speed, note };
    const goals = goalsOf(results);
    if (json) console.log(JSON.stringify({ ...results, goals }, null, 1));
    else for (const line of reportLines(results, goals)) console.log(line);
  } finally {
    await crew.end();
  }
});

async function measureAll(crew: Crew, people: number, seed: number) {
  // Seeds lie so far apart that no two runs share any and, up to 800 people a cell, no two worlds either.
  const base = 1_000_000 * seed;
  const compared = Math.ceil(people / 3);
  const look = (job: Parameters<typeof lookAt>[1], at: number, times = 1) =>
    lookAt(crew, job, times * people, base + at);
  return {
    looks: await each([30, 60, 90, 180], (days) => look({ world: 'reference', days, isCompared: true }, 0, FINE)),
    levers: await eachOf(LEVERS, (lever) => look({ days: 90, ...lever }, 0)),
    hostile: await each(Object.keys(hostileWorlds), (world) => look({ world, days: 90, isCompared: true }, 20_000)),
    daily: await follow(crew, 'reference', { people: RARE * people, compared }, base + 40_000),
    dailyNone: await follow(crew, 'noTrueFactor', { people: RARE * people, compared }, base + 60_000),
    experiments: await eachOf(DESIGNS, (design) => experimentsOf(crew, design, CHEAP * people, base + 80_000)),
    flares: await each(['+1.5', '+2.5', '+3.5'], (rise) => flaresOf(crew, Number(rise), CHEAP * people, base + 90_000)),
    calmAlarms: await falseAlarms(crew, people, base + 95_000),
  };
}

async function each<T>(names: readonly (string | number)[], measure: (name: never) => Promise<T>) {
  const all = await Promise.all(names.map(async (name) => [String(name), await measure(name as never)] as const));
  return Object.fromEntries(all) as Record<string, T>;
}

async function eachOf<I, T>(items: Readonly<Record<string, I>>, measure: (item: I) => Promise<T>) {
  const all = await Promise.all(
    Object.entries(items).map(async ([name, item]) => [name, await measure(item)] as const),
  );
  return Object.fromEntries(all) as Record<string, T>;
}
