// When it hurts: by time of day and by day of the week, only where there are enough days to say it.
import { dayPartPattern, type PatternLine, weekdayPattern } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { drawLevelBar } from '../charts/level-bar.ts';
import { patternWords as words } from '../words/views-patterns.ts';
import { daysOf, useDays, usePeriod } from './days.ts';
import { Ways } from './empty-view.tsx';
import { make } from './make.ts';
import { PeriodChoice } from './period-choice.tsx';
import { painCell } from './scores.ts';
import { ViewPage } from './view-page.tsx';

/** Means nearer to each other than this are called alike. */
const CLEAR = 1;

export function PatternsPage(): JSX.Element {
  const { notebook, all, hide } = useDays();
  const [period, setPeriod] = usePeriod();
  const shown = useMemo(() => daysOf(all, period), [all, period]);
  const parts = useMemo(() => {
    const [from, to] = [shown[0]?.day, shown.at(-1)?.day];
    return from === undefined || to === undefined ? [] : dayPartPattern(notebook, from, to);
  }, [notebook, shown]);
  const weekdays = useMemo(() => weekdayPattern(shown), [shown]);
  const some = [...parts, ...weekdays].some(({ mean }) => mean !== null);
  return (
    <ViewPage title={words.title} lead={words.lead} choice={<PeriodChoice period={period} onChoose={setPeriod} />}>
      {some ? (
        <div class="pattern-columns">
          <Pattern
            title={words.byPart}
            lines={parts}
            nameOf={(key) => words.parts[key]}
            hintOf={(key) => words.hours[key]}
            hide={hide}
          />
          <Pattern title={words.byWeekday} lines={weekdays} nameOf={(key) => words.weekdays[key - 1]!} hide={hide} />
        </div>
      ) : (
        <>
          <p>
            <b>{words.empty}</b> {words.emptyLine}
          </p>
          <Ways ways={[{ to: '#/notebook/pain', text: words.emptyMain }]} />
        </>
      )}
    </ViewPage>
  );
}

interface PatternProps<Key> {
  readonly title: string;
  readonly lines: readonly PatternLine<Key>[];
  readonly nameOf: (key: Key) => string;
  readonly hintOf?: (key: Key) => string;
  readonly hide: boolean;
}

/** Rows of words with a bar beside them: the list is the table. */
function Pattern<Key extends string | number>({ title, lines, nameOf, hintOf, hide }: PatternProps<Key>): JSX.Element {
  return (
    <section class="card stack close">
      <div>
        <h2 class="card-title">{title}</h2>
        <p class="support">{hide ? words.scaleHidden : words.scale}</p>
      </div>
      <p>{findingOf(lines, nameOf, hide)}</p>
      <ul class="pattern">
        {lines.map(({ key, n, mean }) => (
          <li key={key}>
            <span class="pattern-name">
              {nameOf(key)}
              {hintOf !== undefined && <span class="support"> {hintOf(key)}</span>}
            </span>
            {drawLevelBar(make, mean)}
            <span class="pattern-value">
              {mean === null ? words.tooFew : <b>{painCell(mean, hide)}</b>}
              <span class="support">, {words.from(n)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The highest and lowest where they differ by a point, else that nothing clear shows. */
function findingOf<Key>(lines: readonly PatternLine<Key>[], nameOf: (key: Key) => string, hide: boolean): string {
  const told = lines.flatMap(({ key, mean }) => (mean === null ? [] : { key, mean })).sort((a, b) => b.mean - a.mean);
  const [most, least] = [told[0], told.at(-1)];
  if (most === undefined || least === undefined || told.length < 2) return words.notEnough;
  if (most.mean - least.mean < CLEAR) return words.alike;
  return `${words.most(nameOf(most.key), painCell(most.mean, hide))} ${words.least(nameOf(least.key), painCell(least.mean, hide))}`;
}
