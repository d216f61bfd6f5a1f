// A made-up notebook of years, the same for the same seed: calm, usual and bad spells, with gaps between them. Events come
// from the notebook's own author, so the log is one that the app could have written.
import { addDays, type Day, daysBetween, type Random, random } from '@rhomboid/ground';
import { sampleCategorical } from '@rhomboid/inference';
import { type Author, createAuthor, type NotebookEvent } from '@rhomboid/notebook';
import { drawEntry, firstEntries, type When } from './draw-entry.ts';

export interface LogOptions {
  /** How many entries are made, at least 10; a few of them are deleted later. */
  readonly entries: number;
  readonly seed: number;
  /** The first and the last day of the log. */
  readonly first: Day;
  readonly last: Day;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** People write between 6 and 22 o'clock, what was forgotten from 5 o'clock on the next morning. */
const FROM = 360;
const AWAKE = 960;
const NEXT_MORNING = 1440 + 300;
/** Shares of days filled in late, and of entries corrected and deleted, and of the deleted that are brought back (estimates). */
const LATE = 0.05;
const CHANGED = 0.08;
const DELETED = 0.02;
const RESTORED = 0.25;

/** Spells of days: how often they come, how much it hurts, how long they last, how much is written in them. */
const SPELLS = [
  { share: 2, pain: 0.4, days: 45, writing: 0.7 },
  { share: 5, pain: 3.2, days: 40, writing: 1 },
  { share: 3, pain: 6.5, days: 9, writing: 1.8 },
  { share: 1, pain: 2.5, days: 12, writing: 0 },
] as const;

/** The events, in the order of writing. */
export function makeLog({ entries, seed, first, last }: LogOptions): readonly NotebookEvent[] {
  const dice = random(seed);
  const start = Date.parse(`${first}T00:00:00Z`);
  let now = start;
  const author = createAuthor({ device: 'bench', now: () => now, random: dice, zone: () => 0 }, null);
  const { events: before, things } = firstEntries(author);
  const events = [...before];
  let made = before.length;
  for (const [index, { pain, until }] of planDays(daysBetween(first, last) + 1, dice).entries()) {
    const count = Math.round(before.length + (entries - before.length) * until) - made;
    const late = dice() < LATE;
    for (let i = 0; i < count; i++) {
      const minute = Math.floor(FROM + (AWAKE * (i + dice())) / count);
      now = start + index * DAY + (late ? NEXT_MORNING + (60 * i) / count : minute) * MINUTE;
      const when: When = { day: addDays(first, index), time: clockTime(minute), ...(late ? { late } : {}) };
      const event =
        i === 0 ? drawEntry(author, dice, things, when, pain, 'pain') : drawEntry(author, dice, things, when, pain);
      events.push(event, ...afterthoughts(author, dice, event));
    }
    made += count;
  }
  return events;
}

/** For each day how much it hurts, 0 to 10, and the share of all entries that is written until its end. */
function planDays(count: number, dice: Random): readonly { readonly pain: number; readonly until: number }[] {
  const days: { readonly pain: number; readonly weight: number }[] = [];
  while (days.length < count) {
    const spell =
      SPELLS[
        sampleCategorical(
          SPELLS.map(({ share }) => share),
          dice,
        )
      ]!;
    // No gap at either end: the log is as long as it was ordered.
    const silent = spell.writing === 0 && days.length > 0 && days.length + 2 * spell.days < count;
    const writing = spell.writing === 0 && !silent ? 1 : spell.writing;
    for (let left = Math.ceil(spell.days * (0.5 + dice())); left > 0; left--)
      days.push({ pain: spell.pain + 2 * dice() - 1, weight: writing * (0.5 + dice()) });
  }
  const used = days.slice(0, count);
  const total = used.reduce((sum, { weight }) => sum + weight, 0);
  let sum = 0;
  return used.map(({ pain, weight }) => {
    sum += weight;
    return { pain: Math.max(0, Math.min(10, pain)), until: sum / total };
  });
}

/** What is done to an entry after it was written: mostly nothing. */
function afterthoughts(author: Author, dice: Random, { entry, kind }: NotebookEvent): readonly NotebookEvent[] {
  const ref = { id: entry, kind };
  const chance = dice();
  if (chance < CHANGED) return [author.change(ref, { note: 'Corrected in the evening.' })];
  if (chance > CHANGED + DELETED) return [];
  return dice() < RESTORED ? [author.remove(ref), author.restore(ref)] : [author.remove(ref)];
}

function clockTime(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
