// One made-up entry of a notebook: which kind, and what is in it.
import type { PainMap, RegionId } from '@rhomboid/body';
import type { Day, Random } from '@rhomboid/ground';
import { sampleCategorical } from '@rhomboid/inference';
import type { Author, Effect, NotebookEvent } from '@rhomboid/notebook';

export interface When {
  readonly day: Day;
  readonly time: string;
  readonly late?: boolean;
}

/** Ids of what the person named once. */
export interface Things {
  readonly activities: readonly string[];
  readonly factors: readonly string[];
}

type Draw = (author: Author, dice: Random, things: Things, when: When, pain: number) => NotebookEvent;

/** How often each kind is written (estimates from the shape of the daily page: one or two pains, some factors). */
const SHARES = {
  pain: 30,
  factor: 36,
  medicine: 10,
  treatment: 9,
  function: 9,
  peg: 2,
  change: 1,
  note: 2.5,
  marker: 0.5,
} as const;

type Kind = keyof typeof SHARES;
const KINDS = Object.keys(SHARES) as Kind[];
const PLACES = ['c7-t4', 't5-t8', 'between-left', 'between-right', 'blade-edge-right', 'neck-left'] as const;
const EFFECTS: readonly Effect[] = ['much-better', 'better', 'same', 'worse'];

/** What a person sets up on the first day. */
export function firstEntries(author: Author): { readonly events: readonly NotebookEvent[]; readonly things: Things } {
  const activities = ['Carry the shopping', 'Sleep through'].map((name) => author.create('own-activity', { name }));
  const own = author.create('own-factor', { name: 'Hours of cello', shape: 'amount', unit: 'hours', role: 'exposure' });
  const factors = ['sitting', 'lifting', 'sleep-hours', 'stress', 'exercise', own.entry];
  return {
    events: [...activities, own, author.create('settings', { factors }, 'settings')],
    things: { activities: activities.map(({ entry }) => entry), factors },
  };
}

/** An entry of the kind, or of any; `pain` is how much it hurts on the day, 0 to 10. */
export function drawEntry(
  author: Author,
  dice: Random,
  things: Things,
  when: When,
  pain: number,
  kind: Kind = KINDS[sampleCategorical(Object.values(SHARES), dice)]!,
): NotebookEvent {
  return DRAW[kind](author, dice, things, when, pain);
}

const DRAW: Readonly<Record<Kind, Draw>> = {
  pain: (author, dice, _things, when, pain) =>
    author.create('pain', {
      ...when,
      now: score(pain + 2 * dice() - 1),
      ...(dice() < 0.5 ? { worst: score(pain + 1 + dice()) } : {}),
      ...(dice() < 0.3 ? { average: score(pain) } : {}),
      ...(dice() < 0.4 && pain >= 1 ? { map: mapOf(dice, pain) } : {}),
    }),
  factor: (author, dice, { factors }, when) => {
    const factor = pick(factors, dice);
    return author.create('factor', {
      ...when,
      factor,
      value: factor === 'lifting' ? dice() < 0.4 : score(10 * dice()),
    });
  },
  medicine: (author, dice, _things, when) =>
    author.create('medicine', {
      ...when,
      ...(dice() < 0.5
        ? { medicine: 'ibuprofen', dose: 400, unit: 'mg' }
        : { medicine: 'paracetamol', dose: 1000, unit: 'mg' }),
      ...effect(dice),
    }),
  treatment: (author, dice, _things, when) =>
    author.create('treatment', {
      ...when,
      treatment: pick(['heat', 'massage', 'stretching', 'exercise', 'walk'], dice),
      minutes: 5 * (1 + Math.floor(8 * dice())),
      ...effect(dice),
    }),
  function: (author, dice, { activities }, when, pain) =>
    author.create('function', { ...when, activity: pick(activities, dice), score: score(9 - pain + dice()) }),
  peg: (author, dice, _things, when, pain) =>
    author.create('peg', {
      ...when,
      pain: score(pain),
      enjoyment: score(pain + dice()),
      activity: score(pain - dice()),
    }),
  change: (author, dice, _things, when) => author.create('change', { ...when, change: 1 + Math.floor(7 * dice()) }),
  note: (author, _dice, _things, when) =>
    author.create('note', { ...when, note: 'Long day at the desk; the blade is tight, turning to the left is hard.' }),
  marker: (author, dice, _things, when) =>
    author.create('marker', { ...when, text: pick(['New chair', 'Long drive', 'New job', 'Moved house'], dice) }),
};

function mapOf(dice: Random, pain: number): PainMap {
  const count = 1 + Math.floor(3 * dice());
  const begin = Math.floor(PLACES.length * dice());
  const places = Array.from({ length: count }, (_, i): RegionId => PLACES[(begin + i) % PLACES.length]!);
  return {
    areas: places.map((region) => ({ region, layer: 'pain', intensity: score(pain), qualities: ['ache'] })),
    strokes: [],
    spread: [],
  };
}

function effect(dice: Random): { readonly effect?: Effect; readonly effectAfter?: number } {
  return dice() < 0.6 ? { effect: pick(EFFECTS, dice), effectAfter: 90 } : {};
}

function pick<T>(items: readonly T[], dice: Random): T {
  return items[Math.floor(items.length * dice())]!;
}

/** A whole number from 0 to 10. */
function score(value: number): number {
  return Math.max(0, Math.min(10, Math.round(value)));
}
