// A score as it is shown: the number, or its word where the person hides numbers. And the lines of a chart's axis.
import { bandOf } from '@rhomboid/body';
import type { Tick } from '../charts/plot.ts';
import { notebookWords, viewWords } from '../words/views.ts';

/** "3.4 out of 10", or "medium". */
export function painText(value: number, hide: boolean): string {
  return hide ? viewWords.levels[bandOf(value)] : viewWords.outOfTen(value);
}

/** "3.4", or "medium"; for cells of tables. */
export function painCell(value: number | null, hide: boolean): string {
  if (value === null) return viewWords.nothing;
  return hide ? viewWords.levels[bandOf(value)] : viewWords.number(value);
}

/** A score of what a person can do, 0 to 10: the number, or its word. */
export function functionText(value: number, hide: boolean): string {
  const { low, middle, high } = notebookWords.function.steps;
  if (!hide) return viewWords.number(value);
  return value < 3.5 ? low : value < 6.5 ? middle : high;
}

const NUMBERS: readonly Tick[] = [0, 2, 4, 6, 8, 10].map((at) => ({ at, text: String(at) }));
const FEW_NUMBERS: readonly Tick[] = [0, 5, 10].map((at) => ({ at, text: String(at) }));

/** The axis of pain: numbers by two, or the words where each step begins. */
export function painTicks(hide: boolean): readonly Tick[] {
  if (!hide) return NUMBERS;
  const { none, mild, medium, strong } = viewWords.levels;
  return [
    { at: 0, text: none },
    { at: 2, text: mild },
    { at: 5, text: medium },
    { at: 8, text: strong },
  ];
}

/** The axis of what a person can do. */
export function functionTicks(hide: boolean): readonly Tick[] {
  if (!hide) return FEW_NUMBERS;
  return [
    { at: 0, text: notebookWords.function.low },
    { at: 10, text: notebookWords.function.high },
  ];
}

/** The axis of the weekly questions; they are not shown where numbers are hidden. */
export const pegTicks: readonly Tick[] = FEW_NUMBERS;
