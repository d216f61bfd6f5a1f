// A fair test of one's own, ready to be agreed to: design, length, what it can show, and when to stop.
import { addDays, type Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { dayRecord, type FieldsOf, type Notebook } from '@rhomboid/notebook';
import { fitCalm, power, random } from '@rhomboid/statistics';
import { CLAIMS } from './claims.ts';
import { TREATMENT } from './day-facts.ts';
import { type Definition, definitionOf } from './definition.ts';
import type { ExperimentProposal, Proposed } from './experiment.ts';
import { fewestTestDays, planOf } from './experiment-plan.ts';
import type { Insight, InsightLink } from './insight.ts';
import { testWords } from './words-test-en.ts';
import { treatmentTests } from './words-treatments-en.ts';

/** Offered lengths: the shortest that settles often enough is chosen. */
const LENGTHS = [28, 42, 56, 84] as const;
const ENOUGH_POWER = 0.8;
const SUPPOSED_EFFECT = -1;
/** Where the effect may linger, so much of it is supposed to be left the day after. */
const LINGERS = 0.4;
const RUNS = 200;
const SEED = 3;
/** Pain of so many days tells how it goes. */
const LEARNT_FROM = 120;

/** A test of what a link is about, or why none is offered. */
export function proposeExperiment(
  insight: Insight,
  link: InsightLink,
  knowledge: Knowledge,
  notebook: Notebook,
  today: Day,
): Proposed {
  // What was true when the link was shown may no longer be.
  const current = insight.links.find(({ factor }) => factor === link.factor) ?? link;
  const { test } = current;
  if (!test.possible) return { possible: false, why: test.why };
  const definition = definitionOf(current.factor, knowledge, notebook);
  if (definition === null) return { possible: false, why: 'not-in-your-hands' };
  const { design, withIt, withoutIt } = wordsOf(definition, current);
  const { length, expected } = lengthOf(design, notebook, today);
  return {
    possible: true,
    proposal: {
      subject: current.factor,
      name: current.name,
      design,
      length,
      withIt,
      withoutIt,
      power: { ofHundred: Math.round(100 * expected.power), typicalDays: expected.typicalDays },
      fewestDays: fewestTestDays,
      stopRules: testWords.stopRules,
      confirm: definition.origin === 'own' ? testWords.confirm(definition.name) : null,
    },
  };
}

/** The entry that starts a test tomorrow. The seed draws the lots: a fresh whole number from 0 up to 2^32 - 1. */
export function experimentFields(proposal: ExperimentProposal, today: Day, seed: number): FieldsOf<'experiment'> {
  const { subject, withIt, withoutIt, design, length } = proposal;
  return { day: today, subject, withIt, withoutIt, design, start: addDays(today, 1), length, seed };
}

function wordsOf(
  definition: Definition,
  link: InsightLink,
): Pick<ExperimentProposal, 'design' | 'withIt' | 'withoutIt'> {
  if (definition.origin === 'treatment')
    return { design: 'pairs', ...treatmentTests[definition.key.slice(TREATMENT.length)]! };
  const test = definition.factor?.test;
  const known = test?.possible === true ? test : null;
  // What shows a day later would run over into the next day of a pair.
  const lingers = known?.lingers === true || (CLAIMS.has(link.tier) && link.lag > 0);
  return {
    design: lingers ? 'blocks' : 'pairs',
    withIt: known?.withIt ?? testWords.withIt(definition.name),
    withoutIt: known?.withoutIt ?? testWords.withoutIt(definition.name),
  };
}

function lengthOf(
  design: ExperimentProposal['design'],
  notebook: Notebook,
  today: Day,
): { readonly length: number; readonly expected: ReturnType<typeof power> } {
  const pain = Float64Array.from(
    { length: LEARNT_FROM },
    (_, i) => dayRecord(notebook, addDays(today, i + 1 - LEARNT_FROM)).pain ?? Number.NaN,
  );
  const recent = pain.subarray(LEARNT_FROM - 28);
  const missing = recent.filter((value) => Number.isNaN(value)).length / recent.length;
  const { level, spread, phi } = fitCalm(pain);
  const lingers = design === 'blocks' ? LINGERS : 0;
  const world = { level, spread, phi, effect: SUPPOSED_EFFECT, lingers, missing };
  for (const length of LENGTHS) {
    const expected = power(planOf({ design, length }), world, RUNS, random(SEED));
    if (expected.power >= ENOUGH_POWER || length === LENGTHS.at(-1)) return { length, expected };
  }
  throw new RangeError('there is no length to offer');
}
