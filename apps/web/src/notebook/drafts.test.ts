// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { dropStoredDrafts, openDrafts } from './drafts.ts';

const pain = { now: 6, note: 'woke twice', signs: { sweat: 'unsure' } };

beforeEach(() => sessionStorage.clear());

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

  it('begin empty where what is stored is damaged', () => {
    sessionStorage.setItem('rhomboid-drafts-1', '{"pain": {"now"');
    expect(openDrafts().get('pain')).toBeUndefined();
  });
});
