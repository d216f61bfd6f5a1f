// What the app knows while it runs, and everything a person can do to it. Answers are shown at once and saved behind.
import { type CheckResult, check, type Next, nextQuestion } from '@rhomboid/check';
import { problemLine, type Result } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import type { Settings, Shelf } from '../storage/shelf.ts';
import type { Tabs } from '../storage/tabs.ts';
import {
  type CheckRecord,
  newRecord,
  type PageAnswers,
  type TrailPage,
  usableAnswers,
  withPage,
} from './check-record.ts';
import { type Moment, readClock } from './clock.ts';
import { newId } from './new-id.ts';
import { type Observable, observable } from './observable.ts';

export interface AppState {
  readonly settings: Settings;
  /** The check that is open. */
  readonly open: CheckRecord | null;
  /** Every check on the shelf, newest first. */
  readonly shelf: readonly CheckRecord[];
  /** Nothing can be saved; the check goes on in memory. */
  readonly trouble: boolean;
  /** Stored checks that this version cannot read. */
  readonly unreadable: number;
}

export interface Session {
  readonly state: Observable<AppState>;
  /** What to ask next, or null when enough was asked; worked out once for each state of the record. */
  nextOf(record: CheckRecord): Next | null;
  /** Everything that the check says. Takes several times as long, so only pages that show it ask for it. */
  resultOf(record: CheckRecord): CheckResult;
  answer(page: TrailPage, given: PageAnswers): CheckRecord;
  /** Keeps an unfinished drawing or page, so that neither a reload nor a look elsewhere loses it. */
  hold(unsent: Partial<Pick<CheckRecord, 'sketch' | 'draft'>>): void;
  begin(): CheckRecord;
  openCheck(id: string): void;
  keep(record: CheckRecord): void;
  finish(record: CheckRecord): void;
  /** Puts the open check away; one that nobody asked to keep is deleted. */
  startAgain(): void;
  remove(id: string): void;
  chooseCountry(country: string): void;
  deleteEverything(): Promise<void>;
}

export interface SessionParts {
  readonly knowledge: Knowledge;
  /** Null where the browser gives no storage. */
  readonly shelf: Shelf | null;
  readonly tabs: Tabs;
  readonly initial: AppState;
  readonly clock?: () => Moment;
}

export function createSession({ knowledge, shelf, tabs, initial, clock = readClock }: SessionParts): Session {
  const state = observable(initial);
  const nextOf = remembered((record) => assumeOk(nextQuestion(knowledge, usableAnswers(record, knowledge).answers)));
  const resultOf = remembered((record) => assumeOk(check(knowledge, usableAnswers(record, knowledge).answers)));
  const set = (change: Partial<AppState>): void => state.set({ ...state.get(), ...change });
  const fail = (): void => set({ trouble: true });

  /** Runs a write; a failure is told once and never stops the person. */
  const write = (work: (place: Shelf) => Promise<unknown>, news: Parameters<Tabs['tell']>[0]): void => {
    if (shelf === null) fail();
    else work(shelf).then(() => tabs.tell(news), fail);
  };

  const put = (
    record: CheckRecord,
    change: (stored: CheckRecord) => CheckRecord,
    said: CheckRecord | null = record,
  ): CheckRecord => {
    const { shelf: records } = state.get();
    const others = records.filter((other) => other.id !== record.id);
    set({ open: record, shelf: [record, ...others].sort((a, b) => b.startedAt.localeCompare(a.startedAt)) });
    write((place) => place.changeCheck(record.id, (stored) => change(stored ?? record), said), {
      kind: 'check',
      id: record.id,
    });
    return record;
  };

  const patch = (record: CheckRecord, change: Partial<CheckRecord>, said?: null): void => {
    put({ ...record, ...change }, (stored) => ({ ...stored, ...change }), said);
  };

  const setOpen = (record: CheckRecord | null): void => {
    const open = record?.id ?? null;
    set({ open: record, settings: { ...state.get().settings, open } });
    write((place) => place.changeSettings({ open }), { kind: 'settings' });
  };

  const forget = (id: string): void => {
    set({ shelf: state.get().shelf.filter((record) => record.id !== id) });
    write((place) => place.removeCheck(id), { kind: 'check', id });
  };

  const session: Session = {
    state,
    nextOf,
    resultOf,
    begin() {
      const now = clock();
      const record = newRecord(newId(now.milliseconds), now.instant, now.day, knowledge);
      setOpen(record);
      return put(record, (stored) => stored);
    },
    answer(page, given) {
      const now = clock();
      const apply = (before: CheckRecord): CheckRecord => ({
        ...withPage(before, page, given, knowledge),
        changedAt: now.instant,
        day: now.day,
      });
      return put(apply(state.get().open ?? session.begin()), apply);
    },
    hold(unsent) {
      patch(state.get().open ?? session.begin(), unsent);
    },
    openCheck(id) {
      const record = state.get().shelf.find((known) => known.id === id);
      if (record !== undefined) setOpen(record);
    },
    keep(record) {
      patch(record, { kept: true });
    },
    finish(record) {
      const { level } = resultOf(record).assessment.disposition;
      if (record.finished && record.level === level) return;
      patch(record, { finished: true, level }, null);
    },
    startAgain() {
      const { open } = state.get();
      if (open !== null && !open.kept) forget(open.id);
      setOpen(null);
    },
    remove(id) {
      if (state.get().open?.id === id) setOpen(null);
      forget(id);
    },
    chooseCountry(country) {
      set({ settings: { ...state.get().settings, country } });
      write((place) => place.changeSettings({ country }), { kind: 'settings' });
    },
    async deleteEverything() {
      set({ open: null, shelf: [], settings: { country: state.get().settings.country, open: null } });
      await shelf?.clear().then(() => tabs.tell({ kind: 'cleared' }), fail);
    },
  };
  if (shelf !== null) followOtherTabs(state, shelf, tabs);
  return session;
}

/** Answers that the release cannot read are left out before; what is refused now is a bug, not the person's doing. */
function assumeOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(problemLine).join('\n'));
  return result.value;
}

/** The function, worked out once for what was told: neither answers nor map ever change, each change makes new ones. */
function remembered<T>(work: (record: CheckRecord) => T): (record: CheckRecord) => T {
  const known = new WeakMap<CheckRecord['answers'], { readonly value: T; readonly map: CheckRecord['map'] }>();
  return (record) => {
    const before = known.get(record.answers);
    if (before?.map === record.map) return before.value;
    const value = work(record);
    known.set(record.answers, { value, map: record.map });
    return value;
  };
}

/** Takes over what another tab saved, so that both show the same check. A check that is open here stays open. */
function followOtherTabs(state: Observable<AppState>, shelf: Shelf, tabs: Tabs): void {
  const reread = async (forgetOpen: boolean): Promise<void> => {
    const [{ records }, { country }] = await Promise.all([shelf.checks(), shelf.settings()]);
    const now = state.get();
    const open = records.find((record) => record.id === now.open?.id) ?? (forgetOpen ? null : now.open);
    state.set({
      ...now,
      shelf: records,
      open,
      settings: { country: country ?? now.settings.country, open: open?.id ?? null },
    });
  };
  tabs.hear((news) => {
    reread(news.kind === 'cleared').catch(() => state.set({ ...state.get(), trouble: true }));
  });
}
