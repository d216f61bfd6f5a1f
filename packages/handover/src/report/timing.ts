// When in the day it hurts, from entries with a time; left out where no part of the day has enough of them.
import { dayPartPattern } from '@rhomboid/notebook';
import { periodOf, type ReportContext } from './context.ts';
import type { Block } from './report.ts';
import { decimal, words } from './words-en.ts';

export function timingBlocks(context: ReportContext): readonly Block[] {
  const period = periodOf(context);
  const { notebook } = context.parts;
  if (!context.detail.fine || period === null || notebook === null) return [];
  const lines = dayPartPattern(notebook, period.from, period.to);
  if (lines.every(({ mean }) => mean === null)) return [];
  const said = lines.map(({ key, mean }) =>
    words.timing.bar(words.partOf[key], mean === null ? words.timing.few : decimal(mean)),
  );
  return [
    {
      kind: 'bars',
      bars: lines.map(({ key, mean }) => ({ label: words.dayPart[key], value: mean })),
      alt: words.timing.alt(said),
    },
  ];
}
