// The two maps against both vocabularies, and what a few patients say through them.
import { existsSync } from 'node:fs';
import { openFolder } from '@rhomboid/cli/knowledge';
import { describe, expect, it } from 'vitest';
import { openPatientsFile, readTables, type Tables } from '../data.ts';
import { answersOf } from './answers.ts';
import { type EvidenceMap, evidenceProblems, findingProblems, type Mapping, readEvidenceMap } from './evidence-map.ts';
import { pathologyMapProblems, readPathologyMap } from './pathology-map.ts';
import { type Person, readPeople } from './people.ts';

const opened = openFolder();
if (!opened.ok) throw new Error('the knowledge folder does not compile');
const knowledge = opened.value;
const evidences = readEvidenceMap();
const pathologies = readPathologyMap();
const allNamed = [...pathologies.covered, ...pathologies.notCovered].map(({ pathology }) => pathology);
const noTables: Tables = { conditions: [], severity: [], counts: [], evidences: [], present: new Map() };
const hasDdxplus = existsSync(openPatientsFile);

const person = (...listed: string[]): Person => ({
  id: 'p',
  pathology: 'Pneumonia',
  initial_evidence: 'E_53',
  evidences: ['E_53', ...listed],
  age: 50,
  sex: 'female',
});
const only = (mapping: Mapping): EvidenceMap => ({ mappings: [mapping], unmapped: [] });

describe('the maps', () => {
  it('name our findings, answers, conditions and levels as they are', () => {
    expect(findingProblems(evidences, knowledge)).toEqual([]);
    expect(pathologyMapProblems(pathologies, { ...noTables, conditions: allNamed }, knowledge)).toEqual([]);
  });

  it.skipIf(!hasDdxplus)('name DDXPlus evidences and all 49 pathologies as they are', () => {
    const tables = readTables();
    expect(evidenceProblems(evidences, tables)).toEqual([]);
    expect(pathologyMapProblems(pathologies, tables, knowledge)).toEqual([]);
    expect(tables.conditions).toHaveLength(49);
  });

  it('give a reason for every choice', () => {
    const choices = [...evidences.mappings, ...evidences.unmapped, ...pathologies.covered, ...pathologies.notCovered];
    expect(choices.filter(({ reason }) => !reason)).toEqual([]);
  });

  it('call a pathology urgent when its least urgent accepted level is the same day or sooner', () => {
    const soon = ['ambulance', 'emergency-department', 'same-day'];
    for (const { urgent, accepted } of pathologies.covered)
      expect(urgent).toBe(accepted.every((level) => soon.includes(level)));
  });

  it('are found wrong where they are', () => {
    const wrong = {
      mappings: [
        { finding: 'fever', reason: 'r', when: { maybe: ['E_91'] } },
        { finding: 'fever', reason: 'r', when: { yes: ['E_55_@_V_1'] } },
        { finding: 'furor', reason: 'r', number: 'E_56' },
      ],
      unmapped: [],
    };
    expect(findingProblems(wrong, knowledge)).toEqual([
      'furor: no such finding',
      'fever: mapped twice',
      'fever: no answer maybe',
    ]);
    expect(evidenceProblems(wrong, noTables)).toEqual([
      'fever: no evidence E_91',
      'fever: no evidence E_55_@_V_1',
      'furor: no evidence E_56',
    ]);
    const lost = { covered: [{ ...pathologies.covered[0]!, causes: ['nothing'] }], notCovered: [] };
    expect(pathologyMapProblems(lost, { ...noTables, conditions: ['Pneumonia', 'URTI'] }, knowledge)).toEqual([
      'URTI: not decided',
      'Pneumonia: no condition nothing',
    ]);
  });
});

describe('a patient', () => {
  it('says what is listed and denies the rest of what is mapped', () => {
    const answers = answersOf(
      evidences,
      person('E_91', 'E_201', 'E_55_@_V_170', 'E_55_@_V_30', 'E_57_@_V_31', 'E_56_@_7', 'E_59_@_4'),
      'listed-and-denied',
    );
    expect(answers).toMatchObject({
      age: 50,
      sex: 'female',
      fever: 'yes',
      cough: 'yes',
      sputum: 'no',
      sob: 'no',
      site: 'ribs',
      'loc-side': 'right',
      'rad-arm': 'both',
      'rad-chest': 'no',
      'nrs-now': 7,
      severe: 'no',
      'onset-speed': 'days',
      'heart-risk': [],
    });
  });

  it('denies nothing when only what is listed counts', () => {
    expect(answersOf(evidences, person('E_91', 'E_56_@_7'), 'listed-only')).toEqual({
      age: 50,
      sex: 'female',
      fever: 'yes',
      'nrs-now': 7,
    });
  });

  it('ticks all that apply', () => {
    const answers = answersOf(evidences, person('E_104', 'E_79', 'E_54_@_V_71', 'E_54_@_V_192'), 'listed-and-denied');
    expect(answers).toMatchObject({
      'heart-risk': ['hypertension', 'smoker'],
      qual: ['stab', 'tearing'],
      tearing: 'yes',
    });
  });

  it('leaves out what a doubtful evidence keeps open', () => {
    const of = (finding: string, ...listed: string[]) =>
      answersOf(evidences, person(...listed), 'listed-and-denied')[finding];
    expect(of('exert', 'E_218')).toBe('yes');
    expect(of('exert', 'E_218', 'E_66')).toBeUndefined();
    expect(of('exert', 'E_66')).toBe('no');
    expect(of('fever', 'E_94')).toBeUndefined();
    expect(of('leg-swell', 'E_152_@_V_119')).toBe('yes');
    expect(of('leg-swell', 'E_152_@_V_119', 'E_152_@_V_120')).toBeUndefined();
    expect(of('leg-swell')).toBe('no');
    expect(of('viral')).toBeUndefined();
    expect(of('viral', 'E_91')).toBe('no');
    expect(of('cancer')).toBeUndefined();
  });

  it('keeps sides apart', () => {
    const mapping: Mapping = {
      finding: 'x',
      reason: 'r',
      sides: { right: ['E_1'], left: ['E_2'], means: { right: 'r', left: 'l', both: 'b' } },
      else: 'none',
    };
    const said = (...listed: string[]) => answersOf(only(mapping), person(...listed), 'listed-and-denied').x;
    expect([said('E_1'), said('E_2'), said('E_1', 'E_2'), said()]).toEqual(['r', 'l', 'b', 'none']);
  });
});

describe('people', () => {
  it.skipIf(!hasDdxplus)('among the open patients have an age and a sex', () => {
    const people = readPeople(openPatientsFile, readTables());
    expect(people).toHaveLength(249);
    expect(people[0]).toMatchObject({ age: 8, sex: 'male', pathology: 'Pneumonia' });
    expect(people.filter(({ age, sex }) => age === null || sex === null)).toEqual([]);
  });

  it('of unknown age and sex leave both out', () => {
    const nobody = answersOf(evidences, { ...person('E_91'), age: null, sex: null }, 'listed-only');
    expect(nobody).toEqual({ fever: 'yes' });
  });
});
