import { describe, expect, it } from 'vitest';
import { parseHash } from '../app/route.ts';
import { tabOf } from './tab-bar.tsx';

describe('the tab of a page', () => {
  it('is said for the places between which a person goes, and not for forms', () => {
    expect(tabOf(parseHash('#/today'))).toBe('today');
    for (const hash of ['#/plan', '#/plan/week', '#/plan/medicines', '#/coach'])
      expect(tabOf(parseHash(hash)), hash).toBe('plan');
    for (const hash of [
      '#/notebook',
      '#/insight',
      '#/insight/unknown',
      '#/notebook/calendar',
      '#/notebook/day/2026-11-21',
      '#/data',
    ])
      expect(tabOf(parseHash(hash)), hash).toBe('notebook');
    for (const hash of [
      '#/',
      '#/check/loc',
      '#/result',
      '#/notebook/pain',
      '#/notebook/flare',
      '#/notebook/entry/x',
      '#/insight/link/x',
      '#/plan/item/A-08',
      '#/plan/session',
    ])
      expect(tabOf(parseHash(hash)), hash).toBeNull();
  });
});
