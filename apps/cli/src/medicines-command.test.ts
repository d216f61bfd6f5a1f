// `rhomboid medicines`: what it prints, and one clear line for whatever it cannot use.
import { openFolder } from '@rhomboid/cli/knowledge';
import { healthyPerson, type MedicineCheck, type MedicineOffer } from '@rhomboid/plan';
import { describe, expect, it } from 'vitest';
import { readPerson } from './medicines/read-person.ts';
import { readTaken } from './medicines/read-taken.ts';
import { newFile, runHere } from './test-support.ts';

const opened = openFolder();
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const { facts } = healthyPerson(opened.value);
const healthy = { age: 35, sex: 'female', country: 'GB', facts, numbers: { weight: 70 } };
const AT = '2026-03-10T12:00+00:00';

const personFile = (change: object = {}): string => newFile('person.json', JSON.stringify({ ...healthy, ...change }));
const ask = (args: readonly string[], change: object = {}) =>
  runHere(['medicines', '--person', personFile(change), '--at', AT, ...args]);
const asked = async (args: readonly string[], change: object = {}) =>
  JSON.parse((await ask([...args, '--json'], change)).out) as Printed;

interface Printed extends MedicineCheck {
  readonly medicines: readonly MedicineOffer[];
}

describe('rhomboid medicines', { timeout: 60_000 }, () => {
  it('checks one medicine', async () => {
    const result = await asked(['--medicine', 'Nurofen']);
    expect(result).toMatchObject({
      action: 'OK',
      medicine: { id: 'ibuprofen' },
      dose: { least: 200, most: 400, unit: 'mg' },
      at: { day: '2026-03-10', time: '12:00', zone: 0 },
    });
    expect(result.knowledge).toEqual({ version: expect.any(String), hash: expect.any(String) });
  });
  it('gives the next time from a file of doses, those of another zone at the later of both times', async () => {
    const taken = newFile(
      'taken.json',
      JSON.stringify([{ medicine: 'ibuprofen', dose: 2, unit: 'tablets', at: '2026-03-10T10:30+01:00' }]),
    );
    const result = await asked(['--medicine', 'ibuprofen', '--taken', taken]);
    expect(result).toMatchObject({ action: 'BLOCK', dose: null, nextAt: { day: '2026-03-10', time: '16:30' } });
  });
  it('reads doses from a notebook', async () => {
    const event = {
      v: 1,
      id: '017f22e2-79b0-7cc3-98c4-000000000001',
      at: '1773136800000-0000-phone',
      entry: '017f22e2-79b0-7cc3-98c4-000000000002',
      kind: 'medicine',
      set: { day: '2026-03-10', time: '10:00', zone: 0, medicine: 'paracetamol', dose: 1000, unit: 'mg' },
    };
    const log = newFile('log.jsonl', `${JSON.stringify(event)}\n`);
    const result = await asked(['--medicine', 'paracetamol', '--notebook', log]);
    expect(result).toMatchObject({ action: 'BLOCK', nextAt: { day: '2026-03-10', time: '14:00' } });
  });
  it('lists the choices, with their reasons, when no medicine is named', async () => {
    const { medicines } = await asked([], { facts: { ...facts, ulcer: 'yes' } });
    expect(medicines.map(({ medicine, check }) => [medicine, check.action])).toContainEqual(['ibuprofen', 'BLOCK']);
    const { out } = await ask([]);
    expect(out).toContain('nothing speaks against it');
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
  });
  it('reads well without --json', async () => {
    const { out, code } = await ask(['--medicine', 'ibuprofen'], { medicines: ['warfarin'] });
    expect(code).toBe(0);
    expect(out).toContain('NOT FOR YOU NOW: Ibuprofen');
    expect(out).toContain('Instead:');
    expect(out).toContain('B-027');
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
  });
  it('takes the safe side where age and country are missing', async () => {
    const result = await asked(['--medicine', 'ibuprofen'], { age: undefined, country: undefined });
    expect(result.action).toBe('BLOCK');
    expect(result.asks).toContain('age');
    expect(result.reasons.map(({ rule }) => rule)).toContain('country-told');
  });
  it('lists the facts', async () => {
    const { out } = await runHere(['medicines', '--facts', '--json']);
    expect((JSON.parse(out) as { id: string }[]).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['kidney-disease', 'weight']),
    );
  });
  it.each([
    [
      'weeksPregnant',
      { numbers: { weight: 70, weeksPregnant: 22 }, facts: { ...facts, pregnant: 'yes' } },
      'ibuprofen gel',
      'BLOCK',
    ],
    ['a birth year at the older end', { age: undefined, birthYear: 1961 }, 'ibuprofen', 'ASK'],
    ['a birth year at the younger end', { age: undefined, birthYear: 2008 }, 'paracetamol', 'ASK'],
    ['another country', { country: 'FR' }, 'naproxen', 'BLOCK'],
  ])('understands %s', async (_, change, medicine, action) => {
    expect((await asked(['--medicine', medicine], change)).action).toBe(action);
  });
});

