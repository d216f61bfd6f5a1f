// What the check answers beyond its rules: names, numbers without units, clocks, days, calls for help, other choices.
import { openFolder } from '@rhomboid/cli/knowledge';
import { addDays } from '@rhomboid/ground';
import { planOf } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';
import type { Person } from '../person.ts';
import { checkMedicine } from './check-medicine.ts';
import { medicinesFor } from './medicines-for.ts';
import type { MedicineOptions, TakenMedicine } from './types.ts';
import { healthyPerson } from './worked-cases.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const knowledge = opened.value;
const healthy = healthyPerson(knowledge);
const DAY = '2026-03-10';
const NOW = { day: DAY, time: '12:00', zone: 0 };

const check = (
  medicine: string,
  {
    person = {},
    facts = {},
    taken = [],
    options = {},
    now = NOW,
  }: {
    person?: Partial<Person>;
    facts?: Person['facts'];
    taken?: readonly TakenMedicine[];
    options?: MedicineOptions;
    now?: typeof NOW;
  } = {},
) =>
  checkMedicine(
    knowledge,
    { ...healthy, ...person, facts: { ...healthy.facts, ...facts } },
    medicine,
    taken,
    now,
    options,
  );
const rules = (result: ReturnType<typeof check>) => result.reasons.map(({ rule }) => rule);
const dose = (medicine: string, time: string, amount: number, unit = 'mg', more: Partial<TakenMedicine> = {}) => ({
  medicine,
  dose: amount,
  unit,
  day: DAY,
  time,
  zone: 0,
  ...more,
});

describe('names', () => {
  it('offers the nearest known name and never takes it silently', () => {
    const result = check('Ibuprofin');
    expect(result).toMatchObject({ medicine: null, action: 'ASK', dose: null });
    expect(result.reasons[0]?.message).toContain('Do you mean “ibuprofen”?');
    expect(check('qqqq').reasons[0]?.message).not.toContain('Do you mean');
  });
  it('knows brands, exact products before brand families', () => {
    expect(check('nurofen').medicine?.id).toBe('ibuprofen');
    expect(check('LEMSIP MAX ALL DAY').medicine?.id).toBe('cold-ibuprofen');
    expect(check('lemsip').medicine?.id).toBe('cold-sachet-paracetamol');
    expect(check('aspirin 75mg').medicine?.id).toBe('aspirin-low-dose');
    expect(check('aspirin 300mg').medicine?.id).toBe('aspirin');
  });
  it.each([
    ['Lantarel 10 mg', 'B-038'],
    ['Methotrexat', 'B-038'],
    ['Quilonum retard', 'B-037'],
    ['Préviscan', 'B-027'],
    ['Apixabán 5 mg', 'B-027'],
    ['Clopidogrel bisulfate', 'B-030'],
    ['Nexito 10 mg', 'B-032'],
    ['Torasemida', 'B-035'],
    ['Telma H', 'B-036'],
    ['Ecosprin 75 mg', 'B-031'],
    ['ASS 100', 'B-031'],
    ['bisoprolol', 'B-015'],
    ['celecoxib 200 mg', 'B-040'],
    ['Diclofenac 50 mg tablets', 'B-040'],
  ])('knows %s, as people elsewhere call it', (medicine, rule) => {
    const result = check('ibuprofen', { person: { medicines: [medicine] } });
    expect(rules(result)).toContain(rule);
    expect(rules(result)).not.toContain('B-058');
  });
  it('does not count a tablet of another country as one of ours', () => {
    for (const name of ['Ibuprofeno', 'Doliprane']) expect(rules(check(name))).toContain('B-058');
  });
  it('asks where a word beside a known name may mean something else', () => {
    expect(rules(check('ibuprofen cream'))).toContain('B-058');
    expect(check('ibuprofen tablets 200 mg').action).toBe('OK');
  });
  it('asks about a regular medicine that it does not know, and about one that was taken', () => {
    expect(check('paracetamol', { person: { medicines: ['Zorbulol'] } }).reasons[0]?.message).toContain('Zorbulol');
    expect(check('paracetamol', { taken: [dose('Zorbulol', '09:00', 1, 'tablet')] }).action).toBe('ASK');
    expect(check('paracetamol', { person: { medicines: ['Simvastatin 20 mg, at night'] } }).action).toBe('OK');
  });
});

