// Which fields each kind of entry has and what they may hold. The types of `entries.ts` say the same to the compiler.
import type { Entry } from './entries.ts';
import type { EntryKind } from './event.ts';
import type { FieldRule } from './field-rules.ts';

/** A field: its rule, and whether the entry means nothing without it. */
export interface Field {
  /** In words that begin a sentence, where `The` and the word by which it is set do not do: `The dose`. */
  readonly name?: string;
  readonly rule: FieldRule;
  readonly needed?: true;
}

/** Names of the fields that can be set in entries of a kind. */
export type FieldName<Kind extends EntryKind> = Exclude<keyof Extract<Entry, { readonly kind: Kind }>, 'id' | 'kind'>;

const flag: FieldRule = { shape: 'flag' };
const day: FieldRule = { shape: 'day' };
const time: FieldRule = { shape: 'time' };
/** The numeric rating scale of pain; screens write whole numbers, imports may bring halves. */
const zeroToTen: FieldRule = { shape: 'number', min: 0, max: 10, decimals: 1 };
const words = (max: number): FieldRule => ({ shape: 'text', max, filled: true });
const oneOf = (...options: readonly string[]): FieldRule => ({ shape: 'one-of', options });
const whole = (min: number, max: number): FieldRule => ({ shape: 'number', min, max, decimals: 0 });
const yesNoUnsure = (max: number): FieldRule => ({ shape: 'record', of: oneOf('yes', 'no', 'unsure'), max });
const amount = (max: number): FieldRule => ({ shape: 'number', min: 0, max });
const listOf = (of: FieldRule, max: number): FieldRule => ({ shape: 'list', of, max });

/** Ids of entries, of the knowledge, and own names where an id may be one. */
const id = words(200);
const label = words(200);

/** Answers of the check, by finding id. */
const answers: FieldRule = {
  shape: 'record',
  of: {
    shape: 'any',
    of: [{ shape: 'text', max: 1000 }, { shape: 'number', min: -1e9, max: 1e9 }, listOf(id, 200)],
  },
  max: 1000,
};

const base = {
  day: { rule: day },
  time: { rule: time },
  zone: { name: 'The time zone', rule: whole(-1080, 1080) },
  late: { name: 'The late mark', rule: flag },
  source: { rule: words(40) },
  note: { rule: { shape: 'text', max: 10_000 } },
} as const satisfies Readonly<Record<string, Field>>;

const effect: Field = { rule: oneOf('much-better', 'better', 'same', 'worse', 'much-worse') };
/** Minutes; a week at most. */
const effectAfter: Field = { name: 'The time until the effect', rule: amount(10_080) };
const archived: Field = { name: 'The archived mark', rule: flag };
const ownName: Field = { rule: label, needed: true };

