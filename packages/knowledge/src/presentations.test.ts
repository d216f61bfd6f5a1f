// The forms of a condition add up to what its links say of all its people.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleKnowledge } from './authoring/lint/sample.ts';
import { type Form, formsOf } from './presentations.ts';
import type { Condition, Presentation } from './release.ts';

const knowledge = sampleKnowledge();
const condition = knowledge.conditions[0]!;
const { findings } = knowledge;

const presentation = (share: number, probabilities: Record<string, Record<string, number>>): Presentation => ({
  id: 'form',
  name: 'A form',
  share,
  links: Object.entries(probabilities).map(([finding, row]) => ({ finding, probabilities: row })),
  provenance: condition.provenance,
});

function told(form: Form, finding: string, answer: string): number | undefined {
  return form.links.find((link) => link.finding === finding)?.probabilities[answer];
}

describe('formsOf', () => {
  it('is the condition itself where it names no presentation', () => {
    expect(formsOf(condition, findings)).toEqual([{ share: 1, links: condition.links }]);
  });

  it('keeps the mean of every answer', () => {
    const near = fc.double({ min: 0.85, max: 1.15, noNaN: true });
    fc.assert(
      fc.property(near, near, near, fc.double({ min: 0.05, max: 0.4, noNaN: true }), (a, b, c, share) => {
        const refined: Condition = {
          ...condition,
          presentations: [
            presentation(share, {
              'chest-pain': { yes: 0.6 * a },
              duration: { new: 0.7 * b },
              site: { ribs: 0.2 * c },
            }),
            presentation(share / 2, { posture: { yes: 0.3 * c } }),
          ],
        };
        const forms = formsOf(refined, findings);
        expect(forms.reduce((sum, form) => sum + form.share, 0)).toBeCloseTo(1, 12);
        for (const [finding, answer, mean] of [
          ['chest-pain', 'yes', 0.6],
          ['duration', 'new', 0.75],
          ['duration', 'old', 0.25],
          ['site', 'ribs', 0.2],
          ['site', 'between', 0.5],
          ['posture', 'yes', 0.3],
        ] as const) {
          const sum = forms.reduce((total, form) => total + form.share * told(form, finding, answer)!, 0);
          expect(sum).toBeCloseTo(mean, 9);
        }
      }),
      { numRuns: 500, seed: 20261121 },
    );
  });

  it('shares what a presentation leaves open as the mean does', () => {
    const [, form] = formsOf(
      { ...condition, presentations: [presentation(0.3, { duration: { new: 0.9 } })] },
      findings,
    );
    expect(told(form!, 'duration', 'old')).toBeCloseTo(0.1, 12);
    expect(told(form!, 'chest-pain', 'yes')).toBe(0.6);
  });

  it('leaves nobody an impossible answer', () => {
    const [rest] = formsOf(
      { ...condition, presentations: [presentation(0.6, { 'chest-pain': { yes: 1 } })] },
      findings,
    );
    expect(told(rest!, 'chest-pain', 'yes')).toBe(0.002);
  });

  it('takes the background as the mean of what the condition does not speak of', () => {
    const unlinked = { ...condition, links: condition.links.filter(({ finding }) => finding !== 'sweat') };
    const [rest, form] = formsOf(
      { ...unlinked, presentations: [presentation(0.1, { sweat: { yes: 0.1 } })] },
      findings,
    );
    expect(told(form!, 'sweat', 'yes')).toBe(0.1);
    expect(0.9 * told(rest!, 'sweat', 'yes')! + 0.1 * 0.1).toBeCloseTo(0.02, 12);
  });
});
