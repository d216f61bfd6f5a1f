// Takes a JSON file apart while it comes: the items of the lists in its top object, one by one, with the line of each.
import { isRecord } from '@rhomboid/ground';
import type { TextReader } from './csv-reader.ts';

/** Items longer than this are given up. */
const LONGEST_ITEM = 4_000_000;

export interface JsonSink {
  /** An item of the list under `key` (empty when the file itself is a list); `line` is where it begins, from 1. */
  item(key: string, text: string, line: number): void;
  /** A member of the top object that is no list. */
  member(key: string, text: string, line: number): void;
  /** An item is too long to be one. */
  tooLong(line: number): void;
  /** The file ends before its brackets close. */
  cutOff(line: number): void;
}

export function jsonItems(sink: JsonSink): TextReader {
  let [depth, line, key] = [0, 1, ''];
  /** The depth at which commas part the pieces: 1 in the top object or list, 2 in a list of the top object. */
  let level = 1;
  let topIsList = false;
  let [inText, escaped] = [false, false];
  let [held, pieceLine, dropped] = ['', 0, false];
  let ended = false;

  const take = (text: string): string => {
    const whole = held + text;
    held = '';
    return whole;
  };
  const emit = (text: string): void => {
    const piece = take(text);
    const at = pieceLine;
    pieceLine = 0;
    if (dropped) {
      dropped = false;
      return;
    }
    if (at === 0) return;
    if (level === 2 || topIsList) {
      sink.item(key, piece, at);
      return;
    }
    const member = /^\s*"((?:[^"\\]|\\.){0,80})"\s*:([\s\S]*)$/.exec(piece);
    if (member !== null) sink.member(member[1]!, member[2]!, at);
  };

  return {
    write(chunk) {
      let start = 0;
      for (let i = 0; i < chunk.length; i++) {
        const c = chunk.charCodeAt(i);
        if (c === 10) line += 1;
        if (inText) {
          if (escaped) escaped = false;
          else if (c === 92) escaped = true;
          else if (c === 34) inText = false;
          continue;
        }
        if (c <= 32) continue;
        if (depth === 0) {
          // Between files that were written one after the other, or before the first: only an opening bracket counts.
          if (c !== 123 && c !== 91) continue;
          [topIsList, depth, level, key, ended, start] = [c === 91, 1, 1, '', true, i + 1];
          [held, pieceLine] = ['', 0];
          continue;
        }
        const closes = c === 125 || c === 93;
        const parts = c === 44 && depth === level;
        if (pieceLine === 0 && !closes && !parts) pieceLine = line;
        if (c === 34) inText = true;
        else if (c === 91 && depth === 1 && !topIsList) {
          key = /"([^"\\]{0,80})"\s*:\s*$/.exec(take(chunk.slice(start, i)))?.[1] ?? '';
          [depth, level, pieceLine, start] = [2, 2, 0, i + 1];
        } else if (c === 123 || c === 91) depth += 1;
        else if (closes) {
          depth -= 1;
          if (depth < level) {
            emit(chunk.slice(start, i));
            start = i + 1;
            level = 1;
          }
        } else if (parts) {
          emit(chunk.slice(start, i));
          start = i + 1;
        }
      }
      if (depth > 0 && !dropped) held += chunk.slice(start);
      if (held.length > LONGEST_ITEM) {
        sink.tooLong(pieceLine);
        held = '';
        dropped = true;
      }
      return true;
    },
    finish() {
      if (depth > 0 || !ended) sink.cutOff(line);
    },
  };
}

/** The value of a JSON text; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A JSON object's fields; null for anything else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return isRecord(value) ? value : null;
}

/** The objects of a list; empty where it is none. */
export function recordsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, 500)
    .map(asRecord)
    .filter((item) => item !== null);
}
