// Everything that rules may speak of, worked out for one person, one medicine and what was taken.
import { addDays } from '@rhomboid/ground';
import type { MedicineInfo, SituationWord } from '@rhomboid/knowledge';
import type { Now } from '@rhomboid/notebook';
import type { KnownFacts } from '../truth.ts';
import { askedAmount, askedIn, strengthOf } from './asked.ts';
import { type ClockState, clockOf } from './clock.ts';
import type { MedicineContext } from './context.ts';
import { type DaysState, daysOf } from './days.ts';
import type { History } from './history.ts';
import type { Limit, Limits } from './limits.ts';
import type { Named } from './names.ts';
import { KINDS_TAKEN, othersTaken } from './others-taken.ts';
import { countsFor, type TakenDose } from './taken-doses.ts';
import type { MedicineOptions } from './types.ts';
import { amountText, inNumbers, timeText } from './words.ts';

/** What rules read, and what goes into their sentences. */
export interface Situation {
  readonly medicine: MedicineInfo | null;
  readonly known: KnownFacts;
  /** Minutes from now after which a word no longer holds, for words that only time changes. */
  readonly until: ReadonlyMap<string, number>;
  /** What `{…}` in sentences stands for. */
  readonly gaps: ReadonlyMap<string, string>;
  readonly clocks: readonly ClockState[];
  readonly days: readonly DaysState[];
}

const NO_LIMITS: Limits = { complete: false, limits: [] };

/** `held`: how rules hold the limits of packs down. */
export function situationOf(
  context: MedicineContext,
  history: History,
  named: Named,
  options: MedicineOptions,
  held: (limit: Limit) => Limit = (limit) => limit,
): Situation {
  const { person, now, packs, doses, lately, regular } = history;
  const words = new Map<SituationWord, boolean | null>();
  const numbers = new Map<string, number>([['paracetamol-days', history.paracetamolDays]]);
  const until = new Map<string, number>();
  const gaps = new Map<string, string>([['typed', named.typed]]);
  const { medicine } = named;
  const isRegular = medicine !== null && regular.medicines.some(({ id }) => id === medicine.id);
  const { complete, limits: byPacks } =
    medicine === null ? NO_LIMITS : context.limits(medicine, packs, strengthOf(named, options));
  const limits = byPacks.map(held);

  words.set('packs-gb', packs.includes('gb'));
  words.set('packs-us', packs.includes('us'));
  words.set('country-told', person.country !== null);
  words.set('country-known', packs.length === 1);
  words.set('weeks-told', 'pregnant-weeks' in person.numbers);
  words.set('no-pack-rule', medicine !== null && !complete);
  words.set('taken-regularly', isRegular);
  words.set('regular-untimed', isRegular && !lately.some((dose) => dose.medicine?.id === medicine.id));
  tellNames(named, history, words, gaps);
  if (medicine !== null) {
    gaps.set('name', medicine.name);
    tellOthers(context, medicine, history, words, until, gaps);
  }
  const asked = askedAmount(named, options);
  words.set('strength-without-unit', asked === 'unclear');
  if (asked === 'unclear') gaps.set('number', String(options.dose ?? named.numbers[0]?.amount ?? ''));
  const clocks = limits.map((limit) => clockOf(limit, doses, askedIn(limit, medicine!, asked)));
  const days = limits.map((limit) => daysOf(limit, doses));
  tellClocks(clocks, now, words, until, gaps);
  tellDays(limits, days, now, words, numbers, gaps);
  tellOverdose(history, words, gaps);
  tellDoubts(history, limits, words, gaps);
  tellAge(person.age, limits, words, gaps);
  return { medicine, until, gaps, clocks, days, known: knownIn(words, numbers, history) };
}

/** What is known of a word: what was worked out first, then what medicines tell, then what the person said. */
function knownIn(
  words: ReadonlyMap<SituationWord, boolean | null>,
  numbers: ReadonlyMap<string, number>,
  { facts, regular, painDays }: History,
): KnownFacts {
  return {
    answer: (id) => {
      const told = words.get(id as SituationWord);
      if (told !== undefined) return told === null ? null : told ? 'yes' : 'no';
      return regular.facts.has(id) ? 'yes' : facts.answer(id);
    },
    number: (id) => numbers.get(id) ?? facts.number(id) ?? (id === 'pain-days' ? painDays : null),
    assume: facts.assume,
  };
}

function tellNames(
  named: Named,
  { regular: { unknown: unknownRegular }, unknownTaken }: History,
  words: Map<SituationWord, boolean | null>,
  gaps: Map<string, string>,
): void {
  const meant = (name: string | null): string => (name === null ? '' : ` Do you mean “${name}”?`);
  words.set('name-unknown', named.medicine === null);
  words.set('name-partly', named.medicine !== null && !named.whole);
  words.set('regular-name-unknown', unknownRegular !== null);
  words.set('taken-name-unknown', unknownTaken !== undefined);
  gaps.set('meant', meant(named.meant));
  gaps.set('regular', unknownRegular?.typed ?? '');
  gaps.set('regular-meant', meant(unknownRegular?.meant ?? null));
  gaps.set('taken', unknownTaken?.typed ?? '');
  gaps.set('taken-meant', meant(unknownTaken?.meant ?? null));
}

