// Whether a place is open at a time of the week, as far as its hours tell.
import { DAY_MINUTES, type OpenWeek, readHours } from './week.ts';

/** A time of the week where the person is; the place is taken to share their time zone. */
export interface LocalTime {
  /** 0 is Monday. */
  readonly weekday: number;
  /** Minutes since midnight. */
  readonly minute: number;
}

/** `unknown` where hours are missing or not understood; that is never read as closed. */
export type OpenState = 'open' | 'closed' | 'unknown';

export function openAt(hours: string | undefined, { weekday, minute }: LocalTime): OpenState {
  const week = hours === undefined ? null : readHours(hours);
  if (week === null) return 'unknown';
  const now = weekday * DAY_MINUTES + minute;
  // A span that runs past Sunday midnight reaches into Monday.
  const within = week.spans.some(
    ([from, to]) => (now >= from && now < to) || (now + 7 * DAY_MINUTES >= from && now + 7 * DAY_MINUTES < to),
  );
  return within ? 'open' : 'closed';
}

/** The hours of each day from Monday as `09:00–17:00`, empty lists for closed days; null where they are not understood. */
export function hoursByDay(hours: string): readonly (readonly string[])[] | null {
  const week: OpenWeek | null = readHours(hours);
  if (week === null) return null;
  if (week.spans[0]?.[1] === 7 * DAY_MINUTES) return Array.from({ length: 7 }, () => ['00:00–24:00']);
  return Array.from({ length: 7 }, (_, day) =>
    week.spans
      .filter(([from]) => Math.floor(from / DAY_MINUTES) === day)
      .map(([from, to]) => `${clock(from - day * DAY_MINUTES)}–${clock(to - day * DAY_MINUTES)}`),
  );
}

function clock(minutes: number): string {
  const past = minutes > DAY_MINUTES ? minutes - DAY_MINUTES : minutes;
  return `${String(Math.floor(past / 60)).padStart(2, '0')}:${String(past % 60).padStart(2, '0')}`;
}
