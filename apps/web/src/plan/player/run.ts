// A session as it runs: which exercises, how far, what was told. It is kept as a lasting draft, so that neither a reload nor a
// closed tab loses anything.
import type { PainRule } from '@rhomboid/knowledge';
import type { FieldsOf } from '@rhomboid/notebook';
import { lightOf } from '@rhomboid/plan';
import type { Block, PlayedDose } from './blocks.ts';
import { READY_SECONDS, setsDone } from './blocks.ts';

/** One exercise of a session and how it is to be done. */
export interface Task {
  readonly exercise: string;
  readonly dose: PlayedDose;
}

/** `look`: before it starts; `play`: it runs or pauses; `tell`: how it went. */
export type Stage = 'look' | 'play' | 'tell' | 'end';

export interface Run {
  /** The day on which it was begun. */
  readonly day: string;
  readonly tasks: readonly Task[];
  /** Which task is on. */
  readonly at: number;
  readonly stage: Stage;
  /** Seconds of the task that have passed. */
  readonly seconds: number;
  /** Pain 0–10 before it; null where not told. */
  readonly before: number | null;
  readonly during: number | null;
  readonly effort: number | null;
  /** Sets done of the task, once it is over or stopped. */
  readonly sets: number;
  readonly unfinished: boolean;
  /** It was stopped because it hurt. */
  readonly hurt: boolean;
  /** What was said to the danger signs; null where they were not asked, or not answered yet. */
  readonly alarm: 'yes' | 'no' | 'unsure' | null;
  /** Exercises written down in this session, with whether they were finished. */
  readonly done: readonly { readonly exercise: string; readonly unfinished: boolean }[];
}

export function beginRun(day: string, tasks: readonly Task[], before: number | null): Run {
  return { ...FRESH, day, tasks, at: 0, before, done: [] };
}

const FRESH = {
  stage: 'look',
  seconds: 0,
  during: null,
  effort: null,
  sets: 0,
  unfinished: false,
  hurt: false,
  alarm: null,
} as const;

/** The task is over: by itself, or stopped in the block with this index. */
export function stopTask(
  run: Run,
  blocks: readonly Block[],
  stop: { readonly seconds: number; readonly index: number; readonly over: boolean; readonly hurt: boolean },
): Run {
  const { seconds, index, over, hurt } = stop;
  return { ...run, stage: 'tell', seconds, sets: setsDone(blocks, index, over), unfinished: !over, hurt };
}

/** Whether danger signs must be asked before anything else: it was stopped for pain, or the pain was strong. */
export function mustAskAlarms(run: Run, rule: PainRule): boolean {
  return run.hurt || lightOf(rule, toldOf(run)) === 'red';
}

/** Whether the person goes on where they left it: it was begun, and it is of today. A danger sign does not end with the day. */
export function isUnderway(run: Run, today: string, rule: PainRule): boolean {
  const isBegun = run.stage === 'play' || run.stage === 'tell' || (run.stage === 'look' && run.done.length > 0);
  return (isBegun && run.day === today) || asksAlarms(run, rule);
}

/** Whether it stands where danger signs are asked. Until it is written down it is kept, on whatever day. */
export function asksAlarms(run: Run, rule: PainRule): boolean {
  return run.stage === 'tell' && mustAskAlarms(run, rule);
}

/** Whether danger signs must be asked and were not told to be absent: nothing else may start before. */
export function hasOpenAlarm(run: Run, rule: PainRule): boolean {
  return asksAlarms(run, rule) && run.alarm !== 'no';
}

/** What was told of the pain. */
export function toldOf({ before, during }: Run): { before?: number; during?: number } {
  return { ...(before === null ? {} : { before }), ...(during === null ? {} : { during }) };
}

/** After a task was written down: the next one, or the end. */
export function nextTask(run: Run): Run {
  const task = run.tasks[run.at]!;
  const done = [...run.done, { exercise: task.exercise, unfinished: run.unfinished }];
  const at = run.at + 1;
  return { ...run, ...FRESH, at, done, stage: at < run.tasks.length ? 'look' : 'end' };
}

/** Leaves a task out without writing anything: nothing was done of it. */
export function skipTask(run: Run): Run {
  const at = run.at + 1;
  return { ...run, ...FRESH, at, stage: at < run.tasks.length ? 'look' : 'end' };
}

/** What the notebook keeps of the task that is on. */
export function exerciseFields(run: Run, now: { day: string; time: string }): FieldsOf<'exercise'> {
  const { exercise, dose } = run.tasks[run.at]!;
  const seconds = dose.minutes === null ? dose.holdSeconds : Math.max(0, Math.round(run.seconds - READY_SECONDS));
  return {
    ...now,
    // Told on another day, it still belongs to the day on which it was done.
    day: run.day,
    exercise,
    level: dose.level,
    sets: run.sets,
    ...(dose.reps === null || dose.minutes !== null ? {} : { reps: dose.reps }),
    ...(seconds === null ? {} : { seconds }),
    ...toldOf(run),
    ...(run.effort === null ? {} : { effort: run.effort }),
    ...(run.unfinished ? { unfinished: true } : {}),
    ...(run.alarm === 'yes' || run.alarm === 'unsure' ? { alarm: run.alarm } : {}),
  };
}
