// Opening a release: only a release of the right format opens, and nobody can change it afterwards.
import { describe, expect, it } from 'vitest';
import { loadKnowledge, RELEASE_FORMAT } from './load.ts';

describe('loadKnowledge', () => {
  it('opens a release and freezes it through and through', () => {
    const opened = loadKnowledge({ format: RELEASE_FORMAT, knowledge: { findings: [{ id: 'age' }] } });
    expect(opened.ok && Object.isFrozen(opened.value.findings[0])).toBe(true);
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
