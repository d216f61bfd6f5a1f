// The figures in words, and the goals beside them.

/** One pass over a file that is made while it is read. */
export interface JobResult {
  readonly rows: number;
  /** Listings that were kept; null for an alternative, which keeps none. */
  readonly kept: number | null;
  /** Bad rows that were told with their line. */
  readonly badLines: number;
  readonly megabytes: number;
  /** Without the making of the file. */
  readonly seconds: number;
  readonly makingSeconds: number;
  readonly peakMebibytes: number;
}

export interface SearchResult {
  readonly count: number;
  readonly duplicates: number;
  readonly buildSeconds: number;
  readonly columnMebibytes: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly longestMs: number;
  readonly meanFound: number;
  readonly scanMedianMs: number;
  /** Searches whose count differs from looking at every listing. */
  readonly wrong: number;
  readonly peakMebibytes: number;
}

export interface CareResults {
  readonly nppes: JobResult;
  readonly csvParse: JobResult | null;
  readonly spoiled: JobResult;
  readonly osm: JobResult;
  readonly saxes: JobResult;
  readonly search: SearchResult;
  /** Why something was left out; null where nothing was. */
  readonly note: string | null;
}

export interface Goal {
  readonly goal: string;
  readonly met: boolean;
}

/** Mebibytes of a whole process, Node itself included. */
const MOST_MEMORY = 300;
/** Milliseconds. */
const SEARCH_WITHIN = 20;

export function goalsOf({ nppes, spoiled, osm, search }: CareResults): readonly Goal[] {
  const memory = (what: string, { peakMebibytes }: Pick<JobResult, 'peakMebibytes'>): Goal => ({
    goal: `${what} within ${MOST_MEMORY} MiB (${peakMebibytes.toFixed(0)})`,
    met: peakMebibytes <= MOST_MEMORY,
  });
  return [
    memory(`${count(nppes.rows)} NPPES rows`, nppes),
    memory(`an extract of OpenStreetMap of ${osm.megabytes.toFixed(0)} MB`, osm),
    memory(`the index of ${count(search.count)} listings, built`, search),
    {
      goal: `bad rows are told by line, and no good row is lost (${spoiled.badLines} told)`,
      met: spoiled.badLines > 0 && spoiled.rows === nppes.rows,
    },
    {
      goal: `search among ${count(search.count)} within ${SEARCH_WITHIN} ms, 99 of 100 (${search.p99Ms.toFixed(2)} ms)`,
      met: search.p99Ms <= SEARCH_WITHIN,
    },
    { goal: 'search finds what looking at every listing finds', met: search.wrong === 0 },
  ];
}

/** The report, line by line. */
export function reportLines(results: CareResults, goals: readonly Goal[]): readonly string[] {
  const { nppes, csvParse, osm, saxes, search, note } = results;
  return [
    `The NPI Registry's file, ${count(nppes.rows)} rows, ${nppes.megabytes.toFixed(0)} MB, made while it is read`,
    passLine('ours, to checked listings', 'rows', nppes),
    ...(csvParse === null
      ? []
      : [
          passLine('csv-parse 7.0.3, nothing done with the rows', 'rows', csvParse),
          `  ours is ${ratio(csvParse, nppes)} as fast`,
        ]),
    ...(note === null ? [] : [`  ${note}`]),
    '',
    `An extract of OpenStreetMap as XML, ${osm.megabytes.toFixed(0)} MB`,
    passLine('ours, to checked listings, with middles of buildings', null, osm),
    passLine('saxes 6.0.0, nothing done with the elements', null, saxes),
    `  ours is ${ratio(saxes, osm)} as fast; it stands on the same saxes`,
    '',
    `Search among ${count(search.count)} listings (built in ${search.buildSeconds.toFixed(1)} s, ${search.duplicates} duplicates)`,
    `  columns ${search.columnMebibytes.toFixed(0)} MiB; the whole process while building at most ${search.peakMebibytes.toFixed(0)} MiB`,
    `  median ${search.medianMs.toFixed(2)} ms, 99 of 100 within ${search.p99Ms.toFixed(2)} ms, longest ${search.longestMs.toFixed(2)} ms; ${search.meanFound.toFixed(0)} fit on average`,
    `  looking at every listing: median ${search.scanMedianMs.toFixed(1)} ms`,
    '',
    ...goals.map(({ goal, met }) => `${met ? 'met    ' : 'NOT MET'} ${goal}`),
  ];
}

function passLine(
  what: string,
  unit: string | null,
  { rows, seconds, megabytes, peakMebibytes, kept }: JobResult,
): string {
  const speed = unit === null ? '' : `${count(Math.round(rows / seconds))} ${unit}/s, `;
  const keeps = kept === null ? '' : `, ${count(kept)} kept`;
  return `  ${what}: ${speed}${(megabytes / seconds).toFixed(0)} MB/s, at most ${peakMebibytes.toFixed(0)} MiB${keeps}`;
}

function ratio(theirs: JobResult, own: JobResult): string {
  return `${(theirs.seconds / own.seconds).toFixed(2)} times`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
