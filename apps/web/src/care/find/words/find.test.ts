// Sentences of the finder that count.
import { expect, it } from 'vitest';
import { find } from './find.ts';

it('speaks of one listing, and of several, in the right number', () => {
  const { withoutPlace } = find.results;
  expect(withoutPlace(1)).toBe(
    '1 listing has no place on the map and is not counted. A table of postcodes would place it.',
  );
  expect(withoutPlace(3)).toBe(
    '3 listings have no place on the map and are not counted. A table of postcodes would place them.',
  );
});
