// Opening a release: only a release of the right format opens, and nobody can change it afterwards.
import { describe, expect, it } from 'vitest';
import { sampleKnowledge } from './authoring/lint/sample.ts';
import { loadKnowledge, RELEASE_FORMAT, toReleaseFile } from './load.ts';

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

  it.each([[null], ['text'], [{}], [{ knowledge: {} }], [{ format: 1 }]])('does not take %j for a release', (json) => {
    const opened = loadKnowledge(json);
    expect(!opened.ok && opened.problems[0]?.message).toContain('not a Rhomboid knowledge release');
  });

  it('names both formats where they differ', () => {
    const opened = loadKnowledge({ format: 99, knowledge: {} });
    expect(!opened.ok && opened.problems[0]?.message).toContain(`format 99, this program reads ${RELEASE_FORMAT}`);
  });
});
