// The box at the top: danger signs that are there, those that were asked and absent, unsure, and not asked.
import type { Part } from '@rhomboid/body';
import type { Told } from '@rhomboid/check';
import { type Knowledge, mentions } from '@rhomboid/knowledge';
import type { ScreeningEntry } from '@rhomboid/notebook';
import type { ReportContext } from './context.ts';
import { shortDay } from './dates.ts';
import type { Report } from './report.ts';
import { plain, strong } from './rich.ts';
import { SHORT_SIGNS, words } from './words-en.ts';

const { alert } = words;

/** Flags named; every one that rests on sure answers, and of the others as many as there is room for. */
const MOST_FLAGS = 4;

export function alertOf(context: ReportContext): Report['alert'] {
  const { parts, knowledge, detail } = context;
  if (parts.check === null) return { shape: null, lines: [unchecked(context), ...sinceLines(context)] };
  const { redFlags, told, disposition } = parts.check.assessment;
  const signs = signsOf(knowledge);
  const leantOn = positivesOf(knowledge.redFlags.filter(({ id }) => redFlags.some((flag) => flag.id === id)));
  const present = told.present
    .filter(({ finding, value }) => signs.has(finding) || (value === 'yes' && leantOn.has(finding)))
    .map(({ finding, label, value }) => (SHORT_SIGNS[finding] ?? label) + (value === 'yes' ? '' : ` (${value})`));
  const list = (entries: readonly Told[]): Part =>
    plain(
      `${namesOf(
        entries.filter(({ finding }) => signs.has(finding)),
        detail.names,
      )}. `,
    );
  const sure = redFlags.filter(({ doubt }) => doubt === 0).map(({ name }) => name);
  const leaning = redFlags.filter(({ doubt }) => doubt > 0).map(({ name }) => name + alert.unsureMark);
  const named = [...sure, ...leaning.slice(0, Math.max(0, MOST_FLAGS - sure.length))];
  const left = redFlags.length - named.length;
  const fired: readonly Part[] =
    redFlags.length === 0
      ? [strong(alert.noFlag)]
      : [
          strong(alert.present(redFlags.length === 1)),
          plain(`${[...named, ...(left === 0 ? [] : [alert.leansOnUnsure(left)])].join('; ')}.`),
        ];
  return {
    shape: disposition.shape,
    lines: [
      [strong(alert.told), plain(`${present.join('; ') || alert.nothing}. `), ...fired],
      [
        strong(alert.absent),
        list(told.denied),
        strong(alert.unsure),
        list(told.unsure),
        strong(alert.notAsked),
        list(told.notAsked),
      ],
      ...sinceLines(context),
    ],
  };
}

/** Signs that a rule leans on and that have a short name: the ones that belong into the box. */
function signsOf({ redFlags }: Knowledge): ReadonlySet<string> {
  return new Set([...positivesOf(redFlags)].filter((finding) => SHORT_SIGNS[finding] !== undefined));
}

/** Findings whose presence makes one of the rules fire. */
function positivesOf(rules: Knowledge['redFlags']): ReadonlySet<string> {
  const all = rules.flatMap(({ levels }) => levels.flatMap(({ when }) => mentions(when)));
  return new Set(all.flatMap(({ finding, positive }) => (positive ? [finding] : [])));
}

function namesOf(entries: readonly Told[], most: number): string {
  if (entries.length === 0) return alert.nothing;
  const names = entries.map(({ finding }) => SHORT_SIGNS[finding]!);
  return names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')}, ${alert.more(names.length - most)}`;
}

/** That there was no check; of danger signs that an entry brought up, that they alone were asked, and when. */
function unchecked({ days }: ReportContext): readonly Part[] {
  const screenings = screeningsIn(days);
  const last = screenings.findLast(({ unfinished }) => unfinished !== true);
  if (last === undefined) return [strong(alert.none)];
  const calm = screenings.every(({ rules }) => rules.length === 0);
  return [strong(alert.notWhole), plain(alert.asked(shortDay(last.day), calm))];
}

function screeningsIn(days: ReportContext['days']): readonly ScreeningEntry[] {
  return days.flatMap(({ entries }) => entries.filter((entry) => entry.kind === 'screening'));
}

/** Rules that fired on an entry of the notebook after the check. */
function sinceLines({ knowledge, parts, days }: ReportContext): readonly (readonly Part[])[] {
  const since = parts.check?.day ?? '';
  const fired = screeningsIn(days).filter(({ day, rules }) => day >= since && rules.length > 0);
  const last = fired.at(-1);
  if (last === undefined) return [];
  const names = last.rules.map((id) => knowledge.redFlags.find((rule) => rule.id === id)?.name ?? id);
  return [[strong(alert.since(shortDay(last.day))), plain(`${names.join('; ')}.`)]];
}
