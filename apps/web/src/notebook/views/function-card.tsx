// What the person could do, each activity in a panel of its own beside the pain: here higher is better, and it says so.
import { describeTrend, functionSeries, pegChange, pegSeries, type Score } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { useNotebook } from '../context.ts';
import { notebookWords, viewWords } from '../words/views.ts';
import type { Days } from './days.ts';
import { ScorePanel, withScores } from './score-panel.tsx';
import { functionText, functionTicks, pegTicks } from './scores.ts';
import type { TrendRow } from './trend-picture.ts';

const { function: words } = notebookWords;

export function FunctionCard({ days, shown }: { days: Days; shown: Days['all'] }): JSX.Element {
  const { state } = useNotebook();
  const { notebook, all, hide } = days;
  // The notebook changes in place; `all` is new whenever it does.
  const series = useMemo(() => [...functionSeries(notebook)], [notebook, all]);
  const from = shown[0]?.day ?? '';
  const seen = series.filter(([, scores]) => scores.some(({ day }) => day >= from));
  const nameOf = (id: string): string => {
    const entry = state.notebook.entries.get(id) ?? state.notebook.deleted.get(id);
    return entry?.kind === 'own-activity' ? entry.name : id;
  };
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      {series.length === 0 && <p>{words.none}</p>}
      {series.length > 0 && seen.length === 0 && <p>{words.noneInPeriod}</p>}
      {seen.map(([id, scores]) => (
        <Activity key={id} name={nameOf(id)} scores={scores} shown={shown} hide={hide} />
      ))}
      {!hide && <Peg days={days} shown={shown} />}
      <p class="no-print">
        <a class="lesser-link" href="#/notebook/function">
          {words.add}
        </a>
      </p>
    </section>
  );
}

interface ActivityProps {
  readonly name: string;
  readonly scores: readonly Score[];
  readonly shown: Days['all'];
  readonly hide: boolean;
}

function Activity({ name, scores, shown, hide }: ActivityProps): JSX.Element {
  const days = useMemo(() => withScores(scores, shown), [scores, shown]);
  const summary = useMemo(() => describeTrend(days), [days]);
  const text = (value: number): string => functionText(value, hide);
  const findingOf = (told: readonly TrendRow[]): string => {
    const { direction, first, last, logged } = summary;
    if (direction !== 'too-few' && first !== null && last !== null)
      return `${words.headings[direction]}. ${words.change(text(first), text(last))}`;
    const [begin, end] = [told[0]?.value ?? null, told.at(-1)?.value ?? null];
    if (begin === null || end === null || told.length < 2) return words.counted(logged);
    return `${words.ends(text(begin), text(end))} ${words.counted(logged)}`;
  };
  return (
    <ScorePanel
      title={name}
      scale={hide ? words.scaleWords : words.scale}
      days={days}
      ticks={functionTicks(hide)}
      colour="action"
      findingOf={findingOf}
      text={text}
    />
  );
}

/** The three questions of the week, where the period has at least two answers. */
function Peg({ days: { notebook, all }, shown }: { days: Days; shown: Days['all'] }): JSX.Element | null {
  // The notebook changes in place; `all` is new whenever it does.
  const series = useMemo(() => pegSeries(notebook), [notebook, all]);
  const days = useMemo(() => withScores(series, shown), [series, shown]);
  const change = pegChange(series.filter(({ day }) => day >= (shown[0]?.day ?? '')));
  if (change === null) return null;
  const { first, last, responder } = change;
  const ends = words.pegLine(viewWords.number(first.score), viewWords.number(last.score));
  return (
    <ScorePanel
      title={words.peg}
      scale={words.pegScale}
      days={days}
      ticks={pegTicks}
      colour="p3"
      weekly
      findingOf={() => (responder ? `${ends} ${words.pegResponder}` : ends)}
      text={viewWords.number}
    />
  );
}
