import { openFolder } from '@rhomboid/cli/knowledge';
import { planOf } from '@rhomboid/knowledge';
import { doseNow } from '@rhomboid/plan';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import { beginRun, exerciseFields, mustAskAlarms, nextTask, skipTask, stopTask } from './run.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const plan = planOf(opened.value);
const taskOf = (id: string) => {
  const exercise = plan.exercises.find((one) => one.id === id)!;
  return { exercise: id, dose: doseNow(exercise, undefined) };
};
const figureOf = (id: string) => plan.figures.find((one) => one.id === id)!;
const NOW = { day: '2026-11-21', time: '09:00' };
const rule = plan.exerciseRules.pain;
const tasks = [taskOf('E02'), taskOf('E35')];
const blocks = blocksOf(tasks[0]!.dose, figureOf('E02'));

describe('a session as it runs', () => {
  it('writes down what was done', () => {
    const run = stopTask(beginRun(NOW.day, tasks, 3), blocks, {
      seconds: 200,
      index: blocks.length - 1,
      over: true,
      hurt: false,
    });
    expect(exerciseFields({ ...run, during: 2, effort: 4 }, NOW)).toEqual({
      ...NOW,
      exercise: 'E02',
      level: 2,
      sets: 2,
      reps: 8,
      seconds: 2,
      before: 3,
      during: 2,
      effort: 4,
    });
  });
  it('keeps an unfinished one as unfinished, with the sets that were done', () => {
    const rest = blocks.findIndex(({ kind }) => kind === 'rest');
    const run = stopTask(beginRun(NOW.day, tasks, null), blocks, {
      seconds: 80,
      index: rest,
      over: false,
      hurt: false,
    });
    expect(exerciseFields(run, NOW)).toMatchObject({ sets: 1, unfinished: true });
    expect(exerciseFields(run, NOW)).not.toHaveProperty('before');
  });
  it('counts the seconds of a walk without getting ready', () => {
    const run = { ...beginRun(NOW.day, tasks, null), at: 1 };
    const walk = blocksOf(tasks[1]!.dose, figureOf('E35'));
    const over = stopTask(run, walk, { seconds: 125, index: 1, over: true, hurt: false });
    expect(exerciseFields(over, NOW)).toMatchObject({ exercise: 'E35', seconds: 120, sets: 1 });
  });
  it('goes on to the next and to the end, and leaves out what was skipped', () => {
    const first = nextTask(beginRun(NOW.day, tasks, 3));
    expect(first).toMatchObject({ at: 1, stage: 'look', before: 3, done: [{ exercise: 'E02', unfinished: false }] });
    expect(skipTask(first)).toMatchObject({ stage: 'end', done: [{ exercise: 'E02' }] });
  });
  it('asks for danger signs after strong pain, a steep rise, or a stop for pain', () => {
    const run = beginRun(NOW.day, tasks, 1);
    expect(mustAskAlarms(run, rule)).toBe(false);
    expect(mustAskAlarms({ ...run, during: 3 }, rule)).toBe(false);
    expect(mustAskAlarms({ ...run, during: 5 }, rule)).toBe(true);
    expect(mustAskAlarms({ ...run, before: null, during: 6 }, rule)).toBe(true);
    expect(mustAskAlarms({ ...run, hurt: true }, rule)).toBe(true);
  });
});
