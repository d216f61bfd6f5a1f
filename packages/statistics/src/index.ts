// The door of @rhomboid/statistics: what a diary of numbers says, and how surely. It knows no medicine.

export { type Random, random } from '@rhomboid/ground';
export { benjaminiHochberg, type Claim, claimsOf, type Test } from './comparators/claim.ts';
export { chancesOfInformed } from './comparators/informed.ts';
export { claimsByLaggedRegression } from './comparators/lagged-regression.ts';
export { claimsByMeanDifference } from './comparators/mean-difference.ts';
export { claimsByOracle } from './comparators/oracle.ts';
export { claimsByPearson, claimsByPearsonBH } from './comparators/pearson.ts';
export {
  type DaysSoFar,
  type Diary,
  type Factor,
  type FactorKind,
  lagsOf,
  mostFactors,
  type Series,
  usualPrior,
} from './design/diary.ts';
export type { DayTold, DiaryFrame } from './design/growing-diary.ts';
export { type AnalysisOptions, analyse, type ExperimentResult, settled, type Verdict } from './designs/analysis.ts';
export { PlanError } from './designs/check-plan.ts';
export { isCompared, type Plan, schedule } from './designs/plan.ts';
export { type Power, power, type SupposedWorld } from './designs/power.ts';
export { DiaryShapeError, TooManyFactorsError } from './errors.ts';
export { closedEBH } from './evidence/closed-ebh.ts';
export { expectedAddition } from './expected-addition.ts';
export { findLinks } from './find-links.ts';
export type { LinkOptions } from './fit.ts';
export { type Alarm, type AlarmOptions, calibrateAlarm, quietDays } from './flares/alarm.ts';
export { fitCalm } from './flares/calm.ts';
export { type Calm, FlareFilter } from './flares/filter.ts';
export { FlareFollower } from './flares/follower.ts';
export { type Recurrence, recurrence, type Typical } from './flares/recurrence.ts';
export type { Flare } from './flares/stretches.ts';
export { type FlareWatch, watchFlares } from './flares/watch.ts';
export {
  type Forecast,
  Forecaster,
  type ForecasterOptions,
  fewestDays as fewestForecastDays,
} from './forecast/forecaster.ts';
export { type Skill, SkillRecord } from './forecast/skill.ts';
export type { Link, Links } from './links.ts';
export { oneLookInclusion, toldAtOneLook } from './one-look.ts';
export type { Gram, WeighedGram } from './select/gram.ts';
export { chanceIfAny, sharedDoubt } from './select/model-prior.ts';
export type { Partner } from './select/partners.ts';
export { slabScale } from './select/spike-slab.ts';
export type { Effect } from './select/summaries.ts';
export { type SelectionProblem, selectionProblem } from './selection-problem.ts';
export { daysBefore, type Person, simulatePerson, type TrueLink, type Truth } from './simulate/person.ts';
export { hostileWorlds, type Range, referenceWorld, type World } from './simulate/world.ts';
export {
  fewestToldDays,
  type Look,
  likelyInclusion,
  lookOf,
  looksHeld,
  type Tier,
  TierMachine,
  type TierState,
} from './tiers/tier.ts';
export { type ReplayOptions, type TierOptions, type Tiers, TierWatch, tiersOf } from './tiers/tier-watch.ts';
export { LinkWatch } from './watch/link-watch.ts';
export type { NoiseShape } from './whiten/innovations.ts';
export type { NoiseFit } from './whiten/noise.ts';
