// What reading a directory file found, in lines.
import { type DirectorySummary, type LeftOut, type ProviderRole, ROLE_NAMES, type ToldRow } from '@rhomboid/care';
import { problemLine } from '@rhomboid/ground';
import { counted } from '../words/counted.ts';

const LEFT_OUT: Readonly<Record<LeftOut, string>> = {
  'other-profession': 'of other professions',
  'not-active': 'no longer active',
  disused: 'closed down',
  'unknown-resource': 'of other kinds',
  'no-name': 'without a name',
};

const MOST_TOLD = 20;

/** The summary of a file: counts by role, rows that were told, and what was left out. */
export function summaryText(
  path: string,
  { providers, places, bad, doubtful, leftOut, notes }: DirectorySummary,
  roles: ReadonlyMap<ProviderRole, number>,
  told: readonly ToldRow[],
): string {
  const out = Object.entries(leftOut).map(([why, count]) => `${count} ${LEFT_OUT[why as LeftOut]}`);
  const byRole = [...roles]
    .sort((a, b) => b[1] - a[1])
    .map(([role, count]) => `  ${String(count).padStart(7)}  ${ROLE_NAMES[role]}`);
  const rows = told.slice(0, MOST_TOLD).map(({ line, problem }) => `  line ${line}: ${problemLine(problem)}`);
  const more = bad + doubtful - rows.length;
  return [
    `${path}: ${counted(providers, 'listing')}${places > 0 ? `, ${counted(places, 'postcode')}` : ''}`,
    ...byRole,
    ...(out.length === 0 ? [] : [`Left out: ${out.join(', ')}.`]),
    ...(bad + doubtful === 0
      ? []
      : [
          `Told: ${counted(bad, 'row')} could not be kept, ${counted(doubtful, 'was', 'were')} kept without what is wrong.`,
        ]),
    ...rows,
    ...(more > 0 ? [`  and ${more} more`] : []),
    ...notes,
  ].join('\n');
}
