// What the check is told when an entry gives the occasion: all that is known and still holds, and what the entry says.
// Between two statements on one thing the more urgent one stands; what was not told stays not asked.
import { toFindings } from '@rhomboid/body';
import { addDays, type Day, daysBetween } from '@rhomboid/ground';
import type { Finding, Knowledge } from '@rhomboid/knowledge';
import { daysBetweenIn } from '../days/days.ts';
import { trendAlarms } from '../days/outcome.ts';
import type { Entry, PainEntry, ScreeningEntry } from '../log/entries.ts';
import type { Notebook } from '../log/fold.ts';
import { overdoseAt } from './answers-doses.ts';
import { type AnswerRecord, type AnswerValue, type Known, stillKnown } from './answers-known.ts';
import { saferOf } from './answers-merge.ts';
import { screeningsIn } from './screenings.ts';
import { signOf } from './signs.ts';
import { moreDangerous } from './signs-dangers.ts';

export type { AnswerRecord, AnswerValue, Known } from './answers-known.ts';

/** Days that a trend can look back on: its own last week, and the eight weeks that its level comes from. */
const TREND_DAYS = 64;
/** A person who said that no medicine was too much is not asked again on a mere perhaps for so many days. */
const DENIED_FOR_DAYS = 7;

/** What is looked at of a notebook; of its entries the screenings alone, so that a host that knows them need give no others. */
export type Looked = Pick<Notebook, 'entries' | 'onDay'>;

/**
 * Answers for the check: ids and values are those of the knowledge. `known` are those of the last check, or null.
 * `country` decides whose packs count for doses; without it the strictest may be broken. The entry need not be written
 * yet, but a trend only counts days that are.
 */
export function answersFrom(
  notebook: Looked,
  knowledge: Knowledge,
  entry: Entry,
  known: Known | null,
  today: Day,
  country: string | null = null,
): AnswerRecord {
  const screenings = screeningsIn(notebook.entries.values());
  const answers: Record<string, AnswerValue> = { ...stillKnown(knowledge, entry, known, screenings, today) };
  const tell = (finding: string, value: AnswerValue): void => {
    answers[finding] = saferOf(knowledge, finding, answers[finding], value);
  };
  if (entry.kind === 'pain') tellPain(knowledge, entry, tell);
  if (isGettingWorse(notebook, entry)) tell('trend', 'worse');
  const dose = overdoseAt(notebook, knowledge, entry, country);
  if (dose === 'yes' || (dose === 'maybe' && !deniedOverdose(entry, screenings, today))) tell('overdose', dose);
  return answers;
}

type Tell = (finding: string, value: AnswerValue) => void;

function tellPain(knowledge: Knowledge, entry: PainEntry, tell: Tell): void {
  const drawn = entry.map === undefined ? {} : toFindings(entry.map);
  for (const [finding, value] of Object.entries(drawn)) tell(finding, value);
  if (entry.now !== undefined) tell('nrs-now', Math.round(entry.now));
  if (entry.worst !== undefined) tell('nrs-worst', Math.round(entry.worst));
  const bySign = Map.groupBy(Object.entries(entry.signs ?? {}), ([id]) => signOf(id).finding);
  for (const [id, signs] of bySign) {
    const finding = knowledge.findings.find((item) => item.id === id);
    const answers = new Map(signs.map(([sign, answer]) => [signOf(sign).value, answer]));
    const value = finding === undefined ? null : answerOf(knowledge, finding, answers);
    if (value !== null) tell(id, value);
  }
}

/**
 * What the ticked options of one finding amount to. Of several options of a finding that takes one, the most dangerous.
 * Unsure counts as ticked beside another tick, for the check takes no list that is half unsure; alone it is unsure. A no
 * to all of a finding's options denies it where it has such an answer.
 */
function answerOf(
  knowledge: Knowledge,
  { id: finding, type, options }: Finding,
  answers: ReadonlyMap<string, 'yes' | 'no' | 'unsure'>,
): AnswerValue | null {
  if (type === 'yes-no') return answers.get('yes') ?? null;
  const ids = options.map(({ id }) => id);
  const ticked = ids.filter((id) => answers.get(id) === 'yes');
  const unsure = ids.filter((id) => answers.get(id) === 'unsure');
  if (type === 'many' && ticked.length > 0) return ids.filter((id) => ticked.includes(id) || unsure.includes(id));
  const [first, ...others] = ticked;
  if (type === 'one' && first !== undefined) return moreDangerous(knowledge, finding, first, ...others);
  if (unsure.length > 0) return 'unsure';
  const denied = ids.every((id) => id === 'none' || answers.get(id) === 'no');
  if (!denied) return null;
  return type === 'many' ? [] : ids.includes('none') ? 'none' : null;
}

function isGettingWorse(notebook: Looked, { day }: Entry): boolean {
  const days = daysBetweenIn(notebook, addDays(day, -TREND_DAYS), day);
  return trendAlarms(days, day).some(({ rule }) => rule === 'worse');
}

function deniedOverdose(entry: Entry, screenings: readonly ScreeningEntry[], today: Day): boolean {
  if (entry.kind === 'pain' && entry.signs?.overdose === 'no') return true;
  return screenings.some(({ answers, day }) => answers.overdose === 'no' && daysBetween(day, today) <= DENIED_FOR_DAYS);
}
