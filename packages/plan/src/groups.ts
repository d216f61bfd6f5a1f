// Which groups of causes the plan is made for: those that the check finds likely, and those that facts put a person into.
import type { Assessment } from '@rhomboid/check';
import type { CauseGroup, CauseGroupId, MatrixCell, PlanGroupId, PlanKnowledge } from '@rhomboid/knowledge';
import { CAUSE_GROUPS } from '@rhomboid/knowledge';
import type { KnownFacts } from './truth.ts';

/** A group and how much of the probability of the causes shown it holds, 0 to 1; 1 where a fact decides. */
export interface GroupShare {
  readonly group: CauseGroup;
  readonly share: number;
  readonly byFact: boolean;
}

/** Groups whose items are offered. Estimate: a cause with less than one chance in seven does not shape a plan. */
const SHAPES_FROM = 0.15;
/** Groups whose dangers are heeded: one chance in twenty is enough to leave a thing out. */
const HEEDED_FROM = 0.05;

/** All groups with a share, the leading one first; facts first of all. */
export function groupShares(plan: PlanKnowledge, assessment: Assessment, known: KnownFacts): readonly GroupShare[] {
  const shares = new Map<CauseGroup, number>();
  for (const cause of assessment.differential) {
    const group = plan.causeGroups.find(({ conditions }) => conditions.includes(cause.condition));
    if (group !== undefined) shares.set(group, (shares.get(group) ?? 0) + cause.probability);
  }
  const byFact = plan.causeGroups.filter(({ facts }) => facts.some((fact) => known.answer(fact) === 'yes'));
  const told = [...shares]
    .map(([group, share]) => ({ group, share, byFact: false }))
    .sort((a, b) => b.share - a.share || (a.group.id < b.group.id ? -1 : 1));
  return [...byFact.map((group) => ({ group, share: 1, byFact: true })), ...told];
}

/** The likeliest group that causes put the person into; null where the check names none. */
export function leading(shares: readonly GroupShare[]): CauseGroup | null {
  return shares.find(({ byFact }) => !byFact)?.group ?? null;
}

/** Groups whose treatments are offered. */
export function shaping(shares: readonly GroupShare[]): readonly CauseGroup[] {
  const first = leading(shares);
  return shares.filter(({ group, share }) => share >= SHAPES_FROM || group === first).map(({ group }) => group);
}

/** What the matrix says of a row for this person. Avoid outranks all; a professional's lead outranks what is left. */
export function cellOf(plan: PlanKnowledge, row: string, shares: readonly GroupShare[]): MatrixCell {
  const cells = plan.matrix.find(({ id }) => id === row)?.cells;
  if (cells === undefined) return 'no';
  const of = (groups: readonly CauseGroup[]): readonly MatrixCell[] =>
    groups.flatMap(({ id }) => (isPlanGroup(id) ? [cells[id]] : []));
  if (harmedBy(plan, row, shares).length > 0) return 'avoid';
  const byFact = of(shares.filter((share) => share.byFact).map(({ group }) => group));
  const shaped = of(shaping(shares));
  if (byFact.includes('professional') || shaped[0] === 'professional') return 'professional';
  if (shaped.includes('core')) return 'core';
  if (shaped.includes('option')) return 'option';
  return shaped.includes('professional') ? 'professional' : 'no';
}

/** The heeded groups for which the matrix says avoid, the likeliest first. */
export function harmedBy(plan: PlanKnowledge, row: string, shares: readonly GroupShare[]): readonly CauseGroup[] {
  const cells = plan.matrix.find(({ id }) => id === row)?.cells;
  return shares
    .filter(({ group: { id }, share }) => share >= HEEDED_FROM && isPlanGroup(id) && cells?.[id] === 'avoid')
    .map(({ group }) => group);
}

function isPlanGroup(id: CauseGroupId): id is PlanGroupId {
  return (CAUSE_GROUPS as readonly string[]).includes(id);
}
