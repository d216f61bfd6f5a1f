// What the person's own tests have settled, for the links.
import type { Day } from '@rhomboid/ground';
import type { ExperimentEntry } from '@rhomboid/notebook';
import { draw, firstDayBehind, isRunning, lastDayOf, resultOf } from './experiment-plan.ts';
import type { Points } from './insight.ts';

/** A test that has come to an answer. */
export interface SettledTest {
  readonly entry: ExperimentEntry;
  readonly on: Day;
  readonly verdict: 'helps' | 'harms' | 'too-small';
  /** Days after which its pain was compared. */
  readonly lag: number;
  readonly effect: Points;
}

interface Remembered {
  readonly entry: ExperimentEntry;
  readonly last: Day;
  readonly from: Day;
  readonly test: SettledTest | null;
}

/** Reads tests, each again only when something that it stands on changed. */
export class Verdicts {
  readonly #known = new Map<string, Remembered>();

  /** Forgets what stands on a changed day. */
  keep(changed: (from: Day, to: Day) => boolean): void {
    for (const [id, { from, last }] of this.#known) if (changed(from, last)) this.#known.delete(id);
  }

  /** By subject the test that settled last; a test that found too little counts only if none settled after it. */
  read(
    experiments: readonly ExperimentEntry[],
    today: Day,
    painOn: (day: Day) => number,
  ): { readonly bySubject: ReadonlyMap<string, SettledTest>; readonly running: boolean } {
    const bySubject = new Map<string, SettledTest>();
    let running = false;
    for (const entry of experiments.toSorted((a, b) =>
      a.start < b.start ? -1 : a.start > b.start ? 1 : a.id < b.id ? -1 : 1,
    )) {
      const drawn = draw(entry);
      running ||= isRunning(drawn, today);
      const last = lastDayOf(drawn, today, painOn);
      let known = this.#known.get(entry.id);
      if (known === undefined || known.entry !== entry || known.last !== last) {
        known = { entry, last, from: firstDayBehind(drawn), test: null };
        const { verdict, effect: mean, low, high } = resultOf(drawn, last, painOn);
        if (verdict === 'helps' || verdict === 'harms' || verdict === 'too-small')
          known = {
            ...known,
            test: { entry, on: entry.ended ?? last, verdict, lag: drawn.lag, effect: { mean, low, high } },
          };
        this.#known.set(entry.id, known);
      }
      // What was stopped for safety is no reason to do it, whatever it showed.
      const test = entry.ending === 'unsafe' ? null : known.test;
      // A test that still runs, or was broken off, has not ruled anything out.
      const counts = test !== null && (test.verdict !== 'too-small' || (!isRunning(drawn, today) && isOver(entry)));
      if (counts) bySubject.set(entry.subject, test);
    }
    return { bySubject, running };
  }
}

function isOver({ ending }: ExperimentEntry): boolean {
  return ending === undefined || ending === 'finished' || ending === 'settled';
}
