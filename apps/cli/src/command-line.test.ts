// The command line itself: help, versions, commands that are not there, options that do not fit.
import { describe, expect, it } from 'vitest';
import { rhomboid, runHere } from './test-support.ts';

describe('help', { timeout: 30_000 }, () => {
  it('lists every command', () => {
    const { code, out } = rhomboid(['--help']);
    expect(code).toBe(0);
    for (const name of ['check', 'findings', 'knowledge lint', 'knowledge diff', 'serve'])
      expect(out).toContain(`\n  ${name} `);
  });

  it('explains each of them in lines of eighty', async () => {
    const { out: overview } = await runHere(['--help']);
    const names = [...overview.matchAll(/^ {2}(\S+(?: \S+)?) {2,}/gm)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) {
      const { code, out } = await runHere([...name.split(' '), '--help']);
      expect([name, code]).toEqual([name, 0]);
      expect(out).toMatch(new RegExp(`^rhomboid ${name}`));
      expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it('lists the commands of a first word', async () => {
    const { code, out } = await runHere(['notebook', '--help']);
    expect([code, out.trimEnd().split('\n').length]).toEqual([0, 4]);
    expect(out).toContain('  notebook merge');
    expect(await runHere(['help', 'notebook'])).toEqual({ code, out, err: '' });
    expect((await runHere(['help', 'care', 'find'])).out).toMatch(/^rhomboid care find/);
  });

  it('says its version', () => {
    expect(rhomboid(['--version']).out).toMatch(/^rhomboid \d+\.\d+\.\d+\n$/);
  });
});

describe('wrong usage: one line, exit code 2', { timeout: 30_000 }, () => {
  const cases: readonly (readonly [readonly string[], string])[] = [
    [['chekc'], 'There is no command “chekc”, did you mean “check”? The list: rhomboid --help'],
    [['knowledge', 'lnit'], 'did you mean “knowledge lint”?'],
    [['knowledge'], '“knowledge” is the first of two words: knowledge lint, knowledge diff.'],
    [['help', 'chekc'], 'did you mean “check”?'],
    [['check', '--answers', 'a', '--answers', 'b'], '--answers is given twice. See: rhomboid check --help'],
    [['medicines', '--person', 'p', '--at', 'noon'], '--at takes a time such as'],
    [['something-else'], 'There is no command “something-else”.'],
    [['check', '--json'], '--json needs --answers FILE.'],
    [['check', '--anwsers', 'x'], "Unknown option '--anwsers'. See: rhomboid check --help"],
    [['check', 'answers.json'], '“answers.json” is one word too many.'],
    [['check', '--country', 'atlantis'], 'There is no country “atlantis”; choose one of: gb,'],
    [['knowledge', 'lint', '--today', '2026-02-30'], '--today takes a day such as 2026-11-21, not “2026-02-30”.'],
    [['knowledge', 'diff'], 'Name what to compare with'],
    [['serve', '--port', '99999'], '--port takes a whole number from 0 to 65535, not “99999”.'],
    [['serve', '--port', 'http'], '--port takes a whole number from 0 to 65535, not “http”.'],
  ];

  it.each(cases)('%j', async (args, says) => {
    const { code, out, err } = await runHere(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(err.trimEnd()).not.toContain('\n');
  });
});

describe('the process', () => {
  it('ends with the code and one line of the failure', () => {
    expect(rhomboid(['chekc'])).toEqual({
      code: 2,
      out: '',
      err: 'There is no command “chekc”, did you mean “check”? The list: rhomboid --help\n',
    });
  });
});

describe('findings', { timeout: 30_000 }, () => {
  it('lists every finding for programs', () => {
    const { code, out } = rhomboid(['findings', '--json']);
    expect(code).toBe(0);
    const findings = JSON.parse(out) as {
      id: string;
      type: string;
      options: { id: string }[];
      range: unknown;
      redFlag: boolean;
    }[];
    const byId = new Map(findings.map((finding) => [finding.id, finding]));
    expect(byId.get('rad-chest')).toMatchObject({ type: 'yes-no', redFlag: true, range: null, stage: 'urgent' });
    expect(byId.get('rad-chest')?.options.map(({ id }) => id)).toEqual(['yes', 'no']);
    expect(byId.get('age')).toMatchObject({ type: 'number', range: { min: 0, max: 120, whole: true } });
    expect(byId.get('heat-cold')?.redFlag).toBe(false);
  });

  it('lists them to read', async () => {
    const { out } = await runHere(['findings']);
    expect(out).toContain('onset-speed (one): How did the pain begin?\n    seconds, minutes-hours, days, gradual\n');
  });
});
