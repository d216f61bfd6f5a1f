// The notebook as the app keeps it, and the same store with a naive fold on top.
import {
  type Author,
  createAuthor,
  dayRecord,
  daysBetweenIn,
  type NotebookEvent,
  type NotebookStore,
} from '@rhomboid/notebook';
import { browserWriter } from '../../../apps/web/src/notebook/browser-writer.ts';
import { type NotebookState, openNotebookState } from '../../../apps/web/src/notebook/notebook-state.ts';
import { openNotebookStore } from '../../../apps/web/src/notebook/store/open-store.ts';
import { naiveFold } from '../naive-fold.ts';
import type { Contender } from './contender.ts';
import { dayIn, daysIn } from './days-of.ts';

/** The app's own store and state. */
export function ours(): Contender {
  let state: NotebookState;
  return {
    async open(today) {
      state = await openNotebookState(await openNotebookStore(), browserWriter());
      return dayRecord(state.notebook, today);
    },
    async add(today) {
      await state.write((author) => [author.create('pain', { day: today, now: 4 })]);
      return dayRecord(state.notebook, today);
    },
    days: async (today) => daysBetweenIn(state.notebook, state.notebook.span?.first ?? today, today),
  };
}

/** The app's own store; the whole log is folded anew for everything that is shown. */
export function naive(): Contender {
  let store: NotebookStore;
  let author: Author;
  let log: readonly NotebookEvent[];
  return {
    async open(today) {
      store = await openNotebookStore();
      log = (await store.read()).events;
      author = createAuthor(
        browserWriter(),
        log.reduce((latest, { at }) => (at > latest ? at : latest), ''),
      );
      return dayIn(naiveFold(log), today);
    },
    async add(today) {
      const event = author.create('pain', { day: today, now: 4 });
      await store.append([event]);
      log = [...log, event];
      return dayIn(naiveFold(log), today);
    },
    days: async (today) => daysIn(naiveFold(log), today),
  };
}
