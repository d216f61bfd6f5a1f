// From an assessment to a plan for this person: what to do today, tomorrow and next week.
import type { Assessment } from '@rhomboid/check';
import { addDays, type Day } from '@rhomboid/ground';
import type { Knowledge, Phase, PlanKnowledge } from '@rhomboid/knowledge';
import type { Notebook } from '@rhomboid/notebook';
import { adherenceOf, exerciseDaysIn } from './adherence.ts';
import { badDay } from './bad-day.ts';
import { careFirst } from './care-first.ts';
import { citations, evidenceOf } from './evidence.ts';
import { chooseExercises } from './exercises.ts';
import type { GateParts } from './gate.ts';
import { groupShares, leading, shaping } from './groups.ts';
import type { Learned } from './learned.ts';
import { lessonsIn, lessonsOf } from './lessons.ts';
import { notebookSays } from './notebook-says.ts';
import { balanceOf, notesOf } from './notes.ts';
import { paceOf } from './pace.ts';
import type { Person, Wishes } from './person.ts';
import { wishesFrom } from './person-from.ts';
import { type Course, courseOf } from './phase.ts';
import type { LeftOut, Plan, PlanItem } from './plan.ts';
import { flareShare, preventionNow } from './prevention.ts';
import { progressAll } from './progress.ts';
import { stepUps } from './step-up.ts';
import { chooseTreatments } from './treatments.ts';
import { knownFacts } from './truth.ts';
import { isDoneOn, weekOf } from './week.ts';

/** The knowledge was opened without its part for plans: `withPlan` adds it. */
export class NoPlanKnowledgeError extends Error {}

/**
 * Makes the plan of today. The same release, assessment, person, notebook, day, wishes and lessons give the same plan.
 * `learned`: what links and fair tests of the notebook taught, as `learnedFrom` tells it. `wholeCheckOn`: the day of
 * the check behind the assessment, where that is known and nothing was left to ask; screenings of earlier days give way to
 * it, as they do to the day on which the notebook's plan began. Throws `NoPlanKnowledgeError` where the release was opened
 * for checks alone.
 */
export function makePlan(
  knowledge: Knowledge,
  assessment: Assessment,
  person: Person,
  notebook: Notebook,
  today: Day,
  wishes: Wishes = wishesFrom(null),
  learned: readonly Learned[] = [],
  wholeCheckOn: Day | null = null,
): Plan {
  const { plan } = knowledge;
  if (plan === null) throw new NoPlanKnowledgeError('The release was opened without its part for plans.');
  const known = knownFacts(plan, person);
  const shares = groupShares(plan, assessment, known);
  const course = courseOf(plan, person.painSince ?? null, notebook, today);
  const entry = notebook.entries.get('plan');
  const begun = entry?.kind === 'plan' ? (entry.begun ?? null) : null;
  const since = later(begun, wholeCheckOn);
  const waiting = careFirst(knowledge, { assessment, shares, person, notebook, since, today });
  const progress = progressAll(plan, notebook, today, paceOf(plan, leading(shares)));
  const base = {
    made: today,
    knowledge: `${knowledge.version} ${knowledge.hash}`,
    phase: { id: course.phase.id, name: course.phase.name, text: course.phase.goal },
    careFirst: waiting,
    skip: skipCards(knowledge, plan, shaping(shares)),
    stepUp: stepUps(plan.phases, course, progress, notebook, today),
    outlook: outlookOf(knowledge, plan, shaping(shares), course.phase),
    review: reviewOf(course, assessment, since, today),
  };
  if (waiting !== null) return { ...base, ...NOTHING };

  const says = notebookSays(notebook, today);
  const lessons = lessonsOf(learned, plan);
  const parts: GateParts = { plan, shares, known, wishes, worsened: says.worsened, lessons };
  const onlyCommon = leading(shares)?.plan === 'care-first';
  const treatments = chooseTreatments(knowledge, course.phase, parts, says, today, onlyCommon);
  const share = flareShare(plan, notebook, today);
  const exercises = chooseExercises(knowledge, course.phase, course.day, parts, progress, share, today);
  const own = onlyCommon ? [] : exercises.items;
  const limit = wishes.minutes ?? plan.exerciseRules.defaults.minutes.to;
  const ordered = inOrder([...treatments.items, ...own]);
  const free = outsideLimit(plan);
  const week = weekOf(ordered, { today, begun, limit, free, isDoneOn: (id, day) => isDoneOn(notebook, id, day) });
  const crowded = new Set(week.crowdedOut.map(({ id }) => id));
  const items = ordered.filter(({ id }) => !crowded.has(id));
  const { choices } = treatments;
  const leftOut = [...treatments.leftOut, ...exercises.leftOut, ...week.crowdedOut.map((item) => noTime(item, limit))];
  return {
    ...base,
    items,
    choices,
    leftOut,
    prevention: preventionNow({ plan, notebook, today, begun, plannedDays: exerciseDaysIn(plan, week.days) }),
    lessons: lessonsIn(lessons, plan, { items, choices, leftOut }),
    week: week.days,
    badDay: badDay(plan, items),
    ask: mostAsked([...treatments.unknown, ...exercises.unknown]),
    adherence: adherenceOf(plan, notebook, week.days, entry?.kind === 'plan' ? entry : null, today),
    notes: notesOf(
      plan,
      items,
      exercises.bone?.says ?? null,
      balanceOf(plan, exercises.bone, person.age, known),
      entry?.kind === 'plan' ? entry : null,
      knowledge,
      person.age,
    ),
  };
}

