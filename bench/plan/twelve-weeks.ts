// Made-up people live with their plan for twelve weeks: what they do becomes entries, and each week's plan follows from them.

import type { Assessment } from '@rhomboid/check';
import { addDays, type Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { createAuthor, type NotebookEvent, openNotebook } from '@rhomboid/notebook';
import { makePlan, type Person, type Plan, type Wishes } from '@rhomboid/plan';

/** How someone's twelve weeks go. Pain is 0 to 10; `day` counts from 0. */
export interface Life {
  readonly name: string;
  readonly pain: (day: number) => number;
  /** How much an exercise adds to pain while it is done, and what is left of it the next morning. */
  readonly during: (day: number) => number;
  readonly nextMorning: (day: number) => number;
  /** Whether the person does what the plan says for a day. */
  readonly does: (day: number, session: number) => boolean;
  /** On this day a danger sign is told; null where none comes. */
  readonly dangerOn: number | null;
  /** Says no to every second item of the first plan. */
  readonly refusesHalf: boolean;
}

export const LIVES: readonly Life[] = [
  life({ name: 'steady gain', pain: (day) => Math.max(1, 4.5 - day / 14), during: () => 0 }),
  life({
    name: 'boom and bust',
    pain: (day) => (day % 6 < 3 ? 3 : 6),
    during: (day) => (day % 6 < 3 ? 1 : 3),
    nextMorning: (day) => (day % 6 === 2 ? 3 : 0),
    does: (day) => day % 6 < 4,
  }),
  life({ name: 'no gain', pain: () => 5 }),
  life({ name: 'worse', pain: (day) => Math.min(9, 4 + day / 14), during: () => 4, nextMorning: () => 2 }),
  life({ name: 'new danger sign', pain: (day) => Math.max(2, 5 - day / 20), dangerOn: 30 }),
  life({
    name: 'refuses half',
    pain: (day) => Math.max(2, 6 - day / 20),
    does: (_, session) => session % 2 === 0,
    refusesHalf: true,
  }),
];

function life(some: Partial<Life> & Pick<Life, 'name' | 'pain'>): Life {
  return { during: () => 1, nextMorning: () => 0, does: () => true, dangerOn: null, refusesHalf: false, ...some };
}

export interface Week {
  readonly week: number;
  readonly plan: Plan;
  readonly meanPain: number;
  readonly done: number;
  readonly planned: number;
}

/** Begins on `start` with pain that is ten days old. The same life gives the same weeks. */
export function liveTwelveWeeks(
  knowledge: Knowledge,
  assessment: Assessment,
  facts: Person['facts'],
  own: Life,
  start: Day,
): readonly Week[] {
  const author = createAuthor(writer(), null);
  const events: NotebookEvent[] = [];
  const person: Person = {
    age: 42,
    sex: 'male',
    country: 'gb',
    facts,
    numbers: {},
    medicines: [],
    painSince: addDays(start, -10),
  };
  const atHome = knowledge.plan!.equipment.map(({ id }) => id);
  let wishes: Wishes = { declined: [], liked: [], atHome, minutes: 20, goal: '' };
  events.push(author.create('plan', { day: start, begun: start }, 'plan'));
  const weeks: Week[] = [];
  for (let week = 0; week < 12; week++) {
    const monday = addDays(start, 7 * week);
    const plan = makePlan(knowledge, assessment, person, openNotebook(events), monday, wishes);
    if (week === 0 && own.refusesHalf)
      wishes = { ...wishes, declined: plan.items.filter((_, i) => i % 2 === 1).map(({ id }) => id) };
    let planned = 0;
    let done = 0;
    let sum = 0;
    for (let offset = 0; offset < 7; offset++) {
      const number = 7 * week + offset;
      const day = addDays(monday, offset);
      const pain = own.pain(number);
      sum += pain;
      events.push(author.create('pain', { day, time: '20:00', average: half(pain) }));
      if (own.dangerOn === number)
        events.push(
          author.create('screening', {
            day,
            time: '20:05',
            answers: { 'leg-weak': 'yes' },
            level: 'emergency-department',
            rules: ['C-N1'],
            knowledge: `${knowledge.version} ${knowledge.hash}`,
          }),
        );
      const sessions = (plan.week[offset]?.items ?? []).filter(({ id }) => id.startsWith('E'));
      for (const [i, { id }] of sessions.entries()) {
        planned++;
        if (!own.does(number, i)) continue;
        done++;
        const before = half(pain);
        events.push(
          author.create('exercise', {
            day,
            time: `08:${String(i).padStart(2, '0')}`,
            exercise: id,
            before,
            during: Math.min(10, before > 3 ? before + own.during(number) - 1 : before + own.during(number)),
            nextMorning: Math.min(10, before + own.nextMorning(number)),
            effort: 4,
          }),
        );
      }
    }
    weeks.push({ week: week + 1, plan, meanPain: sum / 7, done, planned });
  }
  return weeks;
}

function half(value: number): number {
  return Math.round(value * 2) / 2;
}

function writer(): Parameters<typeof createAuthor>[0] {
  let now = 1_790_000_000_000;
  let throws = 0;
  return {
    device: 'made-up',
    now: () => (now += 1000),
    random: () => (throws = (throws + 0.618_033_988_75) % 1),
    zone: () => 0,
  };
}
