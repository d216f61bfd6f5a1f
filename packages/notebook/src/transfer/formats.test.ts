// The exports of other apps, in their true formats, with what is wrong in them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeRow, importNames } from './describe-row.ts';
import { detectFormat } from './detect.ts';
import { previewImport } from './preview-import.ts';
import { badLines, fieldsOf, OPTIONS } from './test-options.ts';

const sample = (name: string): string => readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8');

describe('Bearable', () => {
  const HEADER = 'date,date formatted,weekday,time of day,category,rating/amount,detail,notes';
  const preview = (...rows: readonly string[]) => previewImport('bearable', [HEADER, ...rows].join('\n'), OPTIONS);
  const one = (row: string) => preview(row).good.map(({ kind, fields }) => ({ kind, ...fields }));

  it('reads severity as pain, and the part of the day as a time', () => {
    expect(one('"12th May 2021",,Wednesday,am,Symptom,2,"Upper back pain (Moderate)",tight')).toEqual([
      { kind: 'pain', day: '2021-05-12', time: '09:00', now: 5, note: 'tight', source: 'bearable' },
    ]);
    expect(one('12th May 2021,2021-05-12,Wednesday,all day,Symptom,,Back pain (Unbearable),')).toMatchObject([
      { kind: 'pain', average: 10 },
    ]);
  });

  it('names a second pain, and makes other symptoms factors', () => {
    const { good } = preview(
      '1st Mar 2024,2024-03-01,Friday,pm,Symptom,1,Back pain (Mild),',
      '1st Mar 2024,2024-03-01,Friday,pm,Symptom,3,Neck pain (Severe),',
      '1st Mar 2024,2024-03-01,Friday,pm,Symptom,4,Headache (Unbearable),',
    );
    const name = good.find(({ kind }) => kind === 'pain-name');
    expect(name?.fields.name).toBe('Neck pain');
    expect(good.filter(({ kind }) => kind === 'pain').map(({ fields }) => [fields.now, fields.pain])).toEqual([
      [2.5, undefined],
      [7.5, name?.event.entry],
    ]);
    expect(good.filter(({ kind }) => kind === 'factor').map(({ fields }) => fields.value)).toEqual([10]);
  });

  it.each([
    [',,,Mood,8,,', { factor: 'mood', value: 7.8 }],
    [',,,Energy,4,,', { factor: 'tired', value: 2.5 }],
    [',,,Energy,Very low,,', { factor: 'tired', value: 10 }],
    [',,,Sleep,7:45,,', { factor: 'sleep-hours', value: 7.75 }],
    [',,,Sleep,Good,,', { factor: 'sleep-quality', value: 7.5 }],
    [',,,Sleep quality,3,,', { factor: 'sleep-quality', value: 5 }],
    [',,,Stress,2,,hard day', { factor: 'stress', value: 2.5, note: 'hard day' }],
  ])('%s', (row, fields) => {
    expect(fieldsOf(preview(`2nd Jan 2024,2024-01-02${row}`), 'factor')).toEqual([{ day: '2024-01-02', ...fields }]);
  });

  it('reads factors with and without a level, medicines, measurements, meals and events', () => {
    const { good, bad } = preview(
      '2nd Jan 2024,,Tuesday,,Lifestyle,,☕ Caffeine - A lot | Gardening,',
      '2nd Jan 2024,,Tuesday,pm,Medication,2,Nurofen (400mg),',
      '2nd Jan 2024,,Tuesday,pm,Medication,half a dose,My drops,',
      '2nd Jan 2024,,Tuesday,,Health measurements,"7,210",Step count (steps),(Synced)',
      '2nd Jan 2024,,Tuesday,mid,Nutrition,,Porridge | Soup,',
      '2nd Jan 2024,,Tuesday,,Important events,,New chair,',
    );
    expect(bad).toEqual([]);
    const said = good.filter(({ kind }) => kind !== 'own-factor').map(({ fields }) => fields);
    expect(said).toMatchObject([
      { value: 10 },
      { value: true },
      { medicine: 'ibuprofen', dose: 400, unit: 'mg' },
      { medicine: 'My drops', note: 'half a dose' },
      { value: 7210 },
      { note: 'Nutrition: Porridge; Soup' },
      { text: 'New chair' },
    ]);
  });

  it('keeps good rows apart from bad ones, and says how to mend these', () => {
    const result = preview(
      '12th May 2021,2021-05-12,,am,Symptom,5,Back pain,',
      '30th Feb 2021,,,am,Symptom,2,Back pain (Moderate),',
      ',,,am,Symptom,2,Back pain (Moderate),',
      '12th May 2021,2021-05-12,,am,Mood,eleven,,',
      '12th May 2031,2031-05-12,,am,Mood,5,,',
      '12th May 2021,2021-05-12,,,Sleep,33:00,,',
      '12th May 2021,2021-05-12,,am,Symptom,2,Back pain (Moderate),',
      '12th May 2021,2021-05-12,,am',
    );
    expect(result.good.map(({ line }) => line)).toEqual([8]);
    expect(badLines(result)).toEqual([
      '2: The severity “5” is none of 0, 1, 2, 3 and 4: correct it, or leave the row out.',
      '3: “30th Feb 2021” is not a date that can be read: write it as 2024-05-12.',
      '4: The row has no date: write one such as 2024-05-12.',
      '5: “eleven” is no rating that is known here: write a number from 1 to 10.',
      '6: 2031-05-12 is still to come: correct the date.',
      '7: A night has no more than 24 hours: correct it.',
      '9: The row has 4 cells where the header has 8: it may have been cut off.',
    ]);
  });

  it('says which columns are missing', () => {
    expect(badLines(previewImport('bearable', 'date,pain\n2021-05-12,4\n', OPTIONS))).toEqual([
      '1: The file has “date”, “pain”; it needs “category”, “rating/amount”, “detail”: choose another format, or export it again.',
    ]);
    expect(badLines(previewImport('bearable', '', OPTIONS))[0]).toContain('The file is empty');
  });

  it('reads the sample', () => {
    const result = previewImport('bearable', sample('bearable.csv'), OPTIONS);
    expect(result.bad).toEqual([]);
    expect(result.notes).toContain(
      'Severity came in five steps, 0 to 4; it became 0, 2.5, 5, 7.5 and 10 of 10: none, mild, moderate, severe, unbearable.',
    );
    expect(fieldsOf(result, 'medicine')).toHaveLength(3);
    expect(fieldsOf(result, 'pain').length).toBeGreaterThan(42);
  });
});

