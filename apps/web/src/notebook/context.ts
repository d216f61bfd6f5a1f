// What every page of the notebook can reach: the log as it stands, the clock, and the bar that takes things back.
import type { Knowledge } from '@rhomboid/knowledge';
import { type EntryKind, type SettingsEntry, settingsOf as settingsIn } from '@rhomboid/notebook';
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { readClock } from '../state/clock.ts';
import type { Observable } from '../state/observable.ts';
import type { Drafts } from './drafts.ts';
import type { EntryOf, NotebookState } from './notebook-state.ts';
import type { DeviceStore } from './store/open-store.ts';

/** Something that was just done and can be undone: what to say, and how. */
export interface Done {
  /** The address of the page where it is told, on any other it is past; absent where it counts on all. */
  readonly at?: string;
  readonly text: string;
  /** Absent where there is nothing to take back. */
  readonly undo?: () => Promise<void>;
}

export interface NotebookParts {
  readonly state: NotebookState;
  /** The release with the notebook's part: factors, medicines, what lasts. The check goes on with the app's own. */
  readonly knowledge: Knowledge;
  /** What was done last, until it is undone, left or followed by something else. */
  readonly done: Observable<Done | null>;
  /** What is filled in and not yet saved, by form. */
  readonly drafts: Drafts;
  /** What this device knows about its copy; null where nothing is stored and the notebook lives as long as the page. */
  readonly device: DeviceStore | null;
}

export const NotebookContext = createContext<NotebookParts | null>(null);

/** The notebook around this page; the page is drawn again whenever the log changes. */
export function useNotebook(): NotebookParts {
  const parts = useContext(NotebookContext);
  if (parts === null) throw new Error('No notebook around this page.');
  const { state } = parts;
  const [, setVersion] = useState(state.version);
  useEffect(() => {
    // What came between drawing and listening is not missed.
    setVersion(state.version);
    return state.subscribe(() => setVersion(state.version));
  }, [state]);
  return parts;
}

/** The calendar day and the time of day, where the person is. */
export interface LocalNow {
  readonly day: string;
  /** `HH:MM`. */
  readonly time: string;
}

export function localNow(date: Date = new Date()): LocalNow {
  const time = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return { day: readClock(date).day, time };
}

const EVERY_MINUTE = 60_000;

/** Now, looked at again every minute and whenever the page comes back into view: a notebook stays open over midnight. */
export function useLocalNow(): LocalNow {
  const [now, setNow] = useState(localNow);
  useEffect(() => {
    const look = (): void => {
      const next = localNow();
      setNow((before) => (before.day === next.day && before.time === next.time ? before : next));
    };
    const timer = setInterval(look, EVERY_MINUTE);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}

/** The settings that travel with the notebook. */
export const SETTINGS_ID = 'settings';

export function settingsOf(state: NotebookState): SettingsEntry | null {
  return settingsIn(state.notebook);
}

/** All entries of a kind, oldest first. */
export function entriesOf<Kind extends EntryKind>(state: NotebookState, kind: Kind): readonly EntryOf<Kind>[] {
  return [...state.ofKind(kind).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What is filled in on a form, kept while the person looks elsewhere. `forget` once it is saved. */
export function useDraft<T>(form: string, initial: () => T): [T, (next: T) => void, () => void] {
  const { drafts } = useNotebook();
  const [draft, setDraft] = useState<T>(() => (drafts.get(form) as T | undefined) ?? initial());
  return [
    draft,
    (next) => {
      drafts.set(form, next);
      setDraft(next);
    },
    () => drafts.delete(form),
  ];
}
