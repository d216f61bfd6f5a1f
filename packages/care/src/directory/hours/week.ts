// Reads the common forms of OpenStreetMap's opening_hours. What it does not understand stays unknown; it never guesses "closed".

/** Minutes of the week from Monday 00:00, each from and to, in order; `to` may lie in the next day. */
export interface OpenWeek {
  readonly spans: readonly (readonly [number, number])[];
  /** Public holidays differ, and are not known here. */
  readonly holidaysDiffer: boolean;
}

export const DAY_MINUTES = 1440;
const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const LONGEST = 400;

/** The week; null for a form that is not understood. */
export function readHours(hours: string): OpenWeek | null {
  const text = hours
    .replace(/\u2013|\u2014/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '' || text.length > LONGEST) return null;
  if (/^24 ?\/ ?7( open)?$/i.test(text)) return { spans: [[0, 7 * DAY_MINUTES]], holidaysDiffer: false };
  const week: (readonly [number, number])[][] = DAYS.map(() => []);
  let holidaysDiffer = false;
  let spoke = false;
  for (const part of text.split(';')) {
    const rule = part.trim();
    if (rule === '') continue;
    for (const [at, one] of addingRules(rule).entries()) {
      const read = readRule(one.trim());
      if (read === null) return null;
      if (read.holiday) holidaysDiffer = true;
      for (const day of read.days) {
        if (at === 0) week[day] = [];
        week[day]!.push(...read.times);
        spoke = true;
      }
    }
  }
  if (!spoke) return null;
  const spans = week.flatMap((times, day) =>
    times.map(([from, to]) => [day * DAY_MINUTES + from, day * DAY_MINUTES + to] as const),
  );
  return { spans: spans.sort((a, b) => a[0] - b[0]), holidaysDiffer };
}

/** A comma before the name of a day, after a time, begins a rule that adds to the one before instead of taking its place. */
function addingRules(rule: string): readonly string[] {
  const rules: string[] = [];
  for (const part of rule.split(',')) {
    const before = rules.at(-1);
    if (before !== undefined && !(/\d/.test(before) && /^ ?(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)\b/i.test(part)))
      rules[rules.length - 1] = `${before},${part}`;
    else rules.push(part);
  }
  return rules;
}

interface Rule {
  readonly days: readonly number[];
  readonly holiday: boolean;
  readonly times: readonly (readonly [number, number])[];
}

function readRule(rule: string): Rule | null {
  const named = /^((?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)(?: ?[-,] ?(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH))*)(?: ?:)? ?(.*)$/i.exec(
    rule,
  );
  const days = named === null ? { days: DAYS.map((_, i) => i), holiday: false } : readDays(named[1]!);
  const times = readTimes((named === null ? rule : named[2]!).trim(), named !== null);
  return days === null || times === null ? null : { ...days, times };
}

function readDays(text: string): Omit<Rule, 'times'> | null {
  const days: number[] = [];
  let holiday = false;
  for (const part of text.split(',')) {
    const [first = '', last = first, more] = part.split('-').map((day) => day.trim());
    if (more !== undefined) return null;
    if (/^[PS]H$/i.test(first)) {
      if (first !== last) return null;
      holiday = true;
      continue;
    }
    const [from, to] = [first, last].map((day) => DAYS.findIndex((name) => name.toLowerCase() === day.toLowerCase()));
    if (from === undefined || to === undefined || from < 0 || to < 0) return null;
    for (let day = from; ; day = (day + 1) % 7) {
      days.push(day);
      if (day === to) break;
    }
  }
  return { days, holiday };
}

function readTimes(text: string, named: boolean): readonly (readonly [number, number])[] | null {
  if (/^(off|closed)$/i.test(text)) return [];
  if (text === '' || /^open$/i.test(text)) return named ? [[0, DAY_MINUTES]] : null;
  const spans: (readonly [number, number])[] = [];
  for (const part of text.split(',')) {
    const read = /^(\d{1,2}):(\d{2}) ?- ?(\d{1,2}):(\d{2})$/.exec(part.trim());
    if (read === null) return null;
    const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = read.slice(1).map(Number);
    const [from, to] = [60 * fromHour + fromMinute, 60 * toHour + toMinute];
    if (fromMinute > 59 || toMinute > 59 || from >= DAY_MINUTES || to > 2 * DAY_MINUTES) return null;
    spans.push([from, to <= from ? to + DAY_MINUTES : to]);
  }
  return spans;
}
