// `rhomboid simulate notebook`: made-up people with a known truth, as a table or as notebooks to try things on.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, nearest, random } from '@rhomboid/ground';
import { createAuthor, type NotebookEvent, writeJsonLines } from '@rhomboid/notebook';
import {
  type Factor,
  findLinks,
  hostileWorlds,
  type Person,
  referenceWorld,
  simulatePerson,
  toldAtOneLook,
  type World,
} from '@rhomboid/statistics';
import { type Command, type Given, readOptions, seeHelp, wholeNumber } from '../command.ts';
import { badInput, didYouMean, wrongUsage } from '../failure.ts';
import { writeNewFile } from '../notebook/write-file.ts';

const NAME = 'simulate notebook';
/** A Monday; the first day lies in the week that begins with it. */
const MONDAY = '2025-01-06';
const EVENING = 20 * 3_600_000;
const DAY = 86_400_000;

const WORLDS: Readonly<Record<string, World>> = { reference: referenceWorld, ...hostileWorlds };

const HELP = `rhomboid simulate notebook [--people N] [--days D] [--seed S] [--world NAME]
                           [--out FOLDER] [--force] [--json]

Makes people up whose truth is known, and shows what one look at their days
finds. With --out each becomes a notebook, NAME-SEED.jsonl, with its truth
beside it, to try on: rhomboid insight --notebook FILE --day LAST-DAY. Nothing
in them is anybody's.

  --people N    how many people, 1 to 1000; 10 unless given
  --days D      how many days, 1 to 3650; 90 unless given
  --seed S      the first person's seed, 0 to 1000000000; 1 unless given. The
                same seed makes the same person
  --world NAME  what their world is like; reference unless given. Worlds that
                are made to mislead:
                ${Object.keys(hostileWorlds).slice(0, 4).join(', ')},
                ${Object.keys(hostileWorlds).slice(4, 8).join(', ')},
                ${Object.keys(hostileWorlds).slice(8).join(', ')}
  --out FOLDER  write notebooks and truths to this folder
  --force       replace files that are there already
  --json        print one JSON object: world, days, people`;

const OPTIONS = {
  people: { type: 'string' },
  days: { type: 'string' },
  seed: { type: 'string' },
  world: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const simulateNotebookCommand: Command = {
  name: NAME,
  summary: 'make up people with a known truth, and their notebooks',
  help: HELP,
  async run(args) {
    const given = readOptions(NAME, args, OPTIONS);
    const [count, days] = [wholeNumber(given, 'people', [1, 1000], 10), wholeNumber(given, 'days', [1, 3650], 90)];
    const seed = wholeNumber(given, 'seed', [0, 1e9], 1);
    const [world, name] = worldOf(given);
    const out = given.text('out');
    if (out !== undefined) makeFolder(out);
    const people = Array.from({ length: count }, (_, i) => {
      const person = simulatePerson(world, days, seed + i);
      if (out !== undefined) write(out, `${name}-${seed + i}`, person, seed + i, given.has('force'));
      return reportOf(person, seed + i);
    });
    process.stdout.write(
      given.has('json')
        ? `${JSON.stringify({ world: name, days, people }, null, 2)}\n`
        : `${table(people, name, days, out).join('\n')}\n`,
    );
    return 0;
  },
};

function worldOf(given: Given): readonly [World, string] {
  const name = given.text('world') ?? 'reference';
  const world = WORLDS[name];
  if (world !== undefined && Object.hasOwn(WORLDS, name)) return [world, name];
  throw wrongUsage(`There is no world “${name}”${didYouMean(nearest(name, Object.keys(WORLDS)))} ${seeHelp(NAME)}`);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw badInput(`${folder}: cannot be made (${(error as NodeJS.ErrnoException).code ?? 'unknown'}); name another`);
  }
}

