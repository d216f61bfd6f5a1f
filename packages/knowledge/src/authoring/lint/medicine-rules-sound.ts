// Medicine rules can be trusted as they stand: no answer both forbids and excuses, doses fit their limits, names lead somewhere.
import { type Problem, problem } from '@rhomboid/ground';
import { mentions } from '../../expression.ts';
import type { MedicineSafety, PackDose } from '../../medicine-safety.ts';
import type { Knowledge } from '../../release.ts';
import type { LintCheck } from './lint-check.ts';

/** What the check works out itself and may excuse: it is never unknown. */
const MAY_EXCUSE: ReadonlySet<string> = new Set(['country-told', 'country-known', 'weeks-told']);

export const medicineRulesSound: LintCheck = {
  name: 'medicine-rules-sound',
  about:
    'No answer both forbids a medicine and excuses it; doses fit their limits; classes, choices and alternatives name medicines that exist.',
  check(knowledge) {
    const { plan } = knowledge;
    if (plan === null) return [];
    const { medicineSafety } = plan;
    const excuses = new Set(plan.facts.flatMap(({ id, assume }) => (assume === 'no' ? [id] : [])));
    return [
      ...bothWays(medicineSafety, excuses),
      ...medicineSafety.doses.flatMap(wrongDose),
      ...idleDayMost(medicineSafety),
      ...names(knowledge, medicineSafety),
      ...unreachable(knowledge, medicineSafety),
    ];
  },
};

/** A fact under a not must be a leave (its careful answer is no), and stand nowhere for a risk; and the other way round. */
function bothWays({ rules }: MedicineSafety, excuses: ReadonlySet<string>): readonly Problem[] {
  const said = rules.flatMap(({ id, steps }) =>
    steps.flatMap(({ when }) => (when === null ? [] : mentions(when)).map((mention) => ({ rule: id, ...mention }))),
  );
  return said.flatMap(({ rule, finding, value, positive }) => {
    if (MAY_EXCUSE.has(finding)) return [];
    if (value === 'no') return [problem('speak of a yes, so that what is not known counts as a risk', rule, finding)];
    if (value === '*') return [];
    if (!positive && !excuses.has(finding))
      return [problem('an excuse needs “assume: no”, or stands for a risk and not under a not', rule, finding)];
    return positive && excuses.has(finding)
      ? [problem('its careful answer is no, so it may only excuse (stand under a not)', rule, finding)]
      : [];
  });
}

function wrongDose({
  id,
  single,
  first,
  hours,
  packHours,
  mostInDay,
  mostDoses,
  days,
  harmAbove,
}: PackDose): Problem[] {
  const where = ['doses', id];
  const largest = Math.max(single.most, first ?? 0);
  return [
    ...(single.least > single.most ? [problem('the smallest dose is larger than the largest', ...where)] : []),
    ...(first !== null && first <= single.most
      ? [problem('first is only for a first dose that may be larger', ...where)]
      : []),
    ...(mostInDay !== null && largest > mostInDay ? [problem('one dose is more than 24 hours allow', ...where)] : []),
    ...(mostInDay === null && mostDoses === null ? [problem('nothing limits the doses of 24 hours', ...where)] : []),
    ...(packHours !== null && packHours >= hours
      ? [problem('pack-hours is for packs that print a shorter gap', ...where)]
      : []),
    ...(harmAbove !== null && harmAbove < (mostInDay ?? 0) ? [problem('harm begins below the limit', ...where)] : []),
    ...(days.askAfter === null && days.last === null ? [problem('nothing limits the days on end', ...where)] : []),
  ];
}

/** A daily limit of a rule must meet a pack dose that it holds down, and leave room for one smallest dose of each. */
function idleDayMost({ rules, doses }: MedicineSafety): readonly Problem[] {
  return rules.flatMap(({ id, steps }) =>
    steps.flatMap(({ dayMost }) => {
      if (dayMost === null) return [];
      const { ingredient, mg } = dayMost;
      const rows = doses.filter((row) => row.route === 'mouth' && row.unit === 'mg' && row.ingredient === ingredient);
      const holds = rows.some(({ mostInDay }) => mostInDay === null || mostInDay > mg);
      const fits = rows.every(({ single }) => single.least <= mg);
      return holds && fits ? [] : [problem('day-most holds no pack dose down, or leaves no room for a dose', id)];
    }),
  );
}

function names(knowledge: Knowledge, safety: MedicineSafety): readonly Problem[] {
  const medicines = new Set(knowledge.medicines.map(({ id }) => id));
  const ingredients = new Set(knowledge.ingredients.map(({ id }) => id));
  const countries = new Set(knowledge.countries.map(({ id }) => id));
  const strange = (known: ReadonlySet<string>, folder: string, where: string, listed: readonly string[]): Problem[] =>
    listed.filter((name) => !known.has(name)).map((name) => problem(`there is no “${name}” in ${folder}`, where));
  return [
    ...safety.classes.flatMap((one) => [
      ...strange(medicines, 'knowledge/medicines', one.id, [...one.medicines, ...one.except]),
      ...strange(ingredients, 'medicines/ingredients.yaml', one.id, one.ingredients),
    ]),
    ...safety.doses.flatMap((one) => [
      ...strange(medicines, 'knowledge/medicines', one.id, one.medicines),
      ...strange(ingredients, 'medicines/ingredients.yaml', one.id, [one.ingredient]),
    ]),
    ...safety.alternatives.flatMap((one) => strange(medicines, 'knowledge/medicines', one.id, one.medicines)),
    ...strange(
      medicines,
      'knowledge/medicines',
      'choices',
      safety.choices.map(({ medicine }) => medicine),
    ),
    ...strange(
      countries,
      'knowledge/countries',
      'poison-lines',
      safety.poisonLines.map(({ country }) => country),
    ),
  ];
}

/** A medicine on sale that no class takes in would pass every rule. */
function unreachable({ medicines, ingredients }: Knowledge, { classes }: MedicineSafety): readonly Problem[] {
  const groupOf = new Map(ingredients.map(({ id, group }) => [id, group]));
  return medicines
    .filter(
      ({ id, route, ingredients: inside }) =>
        !classes.some(
          (one) =>
            one.medicines.includes(id) ||
            (one.route === route &&
              inside.some(
                ({ ingredient }) =>
                  one.ingredients.includes(ingredient) || one.groups.includes(groupOf.get(ingredient) ?? 'caffeine'),
              )),
        ),
    )
    .map(({ id }) => problem('no class of medicine-rules/classes.yaml takes it in, so no rule speaks of it', id));
}