function later(one: Day | null, other: Day | null): Day | null {
  return one === null || (other !== null && other > one) ? other : one;
}

const NOTHING = {
  items: [],
  choices: [],
  leftOut: [],
  week: [],
  badDay: [],
  ask: [],
  adherence: null,
  prevention: [],
  lessons: [],
  notes: [],
};

const ORDER: readonly PlanItem['kind'][] = ['care', 'core', 'exercise', 'comfort', 'professional'];

function inOrder(items: readonly PlanItem[]): readonly PlanItem[] {
  return ORDER.flatMap((kind) => items.filter((item) => item.kind === kind));
}

function noTime({ id, name }: PlanItem, limit: number): LeftOut {
  return { id, name, reason: 'no-time', text: `It did not fit into ${limit} minutes a day.` };
}

/** Walking and its like, and the breaks of a working day. */
function outsideLimit(plan: PlanKnowledge): ReadonlySet<string> {
  const moving = plan.exercises.filter(({ tag }) => tag === 'moving').map(({ id }) => id);
  return new Set([...moving, plan.coach.breaks.exercise]);
}

function mostAsked(facts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([fact]) => fact);
}

type Groups = ReturnType<typeof shaping>;

function skipCards(knowledge: Knowledge, plan: PlanKnowledge, groups: Groups): Plan['skip'] {
  return plan.skipCards
    .filter(({ causes }) => causes.length === 0 || groups.some(({ id }) => causes.includes(id)))
    .map(({ id, name, message, instead, evidence, provenance }) => ({
      id,
      name,
      text: [message, instead].filter((text) => text !== '').join(' '),
      evidence: evidenceOf(knowledge, evidence, provenance),
    }));
}

/** How it may go on: the phase's own course, else that of the causes and that of most people. */
function outlookOf(knowledge: Knowledge, plan: PlanKnowledge, groups: Groups, phase: Phase): Plan['outlook'] {
  const named = (wanted: string) => plan.courses.find(({ id }) => id === wanted);
  const own = groups
    .map(({ id }) => plan.courses.find(({ causes, weeks }) => weeks !== null && causes.includes(id)))
    .find((course) => course !== undefined);
  const courses = (phase.course === null ? [own, named('most-people')] : [named(phase.course)]).filter(
    (one) => one !== undefined,
  );
  const { message, provenance } = plan.courseGuard;
  const from = courses[0]?.provenance ?? provenance;
  return {
    text: [...courses.map(({ says }) => says), message].join(' '),
    source: citations(knowledge, from).join('; '),
    strength: from.strength,
  };
}

/** The day that the check gave, until it has passed; then that of the phase. `since`: the day of the check. */
function reviewOf({ phase, day }: Course, { disposition }: Assessment, since: Day | null, today: Day): Plan['review'] {
  const why = whyReview(phase);
  const again = since === null ? null : addDays(since, disposition.lookAgainDays);
  if (again !== null && again >= today) return { day: again, why };
  const next = day === null ? undefined : phase.reviewDays.find((review) => review > day);
  const days = next !== undefined && day !== null ? next - day : (phase.reviewEveryDays ?? phase.reviewDays[0] ?? 14);
  return { day: addDays(today, days), why };
}

function whyReview({ name }: Phase): string {
  return `Look again at how it goes: ${name.toLowerCase()}.`;
}
