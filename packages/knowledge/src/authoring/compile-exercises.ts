// Exercises, their groups and their rules as written ──► their part of the plan's knowledge.
import { type Problem, problem } from '@rhomboid/ground';
import type { z } from 'zod';
import type { BoneRule, ExerciseDose, ExerciseInfo, ExerciseLevel, ExerciseRules } from '../exercise-knowledge.ts';
import type { PlanKnowledge } from '../plan-knowledge.ts';
import { cautionsOf, standing } from './compile-facts.ts';
import { evidenceOf } from './compile-treatments.ts';
import { readExpression, type Vocabulary } from './expression-reader.ts';
import { family, maybeSpan, spanOf, whole } from './plan-files.ts';
import { exerciseGroupSchema, exerciseRulesSchema, exerciseSchema } from './schema-exercises.ts';
import type { SourceFile } from './source-file.ts';

/** Files of `exercises/` that hold something else than exercises. */
const BESIDE_EXERCISES = ['equipment', 'groups', 'rules'].map((name) => `exercises/${name}.yaml`);

type RawExercise = z.output<typeof exerciseSchema>;
type RawRules = z.output<typeof exerciseRulesSchema>;
type Part = Pick<PlanKnowledge, 'exercises' | 'exerciseGroups' | 'exerciseRules'>;

/** Compiles `exercises/`; null where the rules are missing or wrong. */
export function compileExercises(files: readonly SourceFile[], words: Vocabulary, problems: Problem[]): Part | null {
  const exercises = family(files, 'exercises/', 'exercises', exerciseSchema, problems, BESIDE_EXERCISES).map((raw) =>
    exerciseOf(raw, words, problems),
  );
  const exerciseGroups = family(files, 'exercises/groups.yaml', 'exercise-groups', exerciseGroupSchema, problems).map(
    (raw) => ({
      id: raw.id,
      name: raw.en.name,
      why: raw.en.why,
      exercises: raw.exercises,
      choose: spanOf(raw.choose),
      fromDay: raw['from-day'],
      daysAWeek: spanOf(raw['days-a-week']),
      causes: raw.causes,
      provenance: standing(raw),
    }),
  );
  const rules = whole(files, 'exercises/rules.yaml', exerciseRulesSchema, problems);
  if (rules === null) return null;
  return { exercises, exerciseGroups, exerciseRules: rulesOf(rules, words, problems) };
}

function exerciseOf(raw: RawExercise, words: Vocabulary, problems: Problem[]): ExerciseInfo {
  const { effect: _, ...text } = raw.en;
  const levels = raw.levels.map((level, index): ExerciseLevel => {
    const dose = doseOf(level.dose);
    if (dose.reps === null && dose.holdSeconds === null && dose.minutes === null && dose.metres === null) {
      problems.push(
        problem('a dose needs reps, seconds, minutes or metres', 'exercises', raw.id, `level ${index + 1}`),
      );
    }
    return {
      level: (index + 1) as ExerciseLevel['level'],
      name: level.en.name,
      change: level.en.change,
      dose,
      equipment: level.equipment,
    };
  });
  if (raw.tempo === undefined && levels.some(({ dose }) => dose.reps !== null)) {
    problems.push(problem('repetitions need their tempo', 'exercises', raw.id));
  }
  return {
    id: raw.id,
    ...text,
    tag: raw.tag,
    causes: raw.causes,
    row: raw.row,
    equipment: raw.equipment,
    levels,
    startLevel: raw['start-level'],
    tempo: raw.tempo ?? null,
    cautions: cautionsOf(raw.cautions, words, ['exercises', raw.id], problems),
    substitutes: raw.substitutes,
    evidence: evidenceOf(raw),
    reviewAfterDays: raw['review-after-days'],
    provenance: standing(raw),
  };
}

function doseOf(raw: RawExercise['levels'][number]['dose']): ExerciseDose {
  return {
    sets: spanOf(raw.sets),
    reps: maybeSpan(raw.reps),
    holdSeconds: maybeSpan(raw['hold-seconds']),
    minutes: maybeSpan(raw.minutes),
    metres: maybeSpan(raw.metres),
    eachSide: raw['each-side'],
    timesADay: spanOf(raw['times-a-day']),
    daysAWeek: spanOf(raw['days-a-week']),
  };
}

function rulesOf(raw: RawRules, words: Vocabulary, problems: Problem[]): ExerciseRules {
  const { pain, progression, defaults } = raw;
  return {
    pain: {
      lights: pain.lights.map(({ light, during, en }) => ({ light, during: spanOf(during), ...en })),
      riseAmber: pain['rise-amber'],
      riseRed: pain['rise-red'],
      settleHours: pain['settle-hours'],
      alarms: pain.en.alarms,
      provenance: standing(pain),
    },
    progression: {
      greensToProgress: progression['greens-to-progress'],
      completedAtLeast: progression['completed-at-least'],
      effortAtMost: progression['effort-at-most'],
      order: progression.order,
      ambersToCut: progression['ambers-to-cut'],
      cutAmber: progression['cut-amber'],
      restDaysAfterRed: progression['rest-days-after-red'],
      retryCut: progression['retry-cut'],
      redsToRemove: progression['reds-to-remove'],
      redsWithinDays: progression['reds-within-days'],
      missedDaysToCut: progression['missed-days-to-cut'],
      missedCut: progression['missed-cut'],
      missedDaysToRestart: progression['missed-days-to-restart'],
      weeklyLoadAtMost: progression['weekly-load-at-most'],
      mostProgressedAWeek: progression['most-progressed-a-week'],
      provenance: standing(progression),
    },
    defaults: {
      exercises: spanOf(defaults.exercises),
      minutes: spanOf(defaults.minutes),
      strengthDaysAWeek: defaults['strength-days-a-week'],
      mobilityMinutesADay: defaults['mobility-minutes-a-day'],
      strengthFromDay: defaults['strength-from-day'],
      judgeStrengthWeeks: spanOf(defaults['judge-strength-weeks']),
      judgeStretchWeeks: defaults['judge-stretch-weeks'],
      onTrack: defaults['on-track'],
      confidenceAtLeast: defaults['confidence-at-least'],
      renewMonths: defaults['renew-months'],
      provenance: standing(defaults),
    },
    bone: raw.bone.map(
      (rule): BoneRule => ({
        id: rule.id,
        when: readExpression(rule.when, words, ['exercises/rules.yaml', rule.id, 'when'], problems),
        unknownCounts: rule.unknown === 'counts',
        says: rule.en.says,
        remove: rule.remove,
        only: rule.only,
        add: rule.add,
        avoid: rule.en.avoid,
        askFirst: rule['ask-first'],
        provenance: standing(rule),
      }),
    ),
    boneMessage: raw['bone-message'].en,
    balance: {
      minutesADay: spanOf(raw.balance['minutes-a-day']),
      steps: raw.balance.en,
      provenance: standing(raw.balance),
    },
  };
}
