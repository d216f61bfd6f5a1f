// The index of the library: titles weigh most, then the question and the lay words, then the short answer and the rest.
import type { Article, ArticleBlock, LibraryKnowledge } from '@rhomboid/knowledge';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { stem, tellingWords } from './words.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly words: string;
  readonly short: string;
  readonly body: string;
}

const SEARCH: SearchOptions = {
  boost: { title: 3, question: 2, words: 3, short: 1.5 },
  prefix: (term) => term.length > 3,
  fuzzy: (term) => (term.length > 4 ? 0.25 : false),
  weights: { fuzzy: 0.35, prefix: 0.5 },
  combineWith: 'OR',
};

/** The index over every article of the library. */
export function indexOf(library: LibraryKnowledge): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ['title', 'question', 'words', 'short', 'body'],
    tokenize: (text) => [...tellingWords(text)],
    processTerm: stem,
    searchOptions: SEARCH,
  });
  index.addAll(library.articles.map(entryOf));
  return index;
}

function entryOf({ id, title, question, words, short, body, todo, help }: Article): Entry {
  const texts = [...textsOf(body), ...textsOf(todo), ...help.map(({ line }) => line.map(({ text }) => text).join(''))];
  return { id, title, question, words: words.join(', '), short, body: texts.join(' ') };
}

function textsOf(blocks: readonly ArticleBlock[]): readonly string[] {
  return blocks.flatMap(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('')));
}
