// The order of events, the same on every device: which is later, and which of two values of one field wins.
import type { FieldValue, NotebookEvent } from './event.ts';
import { isList } from './field-rules.ts';

/** Orders by clock, then by id. Events with one id are the same; should their content differ, the texts decide. */
export function compareEvents(a: NotebookEvent, b: NotebookEvent): number {
  if (a === b) return 0;
  return compareTexts(a.at, b.at) || compareTexts(a.id, b.id) || compareTexts(eventLine(a), eventLine(b));
}

/** The event as one line of JSON: fields in a fixed order, so that the same event gives the same bytes anywhere. */
export function eventLine({ v, id, at, entry, kind, set }: NotebookEvent): string {
  return `{"v":${v},"id":${text(id)},"at":${text(at)},"entry":${text(entry)},"kind":${text(kind)},"set":${json(set)}}`;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function json(value: FieldValue): string {
  // JSON can say -0, though JSON.stringify does not.
  if (Object.is(value, -0)) return '-0';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(json).join()}]`;
  const fields = Object.keys(value)
    .sort(compareTexts)
    .map((field) => `${text(field)}:${json(value[field]!)}`);
  return `{${fields.join()}}`;
}

function text(value: string): string {
  return JSON.stringify(value);
}
