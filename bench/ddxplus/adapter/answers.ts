// A DDXPlus patient's evidences as answers to our questions.
import type { AnswerValue } from '@rhomboid/check';
import type { EvidenceMap, Mapping } from './evidence-map.ts';
import type { Person } from './people.ts';

/**
 * What counts as said. `listed-and-denied`: what is listed, and that the rest of what is mapped is not so, which is how
 * DDXPlus means its lists. `listed-only`: what is listed. Findings that no evidence maps to are left out both ways.
 */
export const WAYS_OF_TELLING = ['listed-and-denied', 'listed-only'] as const;
export type Telling = (typeof WAYS_OF_TELLING)[number];

/** The patient's answers by finding id, with age and sex where known. */
export function answersOf({ mappings }: EvidenceMap, person: Person, telling: Telling): Record<string, AnswerValue> {
  const listed = new Set(person.evidences.flatMap((code) => [code, code.split('_@_')[0]!]));
  const any = (codes: readonly string[] = []): boolean => codes.some((code) => listed.has(code));
  const answers: Record<string, AnswerValue> = {};
  if (person.age !== null) answers.age = person.age;
  if (person.sex !== null) answers.sex = person.sex;
  for (const mapping of mappings) {
    if (mapping.needs && !any(mapping.needs)) continue;
    const answer = mapping.number === undefined ? said(mapping, any, telling) : numberListed(mapping.number, person);
    if (answer !== undefined) answers[mapping.finding] = answer;
  }
  return answers;
}

type Any = (codes?: readonly string[]) => boolean;

function said(mapping: Mapping, any: Any, telling: Telling): AnswerValue | undefined {
  const present = mapping.sides ? sidesListed(mapping.sides, any) : optionsListed(mapping, any);
  if (present.length > 0) return any(mapping['when-unless']) ? undefined : answerFrom(mapping, present);
  return telling === 'listed-only' || any(mapping['else-unless']) ? undefined : mapping.else;
}

function optionsListed({ when = {} }: Mapping, any: Any): string[] {
  return Object.keys(when).filter((answer) => any(when[answer]));
}

function sidesListed({ right, left }: NonNullable<Mapping['sides']>, any: Any): ('right' | 'left' | 'both')[] {
  if (any(right)) return [any(left) ? 'both' : 'right'];
  return any(left) ? ['left'] : [];
}

/** One answer, or the list of them where more than one is ticked. */
function answerFrom({ sides }: Mapping, present: readonly string[]): AnswerValue | undefined {
  if (sides) return sides.means[present[0] as keyof typeof sides.means];
  return present.length === 1 ? present[0] : present;
}

function numberListed(evidence: string, { evidences }: Person): number | undefined {
  const start = `${evidence}_@_`;
  const listed = evidences.find((code) => code.startsWith(start));
  return listed === undefined ? undefined : Number(listed.slice(start.length));
}
