// No input whatever makes the check throw: it gives a result, or problems that can be mended.
import { openFolder } from '@rhomboid/cli/knowledge';
import { LEVELS } from '@rhomboid/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from './check.ts';
import { takeIn } from './facts.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const byId = new Map(knowledge.findings.map((finding) => [finding.id, finding]));

const ids = fc.constantFrom(...byId.keys());
const words = fc.constantFrom<unknown>(
  'yes',
  'no',
  'unsure',
  'maybe',
  'none',
  true,
  null,
  45,
  -3,
  1e9,
  [],
  ['fall'],
  'F',
);
const fitting = fc.constantFrom<unknown>('unsure', 'maybe', null);
const anything = fc.oneof(
  { weight: 1, arbitrary: fc.jsonValue() },
  { weight: 2, arbitrary: fc.dictionary(fc.oneof(ids, fc.string()), fc.oneof(words, fc.jsonValue())) },
  { weight: 2, arbitrary: fc.dictionary(ids, words, { maxKeys: 8 }) },
  { weight: 1, arbitrary: fc.dictionary(ids, fitting) },
);
const SEED = 20_261_121;

/** Whether the message is one sentence that names the finding it is about, by its label or by its id. */
function isSentenceOn(message: string, id: string | undefined): boolean {
  const named = id === undefined || message.includes(id) || message.includes(byId.get(id)?.label ?? id);
  return /^[^\n]+\.$/.test(message) && named;
}

describe('any JSON', { timeout: 120_000 }, () => {
  it(`is taken in, or has problems: one sentence each, which names the finding (10000 cases, seed ${SEED})`, () => {
    const seen = { taken: 0, refused: 0 };
    const property = fc.property(anything, (answers) => {
      const intake = takeIn(knowledge, answers);
      if (intake.ok) seen.taken += 1;
      else {
        seen.refused += 1;
        expect(intake.problems.filter(({ message, where }) => !isSentenceOn(message, where[0]))).toEqual([]);
        expect(intake.problems.length).toBeGreaterThan(0);
      }
    });
    fc.assert(property, { seed: SEED, numRuns: 10_000 });
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(1000);
  });

  it(`gives a whole result or the same problems (1000 cases, seed ${SEED})`, () => {
    const property = fc.property(anything, (answers) => {
      const intake = takeIn(knowledge, answers);
      const result = check(knowledge, answers);
      if (result.ok) expect(LEVELS).toContain(result.value.assessment.disposition.level);
      else expect(result).toEqual(intake);
    });
    fc.assert(property, { seed: SEED, numRuns: 1000 });
  });
});
