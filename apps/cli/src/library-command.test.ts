// `rhomboid library search`: what it prints, and one clear line for whatever it cannot use.
import { openFolder } from '@rhomboid/cli/knowledge';
import { describe, expect, it } from 'vitest';
import { runHere } from './test-support.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const find = (...args: readonly string[]) => runHere(['library', 'search', ...args]);

interface Printed {
  readonly danger: {
    readonly id: string;
    readonly level: string;
    readonly rules: readonly string[];
    readonly words: readonly string[];
  } | null;
  readonly crisis: { readonly id: string } | null;
  readonly total: number;
  readonly articles: readonly { readonly id: string; readonly score: number; readonly short: string }[];
  readonly knowledge: { readonly hash: string };
}
const asked = async (...args: readonly string[]) => JSON.parse((await find(...args, '--json')).out) as Printed;

describe('rhomboid library search', { timeout: 60_000 }, () => {
  it('lists the best articles with their short answers, within 80 columns', async () => {
    const { out, code } = await find('hot', 'water', 'bottel');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toContain('Ice or heat');
    expect(out).toContain(opened.value.library!.articles.find(({ id }) => id === 'ice-or-heat')!.short.slice(0, 40));
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
  });
  it('prints one object for programs', async () => {
    const { danger, total, articles, knowledge } = await asked('matress', '--most', '2');
    expect(danger).toBeNull();
    expect(articles.map(({ id }) => id)).toContain('pillow-and-mattress');
    expect([articles.length, total >= 2]).toEqual([2, true]);
    expect(knowledge.hash).toBe(opened.value.hash);
  });
  it('puts what sounds dangerous above the articles, with the number of the country', async () => {
    const { out } = await find('numb', 'between', 'my', 'legs', '--country', 'gb');
    expect(out.indexOf('EMERGENCY')).toBeGreaterThanOrEqual(0);
    expect(out.indexOf('EMERGENCY')).toBeLessThan(out.indexOf('(topic'));
    expect(out).toContain('999');
    const { danger } = await asked('cant pee');
    expect(danger).toMatchObject({
      id: 'bladder',
      level: 'emergency-department',
      rules: ['C-N1'],
      words: ['cannot', 'pee'],
    });
  });
  it('answers words of despair with lines to call, and with no article', async () => {
    const { out } = await find('suicidal', 'ice', 'or', 'heat', '--country', 'gb');
    for (const { name, number } of opened.value.countries.find(({ id }) => id === 'gb')!.crisis)
      expect(out).toContain(`${name}: ${number}`);
    expect(out.indexOf('Samaritans')).toBeLessThan(out.indexOf('999'));
    for (const beside of ['Ice or heat', 'rhomboid check']) expect(out).not.toContain(beside);
    expect((await find('suicidal')).out).toContain('--country');
    expect(await asked('suicidal', 'ice')).toMatchObject({ crisis: { id: 'self-harm' }, total: 0, articles: [] });
    expect((await asked('ice')).crisis).toBeNull();
  });
  it('shows both cards where something else is more urgent', async () => {
    const { out } = await find('i want to die, chest pressure and cold sweat', '--country', 'us');
    expect(out.indexOf('heart')).toBeGreaterThan(0);
    expect(out.indexOf('heart')).toBeLessThan(out.indexOf('You are not alone'));
    expect(out).toContain('988');
  });
  it('prints an article to its end, with help, certainty, sources and date', async () => {
    const { out } = await find('walking', '--whole');
    for (const part of ['QUESTION: Walking', 'What to do', 'When to get help', 'How sure we are', 'Last reviewed: 20'])
      expect(out).toContain(part);
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
  });
  it('says so where nothing fits', async () => {
    const { out, code } = await find('qqqqqq');
    expect([code, out]).toEqual([0, expect.stringContaining('No article fits')]);
    expect(await asked('qqqqqq')).toMatchObject({ danger: null, total: 0, articles: [] });
  });
  it.each([
    [[], 'Say what you look for'],
    [['  '], 'Say what you look for'],
    [['heat', '--most', '0'], '--most takes a whole number from 1 to 50'],
    [['heat', '--country', 'atlantis'], 'There is no country “atlantis”'],
    [['heat', '--wat'], '--wat'],
  ])('is called wrongly with %j', async (args, message) => {
    const { code, err, out } = await find(...args);
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
