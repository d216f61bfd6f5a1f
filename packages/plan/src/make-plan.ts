// From an assessment to a plan for this person: what to do today, tomorrow and next week.
import type { Assessment } from '@rhomboid/check';
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import type { Knowledge, Phase, PlanKnowledge } from '@rhomboid/knowledge';
import type { Notebook, PlanEntry } from '@rhomboid/notebook';
import { badDay } from './bad-day.ts';
import { careFirst } from './care-first.ts';
import { citations, evidenceOf } from './evidence.ts';
import { chooseExercises } from './exercises.ts';
import type { GateParts } from './gate.ts';
import { groupShares, leading, shaping } from './groups.ts';
import { notebookSays } from './notebook-says.ts';
import type { Person, Wishes } from './person.ts';
import { wishesFrom } from './person-from.ts';
import { type Course, courseOf } from './phase.ts';
import type { LeftOut, Plan, PlanItem } from './plan.ts';
import { progressAll } from './progress.ts';
import { stepUps } from './step-up.ts';
import { chooseTreatments } from './treatments.ts';
import { knownFacts } from './truth.ts';
import { weekOf } from './week.ts';

/** The knowledge was opened without its part for plans: `withPlan` adds it. */
export class NoPlanKnowledgeError extends Error {}

/**
 * Makes the plan of today. The same release, assessment, person, notebook and day give the same plan. Throws
 * `NoPlanKnowledgeError` where the release was opened for checks alone.
 */
export function makePlan(
  knowledge: Knowledge,
  assessment: Assessment,
  person: Person,
  notebook: Notebook,
  today: Day,
  wishes: Wishes = wishesFrom(null),
): Plan {
  const { plan } = knowledge;
  if (plan === null) throw new NoPlanKnowledgeError('The release was opened without its part for plans.');
  const known = knownFacts(plan, person);
  const shares = groupShares(plan, assessment, known);
  const course = courseOf(plan, person.painSince ?? null, notebook, today);
  const entry = notebook.entries.get('plan');
  const begun = entry?.kind === 'plan' ? (entry.begun ?? null) : null;
  const waiting = careFirst(knowledge, assessment, shares, notebook, begun);
  const progress = progressAll(plan, notebook, today);
  const base = {
    made: today,
    knowledge: `${knowledge.version} ${knowledge.hash}`,
    phase: { id: course.phase.id, name: course.phase.name, text: course.phase.goal },
    careFirst: waiting,
    skip: skipCards(knowledge, plan, shaping(shares)),
    stepUp: stepUps(plan.phases, course, progress, notebook, today),
    outlook: outlookOf(knowledge, plan, shaping(shares)),
    review: reviewOf(course, today),
  };
  if (waiting !== null) return { ...base, ...NOTHING };

  const says = notebookSays(notebook, today);
  const parts: GateParts = { plan, shares, known, wishes, worsened: says.worsened };
  const onlyCommon = leading(shares)?.plan === 'care-first';
  const treatments = chooseTreatments(knowledge, course.phase, parts, says, today, onlyCommon);
  const exercises = chooseExercises(knowledge, course.phase, course.day, parts, progress, today);
  const own = onlyCommon ? [] : exercises.items;
  const limit = wishes.minutes ?? plan.exerciseRules.defaults.minutes.to;
  const ordered = inOrder([...treatments.items, ...own]);
  const week = weekOf(ordered, today, limit, outsideLimit(plan));
  const crowded = new Set(week.crowdedOut.map(({ id }) => id));
  const items = ordered.filter(({ id }) => !crowded.has(id));
  return {
    ...base,
    items,
    choices: treatments.choices,
    leftOut: [...treatments.leftOut, ...exercises.leftOut, ...week.crowdedOut.map((item) => noTime(item, limit))],
    week: week.days,
    badDay: badDay(plan, items),
    ask: mostAsked([...treatments.unknown, ...exercises.unknown]),
    adherence: adherenceOf(plan, notebook, week.days, entry?.kind === 'plan' ? entry : null, today),
    notes: notesOf(plan, items, exercises.bone?.says ?? null, entry?.kind === 'plan' ? entry : null, knowledge),
  };
}

const NOTHING = { items: [], choices: [], leftOut: [], week: [], badDay: [], ask: [], adherence: null, notes: [] };

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

function outlookOf(knowledge: Knowledge, plan: PlanKnowledge, groups: Groups): Plan['outlook'] {
  const own = groups
    .map(({ id }) => plan.courses.find(({ causes, weeks }) => weeks !== null && causes.includes(id)))
    .find((course) => course !== undefined);
  const { message, provenance } = plan.courseGuard;
  const from = own?.provenance ?? provenance;
  return {
    text: own === undefined ? message : `${own.says} ${message}`,
    source: citations(knowledge, from).join('; '),
    strength: from.strength,
  };
}

function reviewOf({ phase, day }: Course, today: Day): Plan['review'] {
  const next = day === null ? undefined : phase.reviewDays.find((review) => review > day);
  const days = next !== undefined && day !== null ? next - day : (phase.reviewEveryDays ?? phase.reviewDays[0] ?? 14);
  return { day: addDays(today, days), why: whyReview(phase) };
}

function whyReview({ name }: Phase): string {
  return `Look again at how it goes: ${name.toLowerCase()}.`;
}

const WEEK = 7;

/** Days with a session in the last seven against days that hold one; more than planned is not counted against anyone. */
function adherenceOf(
  plan: PlanKnowledge,
  notebook: Notebook,
  week: Plan['week'],
  entry: PlanEntry | null,
  today: Day,
): Plan['adherence'] {
  if (entry?.begun === undefined || daysBetween(entry.begun, today) < WEEK) return null;
  const exercises = new Set(plan.exercises.map(({ id }) => id));
  const planned = week.filter(({ items }) => items.some(({ id }) => exercises.has(id))).length;
  if (planned === 0) return null;
  const days = [...notebook.entries.values()].flatMap((one) =>
    one.kind === 'exercise' && one.day > addDays(today, -WEEK - 1) && one.day < today ? [one.day] : [],
  );
  const done = Math.min(planned, new Set(days).size);
  const onTrack = done >= planned * plan.exerciseRules.defaults.onTrack;
  const text = onTrack
    ? `You exercised on ${done} of ${planned} planned days last week: on track.`
    : `You exercised on ${done} of ${planned} planned days last week. Every one counts. Would a smaller plan fit better?`;
  return { done, planned, text };
}

function notesOf(
  plan: PlanKnowledge,
  items: readonly PlanItem[],
  bone: string | null,
  entry: PlanEntry | null,
  knowledge: Knowledge,
): readonly string[] {
  const borrowed = items.filter(({ evidence }) => evidence.borrowedFrom !== 'thoracic').length;
  const older = entry?.knowledge !== undefined && entry.knowledge !== `${knowledge.version} ${knowledge.hash}`;
  return [
    ...(older ? ['Our medical content has changed since you began. This plan was made anew with it.'] : []),
    ...(bone === null ? [] : [bone, plan.exerciseRules.boneMessage]),
    ...(borrowed > 0
      ? [
          'Few studies look at the upper back. Most of what is here is borrowed from studies of the neck and low back; each item says so.',
        ]
      : []),
  ];
}
