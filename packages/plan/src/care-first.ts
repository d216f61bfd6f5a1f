// When a plan has to wait: the check, a danger sign since, what the person said of themselves, or a likely cause asks for a
// clinician before anything else.
import { type Assessment, rankOf } from '@rhomboid/check';
import { type Day, daysBetween } from '@rhomboid/ground';
import { type Fact, type Knowledge, planOf, truthOf } from '@rhomboid/knowledge';
import { lastScreening, type Notebook, type ScreeningEntry } from '@rhomboid/notebook';
import { type GroupShare, leading } from './groups.ts';
import type { Person } from './person.ts';
import type { CareFirst } from './plan.ts';

/** Self-treatment may go beside care that is due within days; never beside care that is due today. */
const PLAN_FROM = rankOf('within-days');

/** What is known of the person on the day of the plan. */
export interface CareParts {
  readonly assessment: Assessment;
  readonly shares: readonly GroupShare[];
  readonly person: Person;
  readonly notebook: Notebook;
  /** The day of the check that the plan stands on; screenings before it are past. Null: none is. */
  readonly since: Day | null;
  readonly today: Day;
}

/**
 * Why there is no plan today; null where there may be one: the most urgent of all that asks for care. What the notebook's
 * last screening asks for holds until a later one says otherwise.
 */
export function careFirst(knowledge: Knowledge, parts: CareParts): CareFirst | null {
  const { disposition } = parts.assessment;
  const { level, text } = disposition;
  const meanwhile = disposition.steps.map((step) => step.do);
  const screening = lastScreening(parts.notebook, parts.since);
  const asking = [
    rankOf(level) < PLAN_FROM ? { level, text, meanwhile } : null,
    screening === null ? null : askedBy(screening, knowledge),
    ...planOf(knowledge).facts.map((fact) => askedByFact(fact, parts, knowledge)),
  ].filter((one) => one !== null);
  const [first] = asking.sort((a, b) => rankOf(a.level) - rankOf(b.level));
  if (first !== undefined) return first;
  const lead = leading(parts.shares);
  if (lead?.plan !== 'none') return null;
  const seen = `Your answers point most to this: ${lead.name.toLowerCase()}. It has to be seen before any plan.`;
  return { level, text: seen, meanwhile };
}

/**
 * What a yes of the person asks for; null where nothing. A yes that the check's own answers give adds nothing: its rules
 * judged it with more detail, unless the person said it by hand since.
 */
function askedByFact(fact: Fact, parts: CareParts, { dispositions }: Knowledge): CareFirst | null {
  const { id, careFirst: level, label, why } = fact;
  if (level === null || parts.person.facts[id] !== 'yes') return null;
  if (isOfCheck(fact, parts.assessment) && !isToldSince(fact, parts)) return null;
  const care = careAt(level, dispositions);
  const said = `You said yes to this: ${label.slice(0, 1).toLowerCase()}${label.slice(1)}. ${why}`;
  return care && { ...care, text: `${said} ${care.text}`, fact: id };
}

/** Whether the answers of the check tell a yes, as far as they are plain yes and no. */
function isOfCheck({ fromCheck }: Fact, { told }: Assessment): boolean {
  if (fromCheck.yes === null) return false;
  const plain = new Map([...told.present, ...told.denied].map(({ finding, value }) => [finding, [value]]));
  return truthOf(fromCheck.yes, (finding) => plain.get(finding) ?? null) === 'yes';
}

/** Whether the person's own yes in the notebook still lasts and is no older than the check. */
function isToldSince({ id, lasting }: Fact, { notebook, since, today }: CareParts): boolean {
  const entry = notebook.entries.get('person');
  if (entry?.kind !== 'person' || entry.facts?.[id] !== 'yes') return false;
  const day = entry.toldOn?.[id] ?? entry.day;
  return (since === null || day >= since) && (lasting === null || daysBetween(day, today) <= lasting);
}

/** What a screening asks for; null where a plan may go beside it. */
function askedBy({ day, level }: ScreeningEntry, { dispositions }: Knowledge): CareFirst | null {
  const care = careAt(level, dispositions);
  return care && { ...care, screenedOn: day };
}

/**
 * The care that a level is; null where a plan may go beside it. A level that this release does not know counts as care that
 * is due today.
 */
export function careAt(level: string, dispositions: Knowledge['dispositions']): CareFirst | null {
  const told = dispositions.find(({ id }) => id === level) ?? dispositions.find(({ id }) => id === 'same-day')!;
  if (rankOf(told.id) >= PLAN_FROM) return null;
  return { level: told.id, text: told.text, meanwhile: told.steps.map((step) => step.do) };
}
