// Facts that follow from other answers: places from the pain map, scores from their items.
import type { Knowledge, Region } from '@rhomboid/knowledge';
import { cannotHold } from './doubts.ts';
import type { Fact, Facts } from './facts.ts';

/** Adds derived facts where the person did not answer them directly. */
export function derive(knowledge: Knowledge, facts: Map<string, Fact>): void {
  deriveFromMap(knowledge, facts);
  deriveWidespread(facts);
  deriveNone(knowledge, facts);
}

/** A question that cannot apply (pregnancy in a man) is answered: none. */
function deriveNone(knowledge: Knowledge, facts: Map<string, Fact>): void {
  for (const finding of knowledge.findings) {
    if (finding.type !== 'one' || finding.askIf === null || !finding.options.some((option) => option.id === 'none'))
      continue;
    if (!facts.has(finding.id) && cannotHold(finding.askIf, plainFacts(facts))) add(facts, finding.id, ['none']);
  }
}

function plainFacts(facts: Map<string, Fact>): Facts {
  return { get: (id) => facts.get(id), has: (id) => facts.has(id), entries: () => facts.entries(), hidden: () => [] };
}

function deriveFromMap(knowledge: Knowledge, facts: Map<string, Fact>): void {
  const loc = facts.get('loc');
  if (loc?.kind !== 'values') return;
  const regions = knowledge.regions.filter((region) => loc.values.includes(region.id));
  const sites = new Set(regions.map((region) => region.site).filter((site) => site !== ''));
  add(facts, 'site', [...sites].sort());
  for (const [finding, values] of setsOf(regions)) add(facts, finding, values);
  const back = regions.filter((region) => region.site !== '');
  const sides = new Set(back.map((region) => region.side));
  if (back.length > 0) {
    add(facts, 'loc-side', [
      sides.size === 1
        ? [...sides][0]!
        : sides.has('left') === sides.has('right')
          ? 'both'
          : sides.has('left')
            ? 'left'
            : 'right',
    ]);
    const paired = sides.has('left') && sides.has('right');
    add(facts, 'loc-mid', [paired ? 'both-sides' : sides.has('left') || sides.has('right') ? 'one-side' : 'midline']);
  }
}

/** What the painted places say of other findings; both arms painted means both. */
function setsOf(regions: readonly Region[]): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, Set<string>>();
  for (const region of regions) {
    for (const [finding, value] of Object.entries(region.sets))
      sets.set(finding, (sets.get(finding) ?? new Set()).add(value));
  }
  const armSides = new Set(
    regions.filter((region) => region.sets['rad-arm'] !== undefined).map((region) => region.side),
  );
  if (armSides.size > 1) sets.set('rad-arm', new Set(['both']));
  return new Map([...sets].map(([finding, values]) => [finding, [...values].sort()]));
}

/** Wolfe 2016: the widespread pain index counts places; the symptom score adds three 0 to 3 items and three yes-no ones. */
function deriveWidespread(facts: Map<string, Fact>): void {
  const areas = facts.get('wpi-areas');
  if (areas?.kind === 'values') addNumber(facts, 'wpi', areas.values.length);
  const levels = ['fatigue-level', 'unrefreshed-level', 'fog-level'].map((id) => facts.get(id));
  const extra = facts.get('sss-extra');
  if (extra?.kind === 'values' && levels.every((fact) => fact?.kind === 'values')) {
    const sum = levels.reduce((total, fact) => total + (fact?.kind === 'values' ? Number(fact.values[0]) : 0), 0);
    addNumber(facts, 'sss', sum + extra.values.length);
  }
}

/** What follows is also known where the person was not sure. */
function isOpen(facts: Map<string, Fact>, id: string): boolean {
  return (facts.get(id)?.kind ?? 'unsure') === 'unsure';
}

function add(facts: Map<string, Fact>, id: string, values: readonly string[]): void {
  if (isOpen(facts, id)) facts.set(id, { kind: 'values', values });
}

function addNumber(facts: Map<string, Fact>, id: string, value: number): void {
  if (isOpen(facts, id)) facts.set(id, { kind: 'number', value });
}
