// What the person did against pain, and how it went: counts of what was told, and pain before and after where it was
// written down. What comes after something need not come from it; nothing here says so.
import { addDays, type Day } from '@rhomboid/ground';
import type { Effect, Entry, MedicineEntry, PainEntry, TreatmentEntry } from '../log/entries.ts';
import type { Notebook } from '../log/fold.ts';
import { painAtMoment } from './days.ts';
import { mean } from './mean.ts';
import { minutesBetween } from './moment.ts';

/** Pain before: told at most three hours before. */
const BEFORE_MINUTES = 180;
/** Pain after: the first told from half an hour to six hours after, when most medicines by mouth have set in and still act. */
const AFTER_FROM = 30;
const AFTER_TO = 360;

/** One medicine or treatment over a period. */
export interface ReliefLine {
  readonly kind: 'medicine' | 'treatment';
  /** The medicine as written, an id of the knowledge or the person's own name; or the kind of treatment. */
  readonly name: string;
  /** Which one, for treatments: a plan item, an exercise, a kind of practitioner, own words; null where not told. */
  readonly what: string | null;
  readonly times: number;
  /** How often each effect was told. */
  readonly effects: Readonly<Record<Effect, number>>;
  /** How often any effect was told. */
  readonly told: number;
  /** Mean of pain after minus pain before, below zero is less pain, over `n` times with both written down; null where none. */
  readonly change: { readonly mean: number; readonly n: number } | null;
}

/** Every medicine and treatment from `from` to `to`, both included; most often used first, then by name. */
export function reliefLog(notebook: Notebook, from: Day, to: Day): readonly ReliefLine[] {
  // One day is looked up; a longer time goes through all entries, for days without end may lie between.
  const all: Iterable<Entry> = from === to ? notebook.onDay(from) : notebook.entries.values();
  const uses = [...all].filter(
    (entry): entry is Use =>
      (entry.kind === 'medicine' || entry.kind === 'treatment') && entry.day >= from && entry.day <= to,
  );
  const byName = Map.groupBy(uses, (use) => JSON.stringify(nameOf(use)));
  return [...byName.values()].map((entries) => lineOf(notebook, entries)).sort(byUse);
}

type Use = MedicineEntry | TreatmentEntry;

function nameOf(entry: Use): Pick<ReliefLine, 'kind' | 'name' | 'what'> {
  if (entry.kind === 'medicine') return { kind: 'medicine', name: entry.medicine, what: null };
  return { kind: 'treatment', name: entry.treatment, what: entry.what ?? null };
}

function lineOf(notebook: Notebook, uses: readonly Use[]): ReliefLine {
  const effects: Record<Effect, number> = { 'much-better': 0, better: 0, same: 0, worse: 0, 'much-worse': 0 };
  for (const { effect } of uses) if (effect !== undefined) effects[effect] += 1;
  const changes = uses.flatMap((use) => painChange(notebook, use) ?? []);
  return {
    ...nameOf(uses[0]!),
    times: uses.length,
    effects,
    told: Object.values(effects).reduce((sum, count) => sum + count, 0),
    change: changes.length === 0 ? null : { mean: mean(changes)!, n: changes.length },
  };
}

/** Pain after minus pain before one use, of the same pain; null where either was not written down in time. */
function painChange(notebook: Notebook, use: Use): number | null {
  if (use.time === undefined) return null;
  const around = [addDays(use.day, -1), use.day, addDays(use.day, 1)].flatMap((day) => painsOn(notebook, day, use));
  const before = around.filter(({ away }) => away <= 0 && away >= -BEFORE_MINUTES).sort((a, b) => b.away - a.away);
  const after = around.filter(({ away }) => away >= AFTER_FROM && away <= AFTER_TO).sort((a, b) => a.away - b.away);
  for (const first of before) {
    const then = after.find(({ entry }) => entry.pain === first.entry.pain);
    if (then !== undefined) return then.pain - first.pain;
  }
  return null;
}

interface PainNear {
  readonly entry: PainEntry;
  readonly pain: number;
  /** Minutes after the use; below zero is before it. */
  readonly away: number;
}

function painsOn(notebook: Notebook, day: Day, use: Use): readonly PainNear[] {
  return notebook.onDay(day).flatMap((entry) => {
    if (entry.kind !== 'pain') return [];
    const away = minutesBetween(use, entry);
    const pain = away === null ? null : painAtMoment(entry);
    return away === null || pain === null ? [] : { entry, pain, away };
  });
}

function byUse(a: ReliefLine, b: ReliefLine): number {
  const [x, y] = [`${a.kind} ${a.name} ${a.what ?? ''}`, `${b.kind} ${b.name} ${b.what ?? ''}`];
  return b.times - a.times || (x < y ? -1 : x > y ? 1 : 0);
}
