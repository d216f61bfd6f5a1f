// How far each exercise has come: a state machine over the sessions of the notebook (the treatment table, C4).
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import type { ExerciseInfo, ExerciseRules, PlanKnowledge } from '@rhomboid/knowledge';
import type { ExerciseEntry, Notebook } from '@rhomboid/notebook';
import { lightOf } from './light.ts';
import type { ItemChange } from './plan.ts';
import { walkRungs } from './walk.ts';

/** What to do now of one exercise, and what last changed it. */
export interface ExerciseProgress {
  readonly level: 1 | 2 | 3;
  /** Of the level's span, from 0 at its beginning to 1 at its top. */
  readonly step: number;
  /** Share of the volume that is done: 1, or less after a cut. */
  readonly volume: number;
  /** No session before this day; null where none is kept off. */
  readonly restingUntil: Day | null;
  /** Taken out after repeated reds. */
  readonly removed: boolean;
  readonly sessions: number;
  readonly last: Day | null;
  readonly change: { readonly what: ItemChange; readonly because: string; readonly day: Day } | null;
}

interface Running {
  level: 1 | 2 | 3;
  step: number;
  volume: number;
  /** No amber, no red and no change since. */
  evenSince: Day;
  greens: number;
  ambers: number;
  reds: Day[];
  restingUntil: Day | null;
  removed: boolean;
  sessions: number;
  last: Day | null;
  change: ExerciseProgress['change'];
}

/** Repetitions go from the bottom of the span to its top in this many steps, then the level goes up. Estimate. */
const STEPS = 2;

/** How fast exercises go up, where it is not the usual way. */
export interface Pace {
  /** Only after two weeks without amber or red since the last change, and in steps half as big: for widespread pain. */
  readonly slow: boolean;
  /** Ids that begin at their easiest level. */
  readonly easy: ReadonlySet<string>;
}

const USUAL: Pace = { slow: false, easy: new Set() };
/** Two even weeks before more (the worked week of widespread pain). */
const SLOW_DAYS = 14;

/** Every exercise that was ever done, by id, as it stands today. The same log gives the same answer. */
export function progressAll(
  plan: PlanKnowledge,
  notebook: Notebook,
  today: Day,
  pace: Pace = USUAL,
): ReadonlyMap<string, ExerciseProgress> {
  const rules = plan.exerciseRules;
  const entries = [...notebook.entries.values()]
    .filter((entry): entry is ExerciseEntry => entry.kind === 'exercise' && entry.day <= today)
    .sort((a, b) => order(a, b));
  const states = new Map<string, Running>();
  /** Days on which any exercise went up: no more than so many a week. */
  const ups: Day[] = [];
  for (const entry of entries) {
    const exercise = plan.exercises.find(({ id }) => id === entry.exercise);
    if (exercise === undefined) continue;
    const state = states.get(exercise.id) ?? fresh(exercise, entry.day, pace);
    states.set(exercise.id, state);
    if (state.last !== null) afterPause(state, rules, daysBetween(state.last, entry.day), entry.day);
    afterSession(state, exercise, rules, entry, ups, pace);
  }
  for (const state of states.values())
    if (state.last !== null) afterPause(state, rules, daysBetween(state.last, today), today);
  return states;
}

function order(a: ExerciseEntry, b: ExerciseEntry): number {
  const left = `${a.day}${a.time ?? ''}${a.id}`;
  const right = `${b.day}${b.time ?? ''}${b.id}`;
  return left < right ? -1 : left > right ? 1 : 0;
}

function fresh(exercise: ExerciseInfo, day: Day, { easy }: Pace): Running {
  return {
    level: easy.has(exercise.id) ? 1 : exercise.startLevel,
    step: 0,
    volume: 1,
    evenSince: day,
    greens: 0,
    ambers: 0,
    reds: [],
    restingUntil: null,
    removed: false,
    sessions: 0,
    last: null,
    change: null,
  };
}

function afterPause(state: Running, { progression }: ExerciseRules, days: number, day: Day): void {
  // What was taken out stays out, for its own reason.
  if (state.removed) return;
  if (days >= progression.missedDaysToRestart) {
    Object.assign(state, { level: 1, step: 0, volume: 1, greens: 0, ambers: 0 });
    state.change = {
      what: 'restarted',
      because: `It was ${days} days ago. Bodies forget; we begin again, easily.`,
      day,
    };
  } else if (days >= progression.missedDaysToCut && state.change?.what !== 'restarted') {
    state.volume = Math.min(state.volume, 1 - progression.missedCut);
    state.greens = 0;
    state.change = { what: 'reduced', because: `It was ${days} days ago, so this is a smaller start.`, day };
  }
}

