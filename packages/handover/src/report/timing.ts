// When in the day it hurts, from entries with a time: as bars, or in a line where room is short. Left out where no part of the
// day has enough of them.
import { dayPartPattern } from '@rhomboid/notebook';
import { periodOf, type ReportContext } from './context.ts';
import type { Block } from './report.ts';
import { plain } from './rich.ts';
import { decimal, words } from './words-en.ts';

export function timingBlocks(context: ReportContext): readonly Block[] {
  const period = periodOf(context);
  const { notebook } = context.parts;
  if (period === null || notebook === null) return [];
  const lines = dayPartPattern(notebook, period.from, period.to);
  if (lines.every(({ mean }) => mean === null)) return [];
  const said = lines.map(({ key, mean }) =>
    words.timing.bar(words.partOf[key], mean === null ? words.timing.few : decimal(mean)),
  );
  if (!context.detail.fine) {
    const enough = said.filter((_, i) => lines[i]!.mean !== null);
    return [{ kind: 'words', parts: [plain(words.timing.line(enough))] }];
  }
  return [
    {
      kind: 'bars',
      bars: lines.map(({ key, mean }) => ({ label: words.dayPart[key], value: mean })),
      alt: words.timing.alt(said),
    },
  ];
}
