// A person from a file: what plans and medicine rules must know. Each mistake is one line: what, where, how to mend it.
import { type Day, isRecord, nearest } from '@rhomboid/ground';
import { type Fact, type Knowledge, planOf } from '@rhomboid/knowledge';
import { carefulAge, type FactAnswer, type Person } from '@rhomboid/plan';
import { badInput, didYouMean } from '../failure.ts';
import { readJson } from '../read-file.ts';

const KEYS = ['age', 'birthYear', 'sex', 'country', 'facts', 'numbers', 'medicines'];
const EXAMPLE = '{ "age": 45, "country": "GB", "facts": { "ulcer": "no" } }';
/** Other names of facts that are numbers. */
const SAME_NUMBER: Readonly<Record<string, string>> = { weeksPregnant: 'pregnant-weeks', painDays: 'pain-days' };

/** Reads a person file; `-` is standard input. `today` tells the age where only the year of birth is given. */
export function readPerson(knowledge: Knowledge, file: string, today: Day): Person {
  const { name, value } = readJson(file, EXAMPLE);
  const fail = (message: string): never => {
    throw badInput(`${name}: ${message}`);
  };
  if (!isRecord(value)) return fail(`a person is an object such as ${EXAMPLE}`);
  for (const key of Object.keys(value)) {
    if (!KEYS.includes(key)) fail(`there is no “${key}” in a person${meant(key, KEYS)} It holds: ${KEYS.join(', ')}`);
  }
  const { sex = null, country = null } = value;
  if (sex !== null && sex !== 'female' && sex !== 'male')
    fail(`sex is female or male, or left out; not ${quoted(sex)}`);
  return {
    age: ageOf(value, today, fail),
    sex: sex as Person['sex'],
    country: countryId(knowledge, country, fail),
    facts: factsOf(knowledge, value.facts ?? {}, fail),
    numbers: numbersOf(knowledge, value.numbers ?? {}, fail),
    medicines: medicinesOf(value.medicines ?? [], fail),
  };
}

type Fail = (message: string) => never;

function ageOf({ age, birthYear }: Record<string, unknown>, today: Day, fail: Fail): number | null {
  if (age !== undefined && age !== null) {
    if (typeof age === 'number' && Number.isInteger(age) && age >= 0 && age <= 120) return age;
    return fail(`age is a whole number of years from 0 to 120, not ${quoted(age)}`);
  }
  if (birthYear === undefined || birthYear === null) return null;
  const year = Number(today.slice(0, 4));
  if (typeof birthYear !== 'number' || !Number.isInteger(birthYear) || birthYear > year || birthYear < year - 120) {
    return fail(`birthYear is a year such as 1981, not ${quoted(birthYear)}`);
  }
  return carefulAge(birthYear, today);
}

function countryId(knowledge: Knowledge, country: unknown, fail: Fail): string | null {
  if (country === null) return null;
  if (typeof country !== 'string' || !/^(?:[A-Za-z]{2}|other)$/.test(country)) {
    return fail(`country is a code of two letters such as GB or US, or “other”; not ${quoted(country)}`);
  }
  const known = knowledge.countries.find(
    ({ id, regions }) => id === country.toLowerCase() || regions.includes(country.toUpperCase()),
  );
  return known?.id ?? country.toLowerCase();
}

function factsOf(knowledge: Knowledge, facts: unknown, fail: Fail): Readonly<Record<string, FactAnswer>> {
  if (!isRecord(facts)) return fail(`facts is an object such as { "ulcer": "no" }, not ${quoted(facts)}`);
  const known = planOf(knowledge)
    .facts.filter(({ type }) => type === 'yes-no')
    .map(({ id }) => id);
  for (const [id, answer] of Object.entries(facts)) {
    if (!known.includes(id))
      fail(`facts: there is no fact “${id}”${meant(id, known)} The list: rhomboid medicines --facts`);
    if (answer !== 'yes' && answer !== 'no' && answer !== 'unsure') {
      fail(`facts: “${id}” is answered with yes, no or unsure; not ${quoted(answer)}`);
    }
  }
  return facts as Record<string, FactAnswer>;
}

function numbersOf(knowledge: Knowledge, numbers: unknown, fail: Fail): Readonly<Record<string, number>> {
  if (!isRecord(numbers)) return fail(`numbers is an object such as { "weight": 70 }, not ${quoted(numbers)}`);
  const known = planOf(knowledge).facts.filter(({ type, id }) => type === 'number' && id !== 'age');
  return Object.fromEntries(
    Object.entries(numbers).map(([key, value]) => {
      const fact = known.find(({ id }) => id === (SAME_NUMBER[key] ?? key));
      const names = known.map(({ id }) => id);
      if (fact === undefined)
        return fail(`numbers: there is no number “${key}”${meant(key, names)} It holds: ${names.join(', ')}`);
      return [fact.id, numberOf(fact, value, fail)];
    }),
  );
}

function numberOf({ id, range, unit }: Fact, value: unknown, fail: Fail): number {
  if (typeof value === 'number' && value >= range!.min && value <= range!.max) return value;
  return fail(`numbers: “${id}” is a number of ${unit} from ${range!.min} to ${range!.max}, not ${quoted(value)}`);
}

function medicinesOf(medicines: unknown, fail: Fail): readonly string[] {
  if (Array.isArray(medicines) && medicines.every((name) => typeof name === 'string' && name.trim() !== '')) {
    return medicines as string[];
  }
  return fail(`medicines is a list of names such as ["ramipril 5 mg"], not ${quoted(medicines)}`);
}

function meant(word: string, known: readonly string[]): string {
  return didYouMean(nearest(word, known));
}

function quoted(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 200);
}
