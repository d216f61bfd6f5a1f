import { describe, expect, it } from 'vitest';
import { isUuid, stableUuid, uuidv7 } from './ids.ts';

/** Dice that fall as told, then stop. */
function dice(...falls: readonly number[]): () => number {
  const rest = [...falls];
  return () => {
    const next = rest.shift();
    if (next === undefined) throw new Error('no more dice');
    return next;
  };
}

describe('uuidv7', () => {
  it('is the example of RFC 9562, appendix A.6, for its time and bits', () => {
    const random = dice(0xcc3 / 2 ** 12, 0x0c07398f / 2 ** 32, 0x18c4dc0c / 2 ** 30);
    expect(uuidv7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('sorts by time', () => {
    const ids = [0, 1, 999, 1_767_225_600_000, 1_767_225_600_001, 2 ** 48 - 1].map((now) => uuidv7(now, () => 0.5));
    for (const [i, id] of ids.entries()) expect(i === 0 || ids[i - 1]! < id).toBe(true);
    expect(ids.every(isUuid)).toBe(true);
  });

  it('has the shape of an id whatever clock and dice say', () => {
    for (const now of [-1, Number.NaN, 1.5, 2 ** 60, Number.POSITIVE_INFINITY])
      for (const fall of [0, 1 - 2 ** -53])
        expect(uuidv7(now, () => fall)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
  });
});

describe('isUuid', () => {
  it('takes ids as they are written here, and nothing else', () => {
    expect(isUuid('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')).toBe(true);
    for (const text of ['', 'settings', '017F22E2-79B0-7CC3-98C4-DC0C0C07398F', '017f22e279b07cc398c4dc0c0c07398f'])
      expect(isUuid(text)).toBe(false);
  });
});

describe('stableUuid', () => {
  it('is the same for the same text and time, and another for any other', () => {
    const id = stableUuid('bearable 2026-01-05 Back pain', 1_767_225_600_000);
    expect(id).toBe(stableUuid('bearable 2026-01-05 Back pain', 1_767_225_600_000));
    expect(id).not.toBe(stableUuid('bearable 2026-01-05 Back pain', 1_767_225_600_001));
    expect(id).not.toBe(stableUuid('bearable 2026-01-05 Back pai', 1_767_225_600_000));
    expect(isUuid(id)).toBe(true);
  });

  it('stays what it was in earlier releases, or an import would come twice', () => {
    expect(stableUuid('', 0)).toMatchInlineSnapshot(`"00000000-0000-7c3b-888b-dcb81aee8d83"`);
    expect(stableUuid('bearable 2026-01-05 Back pain', 1_767_225_600_000)).toMatchInlineSnapshot(
      `"019b76da-a800-7c1d-a6fd-3debdadf2e56"`,
    );
  });

  it('tells 300 000 texts of one moment apart, however alike', () => {
    const ids = new Set<string>();
    for (let i = 0; i < 100_000; i++) {
      ids.add(stableUuid(`${i}`, 5));
      ids.add(stableUuid(`line ${i} of the file`, 5));
      ids.add(stableUuid(`${'a'.repeat(i % 97)} ${i}`, 5));
    }
    expect(ids.size).toBe(300_000);
  });
});
