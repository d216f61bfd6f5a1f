// What goes with more or less pain: as told in the check, and as the days of the notebook say with their counts.
import type { InsightLink } from '@rhomboid/insight';
import type { ReportContext } from './context.ts';
import { reportedFactors } from './history.ts';
import type { Block, FactRow } from './report.ts';
import { decimal, words } from './words-en.ts';

const CLAIMS: ReadonlySet<InsightLink['tier']> = new Set(['confirmed', 'likely', 'hint']);

export function factorBlocks(context: ReportContext): readonly Block[] {
  const measured = (context.parts.insight?.links ?? [])
    .filter(({ tier }) => CLAIMS.has(tier))
    .slice(0, context.detail.rows)
    .map(linkRow);
  return [
    ...(measured.length === 0 ? [] : [{ kind: 'facts' as const, caption: words.factors.measured, rows: measured }]),
    ...reportedFactors(context),
  ];
}

/** A link as a row: what, how surely, the shrunken difference, and on how many days. */
export function linkRow({ name, tier, confirmedBy, effect, daysWith, daysWithout }: InsightLink): FactRow {
  const sure = confirmedBy === 'experiment' ? words.factors.test : (words.factors.tier[tier] ?? tier);
  const size =
    effect === null ? '' : `${words.factors.points(effect.mean < 0 ? '−' : '+', decimal(Math.abs(effect.mean)))}; `;
  return { name: `${name} (${sure})`, value: `${size}${words.factors.days(daysWith, daysWithout)}` };
}
