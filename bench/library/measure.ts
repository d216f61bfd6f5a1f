// The search of the library, asked what people ask: lay questions, words that sound dangerous, and words that do not.
import { readFileSync } from 'node:fs';
import type { LibraryKnowledge } from '@rhomboid/knowledge';
import { dangersIn, search } from '@rhomboid/library';
import { type Share, share } from '../lib/interval.ts';

/** How many articles are seen without scrolling. */
const SEEN = 3;

/** A question in lay words, and the articles that answer it. */
export interface Question {
  readonly asked: string;
  readonly articles: readonly string[];
}

/** Words that sound dangerous, and the sign that they must raise. */
export interface Dangerous {
  readonly asked: string;
  readonly sign: string;
}

export const QUESTIONS: readonly Question[] = lines('questions');
export const DANGEROUS: readonly Dangerous[] = lines('dangerous');
export const HARMLESS: readonly { readonly asked: string }[] = lines('harmless');

function lines<T>(name: string): readonly T[] {
  return readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

export interface Found {
  readonly first: Share;
  readonly seen: Share;
  /** Questions that none of the first articles answers. */
  readonly missed: readonly (Question & { readonly got: readonly string[] })[];
}

/** How often the first article answers, and one of the first three. */
export function measureQuestions(library: LibraryKnowledge): Found {
  const asked = QUESTIONS.map((question) => {
    const got = search(library, question.asked)
      .hits.slice(0, SEEN)
      .map(({ article: { id } }) => id);
    return { ...question, got };
  });
  const answers = ({ articles }: Question, got: readonly string[]): boolean => got.some((id) => articles.includes(id));
  return {
    first: share(asked.filter((one) => answers(one, one.got.slice(0, 1))).length, asked.length),
    seen: share(asked.filter((one) => answers(one, one.got)).length, asked.length),
    missed: asked.filter((one) => !answers(one, one.got)),
  };
}

export interface Alarms {
  readonly raised: Share;
  /** Dangerous words without the sign that they must raise. */
  readonly missed: readonly Dangerous[];
  readonly needless: Share;
  /** Harmless words that raise a card, with the signs. */
  readonly false: readonly { readonly asked: string; readonly signs: readonly string[] }[];
}

/** How often dangerous words raise their card, and how often harmless ones raise any. */
export function measureDanger(library: LibraryKnowledge): Alarms {
  const signsOf = (asked: string): readonly string[] => dangersIn(library, asked).map(({ sign }) => sign.id);
  const missed = DANGEROUS.filter(({ asked, sign }) => !signsOf(asked).includes(sign));
  const alarms = HARMLESS.map(({ asked }) => ({ asked, signs: signsOf(asked) })).filter(
    ({ signs }) => signs.length > 0,
  );
  return {
    raised: share(DANGEROUS.length - missed.length, DANGEROUS.length),
    missed,
    needless: share(alarms.length, HARMLESS.length),
    false: alarms,
  };
}

/** Milliseconds. */
export interface Speed {
  /** The first search, which makes the index. */
  readonly first: number;
  readonly median: number;
  readonly p99: number;
  /** At p99 of the questions, each by its quickest search: what remains when nothing else runs. */
  readonly undisturbedP99: number;
}

/** How long searches take: a library that was never asked, then every question many times. */
export function measureSpeed(library: LibraryKnowledge, rounds = 20): Speed {
  const fresh = { ...library };
  const timed = (asked: string): number => {
    const start = performance.now();
    search(fresh, asked);
    return performance.now() - start;
  };
  const first = timed(QUESTIONS[0]!.asked);
  const times = [...QUESTIONS, ...DANGEROUS, ...HARMLESS].map(({ asked }) =>
    Array.from({ length: rounds }, () => timed(asked)),
  );
  const all = times.flat();
  const quickest = times.map((of) => Math.min(...of));
  return { first, median: quantile(all, 0.5), p99: quantile(all, 0.99), undisturbedP99: quantile(quickest, 0.99) };
}

function quantile(values: readonly number[], at: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(at * values.length)]!;
}
