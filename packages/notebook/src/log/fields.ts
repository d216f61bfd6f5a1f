// What is wrong with what someone wants to write, one sentence each: what, where, and how to mend it.
import { parseMap } from '@rhomboid/body';
import { isRecord, nearest, type Problem, problem } from '@rhomboid/ground';
import { ENTRY_FIELDS, type Field, fieldInWords, rulesOf } from './entry-fields.ts';
import type { EntryKind, FieldValue } from './event.ts';
import { expectation, isList, keeps } from './field-rules.ts';
import { shown } from './shown.ts';

export { ENTRY_FIELDS, type Field } from './entry-fields.ts';

/** Values by field, of one kind, perhaps not yet sound. */
export type Told = { readonly [field: string]: FieldValue | undefined };

/** Everything that is wrong with the values; empty when all can be written. What a new entry lacks, `missingIn` tells. */
export function problemsOf(kind: string, set: Told): readonly Problem[] {
  const fields = rulesOf(kind)?.fields;
  if (fields === undefined) {
    const kinds = Object.keys(ENTRY_FIELDS).join(', ');
    return [problem(`${shown(kind)} is not a kind of entry; use one of ${kinds}.`, 'kind')];
  }
  return Object.entries(set).flatMap(([name, value]) => {
    const wrong = value === undefined ? null : fault(kind, fields, name, value);
    return wrong === null ? [] : [problem(wrong, name)];
  });
}

/** What a new entry of the kind needs and has not. */
export function missingIn(kind: EntryKind, set: Told): readonly Problem[] {
  const { fields, needed } = rulesOf(kind)!;
  return needed
    .filter((name) => (set[name] ?? null) === null)
    .map((name) =>
      problem(`${fieldInWords(name, fields[name]!)} is missing; write ${expectation(fields[name]!.rule)}.`, name),
    );
}

function fault(kind: string, fields: Readonly<Record<string, Field>>, name: string, value: FieldValue): string | null {
  if (name === 'deleted')
    return typeof value === 'boolean' ? null : `The deleted mark is ${shown(value)}; write true or false.`;
  const field = Object.hasOwn(fields, name) ? fields[name]! : null;
  if (field === null) return unknownField(kind, fields, name);
  const words = fieldInWords(name, field);
  if (value === null)
    return field.needed === true ? `${words} cannot be empty; write ${expectation(field.rule)}.` : null;
  if (keeps(field.rule, value)) return null;
  if (field.rule.shape === 'text' && typeof value === 'string' && value.length > field.rule.max)
    return `${words} has ${[...value].length} characters; shorten it to ${field.rule.max}.`;
  if (field.rule.shape === 'map') return `${words} cannot be read (${mapFault(value)}); draw it again.`;
  return itemFault(words, field, value) ?? `${words} is ${shown(value)}; write ${expectation(field.rule)}.`;
}

/** What is wrong with the first odd item of a list or record; null where the whole is odd. */
function itemFault(words: string, { rule }: Field, value: FieldValue): string | null {
  if (rule.shape !== 'list' && rule.shape !== 'record') return null;
  const items = rule.shape === 'list' ? (isList(value) ? value : []) : isRecord(value) ? Object.values(value) : [];
  const odd = items.find((item) => !keeps(rule.of, item));
  return odd === undefined ? null : `${words}: ${shown(odd)} does not fit; write ${expectation(rule.of)}.`;
}

function unknownField(kind: string, fields: Readonly<Record<string, Field>>, name: string): string {
  const meant = nearest(name, Object.keys(fields));
  const advice = meant === null ? `use one of ${Object.keys(fields).join(', ')}` : `did you mean ${meant}?`;
  return `${shown(name)} is not a field of an entry of kind ${kind}; ${advice}${meant === null ? '.' : ''}`;
}

function mapFault(value: FieldValue): string {
  const read = parseMap(value);
  return read.ok ? '' : read.problems.map(({ message, where }) => [...where, message].join(': ')).join('; ');
}
