// Reads a table piece by piece, as RFC 4180 has it and spreadsheets make it. Only the columns that are asked for become text.

/** Rows longer than this have a quotation mark that never closes. */
const LONGEST_ROW = 262_144;
/** Rows that are begun anew after a quotation mark in the wrong place; more of them and the file is something else. */
const MOST_NEW_BEGINNINGS = 1000;

const QUOTE = 34;
const RETURN = 13;
const BREAK = 10;

/** What takes pieces of a file. */
export interface TextReader {
  /** False when the rest need not be read. */
  write(chunk: string): boolean;
  /** The file has ended. */
  finish(): void;
}

export interface CsvSink {
  /** The first row that is not empty. Gives which columns are wanted, by number; null for: read no further. */
  header(cells: readonly string[]): readonly number[] | null;
  /** The wanted cells of a row, and how many it has in all. False when it does not fit the header. `line` counts from 1. */
  row(cells: readonly string[], line: number, width: number): boolean;
  /** A quotation mark opens in this line and never closes. */
  neverClosed(line: number): void;
}

export function csvReader(delimiter: string, sink: CsvSink): TextReader {
  const separator = delimiter.charCodeAt(0);
  let rest = '';
  let line = 1;
  let begun = false;
  let stopped = false;
  let newBeginnings = 0;
  /** For each column the place among the wanted ones, or -1; null while all are wanted. */
  let places: Int32Array | null = null;
  let wantedCount = 0;

  const wanted = (columns: readonly number[]): void => {
    places = new Int32Array(Math.max(0, ...columns.map((column) => column + 1))).fill(-1);
    wantedCount = columns.length;
    columns.forEach((column, place) => {
      places![column] = place;
    });
  };

  // What reading a row leaves behind.
  let [width, breaks, blank, stray, cells] = [0, 0, true, false, [] as string[]];

  /** Reads one row; gives where the next begins, or -1 when the text ends before the row does. */
  const readRow = (text: string, from: number, last: boolean): number => {
    const { length } = text;
    cells = places === null ? [] : new Array<string>(wantedCount).fill('');
    [width, breaks, blank, stray] = [0, 0, true, false];
    let at = from;
    for (;;) {
      const place = places === null ? width : width < places.length ? places[width]! : -1;
      width += 1;
      const start = at;
      let code = text.charCodeAt(at);
      if (code === QUOTE) {
        let doubled = false;
        at += 1;
        for (;;) {
          if (at >= length) return -1;
          code = text.charCodeAt(at);
          if (code === QUOTE) {
            if (at + 1 >= length && !last) return -1;
            if (text.charCodeAt(at + 1) !== QUOTE) break;
            doubled = true;
            at += 1;
          } else if (code === BREAK) breaks += 1;
          at += 1;
        }
        const inner = at;
        at += 1;
        code = text.charCodeAt(at);
        while (at < length && code !== separator && code !== BREAK && code !== RETURN) code = text.charCodeAt(++at);
        if (inner > start + 1 || at > inner + 1) {
          blank = false;
          if (at > inner + 1) stray = true;
          if (place >= 0) {
            const said = text.slice(start + 1, inner) + text.slice(inner + 1, at);
            cells[place] = doubled ? said.replaceAll('""', '"') : said;
          }
        } else if (place >= 0) cells[place] = '';
      } else {
        while (at < length && code !== separator && code !== BREAK && code !== RETURN) code = text.charCodeAt(++at);
        if (at > start) blank = false;
        if (place >= 0) cells[place] = text.slice(start, at);
      }
      if (at >= length) return last ? length : -1;
      if (code === separator) {
        at += 1;
        if (at >= length && !last) return -1;
        continue;
      }
      if (code === RETURN) {
        if (at + 1 >= length && !last) return -1;
        return text.charCodeAt(at + 1) === BREAK ? at + 2 : at + 1;
      }
      return at + 1;
    }
  };

  /** Whether the row was taken; a misfit that spans lines, by width or by text behind a closed quotation, is begun anew. */
  const give = (): boolean => {
    if (blank) return true;
    if (begun && stray && breaks > 0) {
      sink.neverClosed(line);
      return false;
    }
    if (begun) return sink.row(cells, line, width) || breaks === 0;
    begun = true;
    const columns = sink.header(cells);
    if (columns === null) stopped = true;
    else wanted(columns);
    return true;
  };

  const afterLine = (text: string, from: number): number => {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end + 1;
  };

  const read = (text: string, last: boolean): void => {
    let at = 0;
    while (at < text.length && !stopped) {
      const next = readRow(text, at, last);
      if (next === -1) {
        if (!last && text.length - at <= LONGEST_ROW) break;
        sink.neverClosed(line);
        newBeginnings += 1;
        if (newBeginnings > MOST_NEW_BEGINNINGS || !begun) stopped = true;
        at = afterLine(text, at);
        line += 1;
      } else if (give()) {
        at = next;
        line += breaks + 1;
      } else {
        newBeginnings += 1;
        at = newBeginnings > MOST_NEW_BEGINNINGS ? next : afterLine(text, at);
        line += newBeginnings > MOST_NEW_BEGINNINGS ? breaks + 1 : 1;
      }
    }
    rest = stopped ? '' : text.slice(at);
  };

  return {
    write(chunk) {
      if (!stopped) read(rest === '' ? chunk : rest + chunk, false);
      return !stopped;
    },
    finish() {
      if (!stopped && rest !== '') read(rest, true);
    },
  };
}

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The delimiter that comes most often in the first line, outside quotation marks; a comma where there is none. */
export function likelyDelimiter(head: string): string {
  const [first = ''] = head.replace(/"[^"]*"/g, '').split(/\r?\n/, 1);
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
