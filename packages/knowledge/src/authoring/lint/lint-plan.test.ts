// The checks on the plan's part: the sample passes, and one broken thing is found at its place.
import { problemLine } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../compile.ts';
import { lintChecks } from './index.ts';
import { sampleFiles, sampleKnowledge } from './sample.ts';
import { PLAN_FILES } from './sample-plan.ts';

/** The sample with its plan's part, one file of it changed. */
function planFiles(path = '', before: string | RegExp = '', after = ''): Record<string, string> {
  if (path === '') return { ...PLAN_FILES };
  const text = PLAN_FILES[path] ?? '';
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`${path} does not hold: ${String(before)}`);
  return { ...PLAN_FILES, [path]: changed };
}

/** What the named check says of the sample with one change. */
function problemsOf(
  name: string,
  ...change: readonly [path?: string, before?: string | RegExp, after?: string]
): readonly string[] {
  const knowledge = sampleKnowledge(sampleFiles(planFiles(...change)));
  return lintChecks
    .find((check) => check.name === name)!
    .check(knowledge, '2026-06-01')
    .map(problemLine);
}

/** What the compiler refuses. */
function refusals(path: string, before: string | RegExp, after: string): readonly string[] {
  const compiled = compileKnowledge(sampleFiles(planFiles(path, before, after)), {
    version: '1.0.0',
    sha256: (text) => String(text.length),
  });
  return compiled.ok ? [] : compiled.problems.map(problemLine);
}

describe('a sound plan', () => {
  it.each(['plan-linked', 'plan-sound', 'sources-exist', 'numbers-have-sources', 'short-questions'])(
    'passes %s',
    (name) => {
      expect(problemsOf(name)).toEqual([]);
    },
  );

  it('is null where the folder has none', () => {
    expect(sampleKnowledge().plan).toBeNull();
  });
});

