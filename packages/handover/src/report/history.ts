// What was told in the check about how it began, what it is like, and what makes it worse or better.
import type { Told } from '@rhomboid/check';
import type { ReportContext } from './context.ts';
import type { Block, FactRow } from './report.ts';
import { atMost, plain } from './rich.ts';

const ONSET = ['onset-speed', 'duration', 'onset-trigger', 'first-ever', 'trend', 'ep-len', 'change'];
const CHARACTER = [
  'qual',
  'constant',
  'severe',
  'unbearable',
  'am-stiff',
  'night',
  'rash',
  'touch-burn',
  'spine-tender',
];
/** Answers that say what makes it worse or better: the E of SOCRATES. */
const FACTORS = [
  'mv-spec',
  'neck-mv',
  'arm-mv',
  'breath',
  'exert',
  'cough-strain',
  'lie-worse',
  'sit-worse',
  'rest-better',
  'lie-better',
  'move-better',
  'food-sit',
  'meal',
  'still-zero',
  'hand-head',
  'heat-cold',
  'work',
];

export function onsetBlocks(context: ReportContext): readonly Block[] {
  return factsBlock(context, ONSET);
}

export function characterBlocks(context: ReportContext): readonly Block[] {
  return factsBlock(context, CHARACTER);
}

/** What was told to make it worse or better. */
export function reportedFactors(context: ReportContext): readonly Block[] {
  return factsBlock(context, FACTORS);
}

/** Answers with a value as rows; what was only said yes to in one sentence. */
function factsBlock(context: ReportContext, ids: readonly string[]): readonly Block[] {
  const rows = rowsOf(context, ids);
  const valued = rows.filter(({ value }) => value !== 'yes');
  const yes = rows.filter(({ value }) => value === 'yes').map(({ name }) => name);
  return [
    ...(valued.length === 0 ? [] : [{ kind: 'facts' as const, caption: '', rows: valued }]),
    ...(yes.length === 0 ? [] : [{ kind: 'words' as const, parts: [plain(`${yes.join('; ')}.`)] }]),
  ];
}

function rowsOf({ parts, detail }: ReportContext, ids: readonly string[]): readonly FactRow[] {
  const told = new Map<string, Told>(
    [...(parts.check?.assessment.told.present ?? [])].map((entry) => [entry.finding, entry]),
  );
  return ids
    .flatMap((id) => told.get(id) ?? [])
    .slice(0, detail.rows)
    .map(({ label, value }) => ({ name: label, value: atMost(value, 90) }));
}
