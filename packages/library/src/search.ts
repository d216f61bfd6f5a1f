// Looking for an article in one's own words, without a network.
import type { Article, LibraryKnowledge } from '@rhomboid/knowledge';
import { type DangerHit, dangersIn } from './danger.ts';
import { prepared } from './prepared.ts';
import { alsoMeant } from './synonyms.ts';
import { readable } from './words.ts';

/** How much a word counts that was not typed, but means the same. */
const SYNONYM_WEIGHT = 0.7;

/** Articles whose score is a smaller share of the best are left out: they have but a common word of the question. */
const LEAST_SHARE = 0.1;

/** The finding that makes a dangerous sign a crisis. */
const SELF_HARM = 'self-harm';

/** An article that was found; a higher score fits better, and means nothing by itself. */
export interface Hit {
  readonly article: Article;
  readonly score: number;
}

export interface Found {
  /** The most urgent sign that sounds dangerous in what was typed: its care card stands above all articles. */
  readonly danger: DangerHit | null;
  /** Words of someone who may think of harming themselves; it may be the same sign. Nothing but help belongs beside it. */
  readonly crisis: DangerHit | null;
  /** The best first; empty where nothing fits. */
  readonly hits: readonly Hit[];
}

/** Looks for articles. The index is made at the first search of a library, and kept. */
export function search(library: LibraryKnowledge, typed: string): Found {
  const read = readable(typed);
  const articles = new Map(library.articles.map((article) => [article.id, article]));
  const also = alsoMeant(library, read).join(' ');
  const queries = [
    read,
    ...(also === '' ? [] : [{ combineWith: 'OR' as const, queries: [also], boostTerm: () => SYNONYM_WEIGHT }]),
  ];
  const hits = prepared(library)
    .index.search({ combineWith: 'OR', queries })
    .map(({ id, score }) => ({ article: articles.get(id as string)!, score }));
  const least = LEAST_SHARE * (hits[0]?.score ?? 0);
  const dangers = dangersIn(library, typed);
  return {
    danger: dangers[0] ?? null,
    crisis: dangers.find(({ sign }) => sign.findings.includes(SELF_HARM)) ?? null,
    hits: hits.filter(({ score }) => score >= least),
  };
}