describe('what does not compile', () => {
  it.each([
    ['a missing stop rule', 'treatments/core.yaml', 'stop: Pain., ', 'en.stop'],
    ['a missing dose', 'treatments/core.yaml', /\n {4}dose: .*/, 'dose'],
    ['missing evidence', 'treatments/core.yaml', 'evidence: estimate, ', 'evidence'],
    ['a missing certainty', 'exercises/all.yaml', 'certainty: low, ', 'certainty'],
    ['a missing review date', 'treatments/core.yaml', 'review-by: 2027-01-01, ', 'review-by'],
    ['a missing source', 'exercises/all.yaml', ', sources: [{ source: made-up, at: table 1 }]', 'sources'],
    ['a missing cell of the matrix', 'treatments/matrix.yaml', 'DEF: 2, ', 'cells'],
    ['a fact without the careful answer', 'facts/all.yaml', 'assume: yes, ', 'careful answer'],
    ['an exercise with two levels', 'exercises/all.yaml', /\n {6}- \{ dose: \{ sets: 2.*/, 'levels'],
    ['repetitions without a tempo', 'exercises/all.yaml', /\n {4}tempo: .*/, 'tempo'],
  ])('%s', (_, path, before, told) => {
    const found = refusals(path, before, '');
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('\n')).toContain(told);
  });

  it('a caution that names an unknown fact, or compares a yes-no', () => {
    expect(refusals('treatments/core.yaml', '{ when: { thin-bones: yes }', '{ when: { lost: yes }')).toEqual([
      'treatments › A-01 › caution 1: there is no fact “lost” in knowledge/facts',
    ]);
    expect(refusals('exercises/all.yaml', 'years: { at-least: 70 }', 'thin-bones: { at-least: 70 }')).toEqual([
      'exercises › E01 › caution 1 › any 2: thin-bones is not a number; name an option',
    ]);
  });

  it('a fact that asks an unknown finding', () => {
    expect(refusals('facts/all.yaml', 'yes-if: { posture: yes }', 'yes-if: { lost: yes }')).toEqual([
      'facts › thin-bones › yes-if: there is no finding “lost” in knowledge/findings',
    ]);
  });
});

describe('plan-linked', () => {
  it.each([
    [
      'treatments/core.yaml',
      'equipment: [mat]',
      'equipment: [moon]',
      'treatments › A-01: there is no equipment “moon”',
    ],
    ['treatments/core.yaml', 'row: move', 'row: lost', 'treatments › A-01: there is no matrix row “lost”'],
    ['treatments/core.yaml', 'fact: worried', 'fact: lost', 'treatments › A-01: there is no fact “lost”'],
    [
      'treatments/phases.yaml',
      'core: [A-01]',
      'core: [A-01, A-02]',
      'phases › first-48-hours: there is no treatment “A-02”',
    ],
    [
      'treatments/phases.yaml',
      'core: [A-01]',
      'core: [A-01]\n    course: lost',
      'phases › first-48-hours: there is no course “lost”',
    ],
    ['treatments/skip-cards.yaml', 'beside: [A-01]', 'beside: [A-9]', 'skip-cards › N-01: there is no treatment “A-9”'],
    [
      'exercises/groups.yaml',
      'exercises: [E01]',
      'exercises: [E01, E02]',
      'exercise-groups › MOB: there is no exercise “E02”',
    ],
    ['movements/breaks.yaml', 'exercise: E01', 'exercise: E38', 'movements/breaks.yaml: there is no exercise “E38”'],
    ['movements/cards.yaml', 'site.between', 'site.moon', 'cards › screen: there is no answer “site.moon”'],
    ['cases/plan-weeks.yaml', 'item: E01', 'item: E99', 'weeks › W1: there is no item “E99”'],
    ['cases/plan-weeks.yaml', 'thin-bones: no', 'lost: no', 'weeks › W1: there is no fact “lost”'],
  ])('%s: %s', (path, before, after, told) => {
    expect(problemsOf('plan-linked', path, before, after)).toContain(told);
  });

  it('a condition in no group of causes, or in two', () => {
    expect(problemsOf('plan-linked', 'treatments/cause-groups.yaml', 'conditions: [heart]', 'conditions: []')).toEqual([
      'cause-groups › heart: belongs to none; each condition needs one group of causes',
    ]);
    expect(
      problemsOf('plan-linked', 'treatments/cause-groups.yaml', 'conditions: [heart]', 'conditions: [heart, strain]'),
    ).toEqual(['cause-groups › strain: belongs to MUS, VISC; each condition needs one group of causes']);
  });
});

describe('plan-sound', () => {
  it.each([
    [
      'treatments/core.yaml',
      'minutes: [5, 10]',
      'minutes: [10, 5]',
      'treatments › A-01: minutes from 10 to 5 does not rise',
    ],
    ['exercises/all.yaml', 'reps: [6, 8]', 'reps: [8, 6]', 'exercises › E01 › level 2: reps from 8 to 6 does not rise'],
    [
      'exercises/rules.yaml',
      'during: [4, 5]',
      'during: [5, 5]',
      'exercises/rules.yaml › pain: the lights must cover pain from 0 to 10 without gap or overlap',
    ],
    [
      'treatments/phases.yaml',
      'from-day: 0',
      'from-day: 1',
      'phases › first-48-hours: does not begin where the phase before ends',
    ],
    [
      'treatments/phases.yaml',
      'review-days: [2]',
      'review-days: []',
      'phases › first-48-hours: has no day on which it is looked at',
    ],
    [
      'treatments/core.yaml',
      'phases: [first-48-hours]',
      'phases: [recovered]',
      'phases › first-48-hours: offers A-01, which does not name this phase',
    ],
    ['facts/all.yaml', 'id: worried', 'id: idle', 'facts › idle: nothing uses this fact; use it or leave it out'],
    [
      'exercises/all.yaml',
      'steps: [Sit., Bend.]',
      `steps: [Sit., ${'word '.repeat(23).trim()}]`,
      'exercises › E01 › step 2: 23 words; say it in 22 or fewer',
    ],
  ])('%s: %s', (path, before, after, told) => {
    expect(problemsOf('plan-sound', path, before, after)).toContain(told);
  });

  it('an exercise in no set, and a row that nothing obeys', () => {
    const lonely = planFiles('exercises/all.yaml', 'id: E01', 'id: E02');
    const drawn = { 'figures/E01.yaml': '', 'figures/E02.yaml': PLAN_FILES['figures/E01.yaml']!.replace('E01', 'E02') };
    const files = sampleFiles({ ...lonely, ...drawn }).filter(({ text }) => text !== '');
    const knowledge = sampleKnowledge(files);
    const found = lintChecks
      .find(({ name }) => name === 'plan-sound')!
      .check(knowledge, '2026-06-01')
      .map(problemLine);
    expect(found).toContain('exercises › E02: is in no set of exercises, so that no plan can hold it');
    const more =
      'matrix:\n  - { id: idle, en: { name: I }, cells: { MUS: 2, MYO: 1, JNT: 0, POS: X, CERV: P, DISC: 1, OVF: P, DEF: 2, SPA: 2, WSP: 1, PREG: 1, POSTOP: P } }';
    expect(problemsOf('plan-sound', 'treatments/matrix.yaml', 'matrix:', more)).toContain(
      'matrix › idle: no treatment or exercise obeys this row',
    );
  });
});
