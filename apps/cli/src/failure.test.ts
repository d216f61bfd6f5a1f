// The one line with which a command gives up, whatever it quotes.
import { problem } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { badInput, faultLines, problemsLine } from './failure.ts';

describe('the line of a failure', () => {
  it('is one line that cannot steer the terminal', () => {
    expect(badInput('a.json: “\u001b[2J\nred\u0000” is unknown').message).toBe(
      'a.json: “\uFFFD[2J red\uFFFD” is unknown',
    );
  });

  it('is cut where it quotes more than anyone reads', () => {
    expect(badInput('x'.repeat(100_000)).message.length).toBeLessThan(1100);
  });

  it('tells the first problems, and counts the others', () => {
    const problems = Array.from({ length: 9 }, (_, i) => problem(`Wrong ${i}.`, 'age'));
    expect(problemsLine(problems.slice(0, 2))).toBe('age: Wrong 0; age: Wrong 1');
    expect(problemsLine(problems)).toMatch(/age: Wrong 4; and 4 more$/);
  });
});

describe('one line for each fault', () => {
  it('names the places of the same fault together, each once', () => {
    const lost = (place: string) => problem('The reference leads nowhere.', place);
    const faults = [lost('entry[1]'), lost('entry[1]'), problem('It is no object.'), lost('entry[4]')];
    expect(faultLines(faults)).toEqual(['entry[1], entry[4]: The reference leads nowhere.', 'It is no object.']);
    const many = Array.from({ length: 7 }, (_, i) => lost(`entry[${i}]`));
    expect(faultLines(many)).toEqual([
      'entry[0], entry[1], entry[2], entry[3], entry[4] and 2 more: The reference leads nowhere.',
    ]);
  });
});
