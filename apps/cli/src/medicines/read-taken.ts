// What was taken, from a file of doses or from a notebook; and moments as they are written on the command line.
import { isDay } from '@rhomboid/ground';
import { type Now, openNotebook } from '@rhomboid/notebook';
import { type TakenMedicine, takenFrom } from '@rhomboid/plan';
import { badInput } from '../failure.ts';
import { readNotebook } from '../notebook/read-notebook.ts';
import { today } from '../notebook/today.ts';
import { readJson } from '../read-file.ts';

const EXAMPLE = '[{ "medicine": "ibuprofen", "dose": 200, "unit": "mg", "at": "2026-03-10T08:00+00:00" }]';
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/;
const KEYS = new Set(['medicine', 'dose', 'unit', 'at']);

/** A moment: a day, with a time and minutes ahead of UTC where they were given. */
export interface Moment {
  readonly day: string;
  readonly time?: string;
  readonly zone?: number;
}

/** Reads `2026-03-10`, `2026-03-10T08:00` or `2026-03-10T08:00+01:00`; null where it is none. */
export function momentOf(text: string): Moment | null {
  const match = MOMENT.exec(text);
  const day = match?.[1];
  if (match === null || day === undefined || !isDay(day)) return null;
  const [, , hours, minutes, offset] = match;
  if (hours === undefined) return { day };
  const time = `${hours}:${minutes}`;
  return offset === undefined ? { day, time } : { day, time, zone: zoneOf(offset) };
}

/** Now, on the clock of this computer. */
export function clockNow(now: Date = new Date()): Now {
  const pad = (value: number): string => String(value).padStart(2, '0');
  return {
    day: today(now),
    time: `${pad(now.getHours())}:${pad(now.getMinutes())}`,
    zone: -now.getTimezoneOffset(),
  };
}

/** The doses of a notebook. */
export function takenInNotebook(file: string, now: Now): readonly TakenMedicine[] {
  return takenFrom(openNotebook(readNotebook(file)), now);
}

/** The doses of a file: a list of `{ medicine, dose, unit, at }`. */
export function readTaken(file: string): readonly TakenMedicine[] {
  const { name, value } = readJson(file, EXAMPLE);
  if (!Array.isArray(value)) throw badInput(`${name}: what was taken is a list such as ${EXAMPLE}`);
  return value.map((dose: unknown, index) => takenOf(dose, `${name}: dose ${index + 1}`));
}

function takenOf(raw: unknown, where: string): TakenMedicine {
  if (typeof raw !== 'object' || raw === null) throw badInput(`${where}: write ${EXAMPLE.slice(1, -1)}`);
  const strange = Object.keys(raw).find((key) => !KEYS.has(key));
  if (strange !== undefined) throw badInput(`${where}: there is no “${strange}”; it holds medicine, dose, unit, at`);
  const { medicine, dose, unit, at } = raw as Record<string, unknown>;
  if (typeof medicine !== 'string' || medicine.trim() === '') throw badInput(`${where}: name the medicine`);
  if (dose !== undefined && (typeof dose !== 'number' || !(dose > 0))) {
    throw badInput(`${where}: dose is a number above 0, with its unit beside it; not ${JSON.stringify(dose)}`);
  }
  if (unit !== undefined && typeof unit !== 'string') {
    throw badInput(`${where}: unit is a word such as mg or tablet, not ${JSON.stringify(unit)}`);
  }
  const moment = typeof at === 'string' ? momentOf(at) : null;
  if (moment === null)
    throw badInput(
      `${where}: at is a time such as 2026-03-10T08:00+00:00, not ${at === undefined ? 'left out' : JSON.stringify(at)}`,
    );
  return {
    medicine,
    ...moment,
    ...(dose === undefined ? {} : { dose }),
    ...(unit === undefined ? {} : { unit: singular(unit) }),
  };
}

const SINGULAR: Readonly<Record<string, string>> = {
  tablets: 'tablet',
  capsules: 'capsule',
  sachets: 'sachet',
  patches: 'patch',
  applications: 'application',
};

/** Units are counted in the singular: `tablets` is `tablet`. */
export function singular(unit: string): string {
  const small = unit.trim().toLowerCase();
  return SINGULAR[small] ?? small;
}

function zoneOf(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return offset.startsWith('-') ? -minutes : minutes;
}
