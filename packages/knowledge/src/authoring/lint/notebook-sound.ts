// What the notebook offers is short at the beginning, and its amounts and limits can be true.
import { type Problem, problem } from '@rhomboid/ground';
import type { Factor, MedicineInfo } from '../../notebook-knowledge.ts';
import type { LintCheck } from './lint-check.ts';

/** More questions a day than this are not answered for long; few factors are also found out sooner (the algorithms report, II.5). */
const MOST_AT_START = 5;
/** More choices of an amount than this no wheel or slider can offer. */
const MOST_STEPS = 100;

export const notebookSound: LintCheck = {
  name: 'notebook-sound',
  about: `At most ${MOST_AT_START} factors are on from the start; ranges have whole steps; usual doses rise and stay within every limit; countries exist.`,
  check({ factors, ingredients, medicines, countries }) {
    const known = new Set(countries.map(({ id }) => id));
    const named = [
      ...[...ingredients, ...medicines].flatMap((item) =>
        item.mostIn24h.map(({ country }) => ({ id: item.id, country })),
      ),
      ...medicines.flatMap(({ id, soldIn }) => soldIn.map((country) => ({ id, country }))),
    ];
    return [
      ...atStart(factors),
      ...factors.flatMap(wrongRange),
      ...medicines.flatMap(wrongDoses),
      ...medicines.flatMap((medicine) =>
        medicine.ingredients.flatMap(({ ingredient, in: amounts }) => {
          const limits = ingredients.find(({ id }) => id === ingredient)?.mostIn24h ?? [];
          const dose = (amounts[medicine.unit] ?? 0) * (medicine.usual.at(-1) ?? 0);
          return limits
            .filter(({ most }) => dose > most)
            .map(({ country, most }) =>
              problem(
                `one usual dose holds ${dose} mg of ${ingredient}, more than the ${most} mg a day of ${country}`,
                medicine.id,
              ),
            );
        }),
      ),
      ...named
        .filter(({ country }) => !known.has(country))
        .map(({ id, country }) => problem(`there is no country “${country}” in knowledge/countries`, id)),
    ];
  },
};

function atStart(factors: readonly Factor[]): readonly Problem[] {
  const on = factors.filter(({ startsOn }) => startsOn).map(({ id }) => id);
  return on.length <= MOST_AT_START
    ? []
    : [problem(`${on.length} are on from the start (${on.join(', ')}); leave at most ${MOST_AT_START}`, 'factors')];
}

function wrongRange({ id, range }: Factor): readonly Problem[] {
  if (range === null) return [];
  const steps = (range.max - range.min) / range.step;
  if (range.min < 0 || range.max <= range.min) return [problem('the range must rise, from 0 or more', id, 'range')];
  return Number.isInteger(steps) && steps <= MOST_STEPS
    ? []
    : [problem(`the range has ${steps} steps; make them whole, and at most ${MOST_STEPS}`, id, 'range')];
}

function wrongDoses({ id, usual, unit, ingredients, mostIn24h }: MedicineInfo): readonly Problem[] {
  const rising = usual.every((amount, i) => i === 0 || amount > usual[i - 1]!);
  const counted = ingredients.filter(({ in: amounts }) => Object.keys(amounts).length > 0);
  return [
    ...(rising ? [] : [problem('usual doses go from small to large, each once', id, 'usual')]),
    ...counted
      .filter(({ in: amounts }) => amounts[unit] === undefined)
      .map(({ ingredient }) => problem(`say how much ${ingredient} is in one ${unit}`, id, 'ingredients')),
    ...mostIn24h
      .filter(({ most }) => (usual.at(-1) ?? 0) > most)
      .map(({ most }) => problem(`a usual dose is more than the ${most} of a day`, id, 'usual')),
  ];
}
