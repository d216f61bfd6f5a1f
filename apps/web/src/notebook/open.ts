// Opens the notebook once for this visit: its style, its store, its log.
import { type Knowledge, withNotebook } from '@rhomboid/knowledge';
import { memoryStore } from '@rhomboid/notebook';
import '../app/group-by.ts';
import partUrl from '../../../../knowledge/dist/knowledge-notebook.json?url';
import { markNotebook } from '../app/notebook-trace.ts';
import { observable } from '../state/observable.ts';
import { browserWriter } from './browser-writer.ts';
import type { Done, NotebookParts } from './context.ts';
import { openDrafts } from './drafts.ts';
import { openNotebookState } from './notebook-state.ts';
import { openNotebookStore } from './store/open-store.ts';
import styleUrl from './style/index.css?url';

let opened: Promise<NotebookParts> | null = null;

/**
 * The notebook of this visit. `memory` opens one that lives as long as the page, for browsers that do not save. Rejects
 * with a StoreError where the stored one cannot be read.
 */
export function openParts(release: Knowledge, where: 'stored' | 'memory' = 'stored'): Promise<NotebookParts> {
  if (opened === null || where === 'memory') {
    opened = open(release, where);
    // What failed may work the next time.
    opened.catch(() => {
      opened = null;
    });
  }
  return opened;
}

async function open(release: Knowledge, where: 'stored' | 'memory'): Promise<NotebookParts> {
  const [device, knowledge] = await Promise.all([
    where === 'memory' ? null : openNotebookStore(),
    fetchPart(release),
    loadStyle(),
  ]);
  const state = await openNotebookState(device ?? memoryStore(), browserWriter());
  const mark = (): void => markNotebook(device !== null && state.notebook.entries.size > 0);
  mark();
  state.subscribe(mark);
  const drafts = openDrafts();
  const guard = (): void => {
    if (device !== null && device.lock.state.get() !== 'off') drafts.seal();
  };
  guard();
  device?.lock.state.subscribe(guard);
  return { state, knowledge, done: observable<Done | null>(null), drafts, device };
}

/** The notebook's part of the release travels apart, too. */
async function fetchPart(release: Knowledge): Promise<Knowledge> {
  const answer = await fetch(partUrl);
  if (!answer.ok) throw new Error(`The notebook’s knowledge did not load: ${answer.status}`);
  const part = withNotebook(release, await answer.json());
  if (!part.ok) throw new Error(part.problems.map(({ message }) => message).join(' '));
  return part.value;
}

/** The style is a file of its own: who only wants the check never loads it. */
function loadStyle(): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styleUrl;
    // A page without its style still works.
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
