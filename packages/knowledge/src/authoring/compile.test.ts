// What an editor sees when a knowledge file is wrong: the file, the item, the field, and how to mend it.
import { problemLine } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { compileKnowledge } from './compile.ts';
import { sampleFiles, sampleKnowledge, sampleWith } from './lint/sample.ts';
import type { SourceFile } from './source-file.ts';

function problemsOf(files: readonly SourceFile[]): readonly string[] {
  const compiled = compileKnowledge(files, { version: '1.0.0', sha256: () => 'hash' });
  return compiled.ok ? [] : compiled.problems.map(problemLine);
}

describe('what compiles', () => {
  it('takes the sample without a problem', () => {
    expect(problemsOf(sampleFiles())).toEqual([]);
  });

  it('does not depend on the order of the files', () => {
    expect(sampleKnowledge([...sampleFiles()].reverse())).toEqual(sampleKnowledge());
  });

  it('turns a ratio and a frequency word into probabilities, in thousandths', () => {
    const [heart] = sampleKnowledge().conditions;
    const links = Object.fromEntries(heart!.links.map((link) => [link.finding, link.probabilities]));
    expect(links.sweat!.yes).toBe(Math.round(1000 * 0.02 * 2 ** 0.7) / 1000);
    expect(links.posture).toEqual({ yes: 0.3 });
  });
});

