import { openFolder } from '@rhomboid/cli/knowledge';
import { describe, expect, it } from 'vitest';
import { qualities, qualitiesIn } from './qualities.ts';

describe('qualities', () => {
  it('are the options of the question what the pain feels like', () => {
    const opened = openFolder();
    const asked = opened.ok ? opened.value.findings.find(({ id }) => id === 'qual') : undefined;
    expect(asked?.type).toBe('many');
    expect(asked?.options.map(({ id }) => id)).toEqual(qualities);
  });

  it('are sorted, counted once, and left out when unknown', () => {
    expect(qualitiesIn(['burning', 'ache', 'fizzing', 'burning'])).toEqual(['ache', 'burning']);
  });
});
