import { describe, expect, it } from 'vitest';
import type { FieldRule } from './field-rules.ts';
import { soundPart } from './sound-part.ts';

const time: FieldRule = { shape: 'time' };
const area = { region: 'blade-left', layer: 'pain', intensity: 5 };
const spread = { from: 'blade-left', to: 'chest-left', path: [] };

describe('soundPart', () => {
  it('keeps what keeps the rule, and null, which empties', () => {
    expect(soundPart(time, '07:30')).toBe('07:30');
    expect(soundPart(time, null)).toBeNull();
    expect(soundPart({ shape: 'map' }, null)).toBeNull();
    expect(soundPart(time, '7:30')).toBeUndefined();
  });

  it('keeps the sound items of a list and a record, up to the count allowed', () => {
    expect(soundPart({ shape: 'list', of: time, max: 2 }, ['x', '01:00', 5, '02:00', '03:00'])).toEqual([
      '01:00',
      '02:00',
    ]);
    expect(soundPart({ shape: 'record', of: time, max: 9 }, { a: '01:00', b: 5 })).toEqual({ a: '01:00' });
    expect(soundPart({ shape: 'list', of: time, max: 2 }, { 0: '01:00' })).toBeUndefined();
    expect(soundPart({ shape: 'record', of: time, max: 2 }, ['01:00'])).toBeUndefined();
  });

  it('keeps the sound places of a map of which one cannot be read', () => {
    const whole = { areas: [area], strokes: [], spread: [spread] };
    expect(soundPart({ shape: 'map' }, whole)).toEqual(whole);
    const odd = { region: 'tail', layer: 'pain' };
    expect(soundPart({ shape: 'map' }, { areas: [odd, area], spread: [spread, 5], strokes: 'none' })).toEqual(whole);
  });

  it('keeps nothing of a map of which nothing can be read, so that an older map still counts', () => {
    for (const value of [5, 'map', [], { areas: [{ region: 'tail' }], strokes: [], spread: [] }])
      expect(soundPart({ shape: 'map' }, value)).toBeUndefined();
  });

  it('takes an empty map for one on which nothing is shown', () => {
    const empty = { areas: [], strokes: [], spread: [] };
    expect(soundPart({ shape: 'map' }, empty)).toEqual(empty);
  });
});