describe('numbers and units', () => {
  it('asks for the unit of a strength or dose that has none', () => {
    for (const result of [check('paracetamol 500'), check('paracetamol', { options: { dose: 500 } })]) {
      expect(result.action).toBe('ASK');
      expect(result.reasons[0]?.message).toContain('“500”');
    }
  });
  it('counts a taken number without a unit as the most that it can be', () => {
    const result = check('paracetamol', {
      taken: [{ medicine: 'paracetamol', dose: 8, day: DAY, time: '06:00', zone: 0 }],
    });
    expect(rules(result)).toEqual(expect.arrayContaining(['clock-24h', 'strength-without-unit']));
  });
  it('reads grams, tablets and the strength of a tablet', () => {
    expect(check('paracetamol', { options: { dose: 1, unit: 'g' } }).action).toBe('OK');
    expect(check('ibuprofen 400 mg', { options: { dose: 2, unit: 'tablet' } }).reasons[0]?.rule).toBe('clock-single');
    expect(check('ibuprofen', { options: { dose: 2, unit: 'tablet' } }).action).toBe('OK');
    expect(check('paracetamol', { options: { dose: 3, unit: 'spoon' } }).action).toBe('BLOCK');
  });
  it('holds US paracetamol to its tablet, and to the stricter where that is not told', () => {
    const us = { person: { country: 'us' } };
    const row = (strength: number) => check('paracetamol', { ...us, options: { strength } }).dose;
    expect(row(325)).toMatchObject({ most: 650, hours: 4, mostInDay: 3250, rows: ['D02'] });
    expect(row(500)).toMatchObject({ most: 1000, hours: 6, mostInDay: 3000, rows: ['D03'] });
    expect(check('paracetamol', us).dose).toMatchObject({ most: 650, hours: 6, mostInDay: 3000 });
  });
});

describe('the clock', () => {
  it('says when the next dose is possible and what is left', () => {
    const result = check('ibuprofen', { taken: [dose('Nurofen', '09:30', 400)] });
    expect(result).toMatchObject({
      action: 'BLOCK',
      dose: null,
      nextAt: { day: DAY, time: '15:30' },
      leftToday: { amount: 800, unit: 'mg' },
    });
    expect(check('ibuprofen', { taken: [dose('Nurofen', '06:00', 400)] })).toMatchObject({
      action: 'OK',
      nextAt: null,
      daysUsed: 1,
    });
  });
  it('shows no more than what is left', () => {
    const taken = [dose('ibuprofen', '00:00', 600), dose('ibuprofen', '06:00', 400)];
    expect(check('ibuprofen', { taken }).dose).toMatchObject({ least: 200, most: 200 });
  });
  it('hides time and rest where something else than time forbids it', () => {
    const result = check('ibuprofen', { facts: { ulcer: 'yes' }, taken: [dose('ibuprofen', '09:30', 400)] });
    expect(result).toMatchObject({ action: 'BLOCK', nextAt: null, leftToday: null });
  });
  it('counts any 24 hours, not the day of the calendar', () => {
    const evening = ['20:00', '23:59'].map((time) => dose('paracetamol', time, 2000, 'mg', { day: addDays(DAY, -1) }));
    expect(rules(check('paracetamol', { taken: evening }))).toContain('clock-24h');
  });
  it('counts a dose of another zone at the later of both times', () => {
    const west = dose('ibuprofen', '04:00', 200, 'mg', { zone: -180 });
    const east = dose('ibuprofen', '10:00', 200, 'mg', { zone: 300 });
    expect(check('ibuprofen', { taken: [west] }).nextAt).toEqual({ day: DAY, time: '13:00' });
    expect(check('ibuprofen', { taken: [east] }).nextAt).toEqual({ day: DAY, time: '16:00' });
    expect(rules(check('ibuprofen', { taken: [east] }))).toContain('dose-in-another-zone');
  });
  it('counts a dose that is written for later, and asks to mend it', () => {
    const soon = check('ibuprofen', { taken: [dose('ibuprofen', '15:00', 200)] });
    expect(rules(soon)).toEqual(expect.arrayContaining(['clock-interval', 'dose-in-future']));
    const slip = check('ibuprofen', { taken: [dose('ibuprofen', '12:00', 200, 'mg', { day: '2027-03-10' })] });
    expect(rules(slip)).toContain('clock-interval');
    expect(check('ibuprofen', { taken: [dose('ibuprofen', '12:04', 200)] }).reasons).toHaveLength(1);
  });
  it('knows the country in capitals, as the notebook keeps it', () => {
    expect(check('ibuprofen', { person: { country: 'GB' } }).action).toBe('OK');
    expect(check('naproxen', { person: { country: 'US' } }).action).toBe('OK');
  });
  it('takes a dose without a time as late as it can be', () => {
    const untimed = { medicine: 'ibuprofen', dose: 400, unit: 'mg' };
    expect(check('ibuprofen', { taken: [{ ...untimed, day: DAY }] }).nextAt).toEqual({ day: DAY, time: '18:00' });
    expect(check('ibuprofen', { taken: [{ ...untimed, day: addDays(DAY, -1) }] }).leftToday?.amount).toBe(800);
  });
});

