// The care part: left out of every other file, added where it belongs to the same release.
import { describe, expect, it } from 'vitest';
import { sampleFiles, sampleKnowledge } from './authoring/lint/sample.ts';
import { CARE_FILES } from './authoring/lint/sample-care.ts';
import { loadKnowledge, toReleaseFile } from './load.ts';
import { careOf, toCareFile, withCare } from './load-care.ts';
import { toNotebookFile } from './load-notebook.ts';
import type { Knowledge } from './release.ts';

const extra = 'sources: [{ id: for-care, kind: estimate, short: C, citation: C, checked: read, says: N }]';
const knowledge = sampleKnowledge(
  sampleFiles({
    ...CARE_FILES,
    'sources/care.yaml': extra,
    'adverts/all.yaml': CARE_FILES['adverts/all.yaml']!.replace('made-up', 'for-care'),
  }),
);
const viaJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function opened(): Knowledge {
  const result = loadKnowledge(viaJson(toReleaseFile(knowledge)));
  if (!result.ok) throw new Error('The sample does not open.');
  return result.value;
}

describe('withCare', () => {
  it('is in neither the file of the check nor that of the notebook, nor are the works that only care stands on', () => {
    for (const file of [toReleaseFile(knowledge), toNotebookFile(knowledge)]) {
      const text = JSON.stringify(file);
      expect(text).not.toContain('massage');
      expect(text).not.toContain('for-care');
    }
    expect(opened().care).toBeNull();
  });

  it('does not change one byte of the check’s file but the hash', () => {
    const bare = sampleKnowledge(sampleFiles());
    const text = (of: Knowledge): string => JSON.stringify(toReleaseFile({ ...of, hash: '' }));
    expect(text(knowledge)).toBe(text(bare));
  });

  it('adds all but the worked cases, frozen, with every source once', () => {
    const result = withCare(opened(), viaJson(toCareFile(knowledge)));
    if (!result.ok) throw new Error('The part does not open.');
    const { care, sources } = result.value;
    expect(care).toEqual({ ...(viaJson(knowledge.care) as object), careCases: [] });
    expect(knowledge.care?.careCases).toHaveLength(2);
    expect(Object.isFrozen(care?.practitioners[0]?.fits[0])).toBe(true);
    const ids = sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('for-care');
  });

  it('refuses what is no care part, and one of another release, in one sentence', () => {
    const file = viaJson(toCareFile(knowledge)) as { care: { hash: string }; format: number };
    const wrong: readonly (readonly [unknown, string])[] = [
      [null, 'not the care part'],
      [{ plan: {} }, 'not the care part'],
      [{ ...file, format: 99 }, 'belongs to release'],
      [{ ...file, care: { ...file.care, hash: 'other' } }, 'belongs to release'],
    ];
    for (const [json, told] of wrong) {
      const result = withCare(opened(), json);
      expect(result.ok ? '' : result.problems.map(({ message }) => message).join('\n')).toContain(told);
    }
  });

  it('is asked for by careOf', () => {
    expect(() => careOf(opened())).toThrow(/withCare/);
  });
});
