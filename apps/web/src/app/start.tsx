// Puts the app together: knowledge, shelf, session, router. The one place where the parts meet.
import { type Knowledge, loadingKnowledge } from '@rhomboid/knowledge';
import { render } from 'preact';
import knowledgeUrl from '../../../../knowledge/dist/knowledge.json?url';
import { fetchDrawings } from '../map/late-map.tsx';
import { createSession } from '../state/session.ts';
import { openShelf } from '../storage/database.ts';
import { NO_SETTINGS, type Shelf } from '../storage/shelf.ts';
import { joinTabs } from '../storage/tabs.ts';
import { en } from '../words/en.ts';
import { fetchSidePages, Shell } from './app.tsx';
import { awake } from './awake.ts';
import { AppContext } from './context.ts';
import { countryOf, detectCountry } from './country.ts';
import { createRouter } from './router.ts';
import { watchUpdates } from './updates.ts';

/** Loads what the app needs and draws it into `root`. */
export async function startApp(root: HTMLElement): Promise<void> {
  const [knowledge, kept] = await Promise.all([fetchKnowledge(), openKept()]);
  const { records, unreadable, settings } = kept.content;
  const country = countryOf(knowledge, settings.country)?.id ?? detectCountry(knowledge.countries, navigator.languages);
  const session = createSession({
    knowledge,
    shelf: kept.shelf,
    tabs: joinTabs(),
    initial: {
      settings: { ...settings, country },
      open: records.find((record) => record.id === settings.open) ?? null,
      shelf: records,
      trouble: kept.shelf === null,
      unreadable,
    },
  });
  const app = { knowledge, session, words: en, router: createRouter(), updates: watchUpdates() };
  render(
    <AppContext.Provider value={app}>
      <Shell />
    </AppContext.Provider>,
    root,
  );
  // A failure shows when the page is needed; until then there is nothing to tell.
  fetchDrawings()
    .then(fetchSidePages)
    .catch(() => {});
}

async function fetchKnowledge(): Promise<Knowledge> {
  const answer = await fetch(knowledgeUrl);
  if (!answer.ok) throw new Error(`The knowledge did not load: ${answer.status}`);
  const loaded = await awake(loadingKnowledge(await answer.json()));
  if (!loaded.ok) throw new Error(loaded.problems.map((problem) => problem.message).join(' '));
  return loaded.value;
}

async function openKept(): Promise<{ shelf: Shelf | null; content: Awaited<ReturnType<typeof readAll>> }> {
  try {
    const shelf = await openShelf();
    return { shelf, content: await readAll(shelf) };
  } catch {
    return { shelf: null, content: { records: [], unreadable: 0, settings: NO_SETTINGS } };
  }
}

async function readAll(shelf: Shelf) {
  const [{ records, unreadable }, settings] = await Promise.all([shelf.checks(), shelf.settings()]);
  return { records, unreadable, settings };
}