describe('days on end', () => {
  const daily = (medicine: string, days: number, ended = 1): readonly TakenMedicine[] =>
    Array.from({ length: days }, (_, index) => ({
      medicine,
      day: addDays(DAY, -ended - index),
      time: '08:00',
      zone: 0,
    }));
  it('locks after the last day, and opens after a week without', () => {
    expect(check('ibuprofen', { taken: daily('ibuprofen', 10) })).toMatchObject({
      action: 'BLOCK',
      daysUsed: 10,
      lockedUntil: addDays(DAY, 7),
    });
    expect(check('ibuprofen', { taken: daily('ibuprofen', 10, 7) }).lockedUntil).toBe(addDays(DAY, 1));
    expect(check('ibuprofen', { taken: daily('ibuprofen', 10, 8) }).lockedUntil).toBeNull();
    expect(check('ibuprofen', { taken: daily('ibuprofen', 9) }).lockedUntil).toBeNull();
  });
  it('counts brands of one substance together', () => {
    const mixed = daily('ibuprofen', 10).map((one, index) => ({
      ...one,
      medicine: index % 2 === 0 ? 'Nurofen' : 'Lemsip Max All Day',
    }));
    expect(rules(check('ibuprofen', { taken: mixed }))).toContain('clock-days');
  });
});

describe('calls for help', () => {
  const much = [dose('paracetamol', '11:00', 5000)];
  it('names the numbers of the country, whatever was asked about', () => {
    expect(check('ibuprofen', { taken: much }).emergency).toMatchObject({
      rule: 'B-052',
      certain: true,
      numbers: [
        { name: 'NHS 111', number: '111' },
        { name: 'Ambulance', number: '999' },
      ],
    });
    const us = check('unheard of', { person: { country: 'us' }, taken: much });
    expect(us.emergency?.numbers.map(({ number }) => number)).toEqual(['1-800-222-1222', '911']);
    expect(us.action).toBe('BLOCK');
  });
  it('invents none where the country is not known', () => {
    expect(check('ibuprofen', { person: { country: null }, taken: much }).emergency?.numbers).toEqual([]);
    expect(check('ibuprofen', { person: { country: 'fr' }, taken: much }).emergency?.numbers).toEqual([
      { name: 'Ambulance', number: '112' },
    ]);
  });
  it('offers no other painkiller meanwhile', () => {
    expect(check('ibuprofen', { taken: much }).alternatives).toEqual([]);
  });
  it('adds up across brands, and over two days', () => {
    const brands = [
      dose('Lemsip', '08:00', 2, 'sachet'),
      dose('Panadol', '10:00', 4, 'tablet'),
      dose('co-codamol', '11:00', 2, 'tablet'),
    ];
    expect(check('ibuprofen', { taken: brands }).emergency?.rule).toBe('B-052');
    const days = [5, 6].map((ago) => dose('paracetamol', '11:00', 5000, 'mg', { day: addDays(DAY, -ago) }));
    expect(check('ibuprofen', { taken: days }).emergency?.rule).toBe('B-052');
    expect(check('ibuprofen', { taken: days.slice(0, 1) }).emergency).toBeNull();
  });
  it('calls an ambulance for signs of bleeding that are there or not sure, not for those nobody asked about', () => {
    expect(check('ibuprofen', { facts: { 'gut-bleed-signs': 'yes' } }).emergency).toMatchObject({ certain: true });
    expect(check('ibuprofen', { facts: { 'gut-bleed-signs': 'unsure' } }).emergency).toMatchObject({ certain: false });
    expect(checkMedicine(knowledge, { ...healthy, facts: {} }, 'ibuprofen', [], NOW).emergency).toBeNull();
  });
});

