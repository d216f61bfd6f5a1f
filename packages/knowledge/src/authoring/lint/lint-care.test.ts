// The checks on the care part: the sample passes, and one broken thing is found at its place.
import { problemLine } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { compileKnowledge } from '../compile.ts';
import { lintChecks } from './index.ts';
import { sampleFiles, sampleKnowledge } from './sample.ts';
import { CARE_FILES } from './sample-care.ts';

/** The sample with its care part, one file of it changed. */
function careFiles(path = '', before: string | RegExp = '', after = ''): Record<string, string> {
  if (path === '') return { ...CARE_FILES };
  const text = CARE_FILES[path] ?? '';
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`${path} does not hold: ${String(before)}`);
  return { ...CARE_FILES, [path]: changed };
}

type Change = readonly [path?: string, before?: string | RegExp, after?: string];

/** What the named check says of the sample with one change. */
function problemsOf(name: string, ...change: Change): readonly string[] {
  const knowledge = sampleKnowledge(sampleFiles(careFiles(...change)));
  return lintChecks
    .find((check) => check.name === name)!
    .check(knowledge, '2026-06-01')
    .map(problemLine);
}

/** What the compiler refuses. */
function refusals(...change: Change): readonly string[] {
  const compiled = compileKnowledge(sampleFiles(careFiles(...change)), {
    version: '1.0.0',
    sha256: (text) => String(text.length),
  });
  return compiled.ok ? [] : compiled.problems.map(problemLine);
}

const PEOPLE = 'practitioners/all.yaml';
const CASES = 'cases/care-all.yaml';

describe('a sound care part', () => {
  it.each(['care-linked', 'care-covered', 'sources-exist', 'numbers-have-sources'])('passes %s', (name) => {
    expect(problemsOf(name)).toEqual([]);
  });

  it('is null where the folder has none', () => {
    expect(sampleKnowledge().care).toBeNull();
  });
});

describe('what does not compile', () => {
  it.each([
    ['a word that care does not know', PEOPLE, '{ cause: strain }', '{ told.gone: yes }', 'told.gone'],
    ['a cause that is not there', PEOPLE, '{ cause: strain }', '{ cause: flu }', 'flu'],
    ['a rule that is not there', 'tests/tests.yaml', 'rule: R1', 'rule: R9', 'R9'],
    ['a time that is none', PEOPLE, 'P14D', 'two weeks', 'a time such as P3D'],
    ['hands-on treatment without its avoid-if', PEOPLE, ', avoid-if: [A fever.]', '', 'avoid-if'],
    ['a practitioner without a reason', PEOPLE, /fits: \[\{ when: \{ cause.*\n/, 'fits: []\n', 'fits'],
    ['a missing source', PEOPLE, /, sources: \[.*\] \}/, ' }', 'sources'],
    ['a missing certainty', 'procedures/all.yaml', 'certainty: low, ', '', 'certainty'],
    ['a register that is not safe to open', 'registers/gb.yaml', 'https:', 'http:', 'url'],
    ['a country in the wrong file', 'registers/gb.yaml', 'country: gb', 'country: us', 'registers/us.yaml'],
    ['missing advice on operations', 'procedures/surgery.yaml', /[\s\S]*/, '', 'the file is empty'],
  ] as const)('%s', (_, path, before, after, told) => {
    expect(refusals(path, before, after).join('\n')).toContain(told);
  });
});

describe('care-linked', () => {
  it.each([
    [
      'a scan',
      'imaging/variants.yaml',
      'scan: xray, rating: usually }',
      'scan: gone, rating: usually }',
      'no scan “gone”',
    ],
    ['a profession', PEOPLE, 'professions: [doctor]', 'professions: [healer]', 'no profession “healer”'],
    ['a person of a case', CASES, 'first: doctor', 'first: healer', 'no practitioner “healer”'],
    ['a circumstance of a case', CASES, 'broken: yes }, expect', 'gone: yes }, expect', 'no circumstance “gone”'],
    ['a practitioner that is there twice', PEOPLE, 'id: massage', 'id: doctor', 'is there twice'],
    [
      'a country where a licence cannot be checked',
      'registers/gb.yaml',
      /registers: \[\{[\s\S]*/,
      'registers: []',
      'how to check a doctor',
    ],
  ] as const)('finds %s', (_, path, before, after, told) => {
    expect(problemsOf('care-linked', path, before, after).join('\n')).toContain(told);
  });
});

describe('care-covered', () => {
  it.each([
    [
      'a practitioner to whom no case leads',
      CASES,
      'levels: [self-care], practitioners: [massage], ',
      '',
      'practitioners › massage: no worked case leads',
    ],
    ['a test that no case must avoid', CASES, 'not-tests: [crp], ', '', 'tests › crp: no worked case must not lead'],
    ['a scan to which no case leads', CASES, 'scans: [xray], ', '', 'scans › xray: no worked case leads'],
    [
      'a question that changes nothing',
      'practitioners/circumstances.yaml',
      '{ id: broken',
      '{ id: idle, group: scan, en: { ask: "Idle?" } }, { id: broken',
      'circumstances › idle',
    ],
  ] as const)('finds %s', (_, path, before, after, told) => {
    expect(problemsOf('care-covered', path, before, after).join('\n')).toContain(told);
  });
});
