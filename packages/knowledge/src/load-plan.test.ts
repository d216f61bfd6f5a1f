// The plan's part: left out of the check's file and the notebook's, added where it belongs to the same release.
import { describe, expect, it } from 'vitest';
import { sampleFiles, sampleKnowledge } from './authoring/lint/sample.ts';
import { PLAN_FILES } from './authoring/lint/sample-plan.ts';
import { loadKnowledge, toReleaseFile } from './load.ts';
import { toNotebookFile, withNotebook } from './load-notebook.ts';
import { planOf, toPlanFile, withPlan } from './load-plan.ts';
import type { Knowledge } from './release.ts';

const only =
  'sources: [{ id: made-up, kind: estimate, short: M, citation: M, checked: read, says: N }, { id: for-plans, kind: estimate, short: P, citation: P, checked: read, says: N }]';
const knowledge = sampleKnowledge(
  sampleFiles({
    ...PLAN_FILES,
    'sources/plan.yaml': only.replace(
      '{ id: made-up, kind: estimate, short: M, citation: M, checked: read, says: N }, ',
      '',
    ),
    'recovery/guard.yaml': PLAN_FILES['recovery/guard.yaml']!.replace('made-up', 'for-plans'),
  }),
);
const viaJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function opened(): Knowledge {
  const result = loadKnowledge(viaJson(toReleaseFile(knowledge)));
  if (!result.ok) throw new Error('The sample does not open.');
  return result.value;
}

function whole(): Knowledge {
  const result = withPlan(opened(), viaJson(toPlanFile(knowledge)));
  if (!result.ok) throw new Error('The part does not open.');
  return result.value;
}

describe('withPlan', () => {
  it('is in neither the file of the check nor that of the notebook, nor are the works that only the plan stands on', () => {
    for (const file of [toReleaseFile(knowledge), toNotebookFile(knowledge)]) {
      const text = JSON.stringify(file);
      expect(text).not.toContain('thin-bones');
      expect(text).not.toContain('for-plans');
      expect(text).not.toContain('"plan"');
    }
    expect(opened().plan).toBeNull();
  });

  it('does not change one byte of the check’s file but the hash', () => {
    const bare = sampleKnowledge(sampleFiles());
    const text = (of: Knowledge): string => JSON.stringify(toReleaseFile({ ...of, hash: '' }));
    expect(text(knowledge)).toBe(text(bare));
  });

  it('adds all but the worked weeks, frozen, with every source once', () => {
    const { plan, sources } = whole();
    expect(plan).toEqual({ ...(viaJson(knowledge.plan) as object), weeks: [] });
    expect(knowledge.plan?.weeks).toHaveLength(1);
    expect(Object.isFrozen(plan?.treatments[0]?.dose)).toBe(true);
    const ids = sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('for-plans');
  });

  it('goes with the notebook’s part, in either order', () => {
    const file = viaJson(toNotebookFile(knowledge));
    const later = withNotebook(whole(), file);
    const first = withNotebook(opened(), file);
    if (!later.ok || !first.ok) throw new Error('The notebook’s part does not open.');
    const both = withPlan(first.value, viaJson(toPlanFile(knowledge)));
    if (!both.ok) throw new Error('The plan’s part does not open.');
    expect(later.value.factors).toEqual(both.value.factors);
    expect(later.value.plan).toEqual(both.value.plan);
  });

  it.each([[null], ['text'], [{}], [{ format: 1 }]])('does not take %j for the part', (json) => {
    const result = withPlan(knowledge, json);
    expect(!result.ok && result.problems[0]?.message).toContain('not the plan’s part of a Rhomboid release');
  });

  it('refuses the part of another release, or of another format', () => {
    const other = withPlan(opened(), toPlanFile({ ...knowledge, hash: 'other', version: '9.9.9' }));
    expect(!other.ok && other.problems[0]?.message).toContain('belongs to release 9.9.9');
    const newer = withPlan(opened(), { ...toPlanFile(knowledge), format: 99 });
    expect(!newer.ok && newer.problems[0]?.message).toContain('format 99');
  });
});

describe('planOf', () => {
  it('gives the part, and throws where it was forgotten', () => {
    expect(planOf(whole()).treatments.map(({ id }) => id)).toEqual(['A-01']);
    expect(() => planOf(opened())).toThrow('withPlan');
  });
});
