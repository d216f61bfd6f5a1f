// The lint checks that need the engine: the knowledge as it is may pass or not, a broken one must not.
import { problemLine } from '@rhomboid/ground';
import type { Expression, Knowledge, RedFlag } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import { openKnowledge } from '../open-knowledge.ts';
import { allUnsure } from './all-unsure.ts';
import { casesHold } from './cases-hold.ts';
import type { LintCheck } from './release-checks.ts';
import { singleAnswer } from './single-answer.ts';

const knowledge = openKnowledge();
const sweat: Expression = { op: 'is', finding: 'sweat', values: ['yes'] };
const chest: Expression = { op: 'is', finding: 'rad-chest', values: ['yes'] };
const feverish: Expression = { op: 'compare', finding: 't-temp', by: 'at-least', bound: 39 };

/** The knowledge with this one rule alone. */
function withRule(level: RedFlag['levels'][number]['level'], when: Expression): Knowledge {
  const [first] = knowledge.redFlags;
  const step = { ...first!.levels[0]!, level, when };
  return { ...knowledge, redFlags: [{ ...first!, id: 'R', levels: [step] }] };
}

const said = (check: LintCheck, given: Knowledge): readonly string[] =>
  check.check(given, '2026-01-01').map(problemLine);

describe('single-answer', () => {
  it('finds the answer that alone calls an ambulance', () => {
    expect(
      said(singleAnswer, withRule('ambulance', { op: 'any', of: [sweat, { op: 'all', of: [chest, feverish] }] })),
    ).toEqual(['sweat: yes: alone makes R call an ambulance; ask for a second sign']);
  });

  it('tries numbers on both sides of each bound', () => {
    const found = said(singleAnswer, withRule('ambulance', feverish));
    expect(found).toContain('t-temp: 39: alone makes R call an ambulance; ask for a second sign');
    expect(found.some((line) => line.startsWith('t-temp: 38:'))).toBe(false);
  });

  it('lets one answer reach the emergency department', () => {
    expect(said(singleAnswer, withRule('emergency-department', sweat))).toEqual([]);
  });
});

describe('all-unsure', () => {
  it('finds the rule that one doubt carries to the emergency department', () => {
    expect(said(allUnsure, withRule('ambulance', sweat))).toEqual([
      'R: gives emergency-department on unsure answers alone; let it need one more sign',
    ]);
  });

  it('takes a rule that needs two', () => {
    expect(said(allUnsure, withRule('ambulance', { op: 'all', of: [sweat, chest] }))).toEqual([]);
  });
});

describe('cases-hold', { timeout: 30_000 }, () => {
  const rule = knowledge.redFlags.find(({ id }) => id === 'C-V1')!;

  it('takes a rule whose three cases come out as written', () => {
    expect(said(casesHold, { ...knowledge, redFlags: [rule], cases: [] })).toEqual([]);
  });

  it('finds a case of a rule that comes out otherwise', () => {
    const cases = rule.cases.map((item) => (item.kind === 'fires' ? { ...item, level: 'routine' } : item));
    expect(said(casesHold, { ...knowledge, redFlags: [{ ...rule, cases }], cases: [] })).toEqual([
      'C-V1 › case “fires”: gives ambulance, not routine',
    ]);
  });

  it('finds a vignette with another level, a rule that does not fire, or a cause that is not there', () => {
    const story = {
      ...knowledge.cases[0]!,
      id: 'V',
      levels: ['self-care'] as const,
      rules: ['C-I2'],
      causes: { n: 1, any: ['zoster'] },
    };
    const found = said(casesHold, { ...knowledge, cases: [story] }).filter((line) => line.startsWith('V: '));
    expect(found).toEqual([
      expect.stringContaining('not self-care'),
      'V: the rule C-I2 does not fire',
      expect.stringContaining('hold none of zoster'),
    ]);
  });
});
