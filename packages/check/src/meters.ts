// Groups of causes as a person thinks of them, and how much of each is still unasked.
import type { Knowledge } from '@rhomboid/knowledge';
import type { Appraisal } from './appraise.ts';
import type { Assessment, Meter } from './types.ts';

const METERS: readonly { readonly meter: Meter; readonly name: string }[] = [
  { meter: 'muscle', name: 'Muscle, joint or bone' },
  { meter: 'nerve', name: 'Nerve or spine' },
  { meter: 'organ', name: 'An organ' },
  { meter: 'inflammation', name: 'Inflammation' },
  { meter: 'widespread', name: 'Pain system or stress' },
];

/** A link tells of a group when it makes an answer this much likelier than in others. */
const TELLING = 2;

/** Shares by the single-cause posterior, so that with the unknown cause they add up to one. */
export function meters(knowledge: Knowledge, now: Appraisal): Assessment['meters'] {
  return METERS.map(({ meter, name }) => ({
    meter,
    name,
    share: now.clinical.causes.reduce(
      (sum, cause, index) => sum + (cause.meter === meter ? now.posterior[index]! : 0),
      0,
    ),
    unanswered: tellingFindings(knowledge, meter).filter((id) => !isDecided(now, id)).length,
  }));
}

function isDecided(now: Appraisal, id: string): boolean {
  const fact = now.facts.get(id);
  return fact !== undefined && fact.kind !== 'unsure';
}

const made = new WeakMap<Knowledge, Map<Meter, readonly string[]>>();

/** Yes-no questions whose yes speaks for causes of the group. */
function tellingFindings(knowledge: Knowledge, meter: Meter): readonly string[] {
  const known = made.get(knowledge) ?? new Map<Meter, readonly string[]>();
  made.set(knowledge, known);
  const before = known.get(meter);
  if (before !== undefined) return before;
  const telling = knowledge.findings
    .filter((finding) => finding.type === 'yes-no' && ['urgent', 'core', 'adaptive'].includes(finding.stage))
    .filter((finding) =>
      knowledge.conditions.some(
        (cause) =>
          cause.meter === meter &&
          (cause.links.find((link) => link.finding === finding.id)?.probabilities.yes ?? 0) >=
            Math.max(0.3, TELLING * finding.background),
      ),
    )
    .map((finding) => finding.id);
  known.set(meter, telling);
  return telling;
}
