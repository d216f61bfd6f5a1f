import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it('finds the word that was meant, and none where nothing is near', () => {
  const known = ['rad-chest', 'rad-arm', 'age', 'leg-weak'];
  expect(nearest('rad-chset', known)).toBe('rad-chest');
  expect(nearest('leg_weak', known)).toBe('leg-weak');
  expect(nearest('Age', known)).toBe('age');
  expect(nearest('thermonuclear', known)).toBeNull();
});
