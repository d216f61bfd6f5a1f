// Reads the export.xml of Apple Health in chunks of any size: sleep and steps of each day, and workouts. What it keeps
// grows with the days, not with the file, so that a file of a gigabyte fits.
import { SaxesParser } from 'saxes';
import { appleDays } from './apple-days.ts';
import { createCollector, type ImportOptions } from './collector.ts';
import type { ImportPreview } from './import-preview.ts';

/** More characters than this without a new element, or elements deeper than this, are no health export. */
const LONGEST_GAP = 4 * 1024 * 1024;
const DEEPEST = 40;
/** Bad records that are told one by one, and damages after which the rest is not worth reading. */
const TOLD = 100;
const MOST_DAMAGES = 100;

export interface AppleHealthReader {
  /** Takes the next piece of the file. False when the rest need not be read. */
  write(chunk: string): boolean;
  /** What was found. To be called once, at the end of the file. */
  finish(): ImportPreview;
}

export function appleHealthReader(options: ImportOptions): AppleHealthReader {
  const collector = createCollector('apple-health', options);
  const days = appleDays(options.today);
  const parser = new SaxesParser();
  let [depth, gap, refused, damages] = [0, 0, 0, 0];
  let began = false;
  let stopped = false;
  let closing = false;

  const refuse = (message: string): void => {
    refused += 1;
    if (refused <= TOLD) collector.refuse(parser.line, message);
  };
  const stop = (message: string): void => {
    if (!stopped) collector.refuse(parser.line, message);
    stopped = true;
  };

  parser.on('opentag', ({ name, attributes }) => {
    gap = 0;
    depth += 1;
    if (stopped) return;
    if (depth > DEEPEST) return stop('Elements lie deeper than in any health export; what stands before was read.');
    if (!began && name !== 'HealthData')
      return stop('This is not an export of Apple Health: it does not begin with HealthData. Choose its export.xml.');
    began = true;
    const wrong = days.take(name, attributes, parser.line);
    if (wrong !== null) refuse(wrong);
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.on('error', () => {
    if (stopped) return;
    damages += 1;
    if (closing) return stop('The file ends in the middle; what stands before was read. Export it again for the rest.');
    refuse('The file is damaged here; what can be read before and after is kept. Export it again for the rest.');
    if (damages >= MOST_DAMAGES) stop('The file is damaged in too many places; what stands before was read.');
  });

  return {
    write(chunk) {
      if (stopped) return false;
      gap += chunk.length;
      parser.write(chunk);
      if (gap > LONGEST_GAP) stop('There is far too much text in one element here; what stands before was read.');
      return !stopped;
    },
    finish() {
      closing = true;
      if (!stopped) parser.close();
      if (refused > TOLD) collector.note(`${refused - TOLD} more records could not be read.`);
      days.tell(collector);
      return collector.done();
    },
  };
}
