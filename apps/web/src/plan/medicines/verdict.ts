// What an answer of the medicine check amounts to, for a heading and a shape.
import type { MedicineCheck, Person } from '@rhomboid/plan';

/**
 * Worst first. `prescribed`: given for long, nobody stops it on their own. `not-yet`: only time stands in the way. `unknown`: it
 * speaks only because something is not known.
 */
export type Verdict = 'emergency' | 'no' | 'prescribed' | 'not-yet' | 'unknown' | 'ask' | 'care' | 'fine';

/** The rule of low-dose aspirin. */
const KEEP_TAKING = 'D14';

export function verdictOf({ emergency, action, reasons, medicine }: MedicineCheck): Verdict {
  if (emergency !== null) return 'emergency';
  const blocking = reasons.filter((reason) => reason.action === 'BLOCK');
  if (blocking.some(({ unknown, minutes }) => !unknown && minutes === null)) return 'no';
  if (reasons.some(({ rule }) => rule === KEEP_TAKING)) return 'prescribed';
  if (blocking.some(({ unknown }) => unknown)) return 'unknown';
  if (blocking.length > 0) return 'not-yet';
  switch (action) {
    case 'BLOCK':
      return 'no';
    case 'ASK': {
      const asking = reasons.filter((reason) => reason.action === 'ASK');
      return medicine !== null && asking.length > 0 && asking.every(({ unknown }) => unknown) ? 'unknown' : 'ask';
    }
    case 'CAUTION':
      return 'care';
    case 'INFO':
    case 'OK':
      return 'fine';
  }
}

/** Whether nothing but time stands in the way. */
export function isOnlyTime({ reasons }: Pick<MedicineCheck, 'reasons'>): boolean {
  return reasons.every(({ action, minutes }) => (action !== 'BLOCK' && action !== 'ASK') || minutes !== null);
}

/** Ways of one's own that are not for whoever has to be seen first. */
const OWN_WAYS: ReadonlySet<string> = new Set(['heat', 'moving']);

/** What could be done instead; without warmth and walks where a danger sign is there. */
export function alternativesFor(
  { alternatives }: Pick<MedicineCheck, 'alternatives'>,
  { facts }: Pick<Person, 'facts'>,
): MedicineCheck['alternatives'] {
  return facts['danger-sign'] === 'yes' ? alternatives.filter(({ id }) => !OWN_WAYS.has(id)) : alternatives;
}

/** Whether answers could change anything: not where something certain forbids it. */
export function isWorthAsking(check: MedicineCheck): boolean {
  const verdict = verdictOf(check);
  return check.asks.length > 0 && verdict !== 'no' && verdict !== 'emergency';
}
