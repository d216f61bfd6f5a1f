// How long one diary takes: anew, and by one day more; and WebPPL on what is the heart of it.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import {
  findLinks,
  type Link,
  LinkWatch,
  type Person,
  referenceWorld,
  selectionProblem,
  simulatePerson,
  TierWatch,
  tiersOf,
} from '@rhomboid/statistics';
import { summary, type Timing, time } from '../lib/timing.ts';
import type { Evenings } from './evening.ts';
import { webPpl } from './webppl.ts';

/** Times in milliseconds. */
export interface Speed {
  /** 90 days of 20 factors, and ten years of 60, three lags each, from nothing to all links. */
  readonly quarter: Timing;
  readonly tenYears: Timing;
  /** The tiers of ten years, which replays the last looks. */
  readonly tiersOfTenYears: Timing;
  /** One told day pushed and read, between two fits: at 90 days of 20 factors, and at ten years of 60. */
  readonly day: Timing;
  readonly dayOfTenYears: Timing;
  /** The same for the told day on which a fit is due. */
  readonly fitDay: Timing;
  /** The same end to end, from what was written down to all of insight. */
  readonly evenings: Evenings;
  readonly eveningsOfTenYears: Evenings;
  readonly peers: readonly PeerTime[];
}

export interface PeerTime {
  readonly samples: number;
  readonly milliseconds: number;
  /** Times as long as ours, which starts from the bare diary. */
  readonly ratio: number;
  /** The largest difference of any factor's inclusion from ours: its sampling error mostly. */
  readonly difference: number;
}

const TEN_YEARS = 3650;
/** As many of the last evenings of a diary are timed: of 120 some 60 lie between two fits, enough for a median. */
const EVENINGS = 120;
const SAMPLES = [20_000, 200_000];

/** Times everything; `hasPeers`: whether WebPPL is installed. */
export async function speedOf(seed: number, hasPeers: boolean): Promise<Speed> {
  const small = simulatePerson(referenceWorld, 90, seed);
  const wide = { ...referenceWorld, binary: 30, ordinal: 18, automatic: 12 };
  const large = simulatePerson(wide, TEN_YEARS, seed);
  const quarter = inMilliseconds(time(() => findLinks(small.diary).painDays));
  const peers: PeerTime[] = [];
  for (const samples of hasPeers ? SAMPLES : []) peers.push(await race(small, samples, quarter.median));
  const [day, fitDay] = dayTimes(simulatePerson(referenceWorld, 180, seed), 60);
  const [dayOfTenYears] = dayTimes(large, TEN_YEARS - 60);
  return {
    quarter,
    tenYears: inMilliseconds(time(() => findLinks(large.diary).painDays)),
    tiersOfTenYears: inMilliseconds(time(() => tiersOf(large.diary).tiers.length)),
    day,
    dayOfTenYears,
    fitDay,
    evenings: await eveningsOf(simulatePerson(referenceWorld, 180, seed), 180 - EVENINGS),
    eveningsOfTenYears: await eveningsOf(large, TEN_YEARS - EVENINGS),
    peers,
  };
}

async function race(person: Person, samples: number, ours: number): Promise<PeerTime> {
  const { inclusion, milliseconds } = await webPpl(selectionProblem(person.diary)!, samples);
  const links: readonly Link[] = findLinks(person.diary).links;
  const difference = Math.max(...links.map((link, k) => Math.abs(link.inclusion - inclusion[k]!)));
  return { samples, milliseconds, ratio: milliseconds / ours, difference };
}

/** Evenings from day `from` on, in a thread in which nothing else has run: as insight has one in the app. */
async function eveningsOf(person: Person, from: number): Promise<Evenings> {
  const worker = new Worker(new URL('./evening-worker.ts', import.meta.url), { workerData: { person, from } });
  const [evenings] = (await once(worker, 'message')) as [Evenings];
  await worker.terminate();
  return evenings;
}

/** Pushes a diary day by day, and times told days from `from` on: those carried on, and those fitted anew. */
function dayTimes({ diary }: Person, from: number): readonly [Timing, Timing] {
  const frame = { firstWeekday: diary.firstWeekday, factors: diary.factors };
  const watch = from > 365 ? new LinkWatch(frame) : new TierWatch(frame);
  const carried: number[] = [];
  const fitted: number[] = [];
  let told = 0;
  for (let day = 0; day < diary.days; day++) {
    const factors = diary.factors.map(({ values, known }) => (known[day] === 1 ? values[day]! : Number.NaN));
    const pain = diary.pain.known[day] === 1 ? diary.pain.values[day]! : Number.NaN;
    const isTold = !Number.isNaN(pain);
    told += Number(isTold);
    const start = performance.now();
    watch.push({ pain, factors });
    if (day < from) continue;
    watch.read();
    if (isTold) (told % 7 === 0 ? fitted : carried).push(performance.now() - start);
  }
  // The first reading of a long diary also makes the fit that it is carried on from.
  return [summary(carried.slice(1)), summary(fitted)];
}

function inMilliseconds({ median, low, high }: Timing): Timing {
  return { median: median / 1000, low: low / 1000, high: high / 1000 };
}
