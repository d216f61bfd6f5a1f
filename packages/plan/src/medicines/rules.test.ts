// Every rule with its cases: one that fires, one that nearly fires, one with the deciding fact unknown.
import { openFolder } from '@rhomboid/cli/knowledge';
import { MEDICINE_ACTIONS, planOf } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import { checkMedicine } from './check-medicine.ts';
import { CASE_NOW, caseAction, caseOf } from './worked-cases.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const { rules } = planOf(knowledge).medicineSafety;
const cases = rules.flatMap((rule) =>
  rule.cases.map((one, index) => ({ rule, one, name: `${rule.id} ${one.kind} ${index}` })),
);

describe('medicine rules', () => {
  it('hold all of the evidence table', () => {
    const ids = new Set(rules.map(({ id }) => id));
    const wanted = Array.from({ length: 58 }, (_, index) => `B-${String(index + 1).padStart(3, '0')}`);
    // B-058 and B-001 to B-057 are all rules of their own; so are the six rows of the pregnancy table.
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
    const rows = ['B3-trying', 'B3-0-13', 'B3-14-19', 'B3-20-27', 'B3-28', 'B3-unknown', 'D07', 'D11', 'D14'];
    expect(rows.filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(rules)('$id has a case of each kind', ({ cases: own }) => {
    expect(new Set(own.map(({ kind }) => kind))).toEqual(new Set(['fires', 'nearly', 'unknown']));
  });

  it.each(cases)('$name', ({ rule, one }) => {
    expect(caseAction(knowledge, rule, one)).toBe(one.action);
  });

  it.each(cases)('$name: the whole check says no less', ({ rule, one }) => {
    const { person, taken, options } = caseOf(knowledge, one);
    const check = checkMedicine(knowledge, person, one.medicine, taken, CASE_NOW, options);
    expect(MEDICINE_ACTIONS.indexOf(check.action)).toBeLessThanOrEqual(MEDICINE_ACTIONS.indexOf(one.action));
    const own = check.reasons.find((reason) => reason.rule === rule.id);
    if (one.action !== 'OK') {
      expect(own?.action).toBe(one.action);
      expect(own?.message).not.toMatch(/[{}]|undefined|NaN|Infinity| {2}|“”/);
      expect(own?.source.length).toBeGreaterThan(0);
    }
    if (check.action === 'BLOCK' || check.action === 'ASK') {
      expect(check.dose).toBeNull();
      expect(check.emergency !== null || check.alternatives.length > 0).toBe(true);
    }
  });
});
