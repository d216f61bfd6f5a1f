// What a simulated world is like: the reference simulator of the project's research report, as data, and hostile ones.

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

/**
 * The reference world. Figures are those of the report's section II.2 (sizes, level, drift, week, season, AR(1),
 * flares, noise, 20 factors, prevalences, missing days). It leaves open, and these are our estimates: the size of the
 * weekday cycle, loading and persistence of the common state, how strongly reactive factors react, how often gaps
 * begin.
 */
export const referenceWorld: World = {
  binary: 10,
  ordinal: 6,
  automatic: 4,
  trueSizes: [0.25, 0.5, 0.8],
  prevalence: [0.12, 0.5],
  automaticPhi: [0.5, 0.8],
  weekdayShare: 0.5,
  weekdaySize: 0.7,
  commonShare: 0.4,
  commonLoading: 0.7,
  commonPhi: 0.5,
  reactYesterday: 4,
  reactToday: 0,
  reaction: 0.5,
  responsesAreKnown: true,
  level: [2.5, 5],
  drift: 0.5,
  weekWave: [0, 0.5],
  season: [0, 0.4],
  phi: [0.3, 0.7],
  stateSd: 1.3,
  flaresPerDay: 1 / 60,
  flareSize: [1, 2.5],
  flareDecay: 0.8,
  reportingSd: 0.5,
  missing: 0.12,
  missingSlope: 0.25,
  gapsPerDay: 1 / 45,
  gapDays: [2, 7],
  isBackfilled: false,
  stretchedFromMiddle: 1,
};

/**
 * Worlds meant to mislead. All but the last are those of the report's section II.6. In `changedScale` the person uses
 * the pain scale more narrowly from the middle of the diary on.
 */
export const hostileWorlds: Readonly<Record<string, World>> = {
  noTrueFactor: { ...referenceWorld, trueSizes: [] },
  sixTrueFactors: { ...referenceWorld, trueSizes: [0.25, 0.25, 0.5, 0.5, 0.8, 0.8] },
  sixtyCandidates: { ...referenceWorld, binary: 30, ordinal: 18, automatic: 12 },
  strongWeek: { ...referenceWorld, weekWave: [1.5, 1.5] },
  clingingPain: { ...referenceWorld, phi: [0.85, 0.85], reportingSd: 1 },
  knownResponses: { ...referenceWorld, reactToday: 3, reaction: 1 },
  unknownResponses: { ...referenceWorld, reactToday: 3, reaction: 1, responsesAreKnown: false },
  changedScale: { ...referenceWorld, stretchedFromMiddle: 0.5 },
};
