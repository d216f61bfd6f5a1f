// The notebook's part: left out of the check's file, added where it belongs to the same release.
import { describe, expect, it } from 'vitest';
import { sampleKnowledge } from './authoring/lint/sample.ts';
import { loadKnowledge, toReleaseFile } from './load.ts';
import { toNotebookFile, withNotebook } from './load-notebook.ts';
import type { Knowledge } from './release.ts';

describe('withNotebook', () => {
  const knowledge = sampleKnowledge();
  const viaJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const opened = (): Knowledge => {
    const result = loadKnowledge(viaJson(toReleaseFile(knowledge)));
    if (!result.ok) throw new Error('The sample does not open.');
    return result.value;
  };

  it('is not in the file of the check, nor are the works that only the notebook stands on', () => {
    const text = JSON.stringify(toReleaseFile(sampleKnowledge()));
    expect(text).not.toContain('Panadol');
    expect(opened()).toMatchObject({ factors: [], medicines: [], ingredients: [], factorGroups: [], lasting: {} });
  });

  it('adds what was left out, frozen, with every source once', () => {
    const whole = withNotebook(opened(), viaJson(toNotebookFile(knowledge)));
    if (!whole.ok) throw new Error('The part does not open.');
    const { factors, factorGroups, ingredients, medicines, lasting } = knowledge;
    expect(whole.value).toMatchObject({ factors, factorGroups, ingredients, medicines, lasting });
    expect(factors.length * medicines.length * ingredients.length).toBeGreaterThan(0);
    expect(Object.isFrozen(whole.value.medicines[0])).toBe(true);
    const ids = whole.value.sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([[null], ['text'], [{}], [{ format: 1 }]])('does not take %j for the part', (json) => {
    const result = withNotebook(knowledge, json);
    expect(!result.ok && result.problems[0]?.message).toContain('not the notebook’s part of a Rhomboid release');
  });

  it('refuses the part of another release', () => {
    const other = toNotebookFile({ ...knowledge, hash: 'other', version: '9.9.9' });
    const result = withNotebook(knowledge, other);
    expect(!result.ok && result.problems[0]?.message).toContain('belongs to release 9.9.9');
  });
});
