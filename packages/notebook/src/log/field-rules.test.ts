import { describe, expect, it } from 'vitest';
import { keeps } from './field-rules.ts';

describe('the rule of a day', () => {
  it('takes no empty text for one, whatever was asked before', () => {
    const asked = (value: string): boolean => keeps({ shape: 'day' }, value);
    expect(asked('')).toBe(false);
    expect(asked('2026-03-01')).toBe(true);
    expect(asked('2026-03-01')).toBe(true);
    expect(asked('')).toBe(false);
    expect(asked('2026-02-30')).toBe(false);
    expect(asked('1899-12-31')).toBe(false);
    expect(asked('2026-03-01')).toBe(true);
  });
});
