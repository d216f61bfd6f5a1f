// Someone who looks every evening for half a year: what is ever told, and how tomorrow was foretold.
import {
  claimsByPearson,
  type Diary,
  expectedAddition,
  Forecaster,
  type Person,
  TierWatch,
} from '@rhomboid/statistics';
import { type Outcome, outcomeOf } from './outcome.ts';
import { personOf } from './people.ts';

/** People who look on every one of `days` days. */
export interface DailyJob {
  readonly kind: 'daily';
  readonly world: string;
  readonly days: number;
  /** Whether plain correlations are looked at beside. */
  readonly isCompared: boolean;
  readonly seeds: readonly number[];
}

/** What one person was ever told. */
export interface DailyPerson {
  readonly ever: Readonly<Record<string, Outcome>>;
  /** Days on which true links became likely, counted from 1. */
  readonly foundOn: readonly number[];
  /** True links of half a point or more that were ever ruled out, and all such links. */
  readonly ruledOut: number;
  readonly large: number;
  /** Null factors that stood ruled out at the end, and all null factors. */
  readonly nullsOut: number;
  readonly nulls: number;
  /** Absolute errors summed over days 45 and later, and days within the 80 % interval. */
  readonly forecast: {
    readonly days: number;
    readonly error: number;
    readonly errorOfMean: number;
    readonly covered: number;
  };
}

/** Forecasts count from this day on. */
const FIRST_FORETOLD = 45;
const FIRST_LOOK = 14;
const LARGE = 0.5;

/** Follows all people of a job. */
export function followDaily({ world, days, isCompared, seeds }: DailyJob): DailyPerson[] {
  return seeds.map((seed) => {
    const { person, truths } = personOf(world, days, seed);
    return follow(person, truths, isCompared);
  });
}

function follow(person: Person, truths: ReadonlySet<number>, isCompared: boolean): DailyPerson {
  const { diary } = person;
  const watch = new TierWatch({ firstWeekday: diary.firstWeekday, factors: diary.factors });
  const forecaster = new Forecaster({ firstWeekday: diary.firstWeekday, hints: true });
  const ever = { hint: new Set<number>(), likely: new Set<number>(), confirmed: new Set<number>() };
  const large = person.truth.links.filter(({ effect }) => Math.abs(effect) >= LARGE).map(({ factor }) => factor);
  const ruledOut = new Set<number>();
  const foundOn = new Map<number, number>();
  const forecast = { days: 0, error: 0, errorOfMean: 0, covered: 0 };
  let told = 0;
  let sum = 0;
  let hint = 0;
  for (let day = 0; day < diary.days; day++) {
    const pain = diary.pain.known[day] === 1 ? diary.pain.values[day]! : Number.NaN;
    const next = forecaster.next(hint);
    if (day >= FIRST_FORETOLD && next !== undefined && !Number.isNaN(pain)) {
      forecast.days++;
      forecast.error += Math.abs(pain - next.middle);
      forecast.errorOfMean += Math.abs(pain - sum / told);
      forecast.covered += Number(pain >= next.low && pain <= next.high);
    }
    forecaster.push(pain, hint);
    watch.push({
      pain,
      factors: diary.factors.map((factor) => (factor.known[day] === 1 ? factor.values[day]! : Number.NaN)),
    });
    const { links, tiers } = watch.read();
    // What is known tonight of tomorrow: only lags of a day and more.
    hint = expectedAddition(links, diary, day + 1, day + 1);
    if (Number.isNaN(pain)) continue;
    told++;
    sum += pain;
    tiers.forEach(({ tier }, k) => {
      if (tier === 'hint' || tier === 'likely' || tier === 'confirmed') ever.hint.add(k);
      if (tier === 'confirmed') ever.confirmed.add(k);
      if (tier === 'no-link' && large.includes(k)) ruledOut.add(k);
      if (tier !== 'likely' && tier !== 'confirmed') return;
      ever.likely.add(k);
      if (truths.has(k) && !foundOn.has(k)) foundOn.set(k, day + 1);
    });
  }
  const { tiers } = watch.read();
  const nulls = [...tiers.keys()].filter((k) => !truths.has(k));
  return {
    ever: {
      ...Object.fromEntries(Object.entries(ever).map(([name, claimed]) => [name, outcomeOf(claimed, truths)])),
      ...(isCompared ? naive(diary, truths) : {}),
    },
    foundOn: [...foundOn.values()],
    ruledOut: ruledOut.size,
    large: large.length,
    nullsOut: nulls.filter((k) => tiers[k]!.tier === 'no-link').length,
    nulls: nulls.length,
    forecast,
  };
}

function naive(diary: Diary, truths: ReadonlySet<number>): Record<string, Outcome> {
  const sameDay = new Set<number>();
  const lagged = new Set<number>();
  for (let day = FIRST_LOOK; day < diary.days; day++) {
    if (diary.pain.known[day] !== 1) continue;
    const sofar = evening(diary, day);
    for (const { factor } of claimsByPearson(sofar, [0])) sameDay.add(factor);
    for (const { factor } of claimsByPearson(sofar, [0, 1, 2])) lagged.add(factor);
  }
  return {
    'Pearson p < .05, same day': outcomeOf(sameDay, truths),
    'Pearson p < .05, lags 0-2': outcomeOf(lagged, truths),
  };
}

/** The diary as it is on the evening of a day. */
function evening(diary: Diary, day: number): Diary {
  const days = day + 1;
  const cut = { days, pain: cutSeries(diary.pain, days), factors: diary.factors.map((each) => cutSeries(each, days)) };
  return { ...diary, ...cut };
}

function cutSeries<S extends Diary['pain']>(series: S, days: number): S {
  return { ...series, values: series.values.subarray(0, days), known: series.known.subarray(0, days) };
}
