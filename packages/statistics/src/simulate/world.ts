// What a simulated world is like. The numbers, with their sources, are in worlds.json.
import data from './worlds.json' with { type: 'json' };

/** Ends of a uniform range. */
export type Range = readonly [low: number, high: number];

/** Parameters of a world. Pain is in points of 0 to 10, chances are 0 to 1. */
export interface World {
  /** How many candidates of each shape: 0 or 1; 0 to 4; automatic ones such as the weather, told on every day. */
  readonly binary: number;
  readonly ordinal: number;
  readonly automatic: number;
  /** Size of each true effect, in points per sd of its factor; each at one lag of 0 to 2, with a random sign. */
  readonly trueSizes: readonly number[];
  readonly prevalence: Range;
  /** Day-to-day persistence of automatic factors. */
  readonly automaticPhi: Range;
  /** Share of factors with a weekday cycle, and its size in sd of the rest of the factor. */
  readonly weekdayShare: number;
  readonly weekdaySize: number;
  /** Share of factors that a common latent state moves, its loading, and the persistence of that state. */
  readonly commonShare: number;
  readonly commonLoading: number;
  readonly commonPhi: number;
  /** Null factors that answer to pain of yesterday, and of today; how many sd of theirs one sd of pain moves them. */
  readonly reactYesterday: number;
  readonly reactToday: number;
  readonly reaction: number;
  /** Whether those that answer to today's pain are known for responses, so that lag 0 is closed to them. */
  readonly responsesAreKnown: boolean;
  /** Null factors that are told on worse days though they were not there, and the chance of it. */
  readonly blamed: number;
  readonly blameChance: number;
  readonly level: Range;
  /** Drift from the middle of the diary to its ends, up or down to this many points. */
  readonly drift: number;
  /** Amplitudes of the wave of the week and of the season of 90 days. */
  readonly weekWave: Range;
  readonly season: Range;
  /** AR(1) part of pain: persistence, and the sd of its stationary distribution. */
  readonly phi: Range;
  readonly stateSd: number;
  readonly flaresPerDay: number;
  readonly flareSize: Range;
  /** Share of a flare that is left a day later. */
  readonly flareDecay: number;
  readonly reportingSd: number;
  /** Chance that a day at average pain is not told; its log-odds rise by `missingSlope` for each point above. */
  readonly missing: number;
  readonly missingSlope: number;
  /** Gaps begin with this chance a day and last so many days. */
  readonly gapsPerDay: number;
  readonly gapDays: Range;
  /** Whether factors of days without pain told were filled in later. */
  readonly isBackfilled: boolean;
  /** From the middle of the diary on, told pain is stretched about 5 by this: a scale that is used otherwise. */
  readonly stretchedFromMiddle: number;
}

type Parameters = { readonly [Name in keyof World]: { readonly value: World[Name] } };

/** A person with three true links among twenty candidates, some of which move together or answer to pain. */
export const referenceWorld: World = valuesOf(data.reference as unknown as Parameters);

/** Worlds meant to mislead, each with one thing made worse than in the reference world. */
export const hostileWorlds: Readonly<Record<string, World>> = Object.fromEntries(
  Object.entries(data.hostile).map(([name, { changes }]) => [name, { ...referenceWorld, ...(changes as object) }]),
);

function valuesOf(parameters: Parameters): World {
  const values = Object.entries(parameters).map(([name, { value }]) => [name, value] as const);
  return Object.fromEntries(values) as unknown as World;
}
