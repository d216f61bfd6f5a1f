// The plan of this person as it stands now: made anew from the stored answers whenever anything that it stands on changes.
import { type Answers, type Assessment, check } from '@rhomboid/check';
import type { Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import type { PersonEntry, PlanEntry } from '@rhomboid/notebook';
import { type DoneCheck, type Learned, makePlan, type Person, type Plan, personFrom, wishesFrom } from '@rhomboid/plan';
import { type App, useApp, useObservable } from '../../app/context.ts';
import { useLocalNow, useNotebook } from '../../notebook/context.ts';
import type { NotebookState } from '../../notebook/notebook-state.ts';
import { type CheckRecord, usableAnswers } from '../../state/check-record.ts';
import { fitToRelease } from '../../state/fit-answers.ts';
import { usePlanKnowledge } from '../context.tsx';
import { isCareLevel, lastTold, openSign } from './danger.ts';
import { personOf } from './person-event.ts';
import { planEntryOf } from './plan-event.ts';

export interface Planned {
  readonly entry: PlanEntry;
  readonly plan: Plan;
  readonly person: Person;
  readonly personEntry: PersonEntry | null;
  /** What the person would count as if every answer still held: what they said last of each fact. */
  readonly saidBefore: Person;
  /** A check done after the one that the plan stands on. */
  readonly newerCheck: CheckRecord | null;
  /** Id of an entry with a danger sign that nobody has looked at; a plan waits for that. */
  readonly openSign: string | null;
}

const assessed = new WeakMap<object, Assessment>();

/** What the check says of the stored answers; those that this release cannot read are left out. */
function assess(knowledge: Knowledge, answers: Answers): Assessment {
  const known = assessed.get(answers);
  if (known !== undefined) return known;
  const result = check(knowledge, fitToRelease(answers, knowledge).answers);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
  assessed.set(answers, result.value.assessment);
  return result.value.assessment;
}

/** The plan; null where none was begun. */
export function usePlan(): Planned | null {
  const app = useApp();
  const { state } = useNotebook();
  const { knowledge, learned } = usePlanKnowledge();
  const { day } = useLocalNow();
  useObservable(app.session.state);
  return remembered({ app, state, knowledge, learned, day });
}

interface Standing {
  readonly app: App;
  readonly state: NotebookState;
  /** With the plan's part. */
  readonly knowledge: Knowledge;
  readonly learned: readonly Learned[];
  readonly day: Day;
}

let last: { readonly stands: readonly unknown[]; readonly planned: Planned | null } | null = null;

/** Several parts of a page ask for the same plan. */
function remembered(on: Standing): Planned | null {
  const { app, state, knowledge, learned, day } = on;
  const stands = [app, state, state.version, knowledge, learned, day, app.session.state.get().shelf];
  if (last === null || last.stands.some((one, at) => one !== stands[at])) last = { stands, planned: planOf(on) };
  return last.planned;
}

function planOf({ app, state, knowledge, learned, day }: Standing): Planned | null {
  const entry = planEntryOf(state);
  if (entry?.answers === undefined) return null;
  const { answers } = fitToRelease(entry.answers, app.knowledge);
  const begun = entry.begun ?? entry.day;
  const own = assess(app.knowledge, entry.answers);
  const told = lastTold(app);
  const newerCheck = told !== null && isNewer(told, begun, answers, app.knowledge) ? told : null;
  const later = newerCheck === null ? null : app.session.resultOf(newerCheck).assessment;
  // A later check can only make it wait: the person decides when the plan shall stand on it.
  const assessment = later !== null && isCareLevel(later.disposition.level) ? later : own;
  const done: DoneCheck = { answers, assessment: own, day: begun, whole: true };
  const personEntry = personOf(state);
  const person = personFrom(knowledge, personEntry, done, day);
  const plan = makePlan(knowledge, assessment, person, state.notebook, day, wishesFrom(entry), learned);
  return {
    entry,
    plan,
    person,
    personEntry,
    saidBefore: everSaid(knowledge, personEntry, done),
    newerCheck,
    openSign: openSign(state, begun),
  };
}

/** What was said last of each fact, however long ago. */
function everSaid(knowledge: Knowledge, entry: PersonEntry | null, done: DoneCheck): Person {
  const then = personFrom(knowledge, null, done, done.day);
  return {
    ...then,
    facts: { ...then.facts, ...entry?.facts },
    numbers: { ...then.numbers, ...entry?.numbers },
  };
}

function isNewer(record: CheckRecord, begun: Day, answers: Answers, knowledge: Knowledge): boolean {
  return record.day >= begun && !isSame(usableAnswers(record, knowledge).answers, answers);
}

function isSame(one: Answers, other: Answers): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}
