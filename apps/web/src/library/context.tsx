// What every page of the library can reach: its articles, the works they stand on, and the check at hand.
import type { Assessment } from '@rhomboid/check';
import { type Knowledge, type LibraryKnowledge, libraryOf } from '@rhomboid/knowledge';
import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { useApp, useObservable } from '../app/context.ts';
import { openLibraryPart } from './knowledge.ts';

interface LibraryParts {
  readonly knowledge: Knowledge;
  readonly library: LibraryKnowledge;
  /** What the open check says so far; null where nothing was answered. */
  readonly assessment: Assessment | null;
}

const LibraryContext = createContext<LibraryParts | null>(null);

/** The library, inside its pages. */
export function useLibrary(): LibraryParts {
  const parts = useContext(LibraryContext);
  if (parts === null) throw new Error('No library around this page.');
  return parts;
}

/** Shows its children once the library's part of the release is here. */
export function WithLibrary({ children }: { children: ComponentChildren }): JSX.Element {
  const { knowledge, session } = useApp();
  const { open } = useObservable(session.state);
  const [full, setFull] = useState<Knowledge | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    openLibraryPart(knowledge).then(setFull, () => setFailed(true));
  }, [knowledge]);
  const assessment = useMemo(
    () => (open === null || open.trail.length === 0 ? null : session.resultOf(open).assessment),
    [open, session],
  );
  // The frame around all pages catches this and offers to load again.
  if (failed) throw new Error('The library did not load.');
  if (full === null) return <div class="page" aria-busy="true" />;
  const parts = { knowledge: full, library: libraryOf(full), assessment };
  return <LibraryContext.Provider value={parts}>{children}</LibraryContext.Provider>;
}
