import { describe, expect, it } from 'vitest';
import { dayRecord } from './days.ts';
import { withOnePain } from './one-pain.ts';
import { diary } from './test-diary.ts';

const DAY = '2026-03-02';
const notebook = diary(
  { kind: 'pain-name', day: DAY, id: 'neck', name: 'Neck' },
  { kind: 'pain', day: DAY, time: '08:00', now: 3 },
  { kind: 'pain', day: DAY, time: '09:00', now: 7, pain: 'neck' },
  { kind: 'pain', day: '2026-03-03', now: 2 },
  { kind: 'note', day: DAY, note: 'rain' },
);
const painOn = (pain: string | null, day: string): number | null => dayRecord(withOnePain(notebook, pain), day).pain;

describe('one of several pains', () => {
  it('has its own course, while all together count by the strongest', () => {
    expect(dayRecord(notebook, DAY).pain).toBe(7);
    expect(painOn(null, DAY)).toBe(3);
    expect(painOn('neck', DAY)).toBe(7);
    expect(painOn('neck', '2026-03-03')).toBeNull();
    expect(painOn(null, '2026-03-03')).toBe(2);
  });

  it('leaves everything else of the day, and days without another pain as they are', () => {
    const neck = withOnePain(notebook, 'neck');
    expect(new Set(neck.onDay(DAY).map(({ kind }) => kind))).toEqual(new Set(['note', 'pain']));
    expect(neck.onDay(DAY)).toHaveLength(2);
    expect(withOnePain(notebook, null).onDay('2026-03-03')).toBe(notebook.onDay('2026-03-03'));
    expect(neck.onDay(DAY)).toBe(neck.onDay(DAY));
  });
});
