// One look at each of many diaries, by every method, all on the same people.
import {
  chancesOfInformed,
  claimsByLaggedRegression,
  claimsByMeanDifference,
  claimsByOracle,
  claimsByPearson,
  claimsByPearsonBH,
  findLinks,
  type Links,
  type Person,
} from '@rhomboid/statistics';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Priors, personOf } from './people.ts';

/** A group of people, and the methods that look at them. */
export interface LookJob {
  readonly kind: 'look';
  readonly world: string;
  readonly days: number;
  readonly priors: Priors;
  readonly isCompared: boolean;
  readonly seeds: readonly number[];
}

/** Outcomes by method, in the order of the seeds, and how the links told compare with the truth. */
export interface LookResult {
  readonly outcomes: Readonly<Record<string, readonly Outcome[]>>;
  /** For each true link told at inclusion 0.6: whether at its lag, whether within the 80 % interval, shown over true size. */
  readonly told: readonly {
    readonly lag: boolean;
    readonly held: boolean;
    readonly size: number;
    readonly ratio: number;
  }[];
}

const LAGS = [0, 1, 2];
const RATE = 0.1;

const ours: Readonly<Record<string, (found: Links) => number[]>> = {
  'inclusion 0.6': (found) => told(found, 0.6),
  'inclusion 0.8': (found) => told(found, 0.8),
  'inclusion 0.9': (found) => told(found, 0.9),
  'closed e-BH 10 %': (found) => [...found.links.keys()].filter((k) => found.links[k]!.isConfirmed),
};

const others: Readonly<Record<string, (person: Person) => readonly { readonly factor: number }[]>> = {
  'mean difference (apps)': ({ diary }) => claimsByMeanDifference(diary),
  'Pearson p < .05, same day': ({ diary }) => claimsByPearson(diary, [0]),
  'Pearson p < .05, lags 0-2': ({ diary }) => claimsByPearson(diary, LAGS),
  'Pearson + BH 10 %': ({ diary }) => claimsByPearsonBH(diary, LAGS, RATE),
  'lagged regression + BH': ({ diary }) => claimsByLaggedRegression(diary, LAGS, RATE),
  'oracle, same observed data': (person) => claimsByOracle(person, RATE),
  'number, sizes and noise known, 0.6': (person) =>
    [...chancesOfInformed(person)].flatMap((chance, factor) => (chance >= 0.6 ? [{ factor }] : [])),
};

/** Names of the methods of a job, ours first. */
export function methodsOf(isCompared: boolean): string[] {
  return [...Object.keys(ours), ...(isCompared ? Object.keys(others) : [])];
}

/** Looks at all people of a job. */
export function look({ world, days, priors, isCompared, seeds }: LookJob): LookResult {
  const outcomes: Record<string, Outcome[]> = Object.fromEntries(methodsOf(isCompared).map((name) => [name, []]));
  const told: LookResult['told'][number][] = [];
  for (const seed of seeds) {
    const { person, truths } = personOf(world, days, seed, priors);
    const found = findLinks(person.diary);
    for (const [name, claim] of Object.entries(ours)) outcomes[name]!.push(outcomeOf(claim(found), truths));
    for (const { factor, lag, effect } of person.truth.links) {
      const link = found.links[factor]!;
      if (found.noise === undefined || link.inclusion < 0.6) continue;
      const { given } = link.effect;
      const held = given !== undefined && given.low <= effect && effect <= given.high;
      told.push({ lag: link.lag === lag, held, size: Math.abs(effect), ratio: link.effect.mean / effect });
    }
    if (!isCompared) continue;
    for (const [name, claim] of Object.entries(others)) {
      const claims = claim(person).map((each) => each.factor);
      outcomes[name]!.push(outcomeOf(claims, truths));
    }
  }
  return { outcomes, told };
}

function told(found: Links, inclusion: number): number[] {
  if (found.noise === undefined) return [];
  return [...found.links.keys()].filter((k) => found.links[k]!.sd > 0 && found.links[k]!.inclusion >= inclusion);
}
