// `rhomboid check` with answers from a file, as a program calls it.
import { describe, expect, it } from 'vitest';
import { newFile, newFolder, rhomboid, runHere } from './test-support.ts';

const HEART = '{ "age": 62, "sex": "male", "rad-chest": "yes", "chest-when": "now", "sweat": "yes" }';

describe('check --answers --json', { timeout: 30_000 }, () => {
  it('prints one object with knowledge, next, assessment and asked', () => {
    const { code, out, err } = rhomboid(['check', '--answers', newFile('answers.json', '{ "age": 40 }'), '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const result = JSON.parse(out) as Record<string, Record<string, unknown>>;
    expect(Object.keys(result)).toEqual(['knowledge', 'next', 'assessment', 'asked']);
    expect(result.knowledge).toEqual({
      version: expect.stringMatching(/^\d/),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(Object.keys(result.next!)).toEqual(
      expect.arrayContaining(['finding', 'text', 'help', 'why', 'type', 'options', 'stage']),
    );
    expect(Object.keys(result.assessment!)).toEqual(
      expect.arrayContaining(['disposition', 'redFlags', 'differential', 'mustNotMiss', 'certainty', 'wouldChange']),
    );
    expect(result.asked).toEqual(['age']);
  });

  it('asks nothing more once an ambulance is due; standard input will do', () => {
    const { code, out } = rhomboid(['check', '--answers', '-', '--json'], HEART);
    const result = JSON.parse(out) as {
      next: unknown;
      assessment: { disposition: { level: string; because: { id: string }[] } };
    };
    expect(code).toBe(0);
    expect(result.next).toBeNull();
    expect(result.assessment.disposition.level).toBe('ambulance');
    expect(result.assessment.disposition.because.map(({ id }) => id)).toContain('C-V1');
  });
});

describe('check --answers, to read', { timeout: 30_000 }, () => {
  it('puts the number of the country first, within 80 columns, and names no causes in an emergency', () => {
    const { code, out } = rhomboid(['check', '--answers', '-', '--country', 'gb'], HEART);
    expect(code).toBe(0);
    expect(out.split('\n')[1]).toBe('EMERGENCY: Call 999 now');
    expect(out).toContain('Say this: “');
    expect(out).not.toContain('What may be behind it');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('names no number without a country', async () => {
    const { out } = await runHere(['check', '--answers', newFile('heart.json', HEART)]);
    expect(out).toContain('EMERGENCY: Call the emergency number now');
  });

  it('says that few answers are not a finished check', async () => {
    const { out } = await runHere(['check', '--answers', newFile('few.json', '{ "age": 40 }')]);
    expect(out).toContain('Not finished: this stands on 1 answer.');
  });
});

describe('answers that cannot be used: one line, exit code 1', { timeout: 30_000 }, () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['an empty file', '', 'it is empty; write an object'],
    ['what is not JSON', '{ age: 40', 'not valid JSON'],
    ['a list', '[1, 2]', 'Answers must be an object'],
    ['a bare number', '40', 'Answers must be an object'],
    ['null', 'null', 'Answers must be an object'],
    ['a misspelt finding, with the right name', '{ "rad-chset": "yes" }', 'did you mean “rad-chest”?'],
    [
      'an option that is not there, with those that are',
      '{ "onset-speed": "fast" }',
      'it takes one of: seconds, minutes-hours, days, gradual',
    ],
    ['an age below 0', '{ "age": -3 }', 'answered with -3; it takes a whole number from 0 to 120'],
    ['an age above 120', '{ "age": 200 }', 'answered with 200; it takes a whole number from 0 to 120'],
    ['an age in words', '{ "age": "old" }', 'answered with "old"; it takes a whole number from 0 to 120'],
    ['an age with a fraction', '{ "age": 40.5 }', 'answered with 40.5; it takes a whole number'],
  ];

  it.each(cases)('%s', async (_what, text, says) => {
    const { code, out, err } = await runHere(['check', '--answers', newFile('answers.json', text), '--json']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^\S+answers\.json: [^\n]+\n$/);
    expect(err).toContain(says);
  });

  it('names the file, and every problem in it, on one line', () => {
    const file = newFile('mine.json', '{ "age": 200, "rad-chest": "perhaps" }');
    const { code, err } = rhomboid(['check', '--answers', file]);
    expect(code).toBe(1);
    expect(err).toMatch(/^\S+mine\.json: [^\n]*200[^\n]*; [^\n]*perhaps[^\n]*\n$/);
  });

  it.each([
    ['a file that is not there', () => `${newFolder()}/none.json`, 'there is no such file'],
    ['a folder', newFolder, 'it is a folder'],
  ])('%s', async (_what, path, says) => {
    const { code, err } = await runHere(['check', '--answers', path()]);
    expect(code).toBe(1);
    expect(err).toContain(`cannot be read (${says})`);
  });
});
