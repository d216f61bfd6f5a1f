import { problemLine } from '@rhomboid/ground';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvent } from './parse-event.ts';

const good = {
  v: 1,
  id: '017f22e2-79b0-7cc3-98c4-dc0c0c07398f',
  at: '1767225600000-0000-phone',
  entry: '017f22e2-79b0-7cc3-98c4-dc0c0c073990',
  kind: 'pain',
  set: { day: '2026-01-01', now: 4 },
};
const lines = (value: unknown): readonly string[] => {
  const read = parseEvent(value);
  return read.ok ? [] : read.problems.map(problemLine);
};

describe('parseEvent', () => {
  it('reads an event, and leaves out what is no part of it', () => {
    expect(parseEvent({ ...good, colour: 'red' })).toEqual({ ok: true, value: good });
  });

  it('keeps kinds, fields and values that this release does not know', () => {
    const later = { ...good, kind: 'mood-of-the-day', entry: 'plan', set: { now: 99, aura: [{ x: null }] } };
    expect(parseEvent(later)).toEqual({ ok: true, value: later });
  });

  it.each([
    [null, 'An event is an object in curly brackets, and this is null.'],
    [[good], 'An event is an object in curly brackets, and this is a list.'],
    ['{"v":1}', 'An event is an object in curly brackets, and this is "{\\"v\\":1}".'],
    [{}, 'v: It is missing and must be a whole number; take this event from an unbroken copy.'],
    [{ ...good, v: '1' }, 'v: It is "1" and must be a whole number; take this event from an unbroken copy.'],
    [{ ...good, id: 'x' }, 'id: It is "x" and must be a UUID in small letters; take this event from an unbroken copy.'],
    [
      { ...good, at: 5 },
      'at: It is 5 and must be a clock such as 1767225600000-0000-phone; take this event from an unbroken copy.',
    ],
    [{ ...good, entry: '' }, 'entry: It is "" and must be the id of an entry; take this event from an unbroken copy.'],
    [
      { ...good, kind: 'Pain!' },
      'kind: It is "Pain!" and must be a kind of entry in small letters; take this event from an unbroken copy.',
    ],
    [
      { ...good, set: [] },
      'set: It is a list and must be fields with plain values; take this event from an unbroken copy.',
    ],
    [
      { ...good, set: { now: Number.POSITIVE_INFINITY } },
      'set: It is an object and must be fields with plain values; take this event from an unbroken copy.',
    ],
  ])('says of %o: %s', (value, line) => {
    expect(lines(value)).toEqual([line]);
  });

  it('names both versions when a newer release wrote the event', () => {
    expect(lines({ ...good, v: 7, set: 'unknown to us' })).toEqual([
      'v: A newer Rhomboid wrote this, in version 7; this one reads up to version 1. Update Rhomboid to read it.',
    ]);
  });

  it('says when no release wrote the version', () => {
    expect(lines({ ...good, v: 0 })).toEqual([
      'v: No release of Rhomboid wrote version 0; take this event from another copy.',
    ]);
  });

  it('is not brought down by what lies too deep', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown;
    for (const part of ['v', 'id', 'at', 'entry', 'kind']) expect(lines({ ...good, [part]: deep })).toHaveLength(1);
    expect(lines({ ...good, set: { map: deep } })).toHaveLength(1);
  });

  const SEED = 20_261_121;
  it(`never throws, and says in one sentence each what is wrong (10000 cases, seed ${SEED})`, {
    timeout: 120_000,
  }, () => {
    const broken = fc
      .tuple(fc.constantFrom(...Object.keys(good)), fc.jsonValue())
      .map(([part, value]) => ({ ...good, [part]: value }));
    const hostile = fc.oneof(
      broken,
      fc.jsonValue(),
      fc.object(),
      fc.dictionary(fc.constantFrom('v', 'set', '__proto__'), fc.anything()),
    );
    fc.assert(
      fc.property(hostile, (value) => {
        const read = parseEvent(value);
        if (read.ok) expect(parseEvent(JSON.parse(JSON.stringify(read.value))).ok).toBe(true);
        else for (const line of read.problems.map(problemLine)) expect(line).toMatch(/^[^\n]{10,200}\.$/);
      }),
      { seed: SEED, numRuns: 10_000 },
    );
  });
});
