// What earlier checks told and still holds: lasting answers for as long as the knowledge says, others never longer than
// the moment they were given for.
import { type Day, daysBetween } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import type { Entry, ScreeningEntry } from '../log/entries.ts';

/** One answer, as the check takes it. */
export type AnswerValue = string | number | readonly string[];
/** Answers by finding id, as the check takes them. */
export type AnswerRecord = Readonly<Record<string, AnswerValue>>;

/** The answers of the last check, and when they were given. */
export interface Known {
  readonly answers: AnswerRecord;
  readonly day: Day;
  /** `HH:MM`; without it the check counts as the first thing of its day. */
  readonly time?: string;
}

/**
 * Answers of the last check and of screenings in the notebook that hold for an entry today; later ones replace earlier
 * ones. All answers hold that were given for this entry or after it; of older ones those that last.
 */
export function stillKnown(
  knowledge: Pick<Knowledge, 'lasting'>,
  entry: Entry,
  known: Known | null,
  screenings: readonly ScreeningEntry[],
  today: Day,
): AnswerRecord {
  const told = [...(known === null ? [] : [known]), ...screenings].sort((a, b) =>
    momentOf(a) < momentOf(b) ? -1 : momentOf(a) > momentOf(b) ? 1 : 0,
  );
  const lasting = new Map<string, { readonly value: AnswerValue; readonly since: Day }>();
  const ofNow: Record<string, AnswerValue> = {};
  for (const earlier of told) {
    if ('cause' in earlier ? earlier.cause === entry.id : isLater(earlier, entry))
      Object.assign(ofNow, earlier.answers);
    for (const [finding, value] of Object.entries(earlier.answers)) {
      const before = lasting.get(finding);
      // A screening writes down what it knew from before: the same answer again does not make it younger.
      const carried =
        before !== undefined && isSame(before.value, value) && lasts(knowledge, finding, before.since, earlier.day);
      if (!carried) lasting.set(finding, { value, since: earlier.day });
    }
  }
  const holding = [...lasting].filter(([finding, { since }]) => lasts(knowledge, finding, since, today));
  return { ...Object.fromEntries(holding.map(([finding, { value }]) => [finding, value])), ...ofNow };
}

function lasts(knowledge: Pick<Knowledge, 'lasting'>, finding: string, since: Day, today: Day): boolean {
  const days = knowledge.lasting[finding];
  return days === null || (days !== undefined && daysBetween(since, today) <= days);
}

function isSame(a: AnswerValue, b: AnswerValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether it was told at the moment of the entry or later. A day alone does not tell, unless it is a later one. */
function isLater(earlier: Known, { day, time }: Entry): boolean {
  if (earlier.day !== day) return earlier.day > day;
  return earlier.time !== undefined && time !== undefined && earlier.time >= time;
}

/** Day and time as text that sorts; no time is the first of its day. */
function momentOf({ day, time }: { readonly day: Day; readonly time?: string }): string {
  return `${day} ${time ?? ''}`;
}
