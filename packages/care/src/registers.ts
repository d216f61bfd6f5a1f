// How to check who treats you, where you are.
import type { CareKnowledge, Register } from '@rhomboid/knowledge';

/** What to fall back on where a country lists nothing of a profession. */
const ELSEWHERE = 'other';

/** The registers of these professions in a country; nothing where no country is known. */
export function registersFor(
  { registerAdvice: { registers } }: Pick<CareKnowledge, 'registerAdvice'>,
  country: string | null,
  professions: readonly string[],
): readonly Register[] {
  if (country === null) return [];
  return professions.flatMap((profession) => {
    const of = (id: string): Register | undefined =>
      registers.find((one) => one.country === id && one.profession === profession);
    const found = of(country) ?? of(ELSEWHERE);
    return found === undefined ? [] : [found];
  });
}
