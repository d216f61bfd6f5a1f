import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appleHealthReader } from './apple-health.ts';
import type { ImportPreview } from './import-preview.ts';
import { badLines, fieldsOf, OPTIONS } from './test-options.ts';

const SAMPLE = readFileSync(new URL('../../samples/apple-health-export.xml', import.meta.url), 'utf8');

function read(...chunks: readonly string[]): ImportPreview {
  const reader = appleHealthReader(OPTIONS);
  for (const chunk of chunks) reader.write(chunk);
  return reader.finish();
}

const file = (...records: readonly string[]): string =>
  `<HealthData locale="en_GB">\n${records.join('\n')}\n</HealthData>\n`;

function record(type: string, start: string, end: string, value: string, source = 'Watch'): string {
  return `<Record type="${type}" sourceName="${source}" startDate="${start}" endDate="${end}" value="${value}"/>`;
}

const sleep = (start: string, end: string, phase: string): string =>
  record('HKCategoryTypeIdentifierSleepAnalysis', start, end, `HKCategoryValueSleepAnalysis${phase}`);
const steps = (start: string, value: string, source?: string): string =>
  record('HKQuantityTypeIdentifierStepCount', start, start, value, source);

describe('a health export', () => {
  it('gives the hours slept of each night, overlaps once, under the day of waking', () => {
    const result = read(
      file(
        sleep('2026-03-01 22:50:00 +0000', '2026-03-02 07:10:00 +0000', 'InBed'),
        sleep('2026-03-01 23:00:00 +0000', '2026-03-02 03:00:00 +0000', 'AsleepCore'),
        sleep('2026-03-02 02:00:00 +0000', '2026-03-02 05:00:00 +0000', 'AsleepUnspecified'),
        sleep('2026-03-02 05:00:00 +0000', '2026-03-02 05:30:00 +0000', 'Awake'),
        sleep('2026-03-02 05:30:00 +0000', '2026-03-02 07:00:00 +0000', 'AsleepREM'),
        sleep('2026-03-02 22:00:00 +0000', '2026-03-03 06:00:00 +0000', 'InBed'),
      ),
    );
    expect(fieldsOf(result, 'factor')).toEqual([
      { day: '2026-03-02', factor: 'sleep-hours', value: 7.5 },
      { day: '2026-03-03', factor: 'sleep-hours', value: 8 },
    ]);
    expect(result.notes).toEqual(['Some nights hold only the time in bed; it stands for the sleep there.']);
  });

  it('counts true hours in the night when the clocks change', () => {
    const result = read(file(sleep('2026-03-28 23:00:00 +0000', '2026-03-29 07:00:00 +0100', 'AsleepCore')));
    expect(fieldsOf(result, 'factor')).toMatchObject([{ day: '2026-03-29', value: 7 }]);
  });

  it('takes the steps of one device, and workouts once', () => {
    const workout = (type: string) =>
      `<Workout workoutActivityType="HKWorkoutActivityType${type}" duration="30" durationUnit="min" sourceName="Watch" startDate="2026-03-02 17:00:00 +0000" endDate="2026-03-02 17:30:00 +0000"><MetadataEntry key="a" value="b"/></Workout>`;
    const result = read(
      file(
        steps('2026-03-02 08:00:00 +0000', '1200'),
        steps('2026-03-02 09:00:00 +0000', '800'),
        steps('2026-03-02 08:10:00 +0000', '1500', 'Phone'),
        workout('TraditionalStrengthTraining'),
        workout('TraditionalStrengthTraining'),
        workout('Walking'),
      ),
    );
    expect(fieldsOf(result, 'factor')).toMatchObject([{ day: '2026-03-02', value: 2000 }]);
    expect(fieldsOf(result, 'treatment')).toEqual([
      { day: '2026-03-02', time: '17:00', treatment: 'exercise', what: 'Traditional strength training', minutes: 30 },
      { day: '2026-03-02', time: '17:00', treatment: 'walk', what: 'Walking', minutes: 30 },
    ]);
  });

  it('reads the sample, and the same whatever the pieces', () => {
    const whole = read(SAMPLE);
    expect(whole.bad).toEqual([]);
    expect(fieldsOf(whole, 'factor').filter(({ factor }) => factor === 'sleep-hours')).toHaveLength(20);
    expect(fieldsOf(whole, 'treatment')).toHaveLength(4);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: SAMPLE.length }), { maxLength: 30 }), (cuts) => {
        const ends = [...cuts.sort((a, b) => a - b), SAMPLE.length];
        expect(read(...ends.map((end, i) => SAMPLE.slice(ends[i - 1] ?? 0, end)))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a health export that is damaged', () => {
  it('gives what stands before it is cut off, and the line', () => {
    const cut = SAMPLE.slice(0, SAMPLE.indexOf('<Workout') + 40);
    const result = read(cut);
    expect(result.good.length).toBeGreaterThan(40);
    expect(badLines(result)).toEqual([
      `${cut.split('\n').length}: The file ends in the middle; what stands before was read. Export it again for the rest.`,
    ]);
  });

  it('keeps what stands before and after a damage', () => {
    const good = steps('2026-03-02 08:00:00 +0000', '1200');
    const result = read(file(good, '<Record type="broken" value=oops/>', steps('2026-03-03 08:00:00 +0000', '900')));
    expect(fieldsOf(result, 'factor').map(({ value }) => value)).toEqual([1200, 900]);
    expect(badLines(result)[0]).toContain('3: The file is damaged here');
  });

  it('tells records that cannot be', () => {
    const result = read(
      file(
        steps('2026-03-02 08:00:00 +0000', '-5'),
        steps('2026-02-30 08:00:00 +0000', '5'),
        steps('2027-03-02 08:00:00 +0000', '5'),
        sleep('2026-03-02 08:00:00 +0000', '2026-03-01 08:00:00 +0000', 'AsleepCore'),
      ),
    );
    expect(result.good).toEqual([]);
    expect(badLines(result)).toEqual([
      '2: The number of steps is “-5”; the record was left out.',
      '3: The record has no start or end that can be read; it was left out.',
      '4: The record is of 2027-03-02, which is still to come; it was left out.',
      '5: The record ends before it begins, or lasts more than a day; it was left out.',
    ]);
  });

  it('tells at most a hundred of them, and counts the others', () => {
    const result = read(file(...Array.from({ length: 250 }, () => steps('2026-03-02 08:00:00 +0000', 'many'))));
    expect(result.bad).toHaveLength(100);
    expect(result.notes).toEqual(['150 more records could not be read.']);
  });

  it('stops where one element never ends', () => {
    const result = read(
      '<HealthData>',
      `<Record type="${'x'.repeat(5 * 1024 * 1024)}`,
      steps('2026-03-02 08:00:00 +0000', '5'),
    );
    expect(badLines(result)).toEqual([
      '1: There is far too much text in one element here; what stands before was read.',
    ]);
  });

  it.each([
    ['<ClinicalDocument/>', 'it does not begin with HealthData'],
    [`<HealthData>${'<a>'.repeat(60)}`, 'deeper than in any health export'],
    ['', 'ends in the middle'],
  ])('refuses what is none: %.20s', (text, says) => {
    expect(badLines(read(text)).at(-1)).toContain(says);
  });
});

describe('a very large health export', { timeout: 120_000 }, () => {
  it('needs no more memory than a small one', () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const held = (): number => {
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const reader = appleHealthReader(OPTIONS);
    reader.write('<?xml version="1.0" encoding="UTF-8"?>\n<HealthData locale="en_GB">\n');
    const size = 64 * 1024 * 1024;
    let written = 0;
    let early = 0;
    let most = 0;
    let nextLook = 2 * 1024 * 1024;
    const began = performance.now();
    for (let i = 0; written < size; i++) {
      const chunk = tenRecords(i);
      reader.write(chunk);
      written += chunk.length;
      if (written < nextLook) continue;
      nextLook += 8 * 1024 * 1024;
      if (early === 0) early = held();
      else most = Math.max(most, held());
    }
    reader.write('</HealthData>\n');
    const result = reader.finish();
    const mebibytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
    const seconds = (performance.now() - began) / 1000;
    console.info(
      `Apple Health: ${mebibytes(written)} MiB at ${(Number(mebibytes(written)) / seconds).toFixed(0)} MiB/s; held after 2 MiB ${mebibytes(early)} MiB, at most ${mebibytes(most)} MiB later`,
    );
    expect(result.bad).toEqual([]);
    expect(fieldsOf(result, 'factor')).toHaveLength(60);
    expect(most - early).toBeLessThan(4 * 1024 * 1024);
  });
});

/** Ten records of sixty days, over and over, as long as those of a watch. */
function tenRecords(i: number): string {
  const day = new Date(Date.UTC(2026, 0, 1 + (i % 60))).toISOString().slice(0, 10);
  const device = 'device="&lt;&lt;HKDevice: 0x2839f1a40&gt;, name:Watch, manufacturer:Apple Inc., model:Watch&gt;"';
  let text = '';
  for (let minute = 10; minute < 60; minute += 5)
    text += ` <Record type="HKQuantityTypeIdentifierStepCount" sourceName="Watch" sourceVersion="9.4" ${device} unit="count" creationDate="${day} 10:${minute}:59 +0000" startDate="${day} 10:${minute}:00 +0000" endDate="${day} 10:${minute}:58 +0000" value="${i % 90}">\n  <MetadataEntry key="HKWasUserEntered" value="0"/>\n </Record>\n`;
  return text;
}
