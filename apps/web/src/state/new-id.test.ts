import { describe, expect, it } from 'vitest';
import { newId } from './new-id.ts';

describe('a new id', () => {
  it('is a UUID of version 7 that begins with its time', () => {
    const id = newId(0x0190_1234_5678, new Uint8Array(10).fill(0xff));
    expect(id).toBe('01901234-5678-7fff-bfff-ffffffffffff');
  });

  it('sorts by time and differs each time', () => {
    expect(newId(1) < newId(2)).toBe(true);
    expect(newId(1)).not.toBe(newId(1));
  });
});
