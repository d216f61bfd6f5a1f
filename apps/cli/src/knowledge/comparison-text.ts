// A comparison of two releases to read: how many change, and each change with its reason.
import type { Changed, Comparison } from './compare.ts';

/** Lines for both groups; at most `most` changes of each are listed, the greatest loss of urgency first. */
export function comparisonText({ cases, people }: Comparison, most: number): string {
  return [...group('Worked cases', cases, most), '', ...group('Simulated people', people, most)].join('\n');
}

function group(name: string, { of, changed }: Comparison['cases'], most: number): readonly string[] {
  const lower = changed.filter(({ moreUrgent }) => moreUrgent < 0).length;
  const higher = changed.filter(({ moreUrgent }) => moreUrgent > 0).length;
  const sums =
    changed.length === 0
      ? ''
      : ` (${higher} more urgent, ${lower} less urgent, ${changed.length - higher - lower} only in the first cause)`;
  const sorted = [...changed].sort((a, b) => a.moreUrgent - b.moreUrgent);
  const rest = sorted.length - most;
  return [
    `${name}: ${changed.length} of ${of} change${sums}`,
    ...sorted.slice(0, most).map((item) => `  ${line(item)}`),
    ...(rest > 0 ? [`  … and ${rest} more; list them with --all`] : []),
  ];
}

function line({ id, before, after }: Changed): string {
  const level =
    before.level === after.level
      ? `level stays ${after.level}`
      : `level ${before.level} → ${after.level} (${how(before.because)} → ${how(after.because)})`;
  return `${id}: ${level}${before.cause === after.cause ? '' : `; first cause ${before.cause ?? 'none'} → ${after.cause ?? 'none'}`}`;
}

function how(because: readonly string[]): string {
  return because.length === 0 ? 'no rule' : because.join(', ');
}
