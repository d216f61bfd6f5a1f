// What may be done instead of a no. A medicine is named only after the same rules were put to it.
import type { MedicineAction, MedicineAlternative, MedicineInfo } from '@rhomboid/knowledge';
import { hidesDose, rankOfAction } from './action.ts';
import type { MedicineContext } from './context.ts';
import { heldSituationOf } from './held.ts';
import type { History } from './history.ts';
import { type Fired, fireRule } from './reasons.ts';
import type { OfferedAlternative } from './types.ts';

/** Those of the rules that speak, in their order; where no medicine is left, what is good for everyone. */
export function alternativesOf(
  context: MedicineContext,
  history: History,
  action: MedicineAction,
  asked: MedicineInfo | null,
  fired: readonly Fired[],
): readonly OfferedAlternative[] {
  if (rankOfAction(action) > rankOfAction('CAUTION')) return [];
  const speaking = fired.filter(({ step }) => rankOfAction(step.action) <= rankOfAction('CAUTION'));
  // What is only not known may turn out harmless: what certainly speaks decides what is offered, where anything does.
  const certain = speaking.filter(({ unknown }) => !unknown);
  const wanted = new Set((certain.length > 0 ? certain : speaking).flatMap(({ own }) => own.rule.instead));
  const all = context.safety.alternatives;
  const offered = [...wanted].flatMap((id) => {
    const alternative = all.find((one) => one.id === id);
    return alternative === undefined ? [] : offer(context, history, alternative, asked);
  });
  const free = offered.some(({ medicine }) => medicine !== null && !hidesDose(medicine.action));
  const last = !hidesDose(action) || free ? [] : all.filter((one) => one.last && !wanted.has(one.id));
  return [...offered, ...last.map(({ id, text }) => ({ id, text, medicine: null }))];
}

/** A medicine that is not blocked for this person and sold where they are, or words alone. */
function offer(
  context: MedicineContext,
  history: History,
  { id, medicines, text }: MedicineAlternative,
  asked: MedicineInfo | null,
): readonly OfferedAlternative[] {
  if (medicines.length === 0) return [{ id, text, medicine: null }];
  for (const name of medicines) {
    const medicine = context.medicines.get(name);
    if (medicine === undefined || medicine.id === asked?.id) continue;
    if (!history.packs.every((pack) => medicine.soldIn.includes(pack))) continue;
    const action = actionOf(context, history, medicine);
    if (action !== 'BLOCK') return [{ id, text, medicine: { id: medicine.id, name: medicine.name, action } }];
  }
  return [];
}

/** The worst that the rules say of a medicine: the whole check without its words. */
function actionOf(context: MedicineContext, history: History, medicine: MedicineInfo): MedicineAction {
  const situation = heldSituationOf(context, history, context.names.find(medicine.id), {});
  let worst: MedicineAction = 'OK';
  for (const own of context.rulesFor(medicine)) {
    const action = fireRule(own, situation)?.step.action;
    if (action === 'BLOCK') return action;
    if (action !== undefined && rankOfAction(action) < rankOfAction(worst)) worst = action;
  }
  return worst;
}
