// What to know before an exercise: whether this person may do it today, and what to mind.
import type { Day } from '@rhomboid/ground';
import type { ExerciseInfo, PlanKnowledge } from '@rhomboid/knowledge';
import type { Notebook } from '@rhomboid/notebook';
import { cautioned, doseNow, knownFacts, type Person, type Plan, progressAll } from '@rhomboid/plan';
import { day as dayName } from '../../words/format.ts';
import type { PlayedDose } from './blocks.ts';
import { playerWords } from './words/player.ts';

export interface Judged {
  readonly may: boolean;
  /** Why not, or what to mind. */
  readonly notes: readonly string[];
}

const LOCALE = 'en-GB';

export function judge(plan: PlanKnowledge, made: Plan | null, person: Person, exercise: ExerciseInfo): Judged {
  const words = playerWords.exercise;
  if (made !== null && made.careFirst !== null) return { may: false, notes: [playerWords.session.careFirst] };
  const out = made?.leftOut.find(({ id }) => id === exercise.id);
  if (out !== undefined && ['not-safe', 'unknown-risk', 'made-worse'].includes(out.reason))
    return { may: false, notes: [`${words.notNow}: ${out.text}`] };
  // The cautions themselves are put to this person, too: an exercise may be opened that no plan ever looked at.
  const { action, texts } = cautioned(exercise.cautions, knownFacts(plan, person));
  if (action === 'avoid') return { may: false, notes: texts.map((text) => `${words.notNow}: ${text}`) };
  const notes = action === 'ask-first' ? texts.map((text) => `${words.askFirst}: ${text}`) : texts;
  const isPlanned = made?.items.some(({ id }) => id === exercise.id) ?? false;
  return { may: action !== 'ask-first', notes: isPlanned ? notes : [...notes, words.notInPlan] };
}

/** How much of it to do now, and until when it rests, if it does. */
export function doseFor(
  plan: PlanKnowledge,
  made: Plan | null,
  notebook: Notebook,
  exercise: ExerciseInfo,
  today: Day,
): { readonly dose: PlayedDose; readonly resting: string | null } {
  const progress = progressAll(plan, notebook, today).get(exercise.id);
  const planned = made?.items.find(({ id }) => id === exercise.id)?.exercise;
  const until = progress?.restingUntil ?? null;
  return {
    dose: planned ?? doseNow(exercise, progress),
    resting: until !== null && until > today ? playerWords.exercise.resting(dayName(until, LOCALE)) : null,
  };
}
