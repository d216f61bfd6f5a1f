// Cuts a file of lines while it comes.
import type { TextReader } from './csv-reader.ts';

/** Lines longer than this are given up. */
const LONGEST_LINE = 4_000_000;

export interface LineSink {
  /** A line that is not empty; `line` counts from 1. */
  line(text: string, line: number): void;
  tooLong(line: number): void;
}

export function lineReader(sink: LineSink): TextReader {
  let [held, number, dropped] = ['', 1, false];
  const give = (text: string): void => {
    if (!dropped && text.trim() !== '') sink.line(text.replace(/^\ufeff|\r$/g, ''), number);
    dropped = false;
    number += 1;
  };
  return {
    write(chunk) {
      let start = 0;
      for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
        give(held + chunk.slice(start, end));
        held = '';
        start = end + 1;
      }
      if (!dropped) held += chunk.slice(start);
      if (held.length > LONGEST_LINE) {
        sink.tooLong(number);
        held = '';
        dropped = true;
      }
      return true;
    },
    finish() {
      give(held);
    },
  };
}
