// Whether a medicine that can be bought is a poor idea for this person now, what the pack allows, and what else could be done.
import { addDays } from '@rhomboid/ground';
import type { Knowledge, MedicineAction } from '@rhomboid/knowledge';
import type { Now } from '@rhomboid/notebook';
import type { Person } from '../person.ts';
import { hidesDose, worse } from './action.ts';
import { alternativesOf } from './alternatives.ts';
import { contextOf, type MedicineContext } from './context.ts';
import { doseOf, leftOf } from './dose.ts';
import { emergencyOf, poisonWords } from './emergency.ts';
import { heldSituationOf } from './held.ts';
import { type History, historyOf } from './history.ts';
import { firedRules, reasonOf } from './reasons.ts';
import type { MedicineCheck, MedicineOptions, MedicineReason, TakenMedicine } from './types.ts';
import { momentAfter } from './words.ts';

/**
 * Checks one medicine, by id, name or brand. `knowledge` holds the notebook's part and the plan's; it throws where they were
 * not fetched. `taken`: what was taken in the last 40 days, in any order; older entries change nothing. `now` is the clock of
 * the person. It never advises to take anything, and never to stop what was prescribed.
 */
export function checkMedicine(
  knowledge: Knowledge,
  person: Person,
  medicine: string,
  taken: readonly TakenMedicine[],
  now: Now,
  options: MedicineOptions = {},
): MedicineCheck {
  const context = contextOf(knowledge);
  return checkIn(context, historyOf(context, person, taken, now), medicine, options);
}

/** The same, for a history that is known already. */
export function checkIn(
  context: MedicineContext,
  history: History,
  typed: string,
  options: MedicineOptions,
): MedicineCheck {
  const { person, now } = history;
  const named = context.names.find(typed);
  const situation = heldSituationOf(context, history, named, options);
  const fired = firedRules(context, situation);
  const country = context.country(person.country);
  const poison = poisonWords(context, country);
  const told = fired.map((one) => ({
    fired: one,
    reason: reasonOf(context, situation, one, options.cleared ?? [], poison),
  }));
  const reasons = told.map(({ reason }) => reason);
  const action = reasons.reduce<MedicineAction>((worst, reason) => worse(worst, reason.action), 'OK');
  const standing = reasons.filter((reason) => hidesDose(reason.action));
  const onlyTime = standing.every(({ minutes }) => minutes !== null);
  const minutes = onlyTime ? Math.max(0, ...standing.map((reason) => reason.minutes ?? 0)) : 0;
  const unit = situation.medicine?.unit ?? null;
  const caps = fired.flatMap(({ step: { cap } }) => (cap === null ? [] : [cap]));
  const dose = unit === null || hidesDose(action) ? null : doseOf(context, unit, situation.clocks, caps);
  const counted = unit !== null && onlyTime && situation.clocks.length > 0 && !caps.includes('none');
  const emergency = emergencyOf(context, country, (fact) => person.facts[fact] === 'unsure', told);
  const locked = Math.max(0, ...situation.days.map(({ lockedFor }) => lockedFor));
  return {
    typed,
    medicine: named.medicine === null ? null : { id: named.medicine.id, name: named.medicine.name },
    action,
    dose,
    nextAt: minutes > 0 ? momentAfter(now, minutes) : null,
    leftToday: counted ? leftOf(unit, situation.clocks) : null,
    daysUsed: Math.max(0, ...situation.days.map(({ used }) => used)),
    lockedUntil: locked > 0 ? addDays(now.day, locked) : null,
    emergency,
    reasons,
    asks: [...new Set(reasons.flatMap(({ ask }) => (ask === null ? [] : [ask])))],
    alternatives: emergency === null ? alternativesOf(context, history, action, situation.medicine, fired) : [],
    sources: sourcesOf(reasons, dose),
    knowledge: context.knowledge,
  };
}

function sourcesOf(reasons: readonly MedicineReason[], dose: MedicineCheck['dose']): MedicineCheck['sources'] {
  return [...new Set([...(dose?.source ?? []), ...reasons.flatMap(({ source }) => source)])];
}
