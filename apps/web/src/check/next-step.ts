// Where the person goes after a page: on with the questions, to the list of answers, or straight to help.
import type { Level } from '@rhomboid/check';
import type { Route } from '../app/route.ts';
import type { CheckRecord } from '../state/check-record.ts';
import type { Session } from '../state/session.ts';

/** Levels at which nothing may stand between the person and the result. */
export function isEmergency(level: Level | null): boolean {
  return level === 'ambulance' || level === 'emergency-department';
}

/** The next place. Nobody with an emergency is asked to check a list first. */
export function nextStep(record: CheckRecord, session: Pick<Session, 'nextOf' | 'resultOf'>): Route {
  const next = session.nextOf(record);
  if (next !== null) return { page: 'check', id: next.page.id };
  const { level } = session.resultOf(record).assessment.disposition;
  return isEmergency(level) || record.finished ? { page: 'result' } : { page: 'answers' };
}

/** The page before this one on the person's way; null at the beginning. */
export function pageBefore(record: CheckRecord, id: string): string | null {
  const at = record.trail.findIndex((page) => page.id === id);
  const before = record.trail[at === -1 ? record.trail.length - 1 : at - 1];
  return before?.id ?? null;
}
