// A fair test of one's own, ready to be agreed to: design, length, what it can show, and when to stop.
import { addDays, type Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { dayRecord, type FieldsOf, type Notebook } from '@rhomboid/notebook';
import { fitCalm, power, random, type SupposedWorld } from '@rhomboid/statistics';
import { CLAIMS } from './claims.ts';
import { TREATMENT } from './day-facts.ts';
import { type Definition, definitionOf } from './definition.ts';
import type { ChosenTest, ExperimentChoice, ExperimentProposal, Proposed } from './experiment.ts';
import { fewestTestDays, planOf } from './experiment-plan.ts';
import type { Insight, InsightLink } from './insight.ts';
import { testWords } from './words-test-en.ts';
import { treatmentTests } from './words-treatments-en.ts';

/** Offered lengths: the shortest that settles often enough is suggested, else the longest of the usual ones. */
const LENGTHS = { pairs: [28, 42, 56, 84], blocks: [84, 126, 168] } as const;
const LONGEST_USUAL = 84;
const ENOUGH_POWER = 80;
const SUPPOSED_EFFECT = -1;
/** Where the effect may linger, so much of it is supposed to be left the day after. */
const LINGERS = 0.4;
const RUNS = 200;
const SEED = 3;
/** Pain of so many days tells how it goes. */
const LEARNT_FROM = 120;
const DESIGNS = ['pairs', 'blocks'] as const;

/**
 * A test of what a link is about, or why none is offered. `chosen` replaces what would be suggested: its power is told as
 * well. Throws `PlanError` where a chosen length is none.
 */
export function proposeExperiment(
  insight: Insight,
  link: InsightLink,
  knowledge: Knowledge,
  notebook: Notebook,
  today: Day,
  chosen: ChosenTest = {},
): Proposed {
  // What was true when the link was shown may no longer be.
  const current = insight.links.find(({ factor }) => factor === link.factor) ?? link;
  const { test } = current;
  if (!test.possible) return { possible: false, why: test.why };
  const definition = definitionOf(current.factor, knowledge, notebook);
  if (definition === null) return { possible: false, why: 'not-in-your-hands' };
  const known = definition.factor?.test;
  const lingers = known?.possible === true && known.lingers;
  const world = worldOf(notebook, today, lingers);
  const offered = DESIGNS.flatMap((design) => LENGTHS[design].map((length) => choiceOf(design, length, world)));
  const { design, length } = { ...suggested(offered, chosen.design), ...chosen };
  const isOffered = offered.some((choice) => choice.design === design && choice.length === length);
  const choices = isOffered ? offered : [...offered, choiceOf(design, length, world)].sort(byDesign);
  const { ofHundred, typicalDays } = choices.find((choice) => choice.design === design && choice.length === length)!;
  return {
    possible: true,
    proposal: {
      subject: current.factor,
      name: current.name,
      design,
      length,
      lag: chosen.lag ?? lagOf(current, definition),
      ...wordsOf(definition),
      power: { ofHundred, typicalDays },
      misled: Math.round(
        100 * power(planOf({ design, length }), { ...world, delay: 1 }, RUNS, random(SEED)).falseAlarms,
      ),
      choices,
      lingers,
      fewestDays: fewestTestDays,
      stopRules: testWords.stopRules,
      confirm: definition.origin === 'own' ? testWords.confirm(definition.name) : null,
    },
  };
}

/** The entry that starts a test tomorrow; of the same day's pain where no other was chosen. The seed draws the lots: a fresh whole number from 0 up to 2^32 - 1. */
export function experimentFields(proposal: ExperimentProposal, today: Day, seed: number): FieldsOf<'experiment'> {
  const { subject, withIt, withoutIt, design, length, lag } = proposal;
  const compared = lag === null ? {} : { lag };
  return { day: today, subject, withIt, withoutIt, design, ...compared, start: addDays(today, 1), length, seed };
}

/** A claim shows on its own day, a treatment within hours; of anything else the notebook does not know when it would. */
function lagOf({ tier, lag }: InsightLink, { origin }: Definition): number | null {
  if (origin === 'treatment') return 0;
  return CLAIMS.has(tier) ? lag : null;
}

function wordsOf(definition: Definition): Pick<ExperimentProposal, 'withIt' | 'withoutIt'> {
  if (definition.origin === 'treatment') {
    const { withIt, withoutIt } = treatmentTests[definition.key.slice(TREATMENT.length)]!;
    return { withIt, withoutIt };
  }
  const test = definition.factor?.test;
  const known = test?.possible === true ? test : null;
  return {
    withIt: known?.withIt ?? testWords.withIt(definition.name),
    withoutIt: known?.withoutIt ?? testWords.withoutIt(definition.name),
  };
}

/** Pain that goes up and down as this person's does, and an action that lowers it by a point on its days. */
function worldOf(notebook: Notebook, today: Day, lingers: boolean): SupposedWorld {
  const pain = Float64Array.from(
    { length: LEARNT_FROM },
    (_, i) => dayRecord(notebook, addDays(today, i + 1 - LEARNT_FROM)).pain ?? Number.NaN,
  );
  const recent = pain.subarray(LEARNT_FROM - 28);
  const missing = recent.filter((value) => Number.isNaN(value)).length / recent.length;
  const { level, spread, phi } = fitCalm(pain);
  return { level, spread, phi, effect: SUPPOSED_EFFECT, lingers: lingers ? LINGERS : 0, missing };
}

function choiceOf(design: ExperimentChoice['design'], length: number, world: SupposedWorld): ExperimentChoice {
  const expected = power(planOf({ design, length }), world, RUNS, random(SEED));
  return { design, length, ofHundred: Math.round(100 * expected.power), typicalDays: expected.typicalDays };
}

/** Of each design the shortest that settles often enough, or the longest that is usual; of these the likelier to settle. */
function suggested(
  offered: readonly ExperimentChoice[],
  only: ExperimentChoice['design'] | undefined,
): ExperimentChoice {
  const best = DESIGNS.filter((design) => only === undefined || design === only).map((design) => {
    const usual = offered.filter((choice) => choice.design === design && choice.length <= LONGEST_USUAL);
    return usual.find(({ ofHundred }) => ofHundred >= ENOUGH_POWER) ?? usual.at(-1)!;
  });
  return best.reduce((a, b) => (b.ofHundred > a.ofHundred ? b : a));
}

function byDesign(a: ExperimentChoice, b: ExperimentChoice): number {
  return DESIGNS.indexOf(a.design) - DESIGNS.indexOf(b.design) || a.length - b.length;
}
