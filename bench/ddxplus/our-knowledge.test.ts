// The scoring of outcomes, and two plain patients through the real check.
import { openFolder } from '@rhomboid/cli/knowledge';
import { describe, expect, it } from 'vitest';
import { readEvidenceMap } from './adapter/evidence-map.ts';
import { type Outcome, summaryLines, summaryOf } from './adapter/outcomes.ts';
import { readPathologyMap } from './adapter/pathology-map.ts';
import type { Person } from './adapter/people.ts';
import { outcomeOf } from './our-knowledge.ts';

const pathologies = readPathologyMap();

const outcome = (id: string, pathology: string, level: Outcome['level'], place: number): Outcome => ({
  id,
  pathology,
  expected: pathologies.covered.find((item) => item.pathology === pathology) ?? null,
  way: 'left-out',
  level,
  rules: [],
  top: ['pe 0.40'],
  belowFloor: false,
  within: false,
  needlessEmergency: null,
  place,
  seen: false,
});

describe('the summary', () => {
  const summary = summaryOf([
    outcome('a', 'Pulmonary embolism', 'ambulance', 1),
    outcome('b', 'Pulmonary embolism', 'within-days', 4),
    outcome('c', 'GERD', 'same-day', 3),
    outcome('d', 'GERD', 'within-days', 0),
    outcome('e', 'Bronchitis', 'same-day', 0),
  ]);
  const counts = Object.values(summary.figures).map(({ count, of }) => `${count}/${of}`);

  it('counts covered pathologies alone, urgent ones apart from others', () => {
    expect(counts).toEqual(['1/4', '2/4', '1/2', '1/2', '0/4']);
  });

  it('gathers the misses by kind and pathology', () => {
    expect(summary.misses).toEqual([
      { kind: 'urgent, not escalated', pathology: 'Pulmonary embolism', patients: ['b within-days'] },
      { kind: 'not urgent, escalated', pathology: 'GERD', patients: ['c same-day by probabilities'] },
      { kind: 'cause not in the first three', pathology: 'GERD', patients: ['d pe 0.40'] },
      { kind: 'cause not in the first three', pathology: 'Pulmonary embolism', patients: ['b pe 0.40'] },
    ]);
  });

  it('prints a row for every pathology, and says which are not scored', () => {
    const lines = summaryLines(summary);
    expect(lines).toContain('    Bronchitis: 1; not covered, not scored; 1; same-day 1; pe 1');
    expect(lines).toContain('    Pulmonary embolism (urgent): 2; 1, 1; 1; ambulance 1, within-days 1; pe 2');
  });
});

describe('a patient through the check', () => {
  const opened = openFolder();
  if (!opened.ok) throw new Error('the knowledge folder does not compile');
  const run = (pathology: string, age: number, ...evidences: string[]) => {
    const person: Person = {
      id: 'p',
      pathology,
      initial_evidence: 'E_53',
      age,
      sex: 'male',
      evidences: ['E_53', ...evidences],
    };
    return outcomeOf(opened.value, readEvidenceMap(), pathologies, person, 'listed-and-denied');
  };

  it('with heavy chest pain into jaw and arm is sent on at once, heart first', () => {
    const seen = run(
      'Unstable angina',
      65,
      'E_14',
      'E_54_@_V_183',
      'E_55_@_V_29',
      'E_55_@_V_170',
      'E_56_@_9',
      'E_57_@_V_31',
      'E_57_@_V_121',
      'E_105',
      'E_104',
      'E_148',
    );
    expect(seen).toMatchObject({ level: 'ambulance', place: 1, within: true });
  });

  it('whose pathology we do not cover has no place', () => {
    expect(run('Bronchitis', 30, 'E_201', 'E_55_@_V_170')).toMatchObject({ expected: null, place: 0 });
  });
});
