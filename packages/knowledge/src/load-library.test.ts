// The library's part: left out of the other files, added where it belongs to the same release.
import { describe, expect, it } from 'vitest';
import { sampleFiles, sampleKnowledge } from './authoring/lint/sample.ts';
import { LIBRARY_FILES } from './authoring/lint/sample-library.ts';
import { loadKnowledge, toReleaseFile } from './load.ts';
import { libraryOf, toLibraryFile, withLibrary } from './load-library.ts';
import { toNotebookFile } from './load-notebook.ts';
import type { Knowledge } from './release.ts';

const knowledge = sampleKnowledge(
  sampleFiles({
    ...LIBRARY_FILES,
    'articles/heat.md': LIBRARY_FILES['articles/heat.md']!.replace('made-up', 'for-readers'),
    'sources/library.yaml':
      'sources: [{ id: for-readers, kind: estimate, short: L, citation: L, checked: read, says: Said at length }]',
  }),
);
const viaJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function opened(): Knowledge {
  const result = loadKnowledge(viaJson(toReleaseFile(knowledge)));
  if (!result.ok) throw new Error('The sample does not open.');
  return result.value;
}

function whole(): Knowledge {
  const result = withLibrary(opened(), viaJson(toLibraryFile(knowledge)));
  if (!result.ok) throw new Error('The part does not open.');
  return result.value;
}

describe('withLibrary', () => {
  it('is in neither the file of the check nor that of the notebook, nor are the works that only articles stand on', () => {
    for (const file of [toReleaseFile(knowledge), toNotebookFile(knowledge)]) {
      const text = JSON.stringify(file);
      expect(text).not.toContain('goes away');
      expect(text).not.toContain('for-readers');
    }
    expect(opened().library).toBeNull();
  });

  it('adds all of it, frozen, with every source once and without what sources say', () => {
    const { library, sources } = whole();
    expect(library).toEqual(viaJson(knowledge.library));
    expect(Object.isFrozen(library?.articles[0]?.body)).toBe(true);
    const ids = sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(sources.find(({ id }) => id === 'for-readers')).toMatchObject({ citation: 'L', says: '' });
  });

  it.each([[null], ['text'], [{}], [{ format: 1 }]])('does not take %j for the part', (json) => {
    const result = withLibrary(knowledge, json);
    expect(!result.ok && result.problems[0]?.message).toContain('not the library’s part of a Rhomboid release');
  });

  it('refuses the part of another release, or of another format', () => {
    const other = withLibrary(opened(), toLibraryFile({ ...knowledge, hash: 'other', version: '9.9.9' }));
    expect(!other.ok && other.problems[0]?.message).toContain('belongs to release 9.9.9');
    const newer = withLibrary(opened(), { ...toLibraryFile(knowledge), format: 99 });
    expect(!newer.ok && newer.problems[0]?.message).toContain('format 99');
  });
});

describe('libraryOf', () => {
  it('gives the part, and throws where it was forgotten', () => {
    expect(libraryOf(whole()).articles).toHaveLength(3);
    expect(() => libraryOf(opened())).toThrow('withLibrary');
  });
});
