import { problemLine } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { readJsonLines, writeJsonLines } from './json-lines.ts';

const id = (n: number): string => `017f22e2-79b0-7cc3-98c4-00000000000${n}`;
const event = (n: number, set = {}) =>
  ({ v: 1, id: id(n), at: `176722560000${n}-0000-phone`, entry: id(9), kind: 'pain', set }) as const;
const first = `{"v":1,"id":"${id(1)}","at":"1767225600001-0000-phone","entry":"${id(9)}","kind":"pain","set":{"day":"2026-01-01","now":4}}\n`;

describe('writeJsonLines', () => {
  it('writes one event a line, by clock, each once, with fields in order', () => {
    const text = writeJsonLines([event(2), event(1, { now: 4, day: '2026-01-01' }), event(2)]);
    expect(text.split('\n').map((line) => line.slice(0, 50))).toEqual([
      first.slice(0, 50),
      `{"v":1,"id":"${id(2)}",`.slice(0, 50),
      '',
    ]);
    expect(text.startsWith(first)).toBe(true);
  });

  it('writes nothing for nothing', () => {
    expect(writeJsonLines([])).toBe('');
  });

  it('keeps line ends, odd letters and minus zero inside their line', () => {
    const set = { note: 'a\nb\r\n\u2028 🩻 \ud800', value: -0, '__proto__ ': { b: 1, a: [] } };
    const text = writeJsonLines([event(1, set)]);
    expect(text.trimEnd()).not.toContain('\n');
    expect(readJsonLines(text)).toEqual({ events: [event(1, set)], bad: [] });
  });
});

describe('readJsonLines', () => {
  it('reads with a byte order mark, Windows line ends, empty lines, and without a last line end', () => {
    const text = `\uFEFF${first.replace('\n', '\r\n')}\r\n\n${writeJsonLines([event(2)]).trimEnd()}`;
    expect(readJsonLines(text)).toEqual({ events: [event(1, { day: '2026-01-01', now: 4 }), event(2)], bad: [] });
  });

  it('keeps good lines apart from bad ones, with their numbers', () => {
    const text = `${first}{"v":1,"id"\n\n5\n${JSON.stringify({ ...event(3), v: 9 })}\n${first.slice(0, 60)}`;
    const { events, bad } = readJsonLines(text);
    expect(events).toEqual([event(1, { day: '2026-01-01', now: 4 })]);
    expect(bad.map(({ line, problem }) => `${line} ${problemLine(problem)}`)).toEqual([
      '2 This is not a whole line of a notebook file; take it from an unbroken copy.',
      '4 An event is an object in curly brackets, and this is 5.',
      '5 v: A newer Rhomboid wrote this, in version 9; this one reads up to version 1. Update Rhomboid to read it.',
      '6 The file ends in the middle of this line; take it from an unbroken copy.',
    ]);
  });

  it('tells one problem a line', () => {
    expect(readJsonLines('{"v":1}\n').bad).toHaveLength(1);
    expect(readJsonLines('not a notebook\nat all').bad).toHaveLength(2);
    expect(readJsonLines('')).toEqual({ events: [], bad: [] });
  });
});
