// The check that an entry brings up: with all that is known, its urgent questions alone, apart from the person's own checks.
import type { Answers, CheckResult } from '@rhomboid/check';
import { type Author, answersFrom, type Entry, type FieldsOf, type NotebookEvent } from '@rhomboid/notebook';
import type { App } from '../../../app/context.ts';
import { type CheckRecord, newRecord, type TrailPage } from '../../../state/check-record.ts';
import { readClock } from '../../../state/clock.ts';
import { fitToRelease } from '../../../state/fit-answers.ts';
import { newId } from '../../../state/new-id.ts';
import { createSession, type Session } from '../../../state/session.ts';
import { localNow, type NotebookParts } from '../../context.ts';
import { countryIn, lastCheck, looked } from './occasion.ts';

/** Stages that a danger sign calls for; the rest of the check waits until the person wants it. */
const STAGES: readonly string[] = ['urgent', 'clarify'];

/** A session of its own, in memory: the person's open check stays as it is. */
export function screeningSession(app: App, parts: NotebookParts, entry: Entry): Session {
  const { knowledge, session } = app;
  const now = readClock();
  const known = answersFrom(looked(parts.state), parts.knowledge, entry, lastCheck(app), now.day, countryIn(app));
  const { answers } = fitToRelease(known, knowledge);
  const map = entry.kind === 'pain' ? (entry.map ?? null) : null;
  const record: CheckRecord = {
    ...newRecord(newId(now.milliseconds), now.instant, now.day, knowledge),
    answers,
    map,
    labels: Object.fromEntries(
      Object.keys(answers).map((id) => [id, knowledge.findings.find((finding) => finding.id === id)?.label ?? id]),
    ),
    trail: trailOf(answers, app),
  };
  const { settings } = session.state.get();
  const own = createSession({
    knowledge,
    shelf: null,
    tabs: { tell: () => {}, hear: () => {} },
    initial: { settings, open: record, shelf: [record], trouble: false, unreadable: 0 },
  });
  return {
    ...own,
    nextOf(answered) {
      const next = own.nextOf(answered);
      return next !== null && STAGES.includes(next.stage) ? next : null;
    },
    // The country is the person's, whoever asks.
    chooseCountry: session.chooseCountry,
  };
}

/** The pages on which these answers would have been given, so that each can be looked at and changed. */
function trailOf(answers: Answers, { knowledge }: App): readonly TrailPage[] {
  const pages = new Map<string, TrailPage>();
  for (const { id, screen, stage } of knowledge.findings) {
    if (answers[id] === undefined) continue;
    const page = screen === '' ? id : screen;
    const shown = stage === 'self-test' || stage === 'optional' ? 'adaptive' : stage;
    const before = pages.get(page) ?? { id: page, stage: shown, findings: [], share: 0 };
    pages.set(page, { ...before, findings: [...before.findings, id] });
  }
  return [...pages.values()];
}

/**
 * The record as it is judged. After an exercise a danger sign was told, or not sure, without saying which: each urgent sign
 * that was not asked yet is in doubt, never absent. Other entries say which sign they mean.
 */
export function inDoubt(entry: Entry, session: Session, record: CheckRecord, app: App): CheckRecord {
  const next = entry.kind === 'exercise' ? session.nextOf(record) : null;
  if (next?.stage !== 'urgent') return record;
  const doubts = next.page.questions.map(({ finding }) => [finding, 'unsure'] as const);
  const answers: Answers = { ...record.answers, ...Object.fromEntries(doubts) };
  return inDoubt(entry, session, { ...record, answers, trail: trailOf(answers, app) }, app);
}

/** Makes the screening the person's open check, page by page, so that its result can be read, changed and gone on with. */
export function adopt(session: Session, record: CheckRecord): void {
  const before = session.state.get().open;
  // Nobody asked to leave it behind: it stays under "Your checks".
  if (before !== null && before.trail.length > 0) session.keep(before);
  session.begin();
  for (const page of record.trail) {
    const answers = Object.fromEntries(
      page.findings.flatMap((id) => (record.answers[id] === undefined ? [] : [[id, record.answers[id]] as const])),
    );
    session.answer(page, { answers });
  }
  if (record.map !== null)
    session.answer({ id: 'loc', stage: 'map', findings: ['loc'], share: 0 }, { answers: {}, map: record.map });
}

/** What a screening says in the notebook: what was known and answered, what came out, and whether questions are open. */
export function screeningFields(
  cause: string,
  record: CheckRecord,
  result: CheckResult,
  unfinished: boolean,
): FieldsOf<'screening'> {
  const { disposition, redFlags } = result.assessment;
  return {
    cause,
    answers: record.answers,
    level: disposition.level,
    rules: redFlags.map(({ id }) => id),
    knowledge: `${result.knowledge.version} ${result.knowledge.hash}`,
    unfinished: unfinished || null,
  };
}

/** The event that writes it down, or moves on what was written down for the same screening. */
export function screeningEvent(author: Author, written: string | null, fields: FieldsOf<'screening'>): NotebookEvent {
  return written === null
    ? author.create('screening', { ...fields, ...localNow() })
    : author.change({ id: written, kind: 'screening' }, fields);
}
