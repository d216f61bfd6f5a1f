// What the notebook has taught, for the plan: links and fair tests, worked out beside the page by who reads diaries.
import type { Day } from '@rhomboid/ground';
import type { Learned } from '@rhomboid/plan';
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../app/context.ts';
import { careSince } from '../../insight/engine/care-first.ts';
import { type NotebookParts, useLocalNow, useNotebook } from '../../notebook/context.ts';

/** Before so many entries of pain nothing is claimed of anything. */
const FEWEST = 28;
/** How long a page waits for it, ms: better a plan without than none. What comes later changes the plan then. */
const PATIENCE = 1500;
const NOTHING: readonly Learned[] = [];

/** What was learned; null while a page should wait for it. */
export function useLearned(): readonly Learned[] | null {
  const parts = useNotebook();
  const { session } = useApp();
  const { day } = useLocalNow();
  const { state } = parts;
  const enough = state.ofKind('pain').size >= FEWEST;
  const care = enough && careSince({ session }, state) !== null;
  const [learned, setLearned] = useState<readonly Learned[] | null>(() => (enough ? lastOf(parts, day) : NOTHING));
  const { version } = state;
  useEffect(() => {
    if (!enough) return setLearned(NOTHING);
    let current = true;
    const take = (given: readonly Learned[]): void => {
      if (current) setLearned(given);
    };
    const waiting = setTimeout(() => setLearned((known) => known ?? NOTHING), PATIENCE);
    // Without an answer the plan stands on the rest.
    read(parts, day, care).then(take, () => take(NOTHING));
    return () => {
      current = false;
      clearTimeout(waiting);
    };
  }, [parts, enough, care, day, version]);
  return learned;
}

interface Last {
  readonly day: Day;
  readonly learned: readonly Learned[];
}

/** Kept for this visit only: a page that opens next need not wait. */
const last = new WeakMap<NotebookParts['state'], Last>();

function lastOf({ state }: NotebookParts, day: Day): readonly Learned[] | null {
  const known = last.get(state);
  return known?.day === day ? known.learned : null;
}

/** The worker that reads diaries is fetched only by who has one to read. */
async function read(parts: NotebookParts, day: Day, careFirst: boolean): Promise<readonly Learned[]> {
  const { readLessons } = await import('../../insight/lessons.ts');
  const learned = await readLessons(parts, day, careFirst);
  last.set(parts.state, { day, learned });
  return learned;
}
