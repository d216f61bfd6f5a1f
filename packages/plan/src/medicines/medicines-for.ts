// Everything that may be bought for pain in the upper back, in the order in which it is worth a try for this person.
import type { Knowledge, MedicineAction } from '@rhomboid/knowledge';
import type { Now } from '@rhomboid/notebook';
import type { Person } from '../person.ts';
import { rankOfAction } from './action.ts';
import { checkIn } from './check-medicine.ts';
import { contextOf } from './context.ts';
import { historyOf } from './history.ts';
import type { MedicineOffer, MedicineOptions, TakenMedicine } from './types.ts';

/**
 * The choices sold where the person is, each with its check: first what may be used (OK to CAUTION), then what a pharmacist
 * decides, then what is not for this person, with the reasons. Never one that needs a prescription.
 */
export function medicinesFor(
  knowledge: Knowledge,
  person: Person,
  taken: readonly TakenMedicine[],
  now: Now,
  options: Pick<MedicineOptions, 'cleared'> = {},
): readonly MedicineOffer[] {
  const context = contextOf(knowledge);
  const history = historyOf(context, person, taken, now);
  const place = new Map(context.safety.choices.map(({ medicine }, index) => [medicine, index]));
  return context.safety.choices
    .flatMap((choice): readonly MedicineOffer[] => {
      const medicine = context.medicines.get(choice.medicine);
      if (medicine === undefined || !history.packs.some((pack) => medicine.soldIn.includes(pack))) return [];
      return [
        {
          medicine: medicine.id,
          name: medicine.name,
          check: checkIn(context, history, medicine.id, options),
          caveat: choice.caveat,
          certainty: choice.certainty,
          borrowedFrom: choice.borrowedFrom,
          source: context.shown(choice.provenance),
        },
      ];
    })
    .sort((a, b) => shelf(a.check.action) - shelf(b.check.action) || place.get(a.medicine)! - place.get(b.medicine)!);
}

/** 0: may be used; 1: ask first; 2: not for this person. */
function shelf(action: MedicineAction): number {
  return Math.max(0, rankOfAction('CAUTION') - rankOfAction(action));
}
