// What a change of knowledge does: found in cases and people, told in words, from a folder, a release or a revision.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Knowledge, toReleaseFile } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import { compileFolder } from '../knowledge-files.ts';
import { openKnowledge } from '../open-knowledge.ts';
import { knowledgeCopy, newFile, newFolder, rhomboid } from '../test-support.ts';
import { compare } from './compare.ts';
import { comparisonText } from './comparison-text.ts';
import { openOld } from './old-knowledge.ts';
import { fitting } from './outcome.ts';
import { simulate } from './simulate.ts';

const knowledge = openKnowledge();
const without = (id: string): Knowledge => ({
  ...knowledge,
  redFlags: knowledge.redFlags.filter((rule) => rule.id !== id),
});

describe('compare', { timeout: 30_000 }, () => {
  it('finds nothing between a release and itself', () => {
    const { cases, people } = compare(knowledge, knowledge, 200, 1);
    expect(cases).toEqual({ of: knowledge.cases.length + 3 * knowledge.redFlags.length, changed: [] });
    expect(people).toEqual({ of: 200, changed: [] });
  });

  it('finds the case of a rule that is new, and says that it made it more urgent', () => {
    const { cases } = compare(without('C-I2'), knowledge, 0, 1);
    const fires = cases.changed.find(({ id }) => id === 'C-I2 fires');
    expect(fires?.moreUrgent).toBeGreaterThan(0);
    expect(fires?.after.because).toContain('C-I2');
  });

  it('finds people whom a lost rule leaves worse off', () => {
    const { people } = compare(knowledge, without('C-V1'), 500, 1);
    expect(people.changed.some(({ moreUrgent }) => moreUrgent < 0)).toBe(true);
  });

  it('leaves out answers that the older release has no finding for', () => {
    const older = { ...knowledge, findings: knowledge.findings.filter(({ id }) => id !== 'sweat') };
    expect(fitting(older, { sweat: 'yes', age: 40 })).toEqual({ age: 40 });
    expect(compare(older, knowledge, 20, 1).people.of).toBe(20);
  });
});

describe('simulated people', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(simulate(knowledge, 5, 7)).toEqual(simulate(knowledge, 5, 7));
    expect(simulate(knowledge, 5, 8)).not.toEqual(simulate(knowledge, 5, 7));
  });

  it('give answers that the check takes', () => {
    for (const answers of simulate(knowledge, 100, 3)) expect(fitting(knowledge, answers)).toEqual(answers);
  });
});

describe('the text', () => {
  const outcome = (level: 'routine' | 'same-day', cause: string) => ({
    level,
    cause,
    because: level === 'routine' ? [] : ['C-I2'],
  });

  it('counts the changes and lists the loss of urgency first', () => {
    const changed = [
      { id: 'a', before: outcome('routine', 'x'), after: outcome('same-day', 'x'), moreUrgent: 2 },
      { id: 'b', before: outcome('same-day', 'x'), after: outcome('routine', 'y'), moreUrgent: -2 },
      { id: 'c', before: outcome('routine', 'x'), after: outcome('routine', 'y'), moreUrgent: 0 },
    ];
    expect(comparisonText({ cases: { of: 9, changed }, people: { of: 5, changed: [] } }, 2).split('\n')).toEqual([
      'Worked cases: 3 of 9 change (1 more urgent, 1 less urgent, 1 only in the first cause)',
      '  b: level same-day → routine (C-I2 → no rule); first cause x → y',
      '  c: level stays routine; first cause x → y',
      '  … and 1 more; list them with --all',
      '',
      'Simulated people: 0 of 5 change',
    ]);
  });
});

describe('old knowledge', { timeout: 30_000 }, () => {
  it('opens from a folder and from a compiled release', () => {
    const compiled = compileFolder();
    const file = newFile('old.json', JSON.stringify(compiled.ok ? toReleaseFile(compiled.value) : null));
    expect(openOld(knowledgeCopy()).hash).toBe(knowledge.hash);
    expect(openOld(file).hash).toBe(knowledge.hash);
  });

  it('opens from a revision', () => {
    const folder = knowledgeCopy();
    const repository = join(folder, '..');
    const git = (...args: readonly string[]): void => {
      execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args], {
        cwd: repository,
        stdio: 'ignore',
      });
    };
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'Old');
    writeFileSync(join(folder, 'CHANGELOG.md'), '# Changes\n\n## 9.9.9\n');
    expect(openOld('main', repository).version).toBe(knowledge.version);
    expect(openOld(folder).version).toBe('9.9.9');
  });

  it.each([
    ['no-such-thing', 'neither a folder, nor a compiled release, nor a revision'],
    [newFile('broken.json', '{'), 'not a folder, and not valid JSON'],
    [newFile('other.json', '{}'), 'This is not a Rhomboid knowledge release'],
    [newFolder(), 'it has no CHANGELOG.md'],
  ])('says why it cannot open %s', (name, says) => {
    expect(() => openOld(name)).toThrow(says);
  });
});

describe('knowledge diff', { timeout: 30_000 }, () => {
  it('prints both releases and what changes', () => {
    const folder = knowledgeCopy();
    const path = `${folder}/red-flags/infection.yaml`;
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('level: same-day', 'level: routine'));
    const { code, out } = rhomboid(['knowledge', 'diff', folder, '--people', '50']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\S+ \([0-9a-f]{12}\) → \S+ \([0-9a-f]{12}\)\n\nWorked cases: [1-9]\d* of \d+ change \(/);
    expect(out).toMatch(/Simulated people: \d+ of 50 change/);
  });
});
