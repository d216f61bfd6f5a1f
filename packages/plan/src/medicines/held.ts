// What a rule allows in a day holds the clock too: limits, the next dose and what is left all follow it.
import type { MedicineStep } from '@rhomboid/knowledge';
import type { MedicineContext } from './context.ts';
import type { History } from './history.ts';
import type { Limit } from './limits.ts';
import type { Named } from './names.ts';
import { firedRules } from './reasons.ts';
import { type Situation, situationOf } from './situation.ts';
import type { MedicineOptions } from './types.ts';

type DayMost = NonNullable<MedicineStep['dayMost']>;

/** The situation, its limits held to what the rules that speak in it allow in a day. */
export function heldSituationOf(
  context: MedicineContext,
  history: History,
  named: Named,
  options: MedicineOptions,
): Situation {
  const byPacks = situationOf(context, history, named, options);
  const most = firedRules(context, byPacks).flatMap(({ step: { dayMost } }) => dayMost ?? []);
  if (most.length === 0) return byPacks;
  return situationOf(context, history, named, options, (limit) => most.reduce(heldTo, limit));
}

function heldTo(limit: Limit, { ingredient, mg }: DayMost): Limit {
  if (limit.ingredient !== ingredient || limit.unit !== 'mg' || limit.route !== 'mouth') return limit;
  const { most, first, mostInDay } = limit;
  return {
    ...limit,
    most: Math.min(most, mg),
    first: first === null ? null : Math.min(first, mg),
    mostInDay: Math.min(mostInDay ?? mg, mg),
  };
}
