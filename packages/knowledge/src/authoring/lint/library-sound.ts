// Articles are short, answer first, say how soon help is due, and have been looked at lately.
import { type Day, type Problem, problem } from '@rhomboid/ground';
import type { Article, ArticleBlock } from '../../library-knowledge.ts';
import { LEVELS } from '../../release.ts';
import type { LintCheck } from './lint-check.ts';

/** The least and the most words of an article, its short answer included. */
const WORDS = { least: 120, most: 350 } as const;
const SHORT_SENTENCES = 2;

export const librarySound: LintCheck = {
  name: 'library-sound',
  about: `Articles hold ${WORDS.least} to ${WORDS.most} words, begin with ${SHORT_SENTENCES} sentences, name the most urgent help first, and are within their review date.`,
  check({ library }, today) {
    return (library?.articles ?? []).flatMap((article) => [
      ...wrongLength(article),
      ...wrongDays(article, today),
      ...wrongHelp(article),
      ...wrongShort(article),
    ]);
  },
};

function wrongLength(article: Article): readonly Problem[] {
  const words = articleTexts(article).join(' ').split(/\s+/).length;
  if (words >= WORDS.least && words <= WORDS.most) return [];
  return [problem(`holds ${words} words; ${WORDS.least} to ${WORDS.most} are read to the end`, 'articles', article.id)];
}

function wrongDays({ id, reviewedOn, reviewBy }: Article, today: Day): readonly Problem[] {
  if (reviewBy < today) {
    return [problem(`was to be reviewed by ${reviewBy}; review it and set a new date`, 'articles', id)];
  }
  return reviewedOn < reviewBy ? [] : [problem('the next review must come after the last', 'articles', id)];
}

function wrongHelp({ id, help }: Article): readonly Problem[] {
  const ranks = help.map(({ level }) => LEVELS.indexOf(level));
  const sorted = ranks.every((rank, i) => i === 0 || ranks[i - 1]! <= rank);
  return sorted ? [] : [problem('put the most urgent help first', 'articles', id)];
}

function wrongShort({ id, short }: Article): readonly Problem[] {
  const sentences = short.split(/[.!?]+(?=\s|$)/).filter((part) => /\p{L}/u.test(part)).length;
  if (sentences === SHORT_SENTENCES) return [];
  return [problem(`the short answer has ${sentences} sentences; write ${SHORT_SENTENCES}`, 'articles', id)];
}

/** Every text of an article, its title left out. */
function articleTexts({ short, body, todo, help }: Article): readonly string[] {
  const textsOf = (blocks: readonly ArticleBlock[]): readonly string[] =>
    blocks.flatMap(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('')));
  return [short, ...textsOf(body), ...textsOf(todo), ...help.map(({ line }) => line.map(({ text }) => text).join(''))];
}
