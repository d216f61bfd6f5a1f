// The library's part of a release: short articles in plain words, lay words for the search, and words that sound dangerous.
import type { Certainty } from './plan-knowledge.ts';
import type { Provenance } from './provenance.ts';
import type { LevelId } from './release.ts';

/** `question`: as people ask it. `topic`: something to know more of. `myth`: a common belief, checked. */
export type ArticleKind = 'question' | 'topic' | 'myth';

/** How far a common belief holds: `partly` is true with limits, `unproven` means that nobody has shown it. */
export type MythVerdict = 'wrong' | 'partly' | 'unproven';

/** Where a link of an article leads: to another item of the release that has a page, or to a part of the app (`page`). */
export type ArticleLinkKind = 'article' | 'exercise' | 'card' | 'page';

/** Parts of the app that an article can lead to. */
export const ARTICLE_PAGES = ['check', 'plan', 'coach', 'care', 'notebook', 'medicines', 'insight'] as const;

/** A run of words, and where it leads; null where it is only read. */
export interface ArticleSpan {
  readonly text: string;
  readonly link: { readonly kind: ArticleLinkKind; readonly id: string } | null;
}

/** A line of text, in spans. */
export type ArticleLine = readonly ArticleSpan[];

/** A paragraph is one line; a list has one line an item. */
export interface ArticleBlock {
  readonly kind: 'paragraph' | 'list';
  readonly lines: readonly ArticleLine[];
}

/** When to get help, and how soon. */
export interface ArticleHelp {
  readonly level: LevelId;
  readonly line: ArticleLine;
}

/** What an article has to do with, by ids. Whoever shows one of these can lead to the article. */
export interface ArticleRelated {
  readonly articles: readonly string[];
  readonly conditions: readonly string[];
  readonly treatments: readonly string[];
  readonly skipCards: readonly string[];
  readonly exercises: readonly string[];
  readonly cards: readonly string[];
  /** Kinds of practitioner; the care part of the house knows them. */
  readonly practitioners: readonly string[];
}

export interface Article {
  readonly id: string;
  readonly kind: ArticleKind;
  readonly title: string;
  /** As people ask it; of a myth, the belief as people say it. */
  readonly question: string;
  /** Of a myth; null of all others. */
  readonly verdict: MythVerdict | null;
  /** The answer in two sentences. */
  readonly short: string;
  readonly body: readonly ArticleBlock[];
  readonly todo: readonly ArticleBlock[];
  /** The most urgent first. */
  readonly help: readonly ArticleHelp[];
  readonly status: string;
  readonly certainty: Certainty;
  readonly provenance: Provenance;
  /** Days, YYYY-MM-DD. */
  readonly reviewedOn: string;
  readonly reviewBy: string;
  readonly related: ArticleRelated;
  /** Words under which people look for it, beside those that it holds. */
  readonly words: readonly string[];
}

/** Lay words and what to look for as well. */
export interface SynonymGroup {
  readonly lay: readonly string[];
  readonly means: readonly string[];
}

/** Words that sound dangerous: whoever looks for them is shown care first. */
export interface DangerSign {
  readonly id: string;
  readonly level: LevelId;
  /** Red-flag rules that speak of the same; the level is one that they can give. */
  readonly rules: readonly string[];
  /** What the check would ask; a rule listens to each of them. */
  readonly findings: readonly string[];
  readonly title: string;
  readonly says: string;
  /** Each phrase is a list of slots; a slot holds the words that fill it. All slots must be found close together. */
  readonly phrases: readonly (readonly (readonly string[])[])[];
}

/** The library's part of a release. It travels apart, and is fetched by who opens the library. */
export interface LibraryKnowledge {
  readonly articles: readonly Article[];
  readonly synonyms: readonly SynonymGroup[];
  readonly danger: readonly DangerSign[];
  /** Words that are never taken for a slip of a dangerous one. */
  readonly plain: readonly string[];
}

/** A release before its library's part was fetched. */
export const NO_LIBRARY = null;
