import { emptyMap, toggleRegion } from '@rhomboid/body';
import type { PainEntry } from '@rhomboid/notebook';
import { describe, expect, it } from 'vitest';
import { draftOf, emptyDraft, painFields, saysNothing, told } from './pain-draft.ts';

const now = { day: '2026-11-21', time: '08:10' };
const blade = toggleRegion(emptyMap, 'blade-left', 'pain');

describe('a pain entry while it is filled in', () => {
  it('says nothing before anything is told, and something after any one thing', () => {
    const empty = emptyDraft(now);
    expect(saysNothing(empty)).toBe(true);
    expect(saysNothing({ ...empty, map: emptyMap, note: '  ' })).toBe(true);
    for (const change of [{ now: 0 }, { worst: 7 }, { map: blade }, { note: 'a' }, { signs: { fever: 'no' } }] as const)
      expect(saysNothing({ ...empty, ...change }), JSON.stringify(change)).toBe(false);
  });

  it('gives only what was told to a new entry', () => {
    expect(told(painFields(emptyDraft(now, 0), now))).toEqual({ now: 0, ...now });
    const yesterday = { day: '2026-11-20', time: '' };
    expect(told(painFields({ ...emptyDraft(yesterday, 4), map: blade }, now))).toEqual({
      now: 4,
      map: blade,
      day: '2026-11-20',
      late: true,
    });
  });

  it('comes back from an entry as it was, and empties what was taken away', () => {
    const entry: PainEntry = { id: 'x', kind: 'pain', ...now, now: 4, map: blade, note: 'after lifting' };
    const draft = draftOf(entry);
    expect({ id: 'x', kind: 'pain', ...told(painFields(draft, now)) }).toEqual(entry);
    expect(painFields({ ...draft, map: null, note: '' }, now)).toMatchObject({ map: null, note: null, now: 4 });
  });
});
