// Whether an entry is an occasion to run the check's red flags: it says something that can raise the urgency and that was
// not looked at in the last days.
import { toFindings } from '@rhomboid/body';
import { addDays, type Day } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import type { Entry, PainEntry } from '../log/entries.ts';
import { type AnswerRecord, type AnswerValue, answersFrom, type Known, type Looked } from './answers.ts';
import { screeningsIn } from './screenings.ts';
import { signOf } from './signs.ts';
import { dangersOf, isDangerousNumber } from './signs-dangers.ts';

/** Why the red flags are to be run. */
export interface Occasion {
  /** A ticked sign, a place drawn, strong pain, pain that has been growing for days, or too much medicine. */
  readonly kind: 'sign' | 'place' | 'strength' | 'trend' | 'dose';
  /** The findings that it is about. */
  readonly findings: readonly string[];
}

/**
 * What was looked at so many days ago or less, to the end and with the same answer, is no new occasion. A ticked sign always
 * is one.
 */
const LOOKED_AT_DAYS = 7;

/** Whether to run the red flags for this entry, written or about to be; see `occasionsOf`. */
export function needsScreen(
  entry: Entry,
  notebook: Looked,
  knowledge: Knowledge,
  known: Known | null,
  today: Day,
  country: string | null = null,
): boolean {
  return occasionsOf(entry, notebook, knowledge, known, today, country).length > 0;
}

/** Every reason to run the red flags for this entry; empty for most entries. Arguments as in `answersFrom`. */
export function occasionsOf(
  entry: Entry,
  notebook: Looked,
  knowledge: Knowledge,
  known: Known | null,
  today: Day,
  country: string | null = null,
): readonly Occasion[] {
  if (entry.kind !== 'pain' && entry.kind !== 'medicine') return [];
  const answers = answersFrom(notebook, knowledge, entry, known, today, country);
  const seen = lookedAt(notebook, entry, known, today);
  const news = (finding: string): boolean => answers[finding] !== undefined && !seen(finding, answers[finding]);
  const pain = entry.kind === 'pain' ? entry : null;
  const all: readonly Occasion[] = [
    { kind: 'sign', findings: tickedIn(pain) },
    { kind: 'place', findings: dangerousPlaces(knowledge, pain).filter(news) },
    { kind: 'strength', findings: strengthsIn(knowledge, pain, answers).filter(news) },
    { kind: 'trend', findings: pain !== null && answers.trend === 'worse' && news('trend') ? ['trend'] : [] },
    { kind: 'dose', findings: isDose(answers) && (pain === null || news('overdose')) ? ['overdose'] : [] },
  ];
  return all.filter(({ findings }) => findings.length > 0);
}

function tickedIn(entry: PainEntry | null): readonly string[] {
  const told = Object.entries(entry?.signs ?? {}).filter(([, answer]) => answer !== 'no');
  return [...new Set(told.map(([id]) => signOf(id).finding))];
}

/** Places drawn where pain or numbness is itself a sign that the check asks about first, or that a rule listens for alone. */
function dangerousPlaces(knowledge: Knowledge, entry: PainEntry | null): readonly string[] {
  if (entry?.map === undefined) return [];
  const drawn = new Map<string, unknown>(Object.entries(toFindings(entry.map)));
  const urgent = new Set(knowledge.findings.filter(({ stage }) => stage === 'urgent').map(({ id }) => id));
  const listened = dangersOf(knowledge).filter(({ finding, alone }) => alone !== null || urgent.has(finding));
  return [
    ...new Set(listened.filter(({ finding, value }) => drawn.get(finding) === value).map(({ finding }) => finding)),
  ];
}

function strengthsIn(knowledge: Knowledge, entry: PainEntry | null, answers: AnswerRecord): readonly string[] {
  if (entry === null) return [];
  return ['nrs-now', 'nrs-worst'].filter((finding) => {
    const value = answers[finding];
    return typeof value === 'number' && isDangerousNumber(knowledge, finding, value);
  });
}

function isDose({ overdose }: AnswerRecord): boolean {
  return overdose === 'yes' || overdose === 'maybe';
}

/** Whether an answer was given in the last days: the same, or a number as high. */
function lookedAt(
  notebook: Looked,
  entry: Entry,
  known: Known | null,
  today: Day,
): (finding: string, value: AnswerValue | undefined) => boolean {
  const from = addDays(today, -LOOKED_AT_DAYS);
  const recent: Pick<Known, 'answers'>[] = known !== null && known.day >= from && known.day <= entry.day ? [known] : [];
  const until = entry.day < today ? entry.day : today;
  for (let day = from; day <= until; day = addDays(day, 1))
    recent.push(...screeningsIn(notebook.onDay(day)).filter(({ unfinished }) => unfinished !== true));
  return (finding, value) =>
    recent.some(({ answers }) => {
      const before = answers[finding];
      return before === value || (typeof before === 'number' && typeof value === 'number' && before >= value);
    });
}