describe('what is not known', () => {
  const nobody: Person = { age: null, sex: null, country: null, facts: {}, numbers: {}, medicines: [] };
  it('blocks, and says what to ask', () => {
    const result = checkMedicine(knowledge, nobody, 'ibuprofen', [], NOW);
    expect(result.action).toBe('BLOCK');
    expect(result.asks).toEqual(
      expect.arrayContaining(['age', 'kidney-disease', 'ulcer', 'heart-disease', 'pregnant', 'anticoagulant']),
    );
    expect(result.reasons.every((reason) => reason.unknown || reason.rule === 'country-told')).toBe(true);
    expect(result.reasons[0]?.message).toMatch(/^Not known yet: /);
  });
  it('lets a pharmacist clear what is to be asked, not what is forbidden', () => {
    const older = { person: { age: 70 } };
    expect(check('ibuprofen', older)).toMatchObject({ action: 'ASK', dose: null });
    const cleared = check('ibuprofen', { ...older, options: { cleared: ['B-009'] } });
    expect(cleared).toMatchObject({ action: 'CAUTION', dose: { least: 200, most: 200 } });
    expect(check('ibuprofen', { facts: { ulcer: 'yes' }, options: { cleared: ['B-005'] } }).action).toBe('BLOCK');
    expect(check('paracetamol', { facts: { malnourished: 'yes' }, options: { cleared: ['B-022'] } })).toMatchObject({
      action: 'CAUTION',
      dose: null,
    });
  });
  it('tells that something else stands between', () => {
    const result = check('ibuprofen', { person: { medicines: ['warfarin', 'low-dose aspirin'] } });
    const words = result.reasons.map(({ message }) => message).join(' ');
    expect(words).toContain('Keep taking the blood thinner');
    expect(words).toContain('Never stop the aspirin');
    expect(words).not.toMatch(/\b(?:stop|leave out) (?:taking )?(?:the |your )?(?:warfarin|blood thinner)/i);
  });
});

describe('choices', () => {
  it('puts a small place before the whole body, and what is not for this person last', () => {
    const list = medicinesFor(knowledge, { ...healthy, facts: { ...healthy.facts, 'heart-failure': 'yes' } }, [], NOW);
    expect(list.slice(0, 3).map(({ medicine }) => medicine)).toEqual([
      'diclofenac-gel',
      'ibuprofen-gel',
      'paracetamol',
    ]);
    expect(list.filter(({ check: { action } }) => action === 'BLOCK').map(({ medicine }) => medicine)).toEqual([
      'ibuprofen',
      'aspirin',
    ]);
    expect(list.every(({ caveat, source }) => caveat !== '' && source.length > 0)).toBe(true);
  });
  it('names nothing that needs a prescription or makes sleepy', () => {
    for (const country of ['gb', 'us', null]) {
      const names = medicinesFor(knowledge, { ...healthy, country }, [], NOW).map(({ medicine }) => medicine);
      expect(names).not.toEqual(expect.arrayContaining(['co-codamol-strong']));
      const groups = names.flatMap((name) =>
        knowledge.medicines
          .find(({ id }) => id === name)!
          .ingredients.map(({ ingredient }) => knowledge.ingredients.find(({ id }) => id === ingredient)!.group),
      );
      expect(groups).not.toContain('opioid');
      expect(groups).not.toContain('sedating');
    }
  });
  it('offers nothing that is itself blocked', () => {
    const all = planOf(knowledge).medicineSafety.choices.map(({ medicine }) => medicine);
    for (const medicine of all) {
      const person = { facts: { ulcer: 'yes', 'paracetamol-allergy': 'yes', 'broken-skin': 'yes' } as const };
      const offered = check(medicine, person).alternatives.flatMap((one) =>
        one.medicine === null ? [] : [one.medicine],
      );
      for (const { id } of offered) expect(check(id, person).action).not.toBe('BLOCK');
    }
  });
});

