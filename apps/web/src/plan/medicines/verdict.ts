// What an answer of the medicine check amounts to, for a heading and a shape.
import type { MedicineCheck } from '@rhomboid/plan';

/** Worst first. `not-yet`: only time stands in the way. `unknown`: it speaks only because something is not known. */
export type Verdict = 'emergency' | 'no' | 'not-yet' | 'unknown' | 'ask' | 'care' | 'fine';

export function verdictOf({ emergency, action, reasons, medicine }: MedicineCheck): Verdict {
  if (emergency !== null) return 'emergency';
  const blocking = reasons.filter((reason) => reason.action === 'BLOCK');
  if (blocking.some(({ unknown, minutes }) => !unknown && minutes === null)) return 'no';
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

/** Whether answers could change anything: not where something certain forbids it. */
export function isWorthAsking(check: MedicineCheck): boolean {
  const verdict = verdictOf(check);
  return check.asks.length > 0 && verdict !== 'no' && verdict !== 'emergency';
}
