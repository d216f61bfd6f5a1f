// The first pages are chosen by rules alone; they must be the ones that the whole check would choose.
import { openFolder } from '@rhomboid/cli/knowledge';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { appraise } from './appraise.ts';
import { takeIn } from './facts.ts';
import { chooseNext, urgentPage } from './next.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const signs = knowledge.findings.filter((finding) => finding.stage === 'urgent' && finding.type === 'yes-no');

it('is what the whole check would choose, for any answers to urgent signs', { timeout: 60_000 }, () => {
  const answer = fc.tuple(
    fc.constantFrom(...signs.map(({ id }) => id)),
    fc.constantFrom('yes', 'no', 'unsure', 'maybe'),
  );
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 40 }), (entries) => {
      const intake = takeIn(knowledge, Object.fromEntries(entries));
      if (!intake.ok) throw new Error(JSON.stringify(intake.problems));
      const { facts, given } = intake.value;
      const whole = chooseNext(knowledge, appraise(knowledge, facts), given);
      const early = urgentPage(knowledge, facts, given);
      if (early !== null) expect(early).toEqual(whole);
      else
        expect(whole?.page.findings.some((finding) => finding.stage === 'urgent') === true && !whole.page.again).toBe(
          false,
        );
    }),
    { numRuns: 1000, seed: 20_261_121 },
  );
});
