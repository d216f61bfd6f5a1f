// Relief kept up day by day: each day's uses are looked at once, and again only where the day or one beside it changed.
import { addDays, type Day } from '@rhomboid/ground';
import { type Notebook, type ReliefLine, reliefLog } from '@rhomboid/notebook';

/** What went with relief on the days of one notebook. */
export class ReliefRun {
  /** Days with a use, ascending, and their lines; null before any look. */
  #byDay: Map<Day, readonly ReliefLine[]> | null = null;
  #days: Day[] = [];
  readonly #changed = new Set<Day>();
  #last: { readonly days: number; readonly lines: readonly ReliefLine[] } | null = null;

  /** Forgets what leaned on these days; everything when they are null. */
  keep(days: Iterable<Day> | null): void {
    if (days === null) this.#byDay = null;
    else for (const day of days) this.#changed.add(day);
  }

  /** One line for each medicine and treatment up to `today`, the most used first; the same lines until one changes. */
  read(notebook: Notebook, today: Day): readonly ReliefLine[] {
    const lines = this.#upToDate(notebook);
    const days = placeOf(this.#days, today, 'after');
    if (this.#last?.days !== days) {
      const all = this.#days.slice(0, days).flatMap((day) => lines.get(day)!);
      const byName = Map.groupBy(all, nameOf);
      this.#last = { days, lines: [...byName.values()].map(merged).sort(byUse) };
    }
    return this.#last.lines;
  }

  #upToDate(notebook: Notebook): Map<Day, readonly ReliefLine[]> {
    const byDay = this.#byDay ?? new Map<Day, readonly ReliefLine[]>();
    if (this.#byDay === null) {
      for (const entry of notebook.entries.values())
        if ((entry.kind === 'medicine' || entry.kind === 'treatment') && !byDay.has(entry.day))
          byDay.set(entry.day, reliefLog(notebook, entry.day, entry.day));
      this.#byDay = byDay;
      this.#days = [...byDay.keys()].sort();
      this.#last = null;
    } else for (const day of this.#changed) for (const by of [-1, 0, 1]) this.#look(notebook, byDay, addDays(day, by));
    this.#changed.clear();
    return byDay;
  }

  /** Looks at a day once more: pain of the days beside it counts for its uses, too. */
  #look(notebook: Notebook, byDay: Map<Day, readonly ReliefLine[]>, day: Day): void {
    const lines = reliefLog(notebook, day, day);
    const isThere = byDay.has(day);
    if (lines.length === 0 && !isThere) return;
    this.#last = null;
    const place = placeOf(this.#days, day, 'before');
    if (lines.length === 0) {
      byDay.delete(day);
      this.#days.splice(place, 1);
    } else {
      byDay.set(day, lines);
      if (!isThere) this.#days.splice(place, 0, day);
    }
  }
}

/** How many days come before `day`, with or without itself. */
function placeOf(days: readonly Day[], day: Day, side: 'before' | 'after'): number {
  let [from, to] = [0, days.length];
  while (from < to) {
    const half = (from + to) >> 1;
    if (side === 'before' ? days[half]! < day : days[half]! <= day) from = half + 1;
    else to = half;
  }
  return from;
}

function nameOf({ kind, name, what }: ReliefLine): string {
  return JSON.stringify([kind, name, what]);
}

/** One line of several days of the same thing. */
function merged(lines: readonly ReliefLine[]): ReliefLine {
  const effects = { ...lines[0]!.effects };
  for (const key of Object.keys(effects) as (keyof typeof effects)[])
    effects[key] = lines.reduce((sum, line) => sum + line.effects[key], 0);
  const changes = lines.flatMap(({ change }) => change ?? []);
  const n = changes.reduce((sum, change) => sum + change.n, 0);
  const mean = changes.reduce((sum, change) => sum + change.n * change.mean, 0) / n;
  return {
    ...lines[0]!,
    times: lines.reduce((sum, { times }) => sum + times, 0),
    effects,
    told: lines.reduce((sum, { told }) => sum + told, 0),
    change: n === 0 ? null : { mean, n },
  };
}

/** The most used first, then by name. */
function byUse(a: ReliefLine, b: ReliefLine): number {
  const [x, y] = [nameOf(a), nameOf(b)];
  return b.times - a.times || (x < y ? -1 : x > y ? 1 : 0);
}
