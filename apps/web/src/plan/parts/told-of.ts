// What a form says about the person, as the notebook keeps it.
import type { Day } from '@rhomboid/ground';
import type { Fact } from '@rhomboid/knowledge';
import type { FactAnswer } from '@rhomboid/plan';
import type { Told } from '../state/person-event.ts';

/** The fact that is told as a year of birth. */
export const AGE = 'age';

/** What is filled in; what is empty is left as it was. Numbers have been checked before. */
export function toldOf(facts: readonly Fact[], draft: Readonly<Record<string, string>>, today: Day): Told {
  const filled = facts.filter(({ id }) => (draft[id] ?? '').trim() !== '');
  const of = (type: Fact['type']) => filled.filter((fact) => fact.type === type && fact.id !== AGE);
  const age = filled.find(({ id }) => id === AGE);
  return {
    facts: Object.fromEntries(of('yes-no').map(({ id }) => [id, draft[id] as FactAnswer])),
    numbers: Object.fromEntries(of('number').map(({ id }) => [id, numberOf(draft[id] ?? '')])),
    ...(age === undefined ? {} : { birthYear: Number(today.slice(0, 4)) - numberOf(draft[age.id] ?? '') }),
  };
}

/** A number as people write it; NaN where it is none. */
export function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
}
