// How actions are ordered: the worst one wins.
import { MEDICINE_ACTIONS, type MedicineAction } from '@rhomboid/knowledge';

/** 0 is the worst. */
export function rankOfAction(action: MedicineAction): number {
  return MEDICINE_ACTIONS.indexOf(action);
}

export function worse(a: MedicineAction, b: MedicineAction): MedicineAction {
  return rankOfAction(a) <= rankOfAction(b) ? a : b;
}

/** BLOCK and ASK hide the dose. */
export function hidesDose(action: MedicineAction): boolean {
  return action === 'BLOCK' || action === 'ASK';
}
