// What the check is told of an entry: what still holds, what the entry says, and which of two statements stands.
import { addSpread, emptyMap, toggleRegion } from '@rhomboid/body';
import { openFolder } from '@rhomboid/cli/knowledge';
import { addDays } from '@rhomboid/ground';
import type { Knowledge } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import { diary, FIRST_DAY, type Line, painDays } from '../days/test-diary.ts';
import type { MedicineEntry, PainEntry } from '../log/entries.ts';
import { answersFrom, type Known } from './answers.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge: Knowledge = opened.value;

const TODAY = '2026-03-02';
const NOTHING = diary();
const pain = (fields: Partial<PainEntry>): PainEntry => ({
  kind: 'pain',
  id: 'entry',
  day: TODAY,
  time: '12:00',
  ...fields,
});
const checked = (day: string, answers: Known['answers'], time?: string): Known => ({
  day,
  answers,
  ...(time && { time }),
});
const told = (entry: PainEntry, known: Known | null = null, notebook = NOTHING): object =>
  answersFrom(notebook, knowledge, entry, known, TODAY);

describe('what an earlier check told', () => {
  const answers = { age: 44, sex: 'female', fever: 'yes', 'mv-spec': 'yes', preg: '20-weeks-on', needling: 'yes' };

  it('holds where it lasts, and only for as long', () => {
    expect(told(pain({}), checked('2026-02-27', answers))).toEqual({
      age: 44,
      sex: 'female',
      preg: '20-weeks-on',
      needling: 'yes',
    });
    expect(told(pain({}), checked('2025-12-01', answers))).toEqual({ age: 44, sex: 'female' });
    expect(told(pain({}), checked('2024-12-01', answers))).toEqual({ sex: 'female' });
  });

  it('holds whole when it was told at the moment of the entry or after it', () => {
    expect(told(pain({}), checked(TODAY, answers, '12:00'))).toEqual(answers);
    expect(told(pain({ day: '2026-03-01' }), checked(TODAY, answers))).toEqual(answers);
    expect(told(pain({}), checked(TODAY, answers, '11:59'))).not.toHaveProperty('fever');
    expect(told(pain({}), checked(TODAY, answers))).not.toHaveProperty('fever');
  });

  it('does not grow younger by being written down again with a screening', () => {
    const again = (day: string) =>
      ({ kind: 'screening', day, answers: { preg: 'none' }, level: 'routine', rules: [], knowledge: 'test' }) as const;
    const known = checked('2025-12-01', { preg: 'none' });
    expect(told(pain({}), known, diary(again('2026-01-10'), again('2026-02-10')))).toEqual({});
    expect(told(pain({}), checked('2025-12-10', { preg: 'none' }), diary(again('2026-02-10')))).toEqual({
      preg: 'none',
    });
    // Asked anew once it had run out.
    expect(told(pain({}), checked('2025-11-01', { preg: 'none' }), diary(again('2026-02-10')))).toEqual({
      preg: 'none',
    });
  });

  it('is joined by the screenings of the notebook: the later answer counts, and those to this entry whole', () => {
    const screening = { kind: 'screening', level: 'routine', rules: [], knowledge: 'test' } as const;
    const notebook = diary(
      { ...screening, day: '2026-02-20', answers: { osteop: 'yes', fever: 'yes', cancer: 'none' } },
      { ...screening, day: '2026-02-25', answers: { cancer: 'active' } },
      { ...screening, day: TODAY, cause: 'entry', answers: { duration: '3-14-days' } },
      { ...screening, day: TODAY, cause: 'another', answers: { duration: 'over-12-weeks', sweat: 'yes' } },
    );
    const known = checked('2026-02-22', { osteop: 'no' });
    expect(told(pain({}), known, notebook)).toEqual({ osteop: 'no', cancer: 'active', duration: '3-14-days' });
  });
});