describe('what cannot be used', { timeout: 60_000 }, () => {
  it.each([
    ['an unknown key', { agee: 4 }, 'there is no “agee” in a person, did you mean “age”?'],
    ['an unknown fact', { facts: { ulcers: 'no' } }, 'there is no fact “ulcers”, did you mean “ulcer”?'],
    [
      'an answer that is none',
      { facts: { ulcer: 'never' } },
      '“ulcer” is answered with yes, no or unsure; not "never"',
    ],
    ['a weight in words', { numbers: { weight: 'heavy' } }, '“weight” is a number of kg from 20 to 400, not "heavy"'],
    ['an age out of range', { age: 400 }, 'age is a whole number of years from 0 to 120, not 400'],
    ['a birth year to come', { age: undefined, birthYear: 2090 }, 'birthYear is a year such as 1981, not 2090'],
    ['a country by name', { country: 'Germany' }, 'a code of two letters such as GB or US'],
    ['another sex', { sex: 'x' }, 'sex is female or male, or left out'],
    ['medicines that are no list', { medicines: 'warfarin' }, 'medicines is a list of names'],
  ])('names %s', (_, change, message) => {
    const read = () => readPerson(opened.value, personFile(change), '2026-03-10');
    expect(read).toThrow(message);
    expect(read).toThrow(/^[^\n]*person\.json: [^\n]*$/);
  });
  it.each([
    ['no list', '{}', 'what was taken is a list such as'],
    ['a dose without time', '[{"medicine":"ibuprofen"}]', 'dose 1: at is a time such as'],
    ['a dose of nothing', '[{"medicine":"ibuprofen","dose":0,"at":"2026-03-10"}]', 'dose is a number above 0'],
    ['a day that does not exist', '[{"medicine":"ibuprofen","at":"2026-02-30T08:00"}]', 'at is a time such as'],
    ['no JSON', 'ibuprofen', 'not valid JSON'],
    ['an empty file', '', 'it is empty'],
  ])('names what is wrong with doses: %s', (_, text, message) => {
    expect(() => readTaken(newFile('taken.json', text))).toThrow(message);
  });
  it('ends with 1 and one line', async () => {
    const { code, err, out } = await ask(['--medicine', 'ibuprofen'], { age: 400 });
    expect([code, out, err.trim().split('\n').length]).toEqual([1, '', 1]);
  });
  it.each([
    [['--medicine', 'x', '--dose', 'two'], '--dose takes a number above 0'],
    [['--dose', '2'], 'go with --medicine'],
    [['--medicine', ' '], '--medicine takes a name'],
    [['--medicine', 'x', '--dose', 'Infinity', '--unit', 'mg'], '--dose takes a number above 0'],
    [['--taken', 'a', '--notebook', 'b'], 'not both'],
  ])('is called wrongly with %j', async (args, message) => {
    const { code, err } = await ask(args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
  it('needs a person, and a file that is there', async () => {
    expect((await runHere(['medicines'])).err).toContain('--person FILE');
    expect((await runHere(['medicines', '--person', '/nowhere.json'])).err).toContain('there is no such file');
  });
});
