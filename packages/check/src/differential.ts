// Causes with their probabilities, for showing: exact over sets of up to three causes at once.
import { byCause, setsPosterior } from '@rhomboid/inference';
import type { Knowledge } from '@rhomboid/knowledge';
import type { Appraisal } from './appraise.ts';
import { type Explanation, explain } from './explain.ts';
import { rankOf } from './rules.ts';
import type { Cause } from './types.ts';

/** Causes shown in full; the rest are remote. */
const SHOWN = 8;
/** Causes below this chance in pairs are left out of the triples: they cannot matter for what is shown. */
const KEPT_FROM = 1e-4;
/** A dangerous cause stays on the list until its chance is below this share of one in a hundred people. */
const RULED_OUT_BELOW = 0.001;
/** …or until the answers have made it this much less likely than it was before any answer. */
const RULED_OUT_BY = 0.05;

export interface Differential {
  /** P(cause is at work) by cause index. */
  readonly chances: Float64Array;
  readonly shown: readonly Cause[];
  readonly mustNotMiss: readonly Cause[];
}

/** The differential of an appraisal. */
export function differentiate(knowledge: Knowledge, now: Appraisal): Differential {
  const chances = chancesOf(now);
  const order = [...chances.keys()].sort((a, b) => chances[b]! - chances[a]! || a - b);
  const listed = order.filter((index) => now.clinical.causes[index]!.id !== 'other');
  const shown = listed.slice(0, SHOWN);
  const first = new Set(shown.slice(0, 3));
  const suspects = new Set(
    now.firings.flatMap((firing) => (firing.rank < rankOf('routine') ? firing.rule.suspects : [])),
  );
  const before = byCause(now.model, now.model.prior);
  const suspected = (index: number): boolean => suspects.has(now.clinical.causes[index]!.id);
  const open = listed.filter(
    (index) => !first.has(index) && (isOpen(now, index, before[index]!, chances[index]!) || suspected(index)),
  );
  const toCause = (index: number): Cause => causeOf(knowledge, now, index, chances[index]!);
  return { chances, shown: shown.map(toCause), mustNotMiss: byHarm(now, open, chances).map(toCause) };
}

/** P(cause is at work), causes that could not matter left out of the larger sets. */
export function chancesOf(now: Appraisal): Float64Array {
  const pairs = setsPosterior(now.model, now.observations, { maxSize: 2 }).marginals;
  const keep = [...pairs.keys()].filter((place) => pairs[place]! >= KEPT_FROM);
  if (keep.length < 3) return oneByOne(now, pairs);
  const triples = setsPosterior(now.model, now.observations, { maxSize: 3, keep }).marginals;
  return oneByOne(
    now,
    pairs.map((chance, place) => (chance >= KEPT_FROM ? triples[place]! : chance)),
  );
}

/** Forms of one cause exclude each other: their chances add up, to a hair above 1 at most. */
function oneByOne(now: Appraisal, ofForms: Float64Array): Float64Array {
  return byCause(now.model, ofForms).map((chance) => Math.min(1, chance));
}

function isOpen(now: Appraisal, index: number, before: number, chance: number): boolean {
  const cause = now.clinical.causes[index]!;
  if (!cause.dangerous) return false;
  return chance >= RULED_OUT_BELOW || (before > 1e-9 && chance >= before * RULED_OUT_BY);
}

function byHarm(now: Appraisal, open: readonly number[], chances: Float64Array): readonly number[] {
  const harm = (index: number): number => chances[index]! * 4 ** (5 - rankOf(now.clinical.causes[index]!.level));
  return [...open].sort((a, b) => harm(b) - harm(a) || a - b);
}

function causeOf(knowledge: Knowledge, now: Appraisal, index: number, chance: number): Cause {
  const cause = now.clinical.causes[index]!;
  const reasons: Explanation = explain(knowledge, now, index);
  return {
    condition: cause.id,
    name: cause.name,
    medical: cause.medical,
    what: cause.what,
    course: cause.course,
    care: cause.care,
    watch: cause.watch,
    probability: chance,
    range: rangeOf(chance),
    meter: cause.meter,
    level: cause.level,
    dangerous: cause.dangerous,
    for: reasons.for,
    against: reasons.against,
  };
}

/** What the chance would be with the odds behind it halved and doubled. */
export function rangeOf(chance: number): readonly [number, number] {
  return [(0.5 * chance) / (1 - 0.5 * chance), (2 * chance) / (1 + chance)];
}
