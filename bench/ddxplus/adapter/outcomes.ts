// Outcomes of the check on DDXPlus patients: counted, summed up by pathology, and put into lines.
import { rankOf } from '@rhomboid/check';
import { LEVELS } from '@rhomboid/knowledge';
import type { Score } from '../../cases/score.ts';
import { type Share, share, shareInWords } from '../../lib/interval.ts';
import type { Covered } from './pathology-map.ts';

/** What the check said of one patient. `expected` is null where no condition of ours covers the pathology. */
export interface Outcome extends Score {
  readonly pathology: string;
  readonly expected: Covered | null;
}

/** One pathology's patients. Only what is covered has a place and can be right or wrong. */
export interface PathologyRow {
  readonly pathology: string;
  readonly covered: boolean;
  readonly urgent: boolean;
  readonly patients: number;
  readonly first: number;
  readonly firstThree: number;
  readonly escalated: number;
  /** Patients by the level that came out, most urgent first. */
  readonly levels: Readonly<Record<string, number>>;
  /** Patients by the condition that came first, most frequent first. */
  readonly thought: Readonly<Record<string, number>>;
}

/** Patients of one pathology with the same mistake. */
export interface Misses {
  readonly kind: 'cause not in the first three' | 'urgent, not escalated' | 'not urgent, escalated';
  readonly pathology: string;
  readonly patients: readonly string[];
}

export interface Summary {
  readonly figures: Readonly<Record<string, Share>>;
  readonly pathologies: readonly PathologyRow[];
  readonly misses: readonly Misses[];
}

/** Escalated: told to be seen the same day or sooner. */
export function isEscalated({ level }: Pick<Score, 'level'>): boolean {
  return rankOf(level) <= rankOf('same-day');
}

/** Counts the outcomes. Figures are over covered pathologies alone. */
export function summaryOf(outcomes: readonly Outcome[]): Summary {
  const covered = outcomes.filter(({ expected }) => expected !== null);
  const urgent = covered.filter(({ expected }) => expected?.urgent);
  const others = covered.filter(({ expected }) => !expected?.urgent);
  const names = [...new Set(outcomes.map(({ pathology }) => pathology))].sort();
  return {
    figures: {
      'cause first': counted(covered, isFirst),
      'cause in the first three': counted(covered, isInFirstThree),
      'urgent: escalated (same-day or more urgent)': counted(urgent, isEscalated),
      'not urgent: not escalated (within-days or less urgent)': counted(others, (one) => !isEscalated(one)),
      'level within the accepted ones': counted(covered, ({ within }) => within),
    },
    pathologies: names.map((name) =>
      rowOf(
        name,
        outcomes.filter(({ pathology }) => pathology === name),
      ),
    ),
    misses: [
      ...missesOf(
        'urgent, not escalated',
        urgent.filter((one) => !isEscalated(one)),
        ({ level }) => level,
      ),
      ...missesOf(
        'not urgent, escalated',
        others.filter(isEscalated),
        ({ level, rules }) => `${level} by ${rules.join(' ') || 'probabilities'}`,
      ),
      ...missesOf(
        'cause not in the first three',
        covered.filter((one) => !isInFirstThree(one)),
        ({ top }) => top[0] ?? 'none',
      ),
    ],
  };
}

/** The summary as lines to print. */
export function summaryLines({ figures, pathologies, misses }: Summary): string[] {
  return [
    ...Object.entries(figures).map(([name, value]) => `  ${name.padEnd(56)}${shareInWords(value)}`),
    '  By pathology: patients; cause first, in the first three; escalated; levels; first cause',
    ...pathologies.map(rowLine),
    ...misses.map(
      ({ kind, pathology, patients }) => `    ${pathology}, ${kind} (${patients.length}): ${patients.join('; ')}`,
    ),
  ];
}

function rowLine({
  pathology,
  covered,
  urgent,
  patients,
  first,
  firstThree,
  escalated,
  levels,
  thought,
}: PathologyRow): string {
  const cause = covered ? `${first}, ${firstThree}` : 'not covered, not scored';
  const name = `${pathology}${urgent ? ' (urgent)' : ''}`;
  return `    ${name}: ${patients}; ${cause}; ${escalated}; ${countsInWords(levels)}; ${countsInWords(thought)}`;
}

function rowOf(pathology: string, outcomes: readonly Outcome[]): PathologyRow {
  const thought = tally(outcomes.map(({ top }) => top[0]?.split(' ')[0] ?? 'none'));
  const levels = tally(outcomes.map(({ level }) => level));
  return {
    pathology,
    covered: outcomes.some(({ expected }) => expected !== null),
    urgent: outcomes.some(({ expected }) => expected?.urgent === true),
    patients: outcomes.length,
    first: outcomes.filter(isFirst).length,
    firstThree: outcomes.filter(isInFirstThree).length,
    escalated: outcomes.filter(isEscalated).length,
    levels: Object.fromEntries(LEVELS.flatMap((level) => (levels.has(level) ? [[level, levels.get(level)!]] : []))),
    thought: Object.fromEntries([...thought].sort(([, a], [, b]) => b - a)),
  };
}

function missesOf(kind: Misses['kind'], missed: readonly Outcome[], detail: (one: Outcome) => string): Misses[] {
  const names = [...new Set(missed.map(({ pathology }) => pathology))].sort();
  return names.map((pathology) => ({
    kind,
    pathology,
    patients: missed.filter((one) => one.pathology === pathology).map((one) => `${one.id} ${detail(one)}`),
  }));
}

function isFirst({ place }: Outcome): boolean {
  return place === 1;
}

function isInFirstThree({ place }: Outcome): boolean {
  return place >= 1 && place <= 3;
}

function counted(list: readonly Outcome[], hit: (one: Outcome) => boolean): Share {
  return share(list.filter(hit).length, list.length);
}

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function countsInWords(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
