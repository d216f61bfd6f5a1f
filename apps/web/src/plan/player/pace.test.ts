import { openFolder } from '@rhomboid/cli/knowledge';
import { planOf } from '@rhomboid/knowledge';
import { doseNow } from '@rhomboid/plan';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, countAt, placeAt, setsDone, startOf, turnAt } from './blocks.ts';
import { paceOf, repFrame } from './pace.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const plan = planOf(opened.value);
const pairs = plan.exercises.map((exercise) => ({
  exercise,
  figure: plan.figures.find(({ id }) => id === exercise.id)!,
  dose: doseNow(exercise, undefined),
}));
const named = (id: string) => pairs.find(({ exercise }) => exercise.id === id)!;

describe('the pace of a repetition', () => {
  it('holds as long as the dose says, and moves as the figure does', () => {
    const { figure } = named('E02');
    expect(paceOf(figure, 2)).toEqual({ seconds: 7, holdFrom: 3, hold: 2 });
    expect(paceOf(figure, 10)).toEqual({ seconds: 15, holdFrom: 3, hold: 10 });
  });
  it('begins and ends in the start pose, and stands still throughout the hold', () => {
    for (const { figure, dose } of pairs.filter(({ dose: { reps } }) => reps !== null)) {
      const { seconds, holdFrom, hold } = paceOf(figure, dose.holdSeconds);
      for (const side of ['first', 'other'] as const) {
        expect(repFrame(figure, dose.holdSeconds, side, 0).key.id).toBe(figure.keys[0]!.id);
        const last = repFrame(figure, dose.holdSeconds, side, seconds - 0.001);
        expect(last.key.id, figure.id).toBe(figure.keys[0]!.id);
        if (hold <= 0) continue;
        const held = [0.01, 0.5, 0.99].map((share) =>
          repFrame(figure, dose.holdSeconds, side, holdFrom + share * hold),
        );
        expect(new Set(held.map(({ key }) => key.id)).size, figure.id).toBe(1);
        expect(held.map(({ skeleton }) => skeleton)).toEqual([held[0]!.skeleton, held[0]!.skeleton, held[0]!.skeleton]);
      }
    }
  });
});

describe('an exercise in time', () => {
  it('counts every repetition of every set and side', () => {
    const { figure } = named('E05');
    const blocks = blocksOf(named('E05').dose, figure);
    expect(blocks.map(({ kind }) => kind).join(' ')).toBe('ready work change work rest work change work');
    const [second] = blocks.filter(({ side }) => side === 'other').slice(-1);
    expect(second).toMatchObject({ kind: 'work', set: 2, reps: 6 });
  });
  it('lets the sides take turns where the figure does', () => {
    const { figure, dose } = named('E06');
    const blocks = blocksOf(dose, figure);
    const work = blocks.findIndex(({ kind }) => kind === 'work');
    const from = startOf(blocks, work);
    const { seconds } = blocks[work]!.pace!;
    const sides = [0.5, 1.5, 2.5].map((turns) => turnAt(placeAt(blocks, from + turns * seconds))!);
    expect(sides.map(({ rep, side }) => `${rep} ${side}`)).toEqual(['1 first', '1 other', '2 first']);
  });
  it('goes by the clock for a walk, and by the person for metres', () => {
    expect(blocksOf(named('E35').dose, named('E35').figure).at(-1)).toMatchObject({ seconds: 600, reps: null });
    const carry = blocksOf(named('E33').dose, named('E33').figure);
    expect(countAt(placeAt(carry, 60))).toEqual({ rep: null, holdLeft: null, left: null });
  });
  it('never loses a moment, whatever the exercise', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.double({ min: 0, max: 1, noNaN: true }), ({ figure, dose }, share) => {
        const blocks = blocksOf(dose, figure);
        const all = startOf(blocks, blocks.length);
        const place = placeAt(blocks, share * all * 0.999_999);
        expect(place.over).toBe(false);
        expect(startOf(blocks, place.index) + place.within).toBeCloseTo(share * all * 0.999_999, 6);
        const { rep, holdLeft, left } = countAt(place);
        if (rep !== null) expect(rep).toBeGreaterThanOrEqual(1);
        if (rep !== null) expect(rep).toBeLessThanOrEqual(dose.reps!);
        if (holdLeft !== null) expect(holdLeft).toBeLessThanOrEqual(dose.holdSeconds ?? 60);
        if (left !== null) expect(left).toBeGreaterThan(0);
        expect(setsDone(blocks, place.index, false)).toBeLessThan(dose.sets);
        expect(placeAt(blocks, all).over).toBe(true);
        expect(setsDone(blocks, blocks.length - 1, true)).toBe(dose.sets);
      }),
    );
  });
});