describe('what does not', () => {
  const cases: readonly (readonly [string, readonly SourceFile[], string])[] = [
    [
      'broken YAML',
      sampleFiles({ 'red-flags/heart.yaml': 'red-flags:\n  - id: [R1\n' }),
      'red-flags/heart.yaml › line 3, column 1: not valid YAML',
    ],
    [
      'a text that needs quotes',
      sampleFiles({ 'red-flags/heart.yaml': 'red-flags:\n  - id: R1\n    says: It hurts: badly\n' }),
      'red-flags/heart.yaml › line 3, column 19: not valid YAML: bad indentation of a mapping entry, or a text that needs',
    ],
    [
      'a key told twice',
      sampleFiles({ 'red-flags/heart.yaml': 'red-flags: []\nred-flags: []\n' }),
      'red-flags/heart.yaml › line 2, column 1: not valid YAML: duplicated mapping key',
    ],
    [
      'an alias of nothing',
      sampleFiles({ 'red-flags/heart.yaml': 'red-flags: *all\n' }),
      'red-flags/heart.yaml › line 1, column 13: not valid YAML: unidentified alias',
    ],
    [
      'several documents',
      sampleFiles({ 'red-flags/heart.yaml': 'red-flags: []\n---\nred-flags: []\n' }),
      'red-flags/heart.yaml: the file holds several documents; leave out the lines “---”',
    ],
    [
      'an empty file',
      sampleFiles({ 'conditions/none.yaml': '# nothing yet\n' }),
      'conditions/none.yaml: the file is empty; write its items or delete it',
    ],
    [
      'a missing file',
      sampleFiles().filter(({ path }) => path !== 'dispositions/dispositions.yaml'),
      'dispositions/dispositions.yaml: the file is missing',
    ],
    [
      'a file without its list',
      sampleFiles({ 'red-flags/heart.yaml': 'rules: []' }),
      'red-flags/heart.yaml: the file must hold a list under “red-flags:”',
    ],
    [
      'a missing field',
      sampleWith('red-flags/heart.yaml', 'says: It can be the heart., ', ''),
      'red-flags/heart.yaml › R1 › en.says: Invalid input: expected string, received undefined',
    ],
    [
      'a factor of a group that is not there',
      sampleWith('factors/load.yaml', 'id: sitting, group: load', 'id: sitting, group: laod'),
      'factors › sitting: there is no group “laod” in factors/groups.yaml',
    ],
    [
      'an amount without its range',
      sampleWith('factors/load.yaml', 'range: { min: 0, max: 16, step: 0.5 }, ', ''),
      'factors › sitting: an amount needs its range, and nothing else has one',
    ],
    [
      'a scale without words for its ends',
      sampleWith('factors/load.yaml', ', least: none, most: a lot', ''),
      'factors › stress: a scale needs least and most in words, and nothing else has them',
    ],
    [
      'a medicine with a substance that is not there',
      sampleWith('medicines/all.yaml', 'ingredient: paracetamol', 'ingredient: paracetmol'),
      'medicines › paracetamol: there is no “paracetmol” in medicines/ingredients.yaml',
    ],
    [
      'a factor that is there twice',
      sampleWith('factors/load.yaml', 'id: stress', 'id: sitting'),
      'sitting: the factor “sitting” is there twice; ids are unique',
    ],
    [
      'a misspelt field',
      sampleWith('conditions/heart.yaml', 'dangerous:', 'dangerus:'),
      'conditions/heart.yaml: Unrecognized key: "dangerus"',
    ],
    [
      'an unknown finding in a link',
      sampleWith('conditions/heart.yaml', 'finding: posture', 'finding: postur'),
      'conditions/heart.yaml › link postur: there is no finding “postur”',
    ],
    [
      'an unknown finding in a rule',
      sampleWith('red-flags/heart.yaml', '{ sweat: yes }]', '{ swaet: yes }]'),
      'red-flags/heart.yaml › R1 › level 1 › when › all 2: there is no finding “swaet” in knowledge/findings',
    ],
    [
      'an unknown option in a rule',
      sampleWith('red-flags/heart.yaml', 'duration: old', 'duration: ancient'),
      'red-flags/heart.yaml › R1 › level 2 › when › all 3 › not: duration has no option “ancient”; it has: new, old',
    ],
    [
      'an unknown clause',
      sampleWith('red-flags/heart.yaml', '{ sweat: yes }]', '{ clause: cold }]'),
      'red-flags/heart.yaml › R1 › level 1 › when › all 2: there is no clause “cold” in red-flags/clauses.yaml',
    ],
    [
      'shares that do not add up',
      sampleWith('conditions/heart.yaml', 'old: 0.25', 'old: 0.35'),
      'conditions/heart.yaml › link duration: the options add up to 1.100; they exclude each other, so make it 1',
    ],
    [
      'backgrounds that do not add up',
      sampleWith('findings/all.yaml', '"Months", background: 0.5', '"Months", background: 0.4'),
      'findings/all.yaml › duration: the backgrounds of the options add up to 0.900, not 1',
    ],
    [
      'a share above 1',
      sampleWith('conditions/heart.yaml', 'p: 0.6', 'p: 6'),
      'conditions/heart.yaml › links.2.p: Too big: expected number to be <=1',
    ],
    [
      'two ways at once',
      sampleWith('conditions/heart.yaml', 'p: 0.6', 'p: 0.6, often: usually'),
      'conditions/heart.yaml › link chest-pain: give exactly one of p, lr or often',
    ],
    [
      'an id used twice',
      sampleFiles({ 'conditions/twin.yaml': sampleFiles().find(({ path }) => path === 'conditions/heart.yaml')!.text }),
      'heart: the condition “heart” is there twice; ids are unique',
    ],
    [
      'an unknown group',
      sampleWith('findings/all.yaml', 'group: chest', 'group: chset'),
      'chest-pain: there is no group “chset” in findings/groups.yaml',
    ],
    [
      'an ambulance rule without words',
      sampleWith('red-flags/heart.yaml', ', operator: I have chest pain.', ''),
      'red-flags/heart.yaml › R1 › en.operator: an ambulance rule needs the sentence to read to the operator',
    ],
  ];

  it.each(cases)('names the place of %s', (_what, files, line) => {
    expect(problemsOf(files).join('\n')).toContain(line);
  });

  it('names every problem at once, not the first alone', () => {
    const files = sampleFiles({ 'conditions/a.yaml': 'id: a', 'conditions/b.yaml': 'id: b' });
    const lines = problemsOf(files).join('\n');
    expect(lines).toContain('conditions/a.yaml › meter');
    expect(lines).toContain('conditions/b.yaml › meter');
  });
});
