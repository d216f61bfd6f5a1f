// What the check considers, as estimates: the likeliest causes with their chance, and what is not ruled out.

import { chanceText } from './chance.ts';
import type { ReportContext } from './context.ts';
import type { Block } from './report.ts';
import { plain, strong } from './rich.ts';
import { words } from './words-en.ts';

const SHOWN = 3;

export function causeBlocks({ knowledge, parts, detail }: ReportContext): readonly Block[] {
  const { check } = parts;
  if (check === null || check.assessment.differential.length === 0) return [];
  const { differential, mustNotMiss } = check.assessment;
  const rows = differential
    .slice(0, Math.min(SHOWN, detail.rows))
    .map((cause) => ({ name: plainName(cause.medical), value: chanceText(knowledge, cause) }));
  const open = mustNotMiss.slice(0, detail.rows).map(({ medical }) => plainName(medical));
  return [
    { kind: 'facts', caption: '', rows },
    ...(open.length === 0
      ? []
      : [{ kind: 'words' as const, parts: [strong(words.causes.notRuledOut), plain(`${open.join('; ')}.`)] }]),
  ];
}

/** Without what stands in brackets: examples and synonyms. */
function plainName(medical: string): string {
  return medical.replaceAll(/\s*\([^)]*\)/g, '');
}
