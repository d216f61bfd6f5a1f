// What was tried against the pain, how often, and how it went. Counts of what was told; nothing here says what caused what.
import { type ReliefLine, reliefLog } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useApp } from '../../app/context.ts';
import { isItemId, itemName } from '../../plan/names.ts';
import { medicineName } from '../capture/medicines.ts';
import { type CountedKind, drawCounted, marksOf, timesPerMark } from '../charts/counted.ts';
import { treatmentWords } from '../words/things.ts';
import { viewWords } from '../words/views.ts';
import { reliefWords as words } from '../words/views-relief.ts';
import { DataTable } from './data-table.tsx';
import { spanOf, useDays, usePeriod } from './days.ts';
import { Ways } from './empty-view.tsx';
import { make } from './make.ts';
import { PeriodChoice } from './period-choice.tsx';
import { ViewPage } from './view-page.tsx';

/** Fewer answers than this say nothing yet: one more would change the picture (estimate, as for patterns). */
const ENOUGH = 5;
/** A mean change of less than this is none. */
const NO_CHANGE = 0.05;

export function ReliefPage(): JSX.Element {
  const { knowledge } = useApp();
  const { notebook, all, today, hide } = useDays();
  const [period, setPeriod] = usePeriod();
  const [asTable, setAsTable] = useState(false);
  const { from, to } = spanOf(all, today, period);
  // The notebook changes in place; `all` is new whenever it does.
  const lines = useMemo(() => reliefLog(notebook, from, to), [notebook, all, from, to]);
  const nameOf = ({ kind, name, what }: ReliefLine): string => {
    const base = kind === 'medicine' ? medicineName(knowledge, name) : treatmentName(name);
    const shown = what !== null && isItemId(what) ? itemName(what) : what;
    return shown === null ? base : words.withWhat(base, shown);
  };
  return (
    <ViewPage title={words.title} lead={words.lead} choice={<PeriodChoice period={period} onChoose={setPeriod} />}>
      {lines.length === 0 ? (
        <>
          <p>
            <b>{words.empty}</b> {words.emptyLine}
          </p>
          <Ways
            ways={[
              { to: '#/notebook/medicine', text: words.emptyMedicine },
              { to: '#/notebook/treatment', text: words.emptyTreatment },
            ]}
          />
        </>
      ) : (
        <>
          {asTable ? (
            <ReliefTable lines={lines} nameOf={nameOf} hide={hide} />
          ) : (
            <>
              <Key />
              <ul class="relief-list">
                {lines.map((line) => (
                  <Line key={`${line.kind} ${line.name} ${line.what}`} line={line} name={nameOf(line)} hide={hide} />
                ))}
              </ul>
            </>
          )}
          <p class="no-print">
            <button type="button" class="lesser-link" onClick={() => setAsTable(!asTable)}>
              {asTable ? viewWords.asPicture : viewWords.asTable}
            </button>
          </p>
        </>
      )}
    </ViewPage>
  );
}

interface Outcome {
  readonly better: number;
  readonly same: number;
  readonly worse: number;
  readonly untold: number;
}

function outcomeOf({ effects, told, times }: ReliefLine): Outcome {
  return {
    better: effects.better + effects['much-better'],
    same: effects.same,
    worse: effects.worse + effects['much-worse'],
    untold: times - told,
  };
}

function Line({ line, name, hide }: { line: ReliefLine; name: string; hide: boolean }): JSX.Element {
  const { better, same, worse, untold } = outcomeOf(line);
  const each = timesPerMark(line.times);
  const marks = marksOf([
    ['full', better],
    ['half', same],
    ['empty', worse],
    ['untold', untold],
  ]);
  return (
    <li class="card stack close">
      <div class="relief-head">
        <h2 class="card-title">{name}</h2>
        <span class="support">{words.used(line.times)}</span>
      </div>
      <div class="counted">{marks.map((kind) => drawCounted(make, kind))}</div>
      {each > 1 && <p class="support">{words.marks(each)}</p>}
      <p>{summary(line)}</p>
      {line.change !== null && <p class="support">{changeText(line.change, hide)}</p>}
    </li>
  );
}

/** Counts in words; below `ENOUGH` answers they are followed by what they cannot say. */
function summary(line: ReliefLine): string {
  const { better, same, worse, untold } = outcomeOf(line);
  if (line.told === 0) return words.noneTold;
  const rest = [
    ...(same > 0 ? [words.same(same)] : []),
    ...(worse > 0 ? [words.worse(worse)] : []),
    ...(untold > 0 ? [words.untold(untold)] : []),
  ];
  if (line.told < ENOUGH) return words.tooFew(line.told, ENOUGH);
  return `${[words.went(better, line.told), ...rest].join(', ')}.`;
}

function changeText({ mean, n }: NonNullable<ReliefLine['change']>, hide: boolean): string {
  const { change } = words;
  if (n < ENOUGH) return change.tooFew(n);
  if (Math.abs(mean) < NO_CHANGE) return change.same(n);
  if (hide) return mean < 0 ? change.lessHidden(n) : change.moreHidden(n);
  return mean < 0 ? change.less(-mean, n) : change.more(mean, n);
}

function Key(): JSX.Element {
  const kinds = Object.entries(words.key) as [CountedKind, string][];
  return (
    <ul class="chart-legend" aria-label={words.legend}>
      {kinds.map(([kind, text]) => (
        <li key={kind}>
          {drawCounted(make, kind)}
          {text}
        </li>
      ))}
    </ul>
  );
}

interface TableProps {
  readonly lines: readonly ReliefLine[];
  readonly nameOf: (line: ReliefLine) => string;
  readonly hide: boolean;
}

function ReliefTable({ lines, nameOf, hide }: TableProps): JSX.Element {
  const { table } = words;
  return (
    <DataTable
      caption={words.title}
      columns={[table.what, table.times, table.better, table.same, table.worse, table.untold, table.change]}
      rows={lines.map((line) => {
        const { better, same, worse, untold } = outcomeOf(line);
        const { change } = line;
        const cell = hide ? words.changeHidden : words.changeCell;
        return {
          key: `${line.kind} ${line.name} ${line.what}`,
          cells: [
            nameOf(line),
            line.times,
            better,
            same,
            worse,
            untold,
            change === null ? '–' : cell(change.mean, change.n),
          ],
        };
      })}
    />
  );
}

function treatmentName(kind: string): string {
  return treatmentWords.kinds[kind as keyof typeof treatmentWords.kinds] ?? kind;
}
