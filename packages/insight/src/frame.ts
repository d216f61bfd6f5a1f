// From days to what can be compared: all candidates, those left out, and the diary that the statistics read.
import { daysBetween } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import type { Notebook } from '@rhomboid/notebook';
import { type Diary, type Factor, mostFactors } from '@rhomboid/statistics';
import { type Candidate, candidatesOf, fewestTold, fewestVaried } from './candidates.ts';
import type { DayTable } from './day-table.ts';
import { type Definition, definitionOf } from './definition.ts';
import { priorOf } from './prior.ts';
import { Tallies } from './tallies.ts';
import { Twins } from './twins.ts';

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

/** Keeps what frames are made of from evening to evening; a frame depends on the days alone. */
export class FrameRun {
  readonly #tallies = new Tallies();
  readonly #twins = new Twins();
  #table: DayTable | null = null;

  /** Forgets days at or after `index`, and everything when the table is another. */
  keep(table: DayTable, index: number): void {
    if (table !== this.#table) this.#tallies.clear();
    this.#table = table;
    this.#tallies.keep(index);
    this.#twins.keep(index);
  }

  /** The frame of all days of the table. */
  read(table: DayTable, knowledge: Knowledge, notebook: Notebook): Frame {
    const { days } = table;
    const { kept, leftOut } = bestTold(definitionsOf(table, knowledge, notebook), table);
    const candidates = kept
      .flatMap((definition) => candidatesOf(definition, table, this.#tallies))
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    const fit = candidates
      .filter(({ told, varied }) => told >= fewestTold && varied >= fewestVaried)
      .slice(0, mostFactors);
    const groups = this.#twins.groups(fit, days).map((members) => members.map((i) => fit[i]!));
    const factors = withPriors(groups);
    const pain = { values: new Float64Array(days), known: new Uint8Array(days) };
    for (let day = 0; day < days; day++) {
      if (Number.isNaN(table.pain[day]!)) continue;
      pain.values[day] = table.pain[day]!;
      pain.known[day] = 1;
    }
    return {
      candidates,
      groups,
      diary: { days, firstWeekday: weekdayOf(table.start), pain, factors },
      leftOut,
      key: keyOf(table, groups, factors),
    };
  }
}

function keyOf({ start }: DayTable, groups: Frame['groups'], factors: readonly Factor[]): string {
  return JSON.stringify([
    start,
    groups.map((members, k) => [
      members.map(({ id, definition: { shape } }) => [id, shape]),
      factors[k]!.lags,
      factors[k]!.prior,
      factors[k]!.isBeforePain,
    ]),
  ]);
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
    const isBeforePain = members.every(({ series }) => series.isBeforePain);
    return {
      ...first,
      lags,
      isBeforePain,
      prior: Math.max(...members.map((member) => priorOf(member, groups.length))),
    };
  });
}
