// With the articles and words of this release: what people type first leads to its answer, and despair never to articles alone.
import { openFolder } from '@rhomboid/cli/knowledge';
import { libraryOf } from '@rhomboid/knowledge';
import { expect, it } from 'vitest';
import { search } from './search.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const library = libraryOf(opened.value);
const found = (typed: string) => search(library, typed);

it.each([
  ['itchy spot on back by shoulder blade', 'itchy-patch'],
  ['hiatus hernia back pain', 'stomach-and-pancreas'],
  ['cyclobenzaprine', 'opioids'],
  ['muscle relaxers', 'opioids'],
  ['pulled a muscle in my back', 'first-steps'],
  ['crick in upper back', 'first-steps'],
  ['rowing back pain', 'sport'],
  ['steroid tablets and bones', 'osteoporosis'],
  ['pregnant upper back pain 30 weeks', 'pregnancy'],
  ['inversion table', 'electric-treatment'],
])('answers %s with %s', (typed, id) => {
  expect(found(typed).hits[0]?.article.id).toBe(id);
});

it.each([
  'whats the point of living',
  'life not worth living',
  'thinking of ending my life',
  'wish i wouldnt wake up',
  'i want to hurt myself',
  'i cannot take this pain any more',
])('knows the despair in “%s”', (typed) => {
  expect(found(typed).crisis).not.toBeNull();
});

it.each([
  'i hurt myself lifting',
  'what is the point of physio',
  'never wake up refreshed',
  'is a standing desk worth it',
])('hears no despair in “%s”', (typed) => {
  expect(found(typed).crisis).toBeNull();
});

it.each([
  ['i peed myself', 'bladder'],
  ['cant move my arm suddenly', 'arm-hand'],
  ['swallowed all my pills', 'overdose'],
  ['temperature and back pain', 'fever'],
  ['iv drug user back pain', 'fever'],
])('hears the danger in “%s”', (typed, sign) => {
  expect(found(typed).danger?.sign.id).toBe(sign);
});

it('sends nobody with thin bones to an exercise that thin bones rule out', () => {
  const unsafe = opened.value
    .plan!.exercises.filter(({ cautions }) =>
      cautions.some(({ action, text }) => action === 'avoid' && text.startsWith('Not with thin bones')),
    )
    .map(({ id }) => id);
  expect(unsafe).toContain('E29');
  const about = library.articles.filter(({ id }) =>
    ['osteoporosis', 'broken-back-bone', 'older-people', 'rounded-back'].includes(id),
  );
  expect(about.flatMap(({ related }) => related.exercises ?? []).filter((id) => unsafe.includes(id))).toEqual([]);
});