describe('Daylio', () => {
  it.each(['daylio.csv', 'daylio-older.csv'])('reads %s', (name) => {
    const result = previewImport('daylio', sample(name), OPTIONS);
    expect(result.bad).toEqual([]);
    expect(fieldsOf(result, 'factor').filter(({ factor }) => factor === 'mood')).toHaveLength(14);
    const notes = fieldsOf(result, 'note').map(({ note }) => note);
    expect(
      notes.some((note) => String(note).includes('“like') || String(note).includes('"like a board",\nuntil')),
    ).toBe(true);
  });

  it('reads mood, activities and notes, and the time in either form', () => {
    const header = 'full_date,date,weekday,time,mood,activities,scales,note_title,note';
    const result = previewImport(
      'daylio',
      `${header}\n2026-05-01,May 1,Friday,9:05 pm,awful,"work | walk | work",,Bad,"Too long, too far"\n2026-05-02,May 2,Saturday,21:05,drained,,,,\n`,
      OPTIONS,
    );
    expect(
      result.good.map((row) =>
        describeRow(
          row,
          importNames(result, () => undefined),
        ),
      ),
    ).toEqual([
      '2026-05-01 21:05  mood: 0',
      '2026-05-01  your own factor “work” (yes-no)',
      '2026-05-01 21:05  work: yes',
      '2026-05-01  your own factor “walk” (yes-no)',
      '2026-05-01 21:05  walk: yes',
      '2026-05-01 21:05  note “Bad Too long, too far”',
      '2026-05-02 21:05  note “Mood: drained”',
    ]);
    expect(result.notes).toEqual([
      'The column “scales” is not read.',
      'Mood became 0 (awful), 2.5 (bad), 5 (meh), 7.5 (good) and 10 (rad) of 10.',
      'Moods with names of your own have no number; they went into notes.',
    ]);
  });

  it('tells bad rows', () => {
    const header = 'year,date,weekday,time,mood,activities,note';
    const result = previewImport(
      'daylio',
      `${header}\n2019,February 30,Friday,8:00 am,good,,\n2019,,Friday,8:00 am,good,,`,
      OPTIONS,
    );
    expect(badLines(result)).toEqual([
      '2: “February 30 2019” is not a date that can be read: write it as 2024-05-12.',
      '3: The row has no date: write one such as 2024-05-12.',
    ]);
    expect(badLines(previewImport('daylio', 'mood,activities\n', OPTIONS))[0]).toContain('it needs “full_date”');
  });
});

