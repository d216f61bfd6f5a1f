// Minutes of the day and their written form, and the coach's settings as the plan entry keeps them.
import type { BreakRules } from '@rhomboid/knowledge';
import type { FieldsOf, PlanEntry } from '@rhomboid/notebook';
import type { CoachSettings, Minute } from '@rhomboid/plan';

const FROM = '09:00';
const UNTIL = '17:00';

/** `13:05` as minutes of the day; null where it is none. */
export function minuteOf(text: string): Minute | null {
  const found = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return found === null ? null : Number(found[1]) * 60 + Number(found[2]);
}

export function clockOf(minute: Minute): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The settings in a plan entry; what was not set is the rules' first choice, and off. */
export function settingsIn(entry: PlanEntry | null, rules: BreakRules): CoachSettings {
  const every = entry?.breakEvery ?? 0;
  return {
    on: every > 0,
    everyMinutes: every > 0 ? every : rules.everyMinutes.from,
    from: minuteOf(entry?.breakFrom ?? FROM) ?? minuteOf(FROM)!,
    until: minuteOf(entry?.breakUntil ?? UNTIL) ?? minuteOf(UNTIL)!,
    quiet: (entry?.breakQuiet ?? []).flatMap((hours) => {
      const [from, until] = hours.split('-').map(minuteOf);
      return from == null || until == null ? [] : [{ from, until }];
    }),
  };
}

export function fieldsOf({ on, everyMinutes, from, until, quiet }: CoachSettings): FieldsOf<'plan'> {
  return {
    breakEvery: on ? everyMinutes : 0,
    breakFrom: clockOf(from),
    breakUntil: clockOf(until),
    breakQuiet: quiet.map((hours) => `${clockOf(hours.from)}-${clockOf(hours.until)}`),
  };
}
