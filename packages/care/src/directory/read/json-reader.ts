// What all readers of JSON share: items as objects, and what is wrong with the file told in one way.
import type { TextReader } from '../text/csv-reader.ts';
import { asRecord, jsonItems, parseJson } from '../text/json-items.ts';
import { badRow, type ProviderSink } from './sink.ts';

export interface JsonHandlers {
  /** An object in the list under `key`. */
  item(key: string, value: Readonly<Record<string, unknown>>, line: number): void;
  /** Another member of the top object. */
  member?(key: string, value: unknown, line: number): void;
}

export function jsonReader(sink: ProviderSink, { item, member }: JsonHandlers): TextReader {
  return jsonItems({
    item(key, text, line) {
      const value = asRecord(parseJson(text));
      if (value === null) sink.tell(badRow(line, 'What begins here is not sound JSON, and was left out.'));
      else item(key, value, line);
    },
    member(key, text, line) {
      if (text.length < 10_000) member?.(key, parseJson(text), line);
    },
    tooLong: (line) =>
      sink.tell(badRow(line, 'What begins here is far too long for one listing, or its brackets do not close.')),
    cutOff: (line) =>
      sink.tell(
        badRow(line, 'The file ends before its brackets close: it may have been cut off. What stands before was read.'),
      ),
  });
}
