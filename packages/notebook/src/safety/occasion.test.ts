// When the red flags are run: for what is new and can raise the urgency, not for every entry of someone who always hurts.
import { emptyMap, type PainMap, toggleRegion } from '@rhomboid/body';
import { openFolder } from '@rhomboid/cli/knowledge';
import type { Knowledge } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import { diary } from '../days/test-diary.ts';
import type { Entry, PainEntry } from '../log/entries.ts';
import type { Known } from './answers.ts';
import { needsScreen, occasionsOf } from './occasion.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge: Knowledge = opened.value;

const TODAY = '2026-03-02';
const pain = (fields: Partial<PainEntry>): PainEntry => ({
  kind: 'pain',
  id: 'entry',
  day: TODAY,
  time: '12:00',
  ...fields,
});
const screened = (day: string, answers: Record<string, unknown>, unfinished = false) =>
  diary({ kind: 'screening', day, answers, level: 'routine', rules: [], knowledge: 'test', unfinished });
const kinds = (entry: Entry, notebook = diary(), known: Known | null = null): readonly string[] =>
  occasionsOf(entry, notebook, knowledge, known, TODAY, 'gb').map(({ kind }) => kind);
const drawn = (...regions: readonly Parameters<typeof toggleRegion>[1][]): PainMap =>
  regions.reduce<PainMap>((map, region) => toggleRegion(map, region, 'pain'), emptyMap);

describe('an occasion', () => {
  it('is no everyday entry', () => {
    const everyday = pain({
      now: 5,
      worst: 7,
      average: 4,
      map: drawn('between-left', 'blade-left'),
      signs: { fever: 'no' },
    });
    expect(kinds(everyday)).toEqual([]);
    expect(needsScreen(everyday, diary(), knowledge, null, TODAY)).toBe(false);
    expect(kinds({ kind: 'factor', id: 'f', day: TODAY, factor: 'cough', value: true })).toEqual([]);
  });

  it('is a ticked or unsure sign, however often it was looked at', () => {
    const notebook = screened('2026-03-01', { 'leg-weak': 'yes' });
    expect(kinds(pain({ signs: { 'leg-weak': 'yes' } }), notebook)).toEqual(['sign']);
    expect(kinds(pain({ signs: { 'trauma:major': 'unsure' } }))).toEqual(['sign']);
  });

  it('is a place that is a sign itself, once a week', () => {
    const chest = pain({ map: drawn('chest-left') });
    expect(occasionsOf(chest, diary(), knowledge, null, TODAY)).toEqual([{ kind: 'place', findings: ['rad-chest'] }]);
    expect(kinds(chest, screened('2026-02-27', { 'rad-chest': 'yes' }))).toEqual([]);
    expect(kinds(chest, screened('2026-02-22', { 'rad-chest': 'yes' }))).toEqual(['place']);
    expect(kinds(chest, diary(), { day: '2026-03-01', answers: { 'rad-chest': 'yes' } })).toEqual([]);
    expect(kinds(chest, diary(), { day: '2026-03-01', answers: { 'rad-chest': 'no' } })).toEqual(['place']);
  });

  it('is pain as strong as a rule names it, unless it was that strong when last looked at', () => {
    expect(kinds(pain({ now: 8 }))).toEqual(['strength']);
    expect(kinds(pain({ now: 8 }), screened('2026-02-28', { 'nrs-now': 9 }))).toEqual([]);
    expect(kinds(pain({ now: 9 }), screened('2026-02-28', { 'nrs-now': 8 }))).toEqual(['strength']);
    // Questions that were left open looked at nothing.
    expect(kinds(pain({ now: 8 }), screened('2026-02-28', { 'nrs-now': 9 }, true))).toEqual(['strength']);
  });

  it('is pain that has grown for days, once', () => {
    const days = [3, 3, 3, 3, 3, 6, 6, 6].map((now, i) => ({ kind: 'pain', day: `2026-02-2${i + 1}`, now }) as const);
    const entry = pain({ day: '2026-02-28', now: 6 });
    expect(kinds(entry, diary(...days))).toEqual(['trend']);
    const asked = {
      kind: 'screening',
      day: '2026-02-28',
      answers: { trend: 'worse' },
      level: 'routine',
      rules: [],
      knowledge: 'test',
    } as const;
    expect(kinds(entry, diary(...days, asked))).toEqual([]);
  });

  it('is the dose that is too much', () => {
    const dose = (time: string, mg: number) =>
      ({ kind: 'medicine', day: TODAY, time, medicine: 'Tylenol', dose: mg, unit: 'mg' }) as const;
    expect(kinds({ id: 'last', ...dose('12:00', 1000) }, diary(dose('08:00', 3000)))).toEqual([]);
    expect(kinds({ id: 'last', ...dose('12:00', 1001) }, diary(dose('08:00', 3000)))).toEqual(['dose']);
  });
});
