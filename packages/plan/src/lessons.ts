// What was learned, as it changes a plan: what comes first, what is done less, what makes room, and what goes.
import type { PlanKnowledge } from '@rhomboid/knowledge';
import type { Learned } from './learned.ts';
import { itemsThatAnswer, itemsThatAre } from './learned-items.ts';
import type { Lesson, LessonDone, Plan } from './plan.ts';

/** Item ids with the sentence that says why. */
type Reasons = ReadonlyMap<string, string>;

export interface Lessons {
  /** Comes first, and is taken in where it is safe. */
  readonly first: Reasons;
  /** At its easiest. */
  readonly less: Reasons;
  /** Makes room for something else. */
  readonly last: Reasons;
  /** Taken out. */
  readonly out: Reasons;
  /** One for each thing learned, with the ids that it speaks of. */
  readonly all: readonly Taught[];
}

/** What was found, and which items it would change. */
export interface Taught {
  readonly learned: Learned;
  readonly text: string;
  readonly items: readonly string[];
}

type Change = Exclude<LessonDone, 'absent' | 'told'>;

/** What the notebook taught about each item. Where two lessons meet on one item, the more careful one counts. */
export function lessonsOf(learned: readonly Learned[], plan: PlanKnowledge): Lessons {
  const by: Record<Change, Map<string, string>> = {
    out: new Map(),
    less: new Map(),
    last: new Map(),
    first: new Map(),
  };
  const all = learned.map((one): Taught => {
    const text = tellLearned(one);
    const changes = one.sure === 'hint' ? [] : changesOf(one, plan);
    for (const { id, change } of changes) by[change].set(id, `“${one.name}”: ${text}`);
    return { learned: one, text, items: changes.map(({ id }) => id) };
  });
  const careful: Change[] = ['out', 'less', 'last', 'first'];
  for (const [at, change] of careful.entries())
    for (const id of by[change].keys()) for (const milder of careful.slice(at + 1)) by[milder].delete(id);
  return { ...by, all };
}

function changesOf({ factor, way, sure }: Learned, plan: PlanKnowledge): readonly { id: string; change: Change }[] {
  const own = itemsThatAre(factor, plan).flatMap((id) => {
    const change = changeOf(id, way, sure === 'settled', plan);
    return change === null ? [] : [{ id, change }];
  });
  const answers = way === 'nothing' ? [] : itemsThatAnswer(factor, way, plan);
  return [...own, ...answers.map((id) => ({ id, change: 'first' as const }))];
}

/**
 * Only a test tells what brings what. So what goes with more pain by days alone is taken out where it is for comfort, and
 * done less where it is movement, which the plan rests on.
 */
function changeOf(id: string, way: Learned['way'], settled: boolean, plan: PlanKnowledge): Change | null {
  const treatment = plan.treatments.find((one) => one.id === id);
  const isCore = treatment === undefined || treatment.class === 'core' || treatment.class === 'care';
  if (way === 'helps') return 'first';
  if (way === 'nothing') return isCore ? null : 'last';
  return settled || !isCore ? 'out' : 'less';
}

/** What a plan that was made with them did for each thing learned. */
export function lessonsIn(
  lessons: Lessons,
  knowledge: PlanKnowledge,
  { items, choices, leftOut }: Pick<Plan, 'items' | 'choices' | 'leftOut'>,
): readonly Lesson[] {
  const has = (ids: readonly { readonly id: string }[], id: string): boolean => ids.some((one) => one.id === id);
  const doneTo = (id: string): LessonDone => {
    if (lessons.out.has(id)) return has(leftOut, id) ? 'out' : 'absent';
    if (lessons.less.has(id)) return has(items, id) ? 'less' : 'absent';
    if (lessons.last.has(id)) return has(choices, id) ? 'last' : has(items, id) ? 'told' : 'absent';
    return has(items, id) ? 'first' : 'absent';
  };
  return lessons.all.map(({ learned: { factor, name }, text, items: ids }) => {
    const done = ids.map((id) => ({ id, name: nameOf(id, knowledge), did: doneTo(id) }));
    const did = ORDER.find((one) => done.some((item) => item.did === one)) ?? 'told';
    const changed = did === 'told' ? [] : done.filter((item) => item.did === did);
    return { factor, name, text, did, items: changed.map(({ id, name: called }) => ({ id, name: called })) };
  });
}

/** What is told where a lesson did different things to several items. */
const ORDER: readonly LessonDone[] = ['out', 'less', 'last', 'first', 'told', 'absent'];

function nameOf(id: string, { treatments, exercises }: PlanKnowledge): string {
  return [...treatments, ...exercises].find((one) => one.id === id)?.name ?? id;
}

/** “In your notebook there was less pain on days with it (31 days with it, 44 without). …” */
export function tellLearned({ sure, way, amount, later, daysWith, daysWithout }: Learned): string {
  const counts = amount
    ? `${days(daysWith)} with more of it, ${daysWithout} with less`
    : `${days(daysWith)} with it, ${daysWithout} without`;
  const when = `${later ? 'after' : 'on'} days with ${amount ? 'more of it' : 'it'}`;
  const pain = way === 'helps' ? 'less pain' : 'more pain';
  if (way === 'nothing') return `Your own fair test found no difference that you would notice (${counts}).`;
  if (sure === 'settled') return `Your own fair test settled it: ${pain} ${when} (${counts}).`;
  const seen = `there was ${pain} ${when} (${counts}).`;
  return sure === 'hint'
    ? `A first hint, perhaps chance: ${seen} The plan does not change for it.`
    : `In your notebook ${seen} It goes together; only a fair test can tell whether it brings it.`;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
