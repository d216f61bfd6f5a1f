// Whom to call at once, in the person's country. Where the country is not known no number is invented.
import type { Country } from '@rhomboid/knowledge';
import type { MedicineContext } from './context.ts';
import type { Fired } from './reasons.ts';
import type { MedicineEmergency, MedicineReason } from './types.ts';

/** The numbers for a call: the poison centre first where it is asked for, then the ambulance. */
export function numbersFor(
  context: MedicineContext,
  country: Country | null,
  call: 'ambulance' | 'poison',
): MedicineEmergency['numbers'] {
  if (country === null) return [];
  const poison = call === 'poison' ? context.safety.poisonLines.filter((line) => line.country === country.id) : [];
  const [ambulance] = country.emergency;
  return [
    ...poison.map(({ name, number }) => ({ name, number })),
    ...(ambulance === undefined ? [] : [{ name: 'Ambulance', number: ambulance.number }]),
  ];
}

/** A poison centre in a sentence. */
export function poisonWords(context: MedicineContext, country: Country | null): string {
  const line = context.safety.poisonLines.find((one) => one.country === country?.id);
  if (line !== undefined) return line.name.endsWith(line.number) ? line.name : `${line.name} (${line.number})`;
  const [ambulance] = country?.emergency ?? [];
  return ambulance === undefined ? 'your poison centre' : `your poison centre or ${ambulance.number}`;
}

/** The first of the rules that speak which needs a call. Not asked is no emergency; not sure may be one. */
export function emergencyOf(
  context: MedicineContext,
  country: Country | null,
  told: (fact: string) => boolean,
  fired: readonly { readonly fired: Fired; readonly reason: MedicineReason }[],
): MedicineEmergency | null {
  const calling = fired.find(
    ({ fired: { step, unknown, ask } }) =>
      step.call !== null && (!unknown || step.callInDoubt || ask === null || told(ask)),
  );
  if (calling === undefined) return null;
  const call = calling.fired.step.call!;
  const numbers = numbersFor(context, country, call);
  const whom = numbers.map(({ name, number }) => (name.endsWith(number) ? name : `${name} ${number}`)).join(' or ');
  return {
    rule: calling.reason.rule,
    certain: !calling.fired.unknown,
    text: whom === '' ? 'Call your emergency number or a poison centre now.' : `Call ${whom} now.`,
    numbers,
  };
}
