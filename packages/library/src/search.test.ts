// Finding articles in one's own words.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articlesAbout, search } from './index.ts';
import { article, SAMPLE } from './sample.ts';

const first = (typed: string): string | undefined => search(SAMPLE, typed).hits[0]?.article.id;

describe('search', () => {
  it.each([
    ['a title', 'stretching', 'stretching'],
    ['another ending', 'stretches', 'stretching'],
    ['a slip', 'streching', 'stretching'],
    ['a beginning', 'stret', 'stretching'],
    ['an X-ray without its mark', 'xray', 'scans'],
    ['a lay word', 'tummy', 'stomach'],
    ['a lay word with a slip', 'tumy', 'stomach'],
    ['lay words that stand together', 'hot water bottle', 'heat'],
    ['a word that only the list of words holds', 'reflux', 'stomach'],
    ['a question full of small words', 'what should I do about walking', 'walking'],
  ])('finds %s', (_, typed, id) => {
    expect(first(typed)).toBe(id);
  });

  it('gives nothing where nothing fits, and for nothing', () => {
    expect(search(SAMPLE, 'zebra').hits).toEqual([]);
    expect(search(SAMPLE, '  ')).toEqual({ danger: null, crisis: null, hits: [] });
  });

  it('leaves out what has but a common word of the question', () => {
    const library = {
      ...SAMPLE,
      articles: [...SAMPLE.articles, article('pain', { title: 'Heat', short: 'Heat eases.' })],
    };
    const text = `${'Many other words stand here before one says: '.repeat(20)} heat`;
    const far = { ...library, articles: [...library.articles, article('far', { short: text })] };
    expect(search(far, 'heat ices').hits.map(({ article: { id } }) => id)).not.toContain('far');
    expect(search(far, 'words stand').hits[0]?.article.id).toBe('far');
  });

  it('gives the best first', () => {
    const scores = search(SAMPLE, 'walk every day or use heat').hits.map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('puts the most urgent sign beside the articles', () => {
    const { danger, hits } = search(SAMPLE, 'fever, chest pain and stretching');
    expect(danger?.sign.id).toBe('chest');
    expect(hits[0]?.article.id).toBe('stretching');
  });

  it('knows a crisis, also under a sign that is more urgent', () => {
    const [chest, fever] = ['chest pain', 'fever'].map((typed) => search(SAMPLE, typed).danger!.sign);
    const despair = { ...fever!, id: 'despair', findings: ['self-harm'], phrases: [[['despair']]] };
    const found = (typed: string) => search({ ...SAMPLE, danger: [chest!, despair] }, typed);
    expect(found('chest pain')).toMatchObject({ danger: { sign: chest }, crisis: null });
    expect(found('despair')).toMatchObject({ danger: { sign: despair }, crisis: { sign: despair } });
    expect(found('despair and chest pain')).toMatchObject({ danger: { sign: chest }, crisis: { sign: despair } });
  });

  it('gives a result for any text whatever, the same every time', () => {
    const strange = fc.oneof(
      fc.array(fc.nat(0xffff), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
      fc.string(),
      fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '\ud800', '((((', '*', '\\', '"', '\0'),
      fc.constant('<img src=x onerror=alert(1)>'),
      fc.constant('ab'.repeat(50_000)),
    );
    fc.assert(
      fc.property(strange, strange, (a, b) => {
        const typed = `${a} ${b}`;
        const found = search(SAMPLE, typed);
        expect(new Set(found.hits.map(({ article: { id } }) => id)).size).toBe(found.hits.length);
        expect(search(SAMPLE, typed)).toEqual(found);
      }),
    );
  });

  it('looks in each library for itself', () => {
    const other = { ...SAMPLE, articles: [article('zebra', { title: 'Zebra' })] };
    expect(search(other, 'zebra').hits.map(({ article: { id } }) => id)).toEqual(['zebra']);
    expect(search(SAMPLE, 'zebra').hits).toEqual([]);
  });
});

describe('articlesAbout', () => {
  it('gives the articles that name an item, first those that are about little else', () => {
    const naming = (id: string, ...treatments: readonly string[]) => {
      const plain = article(id, {});
      return { ...plain, related: { ...plain.related, treatments } };
    };
    const articles = [
      naming('late', 'A-01', 'A-03'),
      naming('many', 'A-03', 'A-01'),
      naming('one', 'A-03'),
      naming('none'),
    ];
    const library = { ...SAMPLE, articles };
    expect(articlesAbout(library, 'treatments', 'A-03').map(({ id }) => id)).toEqual(['one', 'many', 'late']);
    expect(articlesAbout(library, 'conditions', 'A-03')).toEqual([]);
  });
});
