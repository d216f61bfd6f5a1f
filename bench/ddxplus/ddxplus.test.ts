// The bench's own logic on tables made up for the purpose; the DDXPlus files are not needed.
import { random } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import { choiceGain, choiceQuestions, logLikelihoods } from './choice-question.ts';
import { type Evidence, type Patient, readPatients, readTables, type Tables } from './data.ts';
import { interview } from './interview.ts';
import { rankWithFullEvidence, runInterviews } from './measures.ts';
import { fullPosterior, loadNetwork, tickedBy } from './network.ts';
import { rules } from './published-tables.ts';

const yesNo = (code: string): Evidence => ({ code, kind: 'yes-no', question: code, none: '0', meanings: new Map() });
const site: Evidence = {
  code: 'E_55',
  kind: 'many-of',
  question: 'Where?',
  none: 'V_123',
  meanings: new Map([
    ['V_123', 'nowhere'],
    ['V_29', 'lower chest'],
    ['V_129', 'ear(R)'],
    ['V_130', 'ear(L)'],
    ['V_170', 'posterior chest wall(R)'],
    ['V_171', 'posterior chest wall(L)'],
  ]),
};

// Otitis and pericarditis have published value frequencies; asthma has no pain.
const tables: Tables = {
  conditions: ['Acute otitis media', 'Pericarditis', 'Bronchospasm / acute asthma exacerbation'],
  severity: [4, 2, 4],
  counts: [10, 10, 10],
  evidences: [yesNo('E_1'), yesNo('E_2'), yesNo('E_3'), site],
  present: new Map([
    ['E_1', [0.9, 0.9, 0.9]],
    ['E_2', [0, 0.9, 0]],
    ['E_3', [0.5, 0.5, 0.9]],
    ['E_55', [1, 1, 0]],
  ]),
};
const network = loadNetwork(tables, { floor: 0.01, noise: 0 });
const patient: Patient = {
  id: 'p1',
  pathology: 'Pericarditis',
  initial_evidence: 'E_1',
  evidences: ['E_1', 'E_2', 'E_55_@_V_29', 'E_55_@_V_160'],
};

describe('tick-all questions', () => {
  const [question] = choiceQuestions(tables, 0.01);

  it('read what the patient ticked', () => {
    expect([...tickedBy(patient, question!)]).toEqual(['V_29', 'V_160']);
  });

  it('favour the condition whose values were ticked', () => {
    const ear = logLikelihoods(question!, new Set(['V_129']), 0.01);
    expect(ear.indexOf(Math.max(...ear))).toBe(0);
    const chest = logLikelihoods(question!, new Set(['V_29', 'V_101']), 0.01);
    expect(chest.indexOf(Math.max(...chest))).toBe(1);
  });

  it('take "none" and no tick at all as the same, and as what painless conditions answer', () => {
    const none = logLikelihoods(question!, new Set(['V_123']), 0.01);
    expect([...logLikelihoods(question!, new Set(), 0.01)]).toEqual([...none]);
    expect(none.indexOf(Math.max(...none))).toBe(2);
  });

  it('gain as much as there is to know, and nothing when all is known', () => {
    expect(choiceGain(question!, Float64Array.of(1, 0, 0))).toBeCloseTo(0, 9);
    const even = choiceGain(question!, Float64Array.of(1 / 3, 1 / 3, 1 / 3));
    expect(even).toBeGreaterThan(0.5);
    expect(even).toBeLessThanOrEqual(Math.log(3) + 1e-9);
  });
});

describe('interview', () => {
  it('never asks for the initial evidence and never asks twice', () => {
    const { asked, questions } = interview(network, patient, { ...rules, sure: 2 }, random(1));
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked[0]).toBe('E_1');
    expect(questions).toBe(asked.length - 1);
  });

  it('stops as soon as it is sure and safe', () => {
    const { questions, posterior } = interview(network, patient, rules, random(1));
    expect(questions).toBeLessThanOrEqual(3);
    expect(posterior[1]).toBeGreaterThan(0.9);
  });

  it('learns nothing when nothing is answered', () => {
    const { posterior } = interview(network, patient, { ...rules, unanswered: 1 }, random(1));
    expect(posterior[1]).toBeCloseTo(1 / 3, 9);
  });

  it('counts misses by id', () => {
    const odd = { ...patient, id: 'odd', pathology: 'Acute otitis media' };
    const { top1, missedTop1 } = rankWithFullEvidence(network, [patient, odd]);
    expect(top1.count).toBe(1);
    expect(missedTop1.map(({ id, thought }) => [id, thought])).toEqual([['odd', 'Pericarditis']]);
  });

  it('counts a severe condition thought harmless as missed', () => {
    const asthma = { ...patient, evidences: ['E_1', 'E_3'] };
    const { missed, overTriage } = runInterviews(network, [asthma], rules, 1);
    expect([missed.count, missed.of, overTriage.of]).toEqual([1, 1, 0]);
  });

  it('ranks by everything known when everything is', () => {
    expect(fullPosterior(network, patient)[1]).toBeGreaterThan(0.99);
  });
});

describe('files', () => {
  it('say in one sentence what is missing', () => {
    expect(() => readPatients('/nowhere.jsonl', tables)).toThrow(/nowhere\.jsonl is missing/);
    expect(() => readTables('/nowhere.json')).toThrow(/nowhere\.json is missing/);
  });
});