describe('the dictionary of brands in the evidence table', () => {
  const holds = (name: string): readonly string[] =>
    knowledge.medicines
      .find(({ id }) => id === check(name).medicine?.id)
      ?.ingredients.map(({ ingredient }) => ingredient) ?? [];
  it.each([
    [
      'paracetamol',
      [
        'lemsip',
        'day nurse',
        'night nurse',
        'benylin',
        'nyquil',
        'theraflu',
        'tylenol',
        'panadol',
        'hedex',
        'disprol',
        'anadin paracetamol',
        'excedrin',
        'anadin extra',
        'vicodin',
        'percocet',
        'co-codamol',
        'co-dydramol',
        'solpadeine',
        'tylenol pm',
        'advil dual action',
        'nuromol',
        'combogesic',
      ],
    ],
    [
      'ibuprofen',
      [
        'lemsip max all day cold & flu tablets',
        'nurofen cold & flu',
        'advil',
        'motrin',
        'nurofen',
        'calprofen',
        'flarin',
        'advil pm',
        'advil dual action',
        'nuromol',
        'combogesic',
      ],
    ],
    ['naproxen', ['aleve', 'naprosyn', 'anaprox', 'feminax ultra', 'aleve pm']],
    ['aspirin', ['excedrin', 'anadin extra', 'alka-seltzer original', 'bayer', 'aspro', 'disprin']],
    ['sedating-antihistamine', ['night nurse', 'nyquil', 'advil pm', 'aleve pm', 'tylenol pm']],
    ['bismuth-subsalicylate', ['pepto-bismol']],
    ['menthol', ['tiger balm', 'tiger balm red', 'deep heat', 'bengay', 'icy hot', 'salonpas']],
    ['methyl-salicylate', ['tiger balm liniment', 'tiger balm spray', 'deep heat', 'bengay', 'icy hot', 'salonpas']],
  ])('%s', (ingredient, names) => {
    expect(names.filter((name) => !holds(name).includes(ingredient))).toEqual([]);
    expect(
      names.filter((name) => check(name).reasons.some(({ message }) => message.includes('which may hold more'))),
    ).toEqual([]);
  });
});

describe('paracetamol with warfarin', () => {
  const warfarin = { person: { medicines: ['warfarin'] } };
  const grams = (...times: readonly string[]) => times.map((time) => dose('paracetamol', time, 500));

  it('caps the dose, the day and what is left alike', () => {
    const result = check('paracetamol', warfarin);
    expect(result).toMatchObject({
      action: 'CAUTION',
      dose: { least: 500, most: 500, mostInDay: 2000 },
      leftToday: { amount: 2000 },
    });
    expect(result.dose?.text).toContain('2,000 mg in 24 hours');
    expect(check('paracetamol', { ...warfarin, taken: grams('06:00') }).leftToday?.amount).toBe(1500);
    expect(check('paracetamol')).toMatchObject({ dose: { mostInDay: 4000 }, leftToday: { amount: 4000 } });
  });

  it('holds while warfarin is not known, and in every country', () => {
    expect(check('paracetamol', { facts: { warfarin: 'unsure' } }).dose?.mostInDay).toBe(2000);
    expect(check('paracetamol', { person: { ...warfarin.person, country: 'us' } }).dose?.mostInDay).toBe(2000);
  });

  it('shows no dose after days of more, also once a pharmacist agreed: how much is theirs to say', () => {
    const daily = [1, 2, 3, 4].map((ago) => dose('paracetamol', '06:00', 3000, 'mg', { day: addDays(DAY, -ago) }));
    const cleared = { cleared: ['B-028', 'clock-days'] };
    const result = check('paracetamol', { ...warfarin, taken: daily, options: cleared });
    expect(result.reasons.find(({ rule }) => rule === 'B-028')?.cleared).toBe(true);
    expect(result).toMatchObject({ action: 'CAUTION', dose: null, leftToday: null });
  });

  it('counts products that hold it, and closes when the day is full', () => {
    const four = dose('co-codamol', '00:30', 4, 'tablet');
    const full = check('paracetamol', { ...warfarin, taken: [four] });
    expect(full).toMatchObject({ action: 'BLOCK', dose: null, nextAt: { time: '00:30' }, leftToday: { amount: 0 } });
    expect(rules(full)).toContain('clock-24h');
    expect(rules(check('paracetamol', { taken: [four] }))).not.toContain('clock-24h');
  });

  it('is not offered in place of another medicine once its day is full', () => {
    const offered = (taken: readonly TakenMedicine[]) =>
      check('ibuprofen', { ...warfarin, taken }).alternatives.map(({ medicine }) => medicine?.id);
    expect(offered(grams('07:00'))).toContain('paracetamol');
    expect(offered([dose('paracetamol', '00:30', 2000)])).not.toContain('paracetamol');
  });
});
