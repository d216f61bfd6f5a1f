// Opening a release: only a release of the right format opens, and nobody can change it afterwards.
import { describe, expect, it } from 'vitest';
import { sampleKnowledge, sampleWith } from './authoring/lint/sample.ts';
import { loadKnowledge, RELEASE_FORMAT, toReleaseFile } from './load.ts';
import type { Condition } from './release.ts';

describe('loadKnowledge', () => {
  it('opens a release and freezes it through and through', () => {
    const opened = loadKnowledge(toReleaseFile(sampleKnowledge()));
    expect(opened.ok && Object.isFrozen(opened.value.findings[0])).toBe(true);
  });

  it('gives back every link as it was packed', () => {
    const knowledge = sampleKnowledge();
    const opened = loadKnowledge(JSON.parse(JSON.stringify(toReleaseFile(knowledge))));
    const byFinding = (links: readonly { finding: string }[]): unknown[] =>
      [...links].sort((a, b) => (a.finding < b.finding ? -1 : 1));
    for (const condition of knowledge.conditions) {
      const same = opened.ok ? opened.value.conditions.find((item) => item.id === condition.id) : undefined;
      expect(byFinding(same?.links ?? [])).toEqual(byFinding(condition.links));
    }
    expect(opened.ok && opened.value.hash).toBe(knowledge.hash);
  });

  it('gives back findings, rules and what stands behind them', () => {
    const knowledge = sampleKnowledge();
    const opened = loadKnowledge(JSON.parse(JSON.stringify(toReleaseFile(knowledge))));
    if (!opened.ok) throw new Error('did not open');
    expect(opened.value.findings).toEqual(knowledge.findings);
    expect(opened.value.redFlags).toEqual(knowledge.redFlags.map((rule) => ({ ...rule, cases: [] })));
    const alone = ({ links: _, codes: __, presentations: ___, ...rest }: Condition) => rest;
    expect(opened.value.conditions.map(alone)).toEqual(knowledge.conditions.map(alone));
  });

  it('gives back every presentation, without its name and grounds', () => {
    const form =
      'presentations: [{ id: sudden, share: 0.3, en: { medical: Sudden }, links: [{ finding: chest-pain, p: 0.9 }, { finding: duration, p: { new: 0.8 } }] }]';
    const knowledge = sampleKnowledge(sampleWith('conditions/heart.yaml', 'links:', `${form}\nlinks:`));
    const opened = loadKnowledge(JSON.parse(JSON.stringify(toReleaseFile(knowledge))));
    const [heart, strain] = opened.ok ? opened.value.conditions : [];
    expect(heart?.presentations).toMatchObject([
      {
        share: 0.3,
        links: [
          { finding: 'chest-pain', probabilities: { yes: 0.9 } },
          { finding: 'duration', probabilities: { new: 0.8 } },
        ],
      },
    ]);
    expect(strain?.presentations).toEqual([]);
  });

  it.each([[null], ['text'], [{}], [{ knowledge: {} }], [{ format: 1 }]])('does not take %j for a release', (json) => {
    const opened = loadKnowledge(json);
    expect(!opened.ok && opened.problems[0]?.message).toContain('not a Rhomboid knowledge release');
  });

  it('names both formats where they differ', () => {
    const opened = loadKnowledge({ format: 99, knowledge: {} });
    expect(!opened.ok && opened.problems[0]?.message).toContain(`format 99, this program reads ${RELEASE_FORMAT}`);
  });
});
