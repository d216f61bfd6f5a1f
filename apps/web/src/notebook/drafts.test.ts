// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { dropStoredDrafts, lasting, openDrafts } from './drafts.ts';

const pain = { now: 6, note: 'woke twice', signs: { sweat: 'unsure' } };

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

describe('drafts', () => {
  it('come back after a reload, each under its form', () => {
    openDrafts().set('pain 2026-11-21', pain);
    const next = openDrafts();
    expect(next.get('pain 2026-11-21')).toEqual(pain);
    expect(next.get('pain 2026-11-20')).toBeUndefined();
  });

  it('are gone once they are saved or cleared', () => {
    const drafts = openDrafts();
    drafts.set('pain', pain);
    drafts.set('note', { note: 'x' });
    drafts.delete('pain');
    expect(openDrafts().get('pain')).toBeUndefined();
    expect(openDrafts().get('note')).toEqual({ note: 'x' });
    drafts.clear();
    expect(openDrafts().get('note')).toBeUndefined();
    expect(sessionStorage.length).toBe(0);
  });

  it('leave nothing readable behind a lock, and are still there in the open page', () => {
    const drafts = openDrafts();
    drafts.set('pain', pain);
    drafts.seal();
    expect(sessionStorage.length).toBe(0);
    drafts.set('pain', { ...pain, now: 7 });
    expect(sessionStorage.length).toBe(0);
    expect(drafts.get('pain')).toEqual({ ...pain, now: 7 });
  });

  it('are dropped from the browser by whoever deletes the notebook', () => {
    openDrafts().set('pain', pain);
    dropStoredDrafts();
    expect(openDrafts().get('pain')).toBeUndefined();
  });

  it('outlive the tab where they are lasting, until they are saved, locked away or deleted', () => {
    const run = { stage: 'play', seconds: 12 };
    openDrafts().set(lasting('session'), run);
    openDrafts().set('note', { note: 'x' });
    sessionStorage.clear();
    const next = openDrafts();
    expect(next.get(lasting('session'))).toEqual(run);
    expect(next.forms()).toEqual([lasting('session')]);
    next.delete(lasting('session'));
    expect(localStorage.length).toBe(0);
    for (const leave of [() => next.seal(), () => next.clear(), dropStoredDrafts]) {
      openDrafts().set(lasting('session'), run);
      expect(localStorage.length).toBe(1);
      leave();
      expect(localStorage.length).toBe(0);
    }
    next.set(lasting('session'), run);
    expect(localStorage.length).toBe(0);
  });

  it('of two tabs do not write over each other', () => {
    const [one, other] = [openDrafts(), openDrafts()];
    one.set(lasting('session'), 1);
    other.set(lasting('exercise E02'), 2);
    expect(openDrafts().forms()).toEqual([lasting('session'), lasting('exercise E02')]);
  });

  it('begin empty where what is stored is damaged', () => {
    sessionStorage.setItem('rhomboid-drafts-1', '{"pain": {"now"');
    localStorage.setItem('rhomboid-drafts-1 lasting session', 'null');
    expect(openDrafts().forms()).toEqual([]);
  });
});
