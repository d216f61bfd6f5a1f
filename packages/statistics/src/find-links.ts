// From a diary to what goes with pain, in one go. The whole of method "ss2".
import { checkDiary, type Diary } from './design/diary.ts';
import { type Fit, fitSeries, type LinkOptions, type SeriesParts, seriesOf } from './fit.ts';
import { type Links, linksOf, silentLink } from './links.ts';

/** False-discovery rate of the confirmed, unless told otherwise. */
export const usualRate = 0.1;

/** Finds the links of a diary. Throws `DiaryShapeError` or `TooManyFactorsError`; a diary with little in it claims nothing. */
export function findLinks(diary: Diary, options: LinkOptions = {}): Links {
  checkDiary(diary);
  const series = seriesOf(diary);
  return linksFrom(series, fitSeries(series, options), options);
}

/** The links of a fit; where there is none, silence on every factor. */
export function linksFrom(series: SeriesParts, fit: Fit | undefined, options: LinkOptions): Links {
  const { design, prior, toldDays } = series;
  const painDays = toldDays.length;
  if (fit !== undefined) return { painDays, noise: fit.cells[0].noise, links: linksOf(fit, options.rate ?? usualRate) };
  const links = Array.from(prior, (_, k) => silentLink(design, design.told, prior, k));
  return { painDays, noise: undefined, links };
}
