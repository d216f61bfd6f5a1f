// Whether an entry must go through the red flags, and the entry on its way there, stored or not.
import { type Entry, type Known, type Looked, needsScreen } from '@rhomboid/notebook';
import type { App } from '../../../app/context.ts';
import { usableAnswers } from '../../../state/check-record.ts';
import { localNow, type NotebookParts } from '../../context.ts';
import type { NotebookState } from '../../notebook-state.ts';

/** An entry that gave the occasion, and whether it could be saved. */
export interface Raised {
  readonly entry: Entry;
  readonly saved: boolean;
}

const raised = new Map<string, Raised>();

/** Hands an entry to the page of the screen: it works for one that storage refused, too. */
export function raise(entry: Entry, saved: boolean): void {
  raised.set(entry.id, { entry, saved });
}

/** The entry that was raised under this id; else the stored one; null where there is none. */
export function raisedEntry(state: NotebookState, id: string): Raised | null {
  const stored = state.notebook.entries.get(id);
  return raised.get(id) ?? (stored === undefined ? null : { entry: stored, saved: true });
}

/** What the danger signs of an entry are judged by. Screenings are few: the years of other entries are not gone through. */
export function looked(state: NotebookState): Looked {
  return { entries: state.ofKind('screening'), onDay: state.notebook.onDay };
}

/** Whether this entry, just written, is an occasion to run the red flags. */
export function isOccasion({ state, knowledge }: NotebookParts, app: App, entry: Entry): boolean {
  const { day } = localNow();
  return needsScreen(entry, looked(state), knowledge, lastCheck(app), day, countryIn(app));
}

/** A while after the page was drawn. */
const LATER = 100;

/**
 * Judges an entry without pain once the page stands, so that the first real one of a visit finds worked out what needs the
 * knowledge alone. Returns how to call it off.
 */
export function prepareOccasion(parts: NotebookParts, app: App): () => void {
  const timer = setTimeout(() => isOccasion(parts, app, { id: '', kind: 'pain', day: localNow().day, now: 0 }), LATER);
  return () => clearTimeout(timer);
}

/**
 * What the last check told; null where there was none. Its time is left out on purpose: it counts as the first thing of its
 * day, so that nothing that passes (since when, better or worse) speaks for a sign that came after it.
 */
export function lastCheck({ session, knowledge }: App): Known | null {
  const last = session.state.get().shelf.find(({ trail }) => trail.length > 0);
  if (last === undefined) return null;
  return { answers: usableAnswers(last, knowledge).answers, day: last.day };
}

/** The country whose packs count for doses. */
export function countryIn({ session }: App): string | null {
  return session.state.get().settings.country;
}
