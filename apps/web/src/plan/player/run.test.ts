import { openFolder } from '@rhomboid/cli/knowledge';
import { planOf } from '@rhomboid/knowledge';
import { doseNow } from '@rhomboid/plan';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import {
  beginRun,
  exerciseFields,
  hasOpenAlarm,
  isUnderway,
  mustAskAlarms,
  nextTask,
  type Run,
  skipTask,
  stopTask,
} from './run.ts';

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
  it('is underway from its start until the end of its day', () => {
    const run = beginRun(NOW.day, tasks, 1);
    expect(isUnderway(run, NOW.day, rule)).toBe(false);
    const playing: Run = { ...run, stage: 'play', seconds: 12 };
    expect(isUnderway(playing, NOW.day, rule)).toBe(true);
    expect(isUnderway(playing, '2026-11-22', rule)).toBe(false);
    expect(isUnderway(nextTask(run), NOW.day, rule)).toBe(true);
    expect(isUnderway(skipTask(nextTask(run)), NOW.day, rule)).toBe(false);
  });
  it('is open until the danger signs are told to be absent, on whatever day', () => {
    const hurt: Run = { ...beginRun(NOW.day, tasks, 1), stage: 'tell', hurt: true };
    for (const alarm of [null, 'yes', 'unsure'] as const) {
      expect(hasOpenAlarm({ ...hurt, alarm }, rule)).toBe(true);
      expect(isUnderway({ ...hurt, alarm }, '2026-12-24', rule)).toBe(true);
    }
    expect(hasOpenAlarm({ ...hurt, alarm: 'no' }, rule)).toBe(false);
    // Until it is saved it stays, though nothing else waits for it any more.
    expect(isUnderway({ ...hurt, alarm: 'no' }, '2026-12-24', rule)).toBe(true);
    expect(hasOpenAlarm({ ...hurt, hurt: false, during: 2 }, rule)).toBe(false);
  });
  it('writes an alarm down, and never one that was denied; what is told later belongs to its day', () => {
    const hurt: Run = { ...beginRun(NOW.day, tasks, 1), stage: 'tell', hurt: true, during: 7 };
    for (const alarm of ['yes', 'unsure'] as const)
      expect(exerciseFields({ ...hurt, alarm }, NOW)).toMatchObject({ alarm });
    expect(exerciseFields({ ...hurt, alarm: 'no' }, NOW)).not.toHaveProperty('alarm');
    expect(exerciseFields({ ...hurt, alarm: 'yes' }, { day: '2026-11-23', time: '08:00' }).day).toBe(NOW.day);
  });
});
