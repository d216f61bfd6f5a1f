// The checks on the library: the sample passes, and one broken thing is found at its place.
import { problemLine } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { lintChecks } from './index.ts';
import { libraryCovers } from './library-covers.ts';
import { sampleFiles, sampleKnowledge } from './sample.ts';
import { LIBRARY_FILES } from './sample-library.ts';
import { PLAN_FILES } from './sample-plan.ts';

/** What the named check says of the sample with one file changed. */
function problemsOf(name: string, path = '', before: string | RegExp = '', after = ''): readonly string[] {
  const text = LIBRARY_FILES[path] ?? '';
  const changed = text.replace(before, after);
  if (path !== '' && changed === text) throw new Error(`${path} does not hold: ${String(before)}`);
  const knowledge = sampleKnowledge(sampleFiles({ ...LIBRARY_FILES, ...(path === '' ? {} : { [path]: changed }) }));
  return lintChecks
    .find((check) => check.name === name)!
    .check(knowledge, '2026-06-01')
    .map(problemLine);
}

describe('a sound library', () => {
  it.each(['library-linked', 'library-sound', 'sources-exist', 'numbers-have-sources'])('passes %s', (name) => {
    expect(problemsOf(name)).toEqual([]);
  });
});

const DANGER = 'search/danger-words.yaml';

describe('library-linked', () => {
  it.each([
    ['articles: [heat]', 'articles: [lost]', 'there is no other article “lost”'],
    ['articles: [heat]', 'articles: [strain]', 'names itself as related'],
    ['conditions: [strain]', 'conditions: [lost]', 'there is no condition “lost”'],
    ['conditions: [strain]', 'exercises: [E99]', 'there is no exercise “E99”'],
    ['(page:check)', '(page:shop)', 'links to the page “shop”, which is not there'],
    ['(article:heat)', '(exercise:E99)', 'links to the exercise “E99”, which is not there'],
  ])('finds %s as %s', (before, after, message) => {
    expect(problemsOf('library-linked', 'articles/strain.md', before, after)).toEqual([
      `articles › strain: ${message}`,
    ]);
  });

  it.each([
    ['rules: [R1]', 'rules: [R1, R9]', ['danger › chest: there is no rule “R9”']],
    [
      'level: ambulance',
      'level: same-day',
      ['danger › chest: none of its rules can give the level same-day for its findings'],
    ],
    ['[chest-pain]', '[chest-pain, site]', ['danger › chest: none of its rules listens to “site”']],
    ['[chest-pain]', '[posture]', ['danger › chest: none of its rules can give the level ambulance for its findings']],
  ])('finds a dangerous word with %s as %s', (before, after, messages) => {
    expect(problemsOf('library-linked', DANGER, before, after)).toEqual(messages);
  });

  it('finds a dangerous sign that is there twice', () => {
    const sign = / {2}- \{ id: chest.*\n/.exec(LIBRARY_FILES[DANGER]!)![0];
    expect(problemsOf('library-linked', DANGER, sign, sign + sign)).toEqual([
      'danger › chest: is there twice; ids are unique',
    ]);
  });
});

describe('library-covers', () => {
  it('finds a treatment that no article names', () => {
    const files = (more: string) =>
      sampleFiles({
        ...LIBRARY_FILES,
        ...PLAN_FILES,
        'articles/strain.md': LIBRARY_FILES['articles/strain.md']!.replace('conditions: [strain]', more),
      });
    const problems = (more: string): readonly string[] =>
      libraryCovers.check(sampleKnowledge(files(more)), '2026-06-01').map(problemLine);
    const about = 'treatment as related; name it under treatments of one';
    expect(problems('conditions: [strain]')).toContain(`A-01: no article names this ${about}`);
    expect(problems('treatments: [A-01]').filter((line) => line.includes(about))).toEqual([]);
  });
});

describe('library-sound', () => {
  it.each([
    [
      'a short answer of one sentence',
      'It is a strain. It goes away.',
      'It is a strain.',
      'the short answer has 1 sentences; write 2',
    ],
    ['an article that is too short', /Sentence 0.*/, 'Short.', 'words; 120 to 350 are read to the end'],
    ['a review that is overdue', 'review-by: 2027-01-01', 'review-by: 2026-02-01', 'was to be reviewed by 2026-02-01'],
    [
      'a review before the last',
      'reviewed-on: 2026-01-01',
      'reviewed-on: 2028-01-01',
      'the next review must come after the last',
    ],
    ['help in the wrong order', 'ambulance: Chest pain', 'self-care: Chest pain', 'put the most urgent help first'],
  ])('finds %s', (_, before, after, message) => {
    expect(problemsOf('library-sound', 'articles/strain.md', before, after)).toEqual([
      expect.stringMatching(new RegExp(`^articles › strain: .*${message}`)),
    ]);
  });
});
