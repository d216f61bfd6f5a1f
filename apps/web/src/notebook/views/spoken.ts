// What a sighted person sees in the chart of pain, said in sentences.
import { lengthOf } from '../charts/stretches.ts';
import { notebookWords, viewWords } from '../words/views.ts';
import { painText } from './scores.ts';
import { extremes, type TrendView } from './trend-picture.ts';

const { spoken } = notebookWords;

/** The chart in words: its time, how it begins and ends, highest and lowest, gaps, flares, episodes, events. */
export function spokenTrend({ picture, rows, flares, episodes, events }: TrendView, hide: boolean): string {
  const range = spoken.range(viewWords.fullDay(rows[0]?.day ?? picture.from), viewWords.fullDay(picture.to));
  const found = extremes(rows);
  if (found === null) return `${range} ${spoken.none}`;
  const told = rows.filter(({ value }) => value !== null);
  const text = (value: number | null): string => painText(value!, hide);
  const between = (from: string, to: string): string =>
    viewWords.fromTo(viewWords.fullDay(from), viewWords.fullDay(to));
  const sentences = [
    range,
    spoken.ends(text(told[0]!.value), text(told.at(-1)!.value)),
    spoken.highest(text(found.highest.value), viewWords.fullDay(found.highest.day)),
    spoken.lowest(text(found.lowest.value), viewWords.fullDay(found.lowest.day)),
    spoken.gaps(
      picture.gaps.length,
      picture.gaps.reduce((sum, gap) => sum + lengthOf(gap), 0),
    ),
    spoken.flares(flares.map(({ from, to }) => between(from, to))),
    spoken.episodes(episodes.length),
    spoken.events(
      events.map(({ letter, day, text: what }) => `${letter ?? ''} ${what}, ${viewWords.fullDay(day)}`.trim()),
    ),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