describe('Flaredown', () => {
  it('tells symptoms, treatments, tags and foods by what stands in the columns', () => {
    const result = previewImport(
      'flaredown',
      [
        'Date,Back pain,Migraine,Ibuprofen,Heat pad,Tags,Foods,Weather summary',
        '2026-05-01,3,1,400 mg,20 minutes,desk day; travel,"Bread, rye; Apples",Rain',
        '2026-05-02,0,,Not Taken,Taken,,',
        '2026-05-03,7,,one at night,,,,Sun',
      ].join('\n'),
      OPTIONS,
    );
    expect(fieldsOf(result, 'pain')).toEqual([
      { day: '2026-05-01', average: 7.5 },
      { day: '2026-05-02', average: 0 },
    ]);
    expect(fieldsOf(result, 'medicine')).toEqual([
      { day: '2026-05-01', medicine: 'ibuprofen', dose: 400, unit: 'mg' },
      { day: '2026-05-03', medicine: 'ibuprofen', note: 'one at night' },
    ]);
    expect(fieldsOf(result, 'treatment')).toEqual([
      { day: '2026-05-01', treatment: 'heat', what: 'Heat pad', minutes: 20 },
      { day: '2026-05-02', treatment: 'heat', what: 'Heat pad' },
    ]);
    expect(fieldsOf(result, 'note')).toEqual([{ day: '2026-05-01', note: 'Foods: Bread, rye; Apples' }]);
    expect(fieldsOf(result, 'factor').map(({ value }) => value)).toEqual([2.5, true, true]);
    expect(badLines(result)).toEqual([
      '4: The severity “7” is none of 0, 1, 2, 3 and 4: correct it, or empty the cell.',
    ]);
    expect(result.notes).toContain('What was “Not Taken” is not written down.');
  });

  it('reads the sample', () => {
    const result = previewImport('flaredown', sample('flaredown.csv'), OPTIONS);
    expect(result.bad).toEqual([]);
    expect(fieldsOf(result, 'pain').filter(({ pain }) => pain === undefined)).toHaveLength(21);
  });
});

describe('what a file is', () => {
  it.each([
    ['bearable.csv', 'bearable'],
    ['daylio.csv', 'daylio'],
    ['daylio-older.csv', 'daylio'],
    ['flaredown.csv', 'flaredown'],
    ['own-table.csv', 'csv'],
    ['apple-health-export.xml', 'apple-health'],
  ])('%s', (name, format) => {
    expect(detectFormat(sample(name).slice(0, 4000))).toEqual({ ok: true, value: format });
  });

  it('knows our own file', () => {
    expect(detectFormat('{"v":1,"id":"x","at":"y","entry":"z","kind":"note","set":{}}\n')).toMatchObject({
      value: 'rhomboid',
    });
  });

  it.each([
    ['PK\u0003\u0004\u0014\u0000 apple_health_export/', 'zip file: unpack it first'],
    ['PK\u0003\u0004\u0014\u0000 [Content_Types].xml', 'workbook'],
    ['\u001F\uFFFD\b', 'gzip'],
    ['D\u0000a\u0000t\u0000e\u0000', 'save it as CSV (UTF-8)'],
    ['  \n', 'empty'],
    ['<?xml version="1.0"?><ClinicalDocument>', 'not export_cda.xml'],
    ['<html>', 'no export of Apple Health'],
    ['{"app":"other"}', 'JSON of another program'],
    ['{"format":"rhomboid-notebook-backup","version":1}', 'encrypted backup'],
  ])('%j', (head, says) => {
    expect(detectFormat(head)).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining(says) }] });
  });
});
