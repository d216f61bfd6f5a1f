import { describe, expect, it } from 'vitest';
import { isBusy } from './busy.ts';

describe('where nobody is reminded', () => {
  it('is where someone moves, hurts, or answers questions of safety', () => {
    for (const path of ['plan/session', 'plan/exercise/E02', 'notebook/screen/x', 'notebook/flare', 'data/lock'])
      expect(isBusy({ page: 'notebook', path }), path).toBe(true);
    for (const path of ['today', 'plan', 'coach', 'plan/item/E02', 'notebook/flares'])
      expect(isBusy({ page: 'notebook', path }), path).toBe(false);
    expect(isBusy({ page: 'start' })).toBe(false);
  });
});
