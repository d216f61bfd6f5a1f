import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHash, type Route, toHash } from './route.ts';

describe('routes', () => {
  it('come back from their hash as they were', () => {
    const plain = fc.constantFrom('start', 'answers', 'result', 'help', 'about', 'settings', 'checks');
    const route = fc.oneof(
      plain.map((page) => ({ page }) as Route),
      fc.option(fc.string({ minLength: 1 })).map((id): Route => ({ page: 'check', id })),
      fc
        .constantFrom(
          'today',
          'notebook',
          'notebook/day/2026-11-21',
          'notebook/entry/settings',
          'insight/link/treatment%3Aheat',
          'data',
        )
        .map((path): Route => ({ page: 'notebook', path })),
      fc.constantFrom('care', 'care/practitioner/gp', 'care/find').map((path): Route => ({ page: 'care', path })),
      fc.constantFrom('library', 'library/walking').map((path): Route => ({ page: 'library', path })),
    );
    fc.assert(
      fc.property(route, (given) => {
        expect(parseHash(toHash(given))).toEqual(given);
      }),
    );
  });

  it('take any text for the start page, never for an error', () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(parseHash(hash).page).toBeTypeOf('string');
      }),
    );
    expect(parseHash('#/nowhere')).toEqual({ page: 'start' });
    expect(parseHash('')).toEqual({ page: 'start' });
    expect(parseHash('#/check/%E0%A4%A')).toEqual({ page: 'check', id: '%E0%A4%A' });
  });
});
