// `rhomboid care`: who it sends where, and one clear line for whatever it cannot use.
import type { Care } from '@rhomboid/care';
import { createAuthor, writeJsonLines } from '@rhomboid/notebook';
import { describe, expect, it } from 'vitest';
import { newFile, runHere, wholeAnswers } from './test-support.ts';

const STRAIN = {
  age: 42,
  sex: 'male',
  'onset-speed': 'gradual',
  duration: '2-6-weeks',
  site: ['between'],
  'mv-spec': 'yes',
  qual: ['ache'],
};
const answers = (change: object = {}): string => newFile('answers.json', JSON.stringify({ ...STRAIN, ...change }));
const care = async (args: readonly string[]): Promise<Care> => {
  const { out, err } = await runHere(['care', '--json', ...args]);
  expect(err).toBe('');
  return (JSON.parse(out) as { care: Care }).care;
};
const named = ({ now, later }: Care): readonly string[] =>
  [...now, ...later].map(({ practitioner }) => practitioner.id);

describe('rhomboid care', { timeout: 60_000 }, () => {
  it('leads to a physiotherapist, and says how to check one where the person is', async () => {
    const chosen = await care(['--answers', answers(), '--country', 'au']);
    expect(named(chosen)).toContain('physiotherapist');
    const physio = chosen.now.find(({ practitioner }) => practitioner.id === 'physiotherapist');
    expect(physio?.registers.map(({ country }) => country)).toEqual(['au']);
  });

  it('shows the care that is due today alone', async () => {
    const chosen = await care(['--answers', answers({ ivdu: 'recent', fever: 'no' }), '--told', 'wants-hands-on']);
    expect(named(chosen)).toEqual(['same-day']);
  });

  it('takes what only care asks', async () => {
    const told = await care(['--answers', answers({ duration: 'over-12-weeks' }), '--told', 'scan-disc, tried-months']);
    expect(named(told)).toContain('spine-surgeon');
    expect(told.procedures[0]).toMatchObject({ worthATalk: true, procedure: { id: 'F-01' } });
  });

  it('prints lines of eighty, with the number to call in an emergency', async () => {
    const { out } = await runHere(['care', '--answers', answers({ pressure: 'yes', sweat: 'yes' }), '--country', 'us']);
    expect(out).toContain('911');
    expect(out).not.toContain('Physiotherapist');
    const calm = await runHere(['care', '--answers', answers(), '--country', 'gb']);
    expect(calm.out).toContain('Why: ');
    expect(calm.out.split('\n').filter((line) => line.length > 80 && !line.includes('https:'))).toEqual([]);
  });

  it('lets a whole check end an older call for care only on the day that somebody said', async () => {
    const author = createAuthor(
      { device: 'test', now: () => 1_790_000_000_000, random: () => 0.5, zone: () => 0 },
      null,
    );
    const asked = { day: '2026-11-18', answers: {}, level: 'emergency-department', rules: [], knowledge: 'x' };
    const notebook = newFile('notebook.jsonl', writeJsonLines([author.create('screening', asked)]));
    const given = ['--answers', newFile('whole.json', JSON.stringify(wholeAnswers(STRAIN))), '--notebook', notebook];
    const level = async (...more: readonly string[]): Promise<string> =>
      (await care([...given, '--day', '2026-11-21', ...more])).level;
    expect(await level()).toBe('emergency-department');
    expect(await level('--answered', '2026-11-18')).toBe('emergency-department');
    expect(await level('--answered', '2026-11-19')).not.toBe('emergency-department');
  });

  it.each([
    [[], 2, 'Name the answers'],
    [['--answers', 'nowhere.json'], 1, 'there is no such file'],
    [['--answers', 'x', '--country', 'atlantis'], 2, 'There is no country “atlantis”'],
    [['--answers', 'x', '--told', 'scan-disk'], 2, 'Did you mean “scan-disc”?'],
    [['--answers', 'x', '--day', 'soon'], 2, '--day takes a day'],
  ] as const)('says what is wrong with %j', async (args, code, words) => {
    const ended = await runHere(['care', ...args]);
    expect(ended.code).toBe(code);
    expect(ended.err).toContain(words);
    expect(ended.out).toBe('');
  });
});
