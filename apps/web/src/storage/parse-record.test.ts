import type { Knowledge } from '@rhomboid/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRecord } from '../state/check-record.ts';
import { parseRecord } from './parse-record.ts';

const release = { version: '1.0.0', hash: 'abc' } as Knowledge;
const fresh = newRecord('id-1', '2026-11-21T10:00:00.000Z', '2026-11-21', release);
const full = {
  ...fresh,
  answers: { age: 50, sex: 'female', qual: ['ache'] },
  labels: { age: 'Age' },
  map: { areas: [{ region: 'blade-left', layer: 'pain', intensity: 6 }], strokes: [], spread: [] },
  trail: [{ id: 'you', stage: 'urgent', findings: ['age', 'sex'], share: 0.1 }],
};

describe('a stored check', () => {
  it('is read as it was written', () => {
    expect(parseRecord(structuredClone(fresh))).toEqual(fresh);
    expect(parseRecord(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  it('keeps a page that was begun; one that cannot be read is only filled in anew', () => {
    const signs = { yes: ['sweat'], none: false, unsure: false };
    const draft = { page: 'chest', key: 'chest false sweat', signs, values: {} };
    expect(parseRecord({ ...full, draft })).toEqual({ ...full, draft });
    for (const broken of [undefined, 'chest', { ...draft, signs: {} }])
      expect(parseRecord({ ...full, draft: broken })).toEqual(full);
  });

  it('is refused when any part has another shape', () => {
    const broken: Partial<Record<keyof typeof full, unknown>> = {
      id: 7,
      startedAt: null,
      answers: { age: { years: 50 } },
      labels: ['Age'],
      trail: [{ id: 'you' }],
      kept: 'yes',
      finished: undefined,
      level: 3,
      knowledge: {},
      map: { areas: [{ region: 'tail', layer: 'pain' }], strokes: [], spread: [] },
      sketch: 'drawing',
    };
    for (const [field, value] of Object.entries(broken)) {
      expect(parseRecord({ ...full, [field]: value }), field).toBeNull();
    }
  });

  it('is refused, never thrown at, when it is anything else', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseRecord(value)).toBeNull();
      }),
    );
  });
});