function afterSession(
  state: Running,
  exercise: ExerciseInfo,
  rules: ExerciseRules,
  entry: ExerciseEntry,
  ups: Day[],
  { slow }: Pace,
): void {
  const { progression } = rules;
  const { day } = entry;
  state.sessions++;
  state.last = day;
  const light = lightOf(rules.pain, entry);
  if (light === 'amber' || light === 'red') state.evenSince = day;
  if (light === 'red') {
    afterRed(state, rules, day);
    return;
  }
  if (light === 'amber') {
    state.greens = 0;
    state.ambers++;
    if (state.ambers >= progression.ambersToCut) {
      state.ambers = 0;
      state.volume = Math.max(0.25, state.volume * (1 - progression.cutAmber));
      state.change = { what: 'reduced', because: 'Pain rose to amber twice in a row.', day };
    } else state.change = { what: 'held', because: 'Pain rose to amber: stay here for now.', day };
    return;
  }
  state.ambers = 0;
  if (state.restingUntil !== null && day >= state.restingUntil) state.restingUntil = null;
  // Silence is no green: who did not tell how it went stays where they are.
  if (light === null || entry.unfinished === true || (entry.effort ?? 0) > progression.effortAtMost) return;
  state.greens++;
  if (state.greens < progression.greensToProgress) return;
  if (slow && daysBetween(state.evenSince, day) < SLOW_DAYS) return;
  if (ups.filter((up) => daysBetween(up, day) < 7).length >= progression.mostProgressedAWeek) {
    state.greens = progression.greensToProgress - 1;
    return;
  }
  state.greens = 0;
  const steps = stepsIn(exercise, state.level, slow);
  if (!goUp(state, exercise, steps)) return;
  const because = slow ? 'Two even weeks went well.' : `${progression.greensToProgress} sessions in a row went well.`;
  state.change = { what: 'progressed', because, day };
  state.evenSince = day;
  ups.push(day);
}

function afterRed(state: Running, { progression }: ExerciseRules, day: Day): void {
  state.greens = 0;
  state.ambers = 0;
  state.reds = [...state.reds, day].filter((red) => daysBetween(red, day) < progression.redsWithinDays);
  state.restingUntil = addDays(day, progression.restDaysAfterRed);
  state.volume = 1 - progression.retryCut;
  state.step = 0;
  if (state.reds.length >= progression.redsToRemove) {
    state.removed = true;
    state.change = {
      what: 'removed',
      because: 'Pain rose to red twice in two weeks. Ask a physiotherapist about it.',
      day,
    };
    return;
  }
  state.level = state.level > 1 ? ((state.level - 1) as 1 | 2) : 1;
  state.change = { what: 'regressed', because: 'Pain rose to red: a rest, then half of it, and easier.', day };
}

/** Steps from the bottom of a level's dose to its top; 0 where there is no span to grow in. */
function stepsIn({ tag, levels }: ExerciseInfo, level: 1 | 2 | 3, slow: boolean): number {
  const dose = levels.find((one) => one.level === level)?.dose;
  if (dose === undefined) return 0;
  // Walking has rungs of its own: a day more, then five minutes more.
  if (tag === 'moving' && dose.minutes !== null) return walkRungs(dose.minutes, dose.daysAWeek).length - 1;
  const spans = [dose.sets, dose.reps, dose.holdSeconds, dose.minutes, dose.metres];
  return spans.some((span) => span !== null && span.from < span.to) ? STEPS * (slow ? 2 : 1) : 0;
}

/** One thing at a time: back to full volume, then more of it, then the next level. Whether anything went up. */
function goUp(state: Running, exercise: ExerciseInfo, steps: number): boolean {
  if (state.volume < 1) {
    state.volume = Math.min(1, state.volume + 0.25);
  } else if (state.step < 1 && steps > 0) {
    state.step = Math.min(1, (Math.round(state.step * steps) + 1) / steps);
  } else if (state.level < 3 && exercise.levels.some(({ level }) => level === state.level + 1)) {
    state.level = (state.level + 1) as 2 | 3;
    state.step = 0;
  } else return false;
  return true;
}
