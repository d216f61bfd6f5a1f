// The check in the terminal, with a script in place of a person.
import { problemLine } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { countryOf, likelyCountry } from '../country.ts';
import { openKnowledge } from '../open-knowledge.ts';
import { rhomboid } from '../test-support.ts';
import { interview } from './interview.ts';
import { parseReply } from './parse-reply.ts';
import type { Part } from './parts.ts';

const knowledge = openKnowledge();
const britain = countryOf(knowledge, 'gb');

/** Runs the interview with these replies (the last one again and again); gives the answers and all that was printed. */
async function play(replies: readonly string[], country: typeof britain | null = britain) {
  const printed: string[] = [];
  let turn = 0;
  const answers = await interview(
    knowledge,
    {
      say: (text) => printed.push(text),
      ask: async (prompt) => {
        printed.push(prompt);
        return replies[Math.min(turn++, replies.length - 1)] ?? null;
      },
      close: () => undefined,
    },
    country,
  );
  return { answers, text: printed.join('\n') };
}

describe('the interview', { timeout: 30_000 }, () => {
  it('stops at once for an ambulance, with the number of the country', async () => {
    const { answers, text } = await play(['3 8', 'b', '3 8', ...Array.from({ length: 30 }, () => 'u')]);
    expect(answers).toMatchObject({ sweat: 'yes', 'rad-chest': 'yes', sob: 'no' });
    expect(text).toContain('Call 999 now');
  });

  it('ends also for someone who is sure of nothing, and is not an ambulance then', async () => {
    const { answers, text } = await play(['u']);
    expect(Object.values(answers ?? {}).every((value) => value === 'unsure')).toBe(true);
    expect(text).not.toContain('Call 999 now');
    expect(text).toContain('Why we say this');
  });

  it('goes back one part, and says so when there is none', async () => {
    const { answers, text } = await play(['b', '1', 'b', '0', 'q']);
    expect(text).toContain('This is the first question.');
    expect(answers).toBeNull();
    expect(text.match(/Newly short of breath/g)?.length).toBe(2);
  });

  it('explains the questions of a page, and why they are asked', async () => {
    const { text } = await play(['?', 'q']);
    expect(text).toContain('All that you do not name counts as no.');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('The heart can send pain there.');
  });

  it('asks for places by name where the app has its map', async () => {
    const { text } = await play(['0', '40', '2', ...Array.from({ length: 40 }, () => 'u')]);
    expect(text).toContain('Which of these places hurt?');
    expect(text).not.toContain('Paint');
  });

  it('asks for the country first, and takes no answer for one that is not there', async () => {
    const { text } = await play(['77', '3', 'q'], null);
    expect(text).toContain('Which country are you in now?');
    expect(text).toContain(`Type one number from 1 to ${knowledge.countries.length}.`);
    expect(text).toContain('[0 % done]');
  });

  it('keeps to 80 columns', async () => {
    const { text } = await play(['?', 'u']);
    const long = text.split('\n').filter((line) => line.length > 80 && !line.endsWith('> '));
    expect(long).toEqual([]);
  });
});

describe('the interview as a process', { timeout: 30_000 }, () => {
  it('ends well on q, and with one line and 1 when the input ends', () => {
    expect(rhomboid(['check', '--country', 'gb'], '0\nq\n')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/Stopped\. Nothing was stored\.\n$/),
    });
    expect(rhomboid(['check', '--country', 'gb'], '0\n')).toMatchObject({
      code: 1,
      err: 'The input ended before the check did; there is no result.\n',
    });
  });
});

describe('the guess at the country', () => {
  it.each([
    ['en_GB.UTF-8', 'gb'],
    ['de_AT', 'eu'],
    ['C.UTF-8', undefined],
  ])('%s', (LANG, id) => {
    expect(likelyCountry(knowledge, { LANG })?.id).toBe(id);
  });
});

describe('replies', () => {
  const question = (type: 'yes-no' | 'one' | 'many' | 'number', finding = 'x') => ({
    finding,
    type,
    text: 'Which?',
    label: 'Which',
    help: '',
    why: '',
    range: type === 'number' ? { min: 0, max: 10 } : null,
    stage: 'core' as const,
    options:
      type === 'number' ? [] : ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase(), exclusive: id === 'c' })),
  });
  const alone = (type: Parameters<typeof question>[0]): Part => ({ kind: 'question', question: question(type) });
  const signs: Part = {
    kind: 'signs',
    questions: [question('yes-no', 'p'), question('yes-no', 'q'), question('yes-no', 'r')],
  };
  const read = (part: Part, reply: string): unknown => {
    const parsed = parseReply(part, reply);
    return parsed.ok ? parsed.value : parsed.problems.map(problemLine).join();
  };

  it.each([
    ['1 3', { p: 'yes', q: 'no', r: 'yes' }],
    ['1, u3', { p: 'yes', q: 'no', r: 'unsure' }],
    ['0', { p: 'no', q: 'no', r: 'no' }],
    ['u', { p: 'unsure', q: 'unsure', r: 'unsure' }],
  ])('signs: %s', (reply, answers) => {
    expect(read(signs, reply)).toEqual(answers);
  });

  it.each([
    ['yes-no', 'Y', { x: 'yes' }],
    ['yes-no', 'n', { x: 'no' }],
    ['one', '2', { x: 'b' }],
    ['many', '1 2', { x: ['a', 'b'] }],
    ['many', '0', { x: [] }],
    ['number', '7', { x: 7 }],
    ['number', '7,5', { x: 7.5 }],
    ['number', 'u', { x: 'unsure' }],
  ] as const)('%s: %s', (type, reply, answers) => {
    expect(read(alone(type), reply)).toEqual(answers);
  });

  it.each([
    [signs, '4', 'numbers from 1 to 3'],
    [signs, '', 'numbers of all that fit'],
    [signs, '0 1', 'numbers from 1 to 3'],
    [alone('yes-no'), 'perhaps', 'y for yes, n for no'],
    [alone('one'), '1 2', 'one number from 1 to 3'],
    [alone('one'), '0', 'one number from 1 to 3'],
    [alone('many'), '1 3', '“C” cannot stand with others.'],
    [alone('many'), '', 'numbers from 1 to 3'],
    [alone('number'), '11', 'a number from 0 to 10'],
    [alone('number'), '', 'a number from 0 to 10'],
  ] as const)('does not take what does not fit: %#', (part, reply, says) => {
    expect(read(part, reply)).toContain(says);
  });
});
