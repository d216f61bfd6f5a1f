// What the search of the library must hold: lay questions answered, danger never missed, calm words left calm.
import { openFolder } from '@rhomboid/cli/knowledge';
import { libraryOf } from '@rhomboid/knowledge';
import { search } from '@rhomboid/library';
import { describe, expect, it } from 'vitest';
import { DANGEROUS, HARMLESS, measureDanger, measureQuestions, QUESTIONS } from './measure.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const library = libraryOf(opened.value);

describe('lay questions', () => {
  it('are many, each asked once, and name articles that are there', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(70);
    expect(new Set(QUESTIONS.map(({ asked }) => asked)).size).toBe(QUESTIONS.length);
    const ids = new Set(library.articles.map(({ id }) => id));
    expect(QUESTIONS.flatMap(({ articles }) => articles).filter((id) => !ids.has(id))).toEqual([]);
  });
  it('are answered by one of the first three articles, 95 in 100', () => {
    const { seen, missed } = measureQuestions(library);
    expect(seen.share, missed.map(({ asked }) => asked).join('; ')).toBeGreaterThanOrEqual(0.95);
  });
});

describe('dangerous words', () => {
  it('are many, and all raise their card', () => {
    expect(DANGEROUS.length).toBeGreaterThanOrEqual(40);
    expect(measureDanger(library).missed).toEqual([]);
  });
  it('cover every sign', () => {
    const tried = new Set(DANGEROUS.map(({ sign }) => sign));
    expect(library.danger.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });
  it('raise the card also in the middle of a sentence, in capitals, and with marks', () => {
    const without = DANGEROUS.filter(({ asked }) =>
      [
        `hello, I have had ${asked} since Tuesday, what now`,
        asked.toUpperCase(),
        `  ${asked.replaceAll(' ', '   ')}!!`,
      ].some((typed) => search(library, typed).danger === null),
    );
    expect(without).toEqual([]);
  });
});

describe('harmless words', () => {
  it('are many, and none raises a card', () => {
    expect(HARMLESS.length).toBeGreaterThanOrEqual(30);
    expect(measureDanger(library).false).toEqual([]);
  });
});

describe('every article', () => {
  it('is among the first five for its own title, and for its own question', () => {
    const lost = library.articles.filter(
      ({ id, title, question }) =>
        ![title, question].every((asked) =>
          search(library, asked)
            .hits.slice(0, 5)
            .some(({ article }) => article.id === id),
        ),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
