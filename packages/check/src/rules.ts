// Red-flag rules over facts. Rules only raise; each unsure answer that a rule leans on costs it one level.
import { type Knowledge, LEVELS, type LevelId, type RedFlag, type RuleLevel } from '@rhomboid/knowledge';
import { type Doubt, type DoubtOptions, doubts } from './doubts.ts';
import type { Facts } from './facts.ts';

/** Place of a level in the order of urgency: 0 = ambulance … 5 = self-care. */
export type Rank = number;

export const SELF_CARE: Rank = LEVELS.length - 1;

export function rankOf(level: LevelId): Rank {
  return LEVELS.indexOf(level);
}

export function levelOf(rank: Rank): LevelId {
  return LEVELS[Math.max(0, Math.min(SELF_CARE, rank))]!;
}

/** A rule that gives a level, after unsure answers have cost theirs. */
export interface Firing {
  readonly rule: RedFlag;
  readonly step: RuleLevel;
  readonly rank: Rank;
  readonly doubt: Doubt;
}

const AS_ANSWERED: DoubtOptions = { most: 4, notAsked: 'never-holds' };

/** What one rule gives: its most urgent level, or null. Rules that only raise are left out; see `raises`. */
export function fire(rule: RedFlag, facts: Facts): Firing | null {
  let best: Firing | null = null;
  for (const step of rule.levels) {
    if (step.level === null) continue;
    for (const doubt of doubts(step.when, facts, AS_ANSWERED)) {
      const rank = rankOf(step.level) + doubt.length;
      if (
        rank <= SELF_CARE &&
        (best === null || rank < best.rank || (rank === best.rank && doubt.length < best.doubt.length))
      ) {
        best = { rule, step, rank, doubt };
      }
    }
  }
  return best;
}

/** All rules that fire, most urgent first, then in the order of the knowledge. */
export function fireAll(knowledge: Knowledge, facts: Facts): readonly Firing[] {
  const fired: Firing[] = [];
  for (const rule of knowledge.redFlags) {
    const firing = fire(rule, facts);
    if (firing !== null) fired.push(firing);
  }
  return fired.sort((a, b) => a.rank - b.rank);
}

/** The rule that raises the result by one level, where one holds as answered (C-X2). */
export function raising(knowledge: Knowledge, facts: Facts): RedFlag | null {
  const found = knowledge.redFlags.find((rule) =>
    rule.levels.some(
      (step) => step.raise > 0 && doubts(step.when, facts, { most: 0, notAsked: 'never-holds' }).length > 0,
    ),
  );
  return found ?? null;
}

/** An unsure yes-no answer that alone keeps a rule from raising the result, or null. */
export function raisingIfYes(knowledge: Knowledge, facts: Facts): string | null {
  const steps = knowledge.redFlags.flatMap((rule) => rule.levels).filter((step) => step.raise > 0);
  const alone = steps.flatMap((step) => doubts(step.when, facts, { most: 1, notAsked: 'never-holds' })).flat();
  const yesNo = (id: string): boolean => knowledge.findings.some((item) => item.id === id && item.type === 'yes-no');
  return alone.find(yesNo) ?? null;
}

/** For each open finding, the most urgent level that one alarming answer to it alone would bring by a rule. */
export function reachable(knowledge: Knowledge, facts: Facts): ReadonlyMap<string, Rank> {
  const reach = new Map<string, Rank>();
  for (const rule of knowledge.redFlags) {
    for (const step of rule.levels) {
      if (step.level === null) continue;
      for (const doubt of doubts(step.when, facts, { most: 1, notAsked: 'may-hold' })) {
        const [finding] = doubt;
        if (finding !== undefined) reach.set(finding, Math.min(reach.get(finding) ?? SELF_CARE, rankOf(step.level)));
      }
    }
  }
  return reach;
}
