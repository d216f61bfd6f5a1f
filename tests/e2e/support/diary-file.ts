// Made-up notebooks for the browser tests: events as another device would have written them, and how they are brought in.
import { expect, type Page } from '@playwright/test';
import { addDays, type Day, random } from '@rhomboid/ground';
import { type EntryKind, EVENT_VERSION, type NotebookEvent, stableUuid, writeJsonLines } from '@rhomboid/notebook';

/** Collects events; `add` gives the id of the new entry. Files of different names hold different entries. */
export class DiaryFile {
  readonly events: NotebookEvent[] = [];
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  add(kind: EntryKind, set: NotebookEvent['set']): string {
    const at = Date.UTC(2010, 0, 1) + this.events.length;
    const entry = stableUuid(`${this.#name}, entry ${this.events.length}`, at);
    this.events.push({
      v: EVENT_VERSION,
      id: stableUuid(`${this.#name}, event ${this.events.length}`, at),
      at: `${String(at).padStart(13, '0')}-0000-test`,
      entry,
      kind,
      set,
    });
    return entry;
  }
}

/** Points that a day of long carrying adds to the pain of the next day in `linkedDiary`. */
export const CARRYING = 1.2;

/**
 * Days until `last`, one in twelve not told. Pain is AR(1) around 3.5, and 1.2 points higher on the day after carrying;
 * lifting and a cold go with nothing; heat is followed by relief. Values only.
 */
export function linkedDiary(days: number, last: Day, seed = 2): readonly NotebookEvent[] {
  const roll = random(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll());
  const file = new DiaryFile('diary');
  const first = addDays(last, 1 - days);
  let state = 0;
  let carriedBefore = false;
  for (let i = 0; i < days; i++) {
    state = 0.45 * state + 0.9 * normal();
    const carried = roll() < 0.4;
    const felt = 3.5 + state + (carriedBefore ? CARRYING : 0) + 0.4 * normal();
    carriedBefore = carried;
    if (roll() < 1 / 12) continue;
    const day = addDays(first, i);
    const pain = Math.max(0, Math.min(10, Math.round(felt)));
    file.add('pain', { day, time: '19:00', now: pain });
    file.add('factor', { day, time: '19:01', factor: 'carrying', value: carried });
    file.add('factor', { day, time: '19:01', factor: 'lifting', value: roll() < 0.3 });
    file.add('factor', { day, time: '19:01', factor: 'cold', value: roll() < 0.25 });
    file.add('factor', { day, time: '19:01', factor: 'sitting', value: Math.round(4 + 6 * roll()) });
    if (i > days - 10) file.add('factor', { day, time: '19:01', factor: 'cough', value: roll() < 0.5 });
    if (roll() < 0.35) {
      file.add('treatment', { day, time: '19:10', treatment: 'heat', effect: roll() < 0.85 ? 'better' : 'same' });
      file.add('pain', { day, time: '20:30', now: Math.max(0, pain - (roll() < 0.85 ? 1 : 0)) });
    }
  }
  return file.events;
}

/** Brings events in through the app's own restore, with the browser's clock on the evening of `today`. */
export async function bringIn(page: Page, events: readonly NotebookEvent[], today: Day): Promise<void> {
  await page.clock.setFixedTime(new Date(`${today}T20:45:00Z`));
  await page.goto('./#/data/restore');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'notebook.jsonl',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(writeJsonLines(events)),
  });
  await page.getByRole('button', { name: 'Open the file' }).click();
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByRole('button', { name: 'Go to today' })).toBeVisible({ timeout: 30_000 });
}