/** The fields of each kind. `deleted` (true or false) can be set in every kind, and is no field of an entry. */
export const ENTRY_FIELDS: { readonly [Kind in EntryKind]: Readonly<Record<FieldName<Kind>, Field>> } = {
  pain: {
    ...base,
    now: { name: 'Pain now', rule: zeroToTen },
    worst: { name: 'Worst pain', rule: zeroToTen },
    average: { name: 'Average pain', rule: zeroToTen },
    map: { name: 'The pain map', rule: { shape: 'map' } },
    pain: { name: 'Which pain', rule: id },
    signs: { name: 'Danger signs', rule: yesNoUnsure(500) },
    flare: { name: 'The flare mark', rule: flag },
  },
  factor: {
    ...base,
    factor: { rule: id, needed: true },
    value: {
      rule: { shape: 'any', of: [flag, { shape: 'number', min: -1_000_000, max: 1_000_000 }, label] },
      needed: true,
    },
  },
  medicine: {
    ...base,
    medicine: { rule: id, needed: true },
    dose: { rule: amount(100_000) },
    unit: { rule: words(40) },
    effect,
    effectAfter,
  },
  treatment: {
    ...base,
    treatment: {
      rule: oneOf(
        ...['heat', 'cold', 'massage', 'stretching', 'exercise', 'walk', 'relaxation', 'rest', 'session', 'other'],
      ),
      needed: true,
    },
    what: { name: 'Which treatment', rule: label },
    minutes: { rule: amount(1440) },
    effect,
    effectAfter,
  },
  function: {
    ...base,
    activity: { rule: id, needed: true },
    score: { rule: zeroToTen, needed: true },
  },
  peg: {
    ...base,
    pain: { name: 'Pain in the last week', rule: zeroToTen },
    enjoyment: { name: 'Enjoyment of life', rule: zeroToTen },
    activity: { name: 'General activity', rule: zeroToTen },
  },
  change: {
    ...base,
    change: { rule: whole(1, 7), needed: true },
  },
  note: base,
  marker: { ...base, text: { rule: words(1000), needed: true } },
  screening: {
    ...base,
    cause: { rule: id },
    answers: { rule: answers, needed: true },
    level: { rule: words(40), needed: true },
    rules: { rule: listOf(id, 500), needed: true },
    knowledge: { name: 'The knowledge release', rule: label, needed: true },
    unfinished: { name: 'The unfinished mark', rule: flag },
  },
  'pain-name': { ...base, name: ownName, archived },
  'own-factor': {
    ...base,
    name: ownName,
    shape: { rule: oneOf('yes-no', 'amount', 'scale'), needed: true },
    unit: { rule: words(40) },
    role: { rule: oneOf('exposure', 'response', 'shared-state') },
    archived,
  },
  'own-activity': { ...base, name: ownName, archived },
  settings: {
    ...base,
    factors: { name: 'The daily factors', rule: listOf(id, 200) },
    hideScores: { name: 'Hidden scores', rule: flag },
    pauseFrom: { name: 'The start of the pause', rule: day },
    pauseUntil: { name: 'The end of the pause', rule: day },
    reminders: { name: 'Reminders', rule: listOf(time, 24) },
    quietFrom: { name: 'The start of quiet hours', rule: time },
    quietUntil: { name: 'The end of quiet hours', rule: time },
    hand: { rule: oneOf('left', 'right') },
  },
  experiment: {
    ...base,
    subject: { name: 'What is tried', rule: id, needed: true },
    withIt: { name: 'A day with it', rule: words(500), needed: true },
    withoutIt: { name: 'A day without it', rule: words(500), needed: true },
    design: { rule: oneOf('pairs', 'blocks'), needed: true },
    lag: { name: 'The days until it shows', rule: whole(0, 2) },
    start: { name: 'The first day', rule: day, needed: true },
    length: { rule: whole(2, 366), needed: true },
    seed: { rule: whole(0, 2 ** 32 - 1), needed: true },
    ended: { name: 'The day of the end', rule: day },
    ending: { name: 'The end', rule: oneOf('settled', 'finished', 'stopped', 'unsafe') },
  },
  'experiment-day': {
    ...base,
    experiment: { rule: id, needed: true },
    done: { name: 'Whether it was done', rule: flag, needed: true },
  },
  exercise: {
    ...base,
    exercise: { rule: id, needed: true },
    level: { rule: whole(1, 9) },
    sets: { rule: whole(0, 50) },
    reps: { name: 'The repetitions', rule: whole(0, 1000) },
    seconds: { rule: amount(86_400) },
    before: { name: 'Pain before', rule: zeroToTen },
    during: { name: 'Pain while doing it', rule: zeroToTen },
    nextMorning: { name: 'Pain the next morning', rule: zeroToTen },
    effort: { rule: zeroToTen },
    unfinished: { name: 'The unfinished mark', rule: flag },
    alarm: { name: 'The danger signs after it', rule: oneOf('yes', 'unsure') },
  },
  person: {
    ...base,
    birthYear: { name: 'The year of birth', rule: whole(1880, 2199) },
    sex: { rule: oneOf('female', 'male') },
    country: { rule: words(10) },
    facts: { name: 'Facts', rule: yesNoUnsure(200) },
    numbers: { name: 'Numbers', rule: { shape: 'record', of: amount(1000), max: 50 } },
    toldOn: { name: 'The days of the facts', rule: { shape: 'record', of: day, max: 250 } },
    medicines: { name: 'Regular medicines', rule: listOf(label, 100) },
  },
  plan: {
    ...base,
    begun: { name: 'The first day of the plan', rule: day },
    answers: { rule: answers },
    knowledge: { name: 'The knowledge release', rule: label },
    declined: { name: 'What was declined', rule: listOf(id, 500) },
    liked: { name: 'What is liked', rule: listOf(id, 500) },
    atHome: { name: 'What is at home', rule: listOf(id, 100) },
    minutes: { name: 'The minutes a day', rule: whole(0, 600) },
    goal: { rule: words(1000) },
    breakEvery: { name: 'The minutes between breaks', rule: whole(0, 600) },
    breakFrom: { name: 'The start of the working day', rule: time },
    breakUntil: { name: 'The end of the working day', rule: time },
    breakQuiet: { name: 'The quiet times', rule: listOf(words(20), 20) },
    load: { name: 'The repeated-work check', rule: yesNoUnsure(50) },
  },
  appointment: {
    ...base,
    practitioner: { name: 'With whom', rule: label, needed: true },
    place: { rule: words(1000) },
    questions: { rule: listOf(words(1000), 100) },
    ideas: { name: 'What the person thinks it is', rule: words(1000) },
    concerns: { name: 'What the person fears', rule: words(1000) },
    hopes: { name: 'What the person hopes for', rule: words(1000) },
  },
};

/** What holds of the entries of one kind. */
export interface KindRules {
  readonly kind: string;
  /** By name. */
  readonly fields: Readonly<Record<string, Field>>;
  /** Names of the fields that an entry means nothing without. */
  readonly needed: readonly string[];
}

const RULES: ReadonlyMap<string, KindRules> = new Map(
  Object.entries<Readonly<Record<string, Field>>>(ENTRY_FIELDS).map(([kind, fields]) => [
    kind,
    { kind, fields, needed: Object.keys(fields).filter((name) => fields[name]!.needed === true) },
  ]),
);

/** What was asked for last: an evening's entries are mostly of one kind, and comparing is quicker than looking up. */
let last: KindRules | undefined;

/** The rules of a kind; undefined for one that this release does not know. */
export function rulesOf(kind: string): KindRules | undefined {
  if (last?.kind !== kind) last = RULES.get(kind);
  return last;
}

/** A field in words that begin a sentence. */
export function fieldInWords(name: string, field: Field): string {
  return field.name ?? `The ${name}`;
}