/** What a person was made of, and what one look tells. */
function reportOf({ diary, truth }: Person, seed: number) {
  const found = findLinks(diary);
  const truths = new Set(truth.links.map(({ factor }) => factor));
  return {
    seed,
    daysTold: found.painDays,
    truth: truth.links.map(({ factor, lag, effect }) => ({ factor: nameOf(factor), lag, effect })),
    told: toldAtOneLook(found).map((factor) => {
      const { lag, effect, inclusion } = found.links[factor]!;
      return { factor: nameOf(factor), lag, effect: effect.mean, inclusion, isTrue: truths.has(factor) };
    }),
  };
}

function table(people: readonly ReturnType<typeof reportOf>[], world: string, days: number, out: string | undefined) {
  const links = (all: readonly { factor: string; lag: number; effect: number }[]) =>
    all.map(({ factor, lag, effect }) => `${factor} ${effect.toFixed(1)} after ${lag} d`).join(', ') || 'nothing';
  const told = people.flatMap((person) => person.told);
  const right = told.filter(({ isTrue }) => isTrue).length;
  const truths = people.reduce((sum, { truth }) => sum + truth.length, 0);
  return [
    `${people.length} made-up people, ${days} days, world ${world}; effects in points per sd of the factor`,
    ...people.flatMap(({ seed, daysTold, truth, told: own }) => [
      `Seed ${seed}, told on ${daysTold} days`,
      `  true: ${links(truth)}`,
      `  told: ${links(own)}${own.some(({ isTrue }) => !isTrue) ? ` (wrong: ${own.filter(({ isTrue }) => !isTrue).map(({ factor }) => factor)})` : ''}`,
    ]),
    `In all ${right} of ${truths} true links told, and ${told.length - right} that are not true.`,
    ...(out === undefined ? [] : [`Notebooks and truths are in ${out}.`]),
  ];
}

function nameOf(factor: number): string {
  return `F${factor + 1}`;
}

function write(folder: string, name: string, person: Person, seed: number, force: boolean): void {
  const first = addDays(MONDAY, person.diary.firstWeekday);
  const truth = { first, last: addDays(first, person.diary.days - 1), ...reportOf(person, seed) };
  writeNewFile(join(folder, `${name}.jsonl`), writeJsonLines(eventsOf(person, seed)), force);
  writeNewFile(join(folder, `${name}-truth.json`), `${JSON.stringify(truth, null, 2)}\n`, force);
}

/** The notebook as its own author would have written it, each evening. */
function eventsOf({ diary }: Person, seed: number): readonly NotebookEvent[] {
  const first = addDays(MONDAY, diary.firstWeekday);
  let now = Date.parse(`${first}T00:00:00Z`) + EVENING;
  const author = createAuthor({ device: `made-up-${seed}`, now: () => now, random: random(seed), zone: () => 0 }, null);
  const own = diary.factors.map((factor, k) =>
    author.create('own-factor', { name: nameOf(k), shape: shapeOf(factor), role: roleOf(factor) }),
  );
  const events = [...own, author.create('settings', { factors: own.map(({ entry }) => entry) }, 'settings')];
  for (let day = 0; day < diary.days; day++, now += DAY) {
    if (diary.pain.known[day] === 1) events.push(author.create('pain', { average: diary.pain.values[day]! }));
    diary.factors.forEach((factor, k) => {
      if (factor.known[day] === 1)
        events.push(author.create('factor', { factor: own[k]!.entry, value: valueOn(factor, day) }));
    });
  }
  return events;
}

function shapeOf({ values }: Factor): 'yes-no' | 'amount' | 'scale' {
  if (values.every((value) => value === 0 || value === 1)) return 'yes-no';
  return values.every(Number.isInteger) ? 'scale' : 'amount';
}

function roleOf({ lags }: Factor): 'exposure' | 'response' {
  return lags[0] === 0 ? 'exposure' : 'response';
}

function valueOn(factor: Factor, day: number): boolean | number {
  const value = factor.values[day]!;
  return shapeOf(factor) === 'yes-no' ? value === 1 : Math.round(100 * value) / 100;
}
