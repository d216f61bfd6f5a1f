// Opens the notebook once for this visit: its style, its store, its log.
import { type Knowledge, withNotebook } from '@rhomboid/knowledge';
import { memoryStore } from '@rhomboid/notebook';
import '../app/group-by.ts';
import partUrl from '../../../../knowledge/dist/knowledge-notebook.json?url';
import { partOpener } from '../app/fetch-part.ts';
import { markNotebook } from '../app/notebook-trace.ts';
import { styleLoader } from '../app/style-loader.ts';
import { observable } from '../state/observable.ts';
import { browserWriter } from './browser-writer.ts';
import type { Done, NotebookParts } from './context.ts';
import { openDrafts } from './drafts.ts';
import { openNotebookState } from './notebook-state.ts';
import { openNotebookStore } from './store/open-store.ts';
import styleUrl from './style/index.css?url';

/** The notebook's part of the release travels apart, too. */
const openPart = partOpener(partUrl, withNotebook, 'The notebook’s knowledge');
/** The style is a file of its own: who only wants the check never loads it. */
const loadStyle = styleLoader(styleUrl);

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
    openPart(release),
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
