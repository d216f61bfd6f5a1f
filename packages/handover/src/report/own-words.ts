// What the person thinks, fears, hopes and asks, in their own words.
import type { Part } from '@rhomboid/body';
import type { ReportContext } from './context.ts';
import type { Block } from './report.ts';
import { atMost, plain, strong } from './rich.ts';
import { words } from './words-en.ts';

const MOST_QUESTIONS = 3;

export function ideasBlocks({ parts, detail }: ReportContext): readonly Block[] {
  const { visit } = parts;
  if (visit === null) return [];
  const said = (['ideas', 'concerns', 'hopes'] as const).flatMap((key): readonly Part[] => {
    const text = visit[key]?.trim() ?? '';
    return text === '' ? [] : [strong(`${words.ideas[key]}: `), plain(`${atMost(text, detail.ownWords)} `)];
  });
  return said.length === 0 ? [] : [{ kind: 'words', parts: said }];
}

export function questionBlocks({ parts, detail }: ReportContext): readonly Block[] {
  const questions = (parts.visit?.questions ?? []).filter((question) => question.trim() !== '');
  if (questions.length === 0) return [];
  return [
    {
      kind: 'list',
      items: questions
        .slice(0, Math.min(MOST_QUESTIONS, detail.rows))
        .map((question) => atMost(question, detail.ownWords)),
    },
  ];
}
