// Scores one encoded case three ways: what its answers do not hold is left out, unsure, or (yes-no findings) no.
import { check, type Facts, holds, rankOf, takeIn } from '@rhomboid/check';
import { problemLine } from '@rhomboid/ground';
import type { Finding, Knowledge, LevelId } from '@rhomboid/knowledge';

export const WAYS = ['left-out', 'unsure', 'no'] as const;
export type Way = (typeof WAYS)[number];

/** One line of a case file. `accepted` and `floor` are null where only causes are scored. */
export interface EncodedCase {
  readonly id: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly accepted: readonly LevelId[] | null;
  readonly floor: LevelId | null;
  readonly causes: readonly string[];
  readonly dangerous: boolean;
  /** False where the source itself says that nobody could tell the cause from what was said; then it is not scored. */
  readonly causeKnowable: boolean;
}

export interface Score {
  readonly id: string;
  readonly way: Way;
  readonly level: LevelId;
  readonly rules: readonly string[];
  readonly top: readonly string[];
  readonly belowFloor: boolean;
  readonly within: boolean;
  /** Sent to an emergency although no accepted level is one; null where that cannot be said. */
  readonly needlessEmergency: boolean | null;
  /** Place of the first accepted cause in the differential, from 1; 0 where it is not shown. */
  readonly place: number;
  readonly seen: boolean;
}

/** Runs the case through the same check that the app uses. Throws with one line when its answers are not valid. */
export function score(knowledge: Knowledge, item: EncodedCase, way: Way): Score {
  const result = check(knowledge, fill(knowledge, item, way));
  if (!result.ok) throw new Error(`${item.id}: ${result.problems.map(problemLine).join('; ')}`);
  const { disposition, redFlags, differential, mustNotMiss } = result.value.assessment;
  const rank = rankOf(disposition.level);
  const isEmergency = (level: LevelId): boolean => rankOf(level) <= rankOf('emergency-department');
  const place = differential.findIndex((cause) => item.causes.includes(cause.condition)) + 1;
  return {
    id: item.id,
    way,
    level: disposition.level,
    rules: redFlags.map((rule) => rule.id),
    top: differential.slice(0, 3).map((cause) => `${cause.condition} ${cause.probability.toFixed(2)}`),
    belowFloor: item.floor !== null && rank > rankOf(item.floor),
    within: item.accepted?.includes(disposition.level) ?? true,
    needlessEmergency:
      item.accepted === null || item.accepted.some(isEmergency) ? null : isEmergency(disposition.level),
    place,
    seen: (place >= 1 && place <= 3) || mustNotMiss.some((cause) => item.causes.includes(cause.condition)),
  };
}

/** A follow-up is asked only where its occasion is there: nobody is asked when a breathlessness began that is not sure. */
function wouldBeAsked(finding: Finding, facts: Facts): boolean {
  return finding.askIf === null || holds(finding.askIf, facts);
}

/** The answers, and what the way says of all that they do not hold or imply. */
export function fill(knowledge: Knowledge, item: EncodedCase, way: Way): Record<string, unknown> {
  const answers: Record<string, unknown> = { ...item.answers };
  if (way === 'left-out') return answers;
  const known = takeIn(knowledge, item.answers);
  if (!known.ok) throw new Error(`${item.id}: ${known.problems.map(problemLine).join('; ')}`);
  for (const finding of knowledge.findings) {
    if (known.value.facts.has(finding.id)) continue;
    if (way === 'unsure' && wouldBeAsked(finding, known.value.facts)) answers[finding.id] = 'unsure';
    else if (way === 'no' && finding.type === 'yes-no') answers[finding.id] = 'no';
  }
  return answers;
}
