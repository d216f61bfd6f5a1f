// Articles, lay words and dangerous words as written ──► the library's part of a release.
import { type Problem, problem } from '@rhomboid/ground';
import type { z } from 'zod';
import type { Article, LibraryKnowledge } from '../library-knowledge.ts';
import { family } from './plan-files.ts';
import { type RawArticle, readArticle } from './read-article.ts';
import { dangerSchema, plainWordsSchema, synonymSchema, wordClassesSchema } from './schema-articles.ts';
import { parseYaml, type SourceFile } from './source-file.ts';

const DANGER = 'search/danger-words.yaml';

/** Compiles the library's part; null where the folder has no article. What is wrong goes to `problems`. */
export function compileLibrary(files: readonly SourceFile[], problems: Problem[]): LibraryKnowledge | null {
  const written = files.filter(({ path }) => /^articles\/.*\.md$/.test(path));
  if (written.length === 0) return null;
  const articles = written.flatMap((file) => {
    const read = readArticle(file);
    if (!read.ok) {
      problems.push(...read.problems);
      return [];
    }
    if (file.path !== `articles/${read.value.head.id}.md`) {
      problems.push(problem(`an article lies in a file of its name: articles/${read.value.head.id}.md`, file.path));
    }
    if ((read.value.head.kind === 'myth') !== (read.value.head.verdict !== undefined)) {
      problems.push(problem('a myth needs a verdict, and nothing else has one', file.path));
    }
    return [articleOf(read.value)];
  });
  return {
    articles,
    synonyms: family(files, 'search/synonyms.yaml', 'synonyms', synonymSchema, problems),
    ...compileDanger(files, problems),
  };
}

function articleOf({ head, ...sections }: RawArticle): Article {
  const { id, kind, title, question, verdict, status, certainty, strength, sources, words } = head;
  return {
    ...{ id, kind, title, question, verdict: verdict ?? null, ...sections, status, certainty },
    provenance: { strength, sources },
    reviewedOn: head['reviewed-on'],
    reviewBy: head['review-by'],
    related: {
      articles: head.articles,
      conditions: head.conditions,
      treatments: head.treatments,
      skipCards: head['skip-cards'],
      exercises: head.exercises,
      cards: head.cards,
      practitioners: head.practitioners,
    },
    words,
  };
}

function compileDanger(files: readonly SourceFile[], problems: Problem[]): Pick<LibraryKnowledge, 'danger' | 'plain'> {
  const classes = beside(files, 'classes', wordClassesSchema, {}, 'name lists of words', problems);
  return {
    danger: family(files, DANGER, 'danger', dangerSchema, problems).map(({ en, phrases, ...sign }) => ({
      ...sign,
      ...en,
      phrases: phrases.map((phrase) => phrase.split(' ').map((slot) => wordsOf(slot, classes, sign.id, problems))),
    })),
    plain: beside(files, 'plain', plainWordsSchema, [], 'be a list of words', problems),
  };
}

/** What stands beside the list in the file of dangerous words, under a key that may be left out. */
function beside<T>(
  files: readonly SourceFile[],
  key: string,
  schema: z.ZodType<T>,
  otherwise: T,
  must: string,
  problems: Problem[],
): T {
  const file = files.find(({ path }) => path === DANGER);
  const parsed = file === undefined ? null : parseYaml(file);
  // What is no YAML is told where the list is read.
  if (!parsed?.ok) return otherwise;
  const read = schema.safeParse((parsed.value as Readonly<Record<string, unknown>> | null)?.[key] ?? otherwise);
  if (read.success) return read.data;
  problems.push(problem(`“${key}” must ${must}`, DANGER));
  return otherwise;
}

type Classes = Readonly<Record<string, readonly string[]>>;

/** `<pain>` is any word of that class; any other slot is the word itself. */
function wordsOf(slot: string, classes: Classes, id: string, problems: Problem[]): readonly string[] {
  const [, name] = /^<([\w-]+)>$/.exec(slot) ?? [];
  if (name === undefined) return [slot];
  const words = classes[name];
  if (words !== undefined) return words;
  problems.push(problem(`there is no class of words “${name}”`, DANGER, id));
  return [];
}
