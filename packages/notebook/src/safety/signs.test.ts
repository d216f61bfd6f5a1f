// The signs an entry offers: urgent ones first, every one once, in words that say what it is.
import { openFolder } from '@rhomboid/cli/knowledge';
import { LEVELS } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import { signGroups, signId, signOf } from './signs.ts';
import { moreDangerous } from './signs-dangers.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const groups = signGroups(knowledge);
const signs = groups.flatMap((group) => group.signs);
const groupOf = (id: string) => groups.find((group) => group.signs.some((sign) => sign.id === id));

describe('signGroups', () => {
  it('begins with what to watch for, each half from most to least urgent', () => {
    const ranks = (watched: boolean): readonly number[] =>
      groups
        .filter((group) => group.watched === watched)
        .map(({ level }) => (level === null ? 9 : LEVELS.indexOf(level)));
    for (const half of [ranks(true), ranks(false)]) expect(half).toEqual([...half].sort((a, b) => a - b));
    expect(groups.findIndex(({ watched }) => !watched)).toBe(groups.filter(({ watched }) => watched).length);
    expect(groups[0]).toMatchObject({ id: 'watch-chest', level: 'ambulance', watched: true });
  });

  it('offers each sign once, with words, and titles that are there', () => {
    expect(new Set(signs.map(({ id }) => id)).size).toBe(signs.length);
    for (const { label, help } of signs) expect([label, help].map((text) => text.trim())).not.toContain('');
    for (const { title } of groups) expect(title).not.toBe('');
  });

  it('keeps a question with what it follows', () => {
    expect(groupOf('lips-blue')?.id).toBe('watch-breath');
    expect(groupOf('self-harm-now')?.id).toBe('mood');
    expect(signs.find(({ id }) => id === 'self-harm-now')?.follows).toEqual(['self-harm']);
    expect(groupOf('self-harm')?.level).toBe('emergency-department');
  });

  it('names an option with its question, and says what a sign means alone', () => {
    expect(signs.find(({ id }) => id === 'trauma:major')?.label).toMatch(/^Injury: A big one/);
    expect(signs.find(({ id }) => id === 'leg-weak')?.alone).toBe('emergency-department');
    expect(signs.find(({ id }) => id === 'tearing')?.alone).toBeNull();
  });
});

describe('the key of a sign', () => {
  it('is read as it was made', () => {
    for (const { id, finding, value } of signs) {
      expect(signId(finding, value)).toBe(id);
      expect(signOf(id)).toEqual({ finding, value });
    }
  });
});

describe('moreDangerous', () => {
  it('goes by the level alone, then by how many rules listen', () => {
    expect(moreDangerous(knowledge, 'trauma', 'minor', 'major')).toBe('major');
    expect(moreDangerous(knowledge, 'cancer', 'active', 'past')).toBe('active');
    expect(moreDangerous(knowledge, 'rad-arm', 'one', 'both')).toBe('both');
    expect(moreDangerous(knowledge, 'night', 'no', 'every-night')).toBe('every-night');
  });
});
