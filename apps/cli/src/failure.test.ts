// The one line with which a command gives up, whatever it quotes.
import { problem } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { badInput, problemsLine } from './failure.ts';

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