describe('what the entry says', () => {
  it('gives strength in whole numbers: of the number and the drawing the higher', () => {
    expect(told(pain({ now: 7.5, worst: 9 }))).toEqual({ 'nrs-now': 8, 'nrs-worst': 9 });
    const map = { ...emptyMap, areas: [{ region: 'between-left', layer: 'pain', intensity: 6 } as const] };
    expect(told(pain({ now: 3, map }))).toMatchObject({ 'nrs-now': 6, 'loc-interscap': 'yes' });
  });

  it('reads the drawing, and a drawn sign outweighs a denied one', () => {
    const drawn = toggleRegion(emptyMap, 'chest-left', 'pain');
    const map = addSpread(drawn, { from: 'chest-left', to: 'jaw-left', path: [] });
    const answers = told(pain({ map, signs: { 'rad-chest': 'no', sweat: 'no' } }));
    expect(answers).toMatchObject({ 'rad-chest': 'yes', 'rad-jaw': 'yes', sweat: 'no' });
  });

  it('takes of several options the most dangerous, and ticks what is unsure beside a tick', () => {
    const signs = {
      'trauma:minor': 'yes',
      'trauma:major': 'yes',
      'change:3-14-days': 'yes',
      'change:under-12-hours': 'yes',
    } as const;
    expect(told(pain({ signs }))).toEqual({ trauma: 'major', change: 'under-12-hours' });
    expect(told(pain({ signs: { 'preg-signs:headache': 'unsure', 'preg-signs:vision': 'yes' } }))).toEqual({
      'preg-signs': ['headache', 'vision'],
    });
    expect(told(pain({ signs: { 'preg-signs:headache': 'unsure' } }))).toEqual({ 'preg-signs': 'unsure' });
  });

  it('denies a finding only when every option is denied', () => {
    expect(told(pain({ signs: { 'trauma:major': 'no' } }))).toEqual({});
    expect(told(pain({ signs: { 'trauma:major': 'no', 'trauma:minor': 'no' } }))).toEqual({ trauma: 'none' });
    const all = knowledge.findings
      .find(({ id }) => id === 'gca')!
      .options.map(({ id }) => [`gca:${id}`, 'no'] as const);
    expect(told(pain({ signs: Object.fromEntries(all) }))).toEqual({ gca: [] });
  });

  it('adds to what lasts, and never takes a risk away', () => {
    const known = checked('2026-02-27', { 'heart-risk': ['smoker'], cancer: 'active', osteop: 'yes', immuno: 'no' });
    const signs = { 'heart-risk:hypertension': 'yes', 'cancer:past': 'yes', osteop: 'no', immuno: 'unsure' } as const;
    expect(told(pain({ signs }), known)).toEqual({
      'heart-risk': ['smoker', 'hypertension'],
      cancer: 'active',
      osteop: 'yes',
      immuno: 'unsure',
    });
  });

  it('leaves out a sign that this release does not know', () => {
    expect(told(pain({ signs: { 'grows-wings': 'yes', 'trauma:alien': 'yes' } }))).toEqual({});
  });
});

describe('trend', () => {
  const day = addDays(FIRST_DAY, 12);
  const at = (pains: readonly number[]): object =>
    answersFrom(diary(...painDays(pains)), knowledge, { kind: 'pain', id: 'new', day }, null, day);

  it('is worse after three days of two points more, not before, and not for less', () => {
    expect(at([3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5, 5])).toEqual({ trend: 'worse' });
    expect(at([3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 5])).toEqual({});
    expect(at([3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 5, 4.9, 5])).toEqual({});
  });
});

describe('too much of a medicine', () => {
  const paracetamol = (time: string, dose = 1000, day = TODAY) =>
    ({ kind: 'medicine', day, time, medicine: 'paracetamol', dose, unit: 'mg' }) as const;
  const entry: MedicineEntry = { id: 'entry', ...paracetamol('20:00') };
  const at = (lines: readonly Line[], one: MedicineEntry | PainEntry = entry, country: string | null = 'gb') =>
    (answersFrom(diary(...lines), knowledge, one, null, TODAY, country) as Record<string, unknown>).overdose;

  it('is told with the dose that goes over, and with what is written after it', () => {
    const four = [paracetamol('04:00'), paracetamol('08:00'), paracetamol('12:00')];
    expect(at(four)).toBeUndefined();
    expect(at([...four, paracetamol('16:00')])).toBe('yes');
    expect(at([...four, paracetamol('16:00'), paracetamol('19:00')], pain({ time: '20:00' }))).toBe('yes');
  });

  it('is maybe where the person denied nothing and much hangs on what was not told', () => {
    const taken = { kind: 'medicine', day: TODAY, medicine: 'paracetamol' } as const;
    expect(at([taken, taken, taken, taken])).toBe('maybe');
    expect(
      at([
        { ...taken, kind: 'screening', answers: { overdose: 'no' }, level: 'routine', rules: [], knowledge: 'test' },
        taken,
        taken,
        taken,
        taken,
      ]),
    ).toBeUndefined();
  });
});
