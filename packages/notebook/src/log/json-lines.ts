// The notebook file: JSON Lines, one event a line, the same bytes for the same log.
import { failed, type Problem, problem } from '@rhomboid/ground';
import type { NotebookEvent } from './event.ts';
import { eventLine } from './event-order.ts';
import { merge } from './merge.ts';
import { parseEvent } from './parse-event.ts';

/** A line that cannot be read, counted from 1, and why. */
export interface BadLine {
  readonly line: number;
  readonly problem: Problem;
}

/** What a notebook file holds, in its own order, and the lines that could not be read. */
export interface ReadLines {
  readonly events: readonly NotebookEvent[];
  readonly bad: readonly BadLine[];
}

/** Reads a notebook file. Bad lines are told and leave the good ones as they are; empty lines mean nothing. */
export function readJsonLines(text: string): ReadLines {
  const events: NotebookEvent[] = [];
  const bad: BadLine[] = [];
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  for (const [index, content] of lines.entries()) {
    if (content.trim() === '') continue;
    const json = parsed(content);
    const read = json === undefined ? failed(index === lines.length - 1 ? CUT_OFF : NOT_WHOLE) : parseEvent(json);
    if (read.ok) events.push(read.value);
    else bad.push({ line: index + 1, problem: read.problems[0]! });
  }
  return { events, bad };
}

const NOT_WHOLE = problem('This is not a whole line of a notebook file; take it from an unbroken copy.');
const CUT_OFF = problem('The file ends in the middle of this line; take it from an unbroken copy.');

/** The events as a notebook file: each once, by clock and id, one a line. */
export function writeJsonLines(events: readonly NotebookEvent[]): string {
  return merge(events)
    .map((event) => `${eventLine(event)}\n`)
    .join('');
}

/** The JSON of a line; undefined when it is none. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
