// From days to what can be compared: all candidates, those left out, and the diary that the statistics read.
import { daysBetween } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import type { Notebook } from '@rhomboid/notebook';
import { type DaysSoFar, type Factor, mostFactors } from '@rhomboid/statistics';
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
  readonly days: number;
  /** Of `days` days; to be read before the next frame, which may change what lies beyond them. */
  readonly diary: DaysSoFar;
  /** Names of factors that were too many to compare, least told first. */
  readonly leftOut: readonly string[];
  /** Two frames of one run with one key read the same days in the same way. */
  readonly key: number;
}

/** Keeps what frames are made of from evening to evening; a frame depends on the days alone. */
export class FrameRun {
  #tallies = new Tallies();
  readonly #twins = new Twins();
  #table: DayTable | null = null;
  #last: Frame | null = null;
  #key = 0;

  /** Forgets days at or after `index`, and everything when the table is another. */
  keep(table: DayTable, index: number): void {
    if (table !== this.#table) {
      this.#tallies = new Tallies();
      this.#last = null;
    }
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
    const diary = {
      firstWeekday: weekdayOf(table.start),
      pain: { values: table.pain, known: table.painKnown },
      factors: withPriors(groups),
    };
    if (!isReadAlike(this.#last, groups, diary)) this.#key++;
    this.#last = { candidates, groups, days, diary, leftOut, key: this.#key };
    return this.#last;
  }
}

/** Whether the last frame of the same table read its days so too. */
function isReadAlike(last: Frame | null, groups: Frame['groups'], { factors }: DaysSoFar): boolean {
  return (
    groups.length === last?.groups.length &&
    groups.every((members, k) => {
      const before = last.groups[k]!;
      const now = factors[k]!;
      const then = last.diary.factors[k]!;
      return (
        now.prior === then.prior &&
        now.isBeforePain === then.isBeforePain &&
        now.lags === then.lags &&
        members.length === before.length &&
        members.every(
          ({ id, definition: { shape } }, m) => id === before[m]!.id && shape === before[m]!.definition.shape,
        )
      );
    })
  );
}

/** 0 Monday to 6 Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: string): number {
  return (((daysBetween('1970-01-01', day) + 3) % 7) + 7) % 7;
}

function definitionsOf(table: DayTable, knowledge: Knowledge, notebook: Notebook): readonly Definition[] {
  const definitions: Definition[] = [];
  table.counts.forEach((count, key) => {
    const definition = count > 0 ? definitionOf(key, knowledge, notebook) : null;
    if (definition !== null) definitions.push(definition);
  });
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
    const { values, known } = members[0]!.series;
    let { lags } = members[0]!.series;
    let isBeforePain = true;
    let prior = 0;
    for (const member of members) {
      // Of twins the same day counts only where it is honest for each.
      if (member.series.lags.length < lags.length) lags = member.series.lags;
      isBeforePain &&= member.series.isBeforePain === true;
      prior = Math.max(prior, priorOf(member, groups.length));
    }
    return { values, known, lags, isBeforePain, prior };
  });
}
