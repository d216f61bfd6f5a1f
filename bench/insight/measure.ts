// Runs every part of the bench on its people and sums them up.
import type { DailyJob, DailyPerson } from './daily.ts';
import type { ExperimentJob } from './experiment-job.ts';
import type { FlareJob } from './flare-job.ts';
import { type Crew, pieces } from './jobs.ts';
import { type LookJob, methodsOf } from './one-look.ts';
import { type Estimate, estimateOf, type Rates, ratesOf } from './outcome.ts';
import type { Priors } from './people.ts';

/** Rates by method. */
export type ByMethod = Readonly<Record<string, Rates>>;

/** What is told of links that were found. */
export interface ToldLinks {
  readonly lag: Estimate;
  readonly held: Estimate;
  /** Shown effect over the true one, for true effects of each size. */
  readonly ratio: Readonly<Record<string, Estimate>>;
}

/** One look at people of a world. */
export async function lookAt(
  crew: Crew,
  job: { readonly world: string; readonly days: number; readonly priors?: Priors; readonly isCompared?: boolean },
  people: number,
  seed: number,
): Promise<{ readonly rates: ByMethod; readonly told: ToldLinks }> {
  const whole = { kind: 'look', priors: 'none', isCompared: false, ...job } as const;
  const results = await crew.run<'look'>(pieces<LookJob>(whole, people, seed));
  const rates = methodsOf(whole.isCompared).map((name) => {
    return [name, ratesOf(results.flatMap(({ outcomes }) => outcomes[name]!))] as const;
  });
  const told = results.flatMap((result) => result.told);
  const sizes = [...new Set(told.map(({ size }) => size))].sort((a, b) => a - b);
  return {
    rates: Object.fromEntries(rates),
    told: {
      lag: estimateOf(told.map(({ lag }) => Number(lag))),
      held: estimateOf(told.map(({ held }) => Number(held))),
      ratio: Object.fromEntries(
        sizes.map((size) => [
          String(size),
          estimateOf(told.filter((link) => link.size === size).map((link) => link.ratio)),
        ]),
      ),
    },
  };
}

/** Half a year of evenings. */
export interface Daily {
  readonly rates: ByMethod;
  /** Day on which a true link became likely. */
  readonly foundOn: Estimate;
  /** Share of true effects of half a point and more that were ever ruled out; of null factors ruled out at the end. */
  readonly ruledOut: Estimate;
  readonly nullsOut: Estimate;
  readonly forecast: { readonly error: number; readonly skill: Estimate; readonly covered: number };
}

/** Follows people of a world for half a year. Plain correlation, slow to look at, is for the first `compared` of them. */
export async function follow(
  crew: Crew,
  world: string,
  { people, compared }: { readonly people: number; readonly compared: number },
  seed: number,
): Promise<Daily> {
  const job = { kind: 'daily', world, days: 180 } as const;
  const jobs = [
    ...pieces<DailyJob>({ ...job, isCompared: true }, compared, seed),
    ...pieces<DailyJob>({ ...job, isCompared: false }, people - compared, seed + compared),
  ];
  const all = (await crew.run<'daily'>(jobs)).flat();
  const names = [...new Set(all.flatMap(({ ever }) => Object.keys(ever)))];
  const rates = names.map((name) => [name, ratesOf(all.flatMap(({ ever }) => ever[name] ?? []))] as const);
  return {
    rates: Object.fromEntries(rates),
    foundOn: estimateOf(all.flatMap(({ foundOn }) => foundOn)),
    ruledOut: estimateOf(all.filter(({ large }) => large > 0).map(({ ruledOut, large }) => ruledOut / large)),
    nullsOut: estimateOf(all.map(({ nullsOut, nulls }) => nullsOut / nulls)),
    forecast: forecastOf(all),
  };
}

function forecastOf(all: readonly DailyPerson[]): Daily['forecast'] {
  const told = all.map(({ forecast }) => forecast).filter(({ days }) => days > 0);
  const total = (read: (forecast: DailyPerson['forecast']) => number) =>
    told.reduce((sum, each) => sum + read(each), 0);
  const days = total((each) => each.days);
  const skill = 1 - total((each) => each.error) / total((each) => each.errorOfMean);
  const skills = told.map(({ error, errorOfMean }) => 1 - error / Math.max(errorOfMean, 1e-9));
  return {
    error: total((each) => each.error) / days,
    skill: { value: skill, error: estimateOf(skills).error },
    covered: total((each) => each.covered) / days,
  };
}

/** How soon a rise is found: `within(d)` days after the onset, the onset's own evening being day 0. */
export interface Flares {
  readonly within3: Estimate;
  readonly within6: Estimate;
  readonly within7: Estimate;
  /** Days to the warning of those that were found. */
  readonly delay: Estimate;
}

/** Flares of one size. */
export async function flaresOf(crew: Crew, rise: number, people: number, seed: number): Promise<Flares> {
  const results = await crew.run<'flare'>(pieces<FlareJob>({ kind: 'flare', rise }, people, seed));
  const delays = results.flatMap((result) => result.delays);
  const within = (days: number) => estimateOf(delays.map((delay) => Number(delay !== null && delay <= days)));
  const found = delays.filter((delay) => delay !== null);
  return { within3: within(3), within6: within(6), within7: within(7), delay: estimateOf(found) };
}

/** False alarms in 180 calm days. */
export async function falseAlarms(crew: Crew, people: number, seed: number): Promise<Estimate> {
  const results = await crew.run<'flare'>(pieces<FlareJob>({ kind: 'flare', rise: 0 }, people, seed));
  return estimateOf(results.flatMap((result) => result.falseAlarms));
}

/** Experiments of one design and effect. */
export interface Experiments {
  readonly settled: Estimate;
  readonly falseAlarms: Estimate;
  readonly day: Estimate;
}

export async function experimentsOf(
  crew: Crew,
  job: Omit<ExperimentJob, 'kind' | 'seeds'>,
  people: number,
  seed: number,
): Promise<Experiments> {
  const results = await crew.run<'experiment'>(pieces<ExperimentJob>({ kind: 'experiment', ...job }, people, seed));
  const all = results.flat();
  return {
    settled: estimateOf(all.map(({ settledOn }) => Number(settledOn !== null))),
    falseAlarms: estimateOf(all.map(({ isFalse }) => Number(isFalse))),
    day: estimateOf(all.flatMap(({ settledOn }) => settledOn ?? [])),
  };
}
