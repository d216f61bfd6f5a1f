// What was tried and what followed, with counts; and the medicines, allergies and conditions that were told.
import { type Knowledge, medicineNamed } from '@rhomboid/knowledge';
import { type ReliefLine, reliefLog } from '@rhomboid/notebook';
import { periodOf, type ReportContext } from './context.ts';
import type { Block, FactRow } from './report.ts';
import { atMost, plain } from './rich.ts';
import { words } from './words-en.ts';

/** Treatments and exercises, most often used first. */
export function triedBlocks(context: ReportContext): readonly Block[] {
  const treatments = linesOf(context).filter(({ kind }) => kind === 'treatment');
  const rows = [
    ...treatments.map((line) => ({ name: nameOf(context, line), value: wentOf(context, line), times: line.times })),
    ...exercisesOf(context),
  ].sort((a, b) => b.times - a.times);
  return table(
    rows.map(({ name, value }) => ({ name, value })),
    context.detail.rows,
  );
}

/** Medicines taken with what followed, regular ones, allergies and conditions told. */
export function medicineBlocks(context: ReportContext): readonly Block[] {
  const { person } = context.parts;
  const taken = linesOf(context)
    .filter(({ kind }) => kind === 'medicine')
    .map((line) => ({
      name: nameOf(context, line),
      value: `${words.medicines.taken(line.times)}; ${wentOf(context, line)}`,
    }));
  const regular = (person?.medicines ?? []).map((name) => ({
    name: atMost(medicineName(context.knowledge, name), 60),
    value: words.medicines.regular,
  }));
  const rows = table([...taken, ...regular], context.detail.rows);
  const { allergies, conditions } = factsOf(context);
  const told = [
    ...(allergies.length === 0 ? [] : [`${words.medicines.allergies}${allergies.join(', ')}.`]),
    ...(conditions.length === 0
      ? []
      : [`${words.medicines.conditions}${conditions.slice(0, context.detail.rows * 2).join(', ')}.`]),
    ...(allergies.length === 0 && !asked(context) ? [words.medicines.notTold] : []),
  ];
  return [...rows, ...(told.length === 0 ? [] : [{ kind: 'words' as const, parts: [plain(told.join(' '))] }])];
}

function table(rows: readonly FactRow[], most: number): readonly Block[] {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, most);
  const left = rows.length - shown.length;
  return [
    { kind: 'facts', caption: '', rows: shown },
    ...(left === 0 ? [] : [{ kind: 'words' as const, parts: [plain(words.shortened(left))] }]),
  ];
}

function linesOf(context: ReportContext): readonly ReliefLine[] {
  const period = periodOf(context);
  const { notebook } = context.parts;
  return period === null || notebook === null ? [] : reliefLog(notebook, period.from, period.to);
}

/** How often, and how often it was told to be better; with the verdict of insight where it has one. */
function wentOf({ parts }: ReportContext, { kind, name, what, times, effects, told }: ReliefLine): string {
  const better = effects.better + effects['much-better'];
  const counts = told === 0 ? words.tried.untold : words.tried.better(better, told);
  const found = parts.insight?.relief.find(
    (line) =>
      line.kind === kind &&
      line.what === what &&
      line.times === times &&
      line.told === told &&
      (line.name === name || kind === 'treatment'),
  );
  const verdict = found === undefined ? '' : words.tried.verdict[found.verdict];
  const often = kind === 'treatment' ? `${words.tried.times(times)}; ` : '';
  return `${often}${counts}${verdict === '' ? '' : ` (${verdict})`}`;
}

function nameOf({ knowledge }: ReportContext, { kind, name, what }: ReliefLine): string {
  if (kind === 'medicine') return atMost(medicineName(knowledge, name), 60);
  const plan = knowledge.plan;
  const item =
    what === null ? null : [...(plan?.treatments ?? []), ...(plan?.exercises ?? [])].find(({ id }) => id === what);
  const which = item?.name ?? what;
  const treatment = words.tried.kinds[name] ?? name;
  return atMost(which === null ? treatment : `${treatment}: ${which}`, 60);
}

/** A medicine as the knowledge calls it; own words stay as they are. */
export function medicineName(knowledge: Knowledge, typed: string): string {
  return knowledge.medicines.find(({ id }) => id === typed)?.name ?? medicineNamed(knowledge, typed)?.name ?? typed;
}

function exercisesOf({ knowledge, days }: ReportContext): readonly (FactRow & { readonly times: number })[] {
  const counts = new Map<string, number>();
  for (const { entries } of days) {
    for (const entry of entries)
      if (entry.kind === 'exercise') counts.set(entry.exercise, (counts.get(entry.exercise) ?? 0) + 1);
  }
  return [...counts].map(([id, times]) => ({
    name: atMost(knowledge.plan?.exercises.find((exercise) => exercise.id === id)?.name ?? id, 60),
    value: words.tried.session(times),
    times,
  }));
}

const ALLERGY = /-allergy$/;
/** Groups of facts that are illnesses; what is of this moment alone is told elsewhere. */
function factsOf({ knowledge, parts }: ReportContext): {
  readonly allergies: readonly string[];
  readonly conditions: readonly string[];
} {
  const facts = knowledge.plan?.facts ?? [];
  const yes = facts.filter(
    ({ id, type, lasting }) => type === 'yes-no' && lasting === null && parts.person?.facts[id] === 'yes',
  );
  const label = ({ label }: { label: string }): string => label.replace(/^Allergy to /, '').toLowerCase();
  return {
    allergies: yes.filter(({ id }) => ALLERGY.test(id)).map(label),
    conditions: yes.filter(({ id }) => !ALLERGY.test(id) && id !== 'danger-sign').map(label),
  };
}

/** Whether any allergy was asked and answered for sure. */
function asked({ parts }: ReportContext): boolean {
  return Object.entries(parts.person?.facts ?? {}).some(([id, answer]) => ALLERGY.test(id) && answer === 'no');
}
