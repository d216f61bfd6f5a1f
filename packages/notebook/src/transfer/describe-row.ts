// What would be written, in a few words, for a preview.
import type { FieldValue } from '../log/event.ts';
import type { ImportPreview, ImportRow } from './import-preview.ts';

/** Names of factors, pains and medicines by id. */
export type NameOf = (id: string) => string | undefined;

/** Names that an import itself brings, before those of the knowledge. */
export function importNames({ good }: ImportPreview, others: NameOf): NameOf {
  const own = new Map(
    good.flatMap(({ kind, event: { entry, set } }) => {
      const name = kind === 'experiment' ? set.withIt : set.name;
      return typeof name === 'string' ? [[entry, name]] : [];
    }),
  );
  return (id) => own.get(id) ?? others(id);
}

/** The row as `2026-03-01 09:00  pain now 5 (Neck pain)`. */
export function describeRow({ kind, fields }: ImportRow, nameOf: NameOf): string {
  const when = [text(fields.day), text(fields.time)].filter((part) => part !== '').join(' ');
  const called = (value: FieldValue | undefined): string => nameOf(text(value)) ?? text(value);
  return `${when}  ${said(kind, fields, called)}`.trim();
}

function said(kind: string, fields: ImportRow['fields'], called: (value: FieldValue | undefined) => string): string {
  const note = fields.note === undefined ? '' : `“${short(text(fields.note))}”`;
  switch (kind) {
    case 'pain': {
      const values = (['now', 'average', 'worst'] as const).filter((field) => fields[field] !== undefined);
      const which = fields.pain === undefined ? '' : ` (${called(fields.pain)})`;
      return join(`pain ${values.map((field) => `${field} ${text(fields[field])}`).join(', ')}${which}`, note);
    }
    case 'factor':
      return join(`${called(fields.factor)}: ${text(fields.value)}`, note);
    case 'medicine':
      return join(called(fields.medicine), text(fields.dose), text(fields.unit), note);
    case 'treatment':
      return join(text(fields.what) || text(fields.treatment), minutes(fields.minutes), note);
    case 'marker':
      return join('event', `“${short(text(fields.text))}”`);
    case 'own-factor':
      return join('your own factor', `“${text(fields.name)}”`, `(${text(fields.shape)})`);
    case 'pain-name':
      return join('name of a pain', `“${text(fields.name)}”`);
    case 'exercise':
      return join('exercise', called(fields.exercise), note);
    case 'experiment':
      return join('fair test', `“${short(text(fields.withIt))}”`, note);
    case 'experiment-day':
      return join('fair test', `“${short(called(fields.experiment))}”: ${text(fields.done)}`, note);
    case 'appointment':
      return join('appointment', text(fields.practitioner), note);
    default:
      return join(kind, note);
  }
}

function minutes(value: FieldValue | undefined): string {
  return value === undefined ? '' : `${text(value)} min`;
}

function text(value: FieldValue | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function short(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ');
  return line.length > 50 ? `${line.slice(0, 49)}…` : line;
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
