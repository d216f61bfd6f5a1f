// What the library promises to other parts: its links lead somewhere, and what it starts with is there.
import { openFolder } from '@rhomboid/cli/knowledge';
import { ARTICLE_PAGES, libraryOf } from '@rhomboid/knowledge';
import { search } from '@rhomboid/library';
import { describe, expect, it } from 'vitest';
import { parseHash } from '../app/route.ts';
import { addressOf } from './parts/lines.tsx';
import { stepsOf } from './parts/next-steps.tsx';
import { library as words } from './words/library.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const { articles } = libraryOf(opened.value);

describe('links of articles', () => {
  it('lead to a page of the app, whichever part is meant', () => {
    for (const id of ARTICLE_PAGES) expect(parseHash(addressOf({ kind: 'page', id })).page, id).not.toBe('start');
  });
  it('lead to a page in every article', () => {
    const links = articles
      .flatMap(({ body, todo, help }) => [
        ...[...body, ...todo].flatMap(({ lines }) => lines),
        ...help.map(({ line }) => line),
      ])
      .flat()
      .flatMap(({ link }) => (link === null ? [] : [link]));
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(parseHash(addressOf(link)).page, `${link.kind}:${link.id}`).not.toBe('start');
  });
});

describe('what can be done after reading', () => {
  const related = {
    ...{ articles: [], conditions: [], treatments: [], skipCards: [], exercises: [], cards: [], practitioners: [] },
  };
  const to = (more: Partial<Parameters<typeof stepsOf>[0]>) => stepsOf({ ...related, ...more }).map(([href]) => href);
  it('is the check, and what the article speaks of', () => {
    expect(to({})).toEqual(['#/check']);
    expect(to({ exercises: ['E05'] })).toEqual(['#/check', '#/plan']);
    expect(to({ cards: ['chair'] })).toEqual(['#/check', '#/coach/cards/chair']);
    expect(to({ cards: ['chair', 'screen'] })).toEqual(['#/check', '#/coach/cards']);
    expect(to({ practitioners: ['pharmacist'] })).toEqual(['#/check', '#/plan/medicines', '#/care']);
  });
});

describe('what the library starts with', () => {
  it('is there', () => {
    const ids = new Set(articles.map(({ id }) => id));
    expect(words.startWith.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('a crisis', () => {
  it.each(['I want to kill myself', 'suicidal', 'i wana die', 'no point living'])('is heard in “%s”', (typed) => {
    expect(search(libraryOf(opened.value), typed).crisis?.sign.title).toBe('You are not alone');
  });

  it('is not heard in everyday questions', () => {
    for (const typed of ['heart atack', 'my back is killing me', 'low mood', 'overdose'])
      expect(search(libraryOf(opened.value), typed).crisis, typed).toBeNull();
  });
});