function tellOthers(
  context: MedicineContext,
  medicine: MedicineInfo,
  { packs, regular, lately }: History,
  words: Map<SituationWord, boolean | null>,
  until: Map<string, number>,
  gaps: Map<string, string>,
): void {
  const others = othersTaken(context, medicine, packs, regular.medicines, lately);
  for (const kind of KINDS_TAKEN) {
    const other = others.get(kind);
    words.set(`taken-${kind}`, other !== undefined);
    if (other === undefined) continue;
    if (other.until !== null) until.set(`taken-${kind}`, other.until);
    gaps.set(`other taken-${kind}`, other.name);
  }
}

function tellClocks(
  clocks: readonly ClockState[],
  now: Now,
  words: Map<SituationWord, boolean | null>,
  until: Map<string, number>,
  gaps: Map<string, string>,
): void {
  const longest = (word: SituationWord, minutes: (clock: ClockState) => number): ClockState | null => {
    let worst: ClockState | null = null;
    for (const clock of clocks) if (worst === null || minutes(clock) > minutes(worst)) worst = clock;
    const time = worst === null ? 0 : minutes(worst);
    words.set(word, time > 0);
    if (worst === null || time <= 0) return null;
    until.set(word, time);
    gaps.set(`time ${word}`, timeText(now, time));
    return worst;
  };
  const soon = longest('too-soon', (clock) => clock.soon);
  if (soon !== null) gaps.set('hours', String(soon.limit.hours));
  const full = longest('day-full', (clock) => clock.full);
  if (full !== null) gaps.set('most', amountText(full.limit.mostInDay!, full.limit.unit));
  const count = longest('doses-full', (clock) => clock.count);
  if (count !== null) gaps.set('doses', String(count.limit.mostDoses));
  const over = clocks.find((clock) => clock.overSingle);
  words.set('over-single', over !== undefined);
  if (over !== undefined) gaps.set('single', amountText(over.single, over.limit.unit));
}

function tellDays(
  limits: readonly Limit[],
  days: readonly DaysState[],
  now: Now,
  words: Map<SituationWord, boolean | null>,
  numbers: Map<string, number>,
  gaps: Map<string, string>,
): void {
  const number = Math.max(1, ...days.map((state) => state.number));
  const locked = Math.max(0, ...days.map(({ lockedFor }) => lockedFor));
  const longest = days.findIndex(({ lockedFor }) => lockedFor === locked);
  numbers.set('day-number', number);
  words.set(
    'days-to-ask',
    days.some(({ toAsk }) => toAsk),
  );
  words.set('days-locked', locked > 0);
  gaps.set('day', String(number));
  gaps.set('last', String(limits[longest]?.days.last ?? ''));
  gaps.set('ask', String(Math.min(...limits.map((limit) => limit.days.askAfter ?? Number.POSITIVE_INFINITY))));
  gaps.set('until', addDays(now.day, locked));
}

function tellOverdose(
  { overdose, overPack }: History,
  words: Map<SituationWord, boolean | null>,
  gaps: Map<string, string>,
): void {
  words.set('overdose', overdose === null ? false : overdose.certain || null);
  words.set('over-pack', overPack === null ? false : overPack.certain || null);
  const much = overdose ?? overPack;
  if (much === null) return;
  gaps.set('substance', much.substance);
  gaps.set('sum', inNumbers(much.sum));
  gaps.set('line', inNumbers(much.line));
}

function tellAge(
  age: number | null,
  limits: readonly Limit[],
  words: Map<SituationWord, boolean | null>,
  gaps: Map<string, string>,
): void {
  const from = Math.max(0, ...limits.map(({ ageFrom }) => ageFrom));
  words.set('below-pack-age', age === null ? (from === 0 ? false : null) : age < from);
  gaps.set('age', String(from));
}

function tellDoubts(
  { future, unclear, lately }: History,
  limits: readonly Limit[],
  words: Map<SituationWord, boolean | null>,
  gaps: Map<string, string>,
): void {
  const zoned = lately.find((dose) => dose.otherZone && limits.some((limit) => countsFor(limit, dose)));
  words.set('dose-in-future', future !== undefined);
  words.set('dose-in-another-zone', zoned !== undefined);
  words.set('amount-unclear', unclear !== undefined);
  gaps.set('future', nameOf(future));
  gaps.set('zoned', nameOf(zoned));
  gaps.set('unclear', nameOf(unclear));
}

function nameOf(dose: TakenDose | undefined): string {
  return dose?.medicine?.name ?? dose?.told.medicine ?? '';
}
