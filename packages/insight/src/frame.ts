// From days to what can be compared: all candidates, those left out, and the diary that the statistics read.
import { daysBetween } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import type { Notebook } from '@rhomboid/notebook';
import { type Diary, type Factor, mostFactors } from '@rhomboid/statistics';
import { type Candidate, candidatesOf, fewestTold, fewestVaried } from './candidates.ts';
import type { DayTable } from './day-table.ts';
import { type Definition, definitionOf } from './definition.ts';
import { priorOf } from './prior.ts';
import { twinGroups } from './twins.ts';

/** What is compared with pain. */
export interface Frame {
  /** By id. */
  readonly candidates: readonly Candidate[];
  /** Of each factor of the diary the candidates that it stands for: one, or twins. */
  readonly groups: readonly (readonly Candidate[])[];
  readonly diary: Diary;
  /** Names of factors that were too many to compare, least told first. */
  readonly leftOut: readonly string[];
  /** Two frames with one key read the same days in the same way. */
  readonly key: string;
}

/** The frame of all days so far. */
export function frameOf(table: DayTable, knowledge: Knowledge, notebook: Notebook): Frame {
  const { kept, leftOut } = bestTold(definitionsOf(table, knowledge, notebook), table);
  const candidates = kept
    .flatMap((definition) => candidatesOf(definition, table))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const fit = candidates
    .filter(({ told, varied }) => told >= fewestTold && varied >= fewestVaried)
    .slice(0, mostFactors);
  const groups = twinGroups(fit).map((members) => members.map((i) => fit[i]!));
  const factors = withPriors(groups);
  const firstWeekday = weekdayOf(table.start);
  const { days } = table;
  const pain = { values: new Float64Array(days), known: new Uint8Array(days) };
  for (let day = 0; day < days; day++) {
    if (Number.isNaN(table.pain[day]!)) continue;
    pain.values[day] = table.pain[day]!;
    pain.known[day] = 1;
  }
  return {
    candidates,
    groups,
    diary: { days, firstWeekday, pain, factors },
    leftOut,
    key: JSON.stringify([
      table.start,
      groups.map((members, k) => [
        members.map(({ id, definition: { shape } }) => [id, shape]),
        factors[k]!.lags,
        factors[k]!.prior,
      ]),
    ]),
  };
}

/** 0 Monday to 6 Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: string): number {
  return (((daysBetween('1970-01-01', day) + 3) % 7) + 7) % 7;
}

function definitionsOf(table: DayTable, knowledge: Knowledge, notebook: Notebook): readonly Definition[] {
  const definitions: Definition[] = [];
  for (const [key, count] of table.counts) {
    const definition = count > 0 ? definitionOf(key, knowledge, notebook) : null;
    if (definition !== null) definitions.push(definition);
  }
  return definitions;
}

/** As many as can be compared, the most told first; the others by name. */
function bestTold(
  all: readonly Definition[],
  { counts }: DayTable,
): { readonly kept: readonly Definition[]; readonly leftOut: readonly string[] } {
  if (all.length <= mostFactors) return { kept: all, leftOut: [] };
  const byCount = all.toSorted((a, b) => counts.get(b.key)! - counts.get(a.key)! || (a.key < b.key ? -1 : 1));
  return {
    kept: byCount.slice(0, mostFactors),
    leftOut: byCount
      .slice(mostFactors)
      .reverse()
      .map(({ name }) => name),
  };
}

function withPriors(groups: readonly (readonly Candidate[])[]): readonly Factor[] {
  return groups.map((members) => {
    const first = members[0]!.series;
    // Of twins the same day counts only where it is honest for each.
    const lags = members.map(({ series }) => series.lags).reduce((a, b) => (a.length <= b.length ? a : b));
    return { ...first, lags, prior: Math.max(...members.map((member) => priorOf(member, groups.length))) };
  });
}
