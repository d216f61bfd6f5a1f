import { readFileSync } from 'node:fs';
import { emptyMap, type PainMap, setQuality, toggleRegion } from '@rhomboid/body';
import { loadKnowledge } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import { type CheckRecord, drawnFindings, newRecord, usableAnswers, withPage } from './check-record.ts';

const file = new URL('../../../../knowledge/dist/knowledge.json', import.meta.url);
const loaded = loadKnowledge(JSON.parse(readFileSync(file, 'utf8')));
if (!loaded.ok) throw new Error('Build the knowledge first: node tools/compile-knowledge.ts');
const knowledge = loaded.value;

const empty = newRecord('a', '2026-11-21T08:00:00Z', '2026-11-21', knowledge);
const hurting = toggleRegion(emptyMap, 'blade-left', 'pain');

function drawn(map: PainMap, record = empty): CheckRecord {
  return withPage(record, { id: 'loc', stage: 'map', findings: ['loc'], share: 0.5 }, { answers: {}, map }, knowledge);
}

describe('words chosen on the map', () => {
  const burning = drawn(setQuality(hurting, ['blade-left'], 'burning', true));

  it('are the answer to what the pain feels like, changed on the map only', () => {
    const { answers, leftOut } = usableAnswers(burning, knowledge);
    expect(answers.qual).toEqual(['burning']);
    expect(leftOut).toEqual([]);
    expect(drawnFindings(burning)).toContain('qual');
  });

  it('change and go with the map', () => {
    const both = drawn(setQuality(burning.map ?? emptyMap, ['blade-left'], 'ache', true), burning);
    expect(usableAnswers(both, knowledge).answers.qual).toEqual(['ache', 'burning']);
    const cleared = drawn(hurting, both);
    expect(usableAnswers(cleared, knowledge).answers).not.toHaveProperty('qual');
  });
});
