// One answer, as typed or stored, becomes a fact; or a sentence on what is wrong with it and how to mend it.
import { failed, ok, problem, type Result } from '@rhomboid/ground';
import type { Finding } from '@rhomboid/knowledge';
import type { Fact } from './facts.ts';

const YES = new Set<unknown>(['yes', true, 'Yes', 'y']);
const NO = new Set<unknown>(['no', false, 'No', 'n']);

/**
 * Parses one answer by the type of its finding. `unsure` is an answer to every finding; `maybe` is an unsure given to a
 * list of signs at once, which may be asked again sign by sign.
 */
export function parseAnswer(finding: Finding, raw: unknown): Result<Fact> {
  if (raw === 'unsure') return ok({ kind: 'unsure' });
  if (raw === 'maybe') return ok({ kind: 'unsure', again: true });
  switch (finding.type) {
    case 'yes-no':
      if (YES.has(raw)) return ok({ kind: 'values', values: ['yes'] });
      if (NO.has(raw)) return ok({ kind: 'values', values: ['no'] });
      return wrong(finding, raw, 'yes, no or unsure');
    case 'number':
      return parseNumber(finding, raw);
    case 'one':
      return parseOne(finding, raw);
    case 'many':
    case 'map':
      return parseMany(finding, raw);
  }
}

function parseNumber(finding: Finding, raw: unknown): Result<Fact> {
  const { min, max, whole } = finding.range ?? { min: -Infinity, max: Infinity, whole: false };
  if (typeof raw === 'number' && raw >= min && raw <= max && (!whole || Number.isInteger(raw)))
    return ok({ kind: 'number', value: raw });
  return wrong(finding, raw, `a ${whole ? 'whole ' : ''}number from ${min} to ${max}, or unsure`);
}

function parseOne(finding: Finding, raw: unknown): Result<Fact> {
  const single = Array.isArray(raw) && raw.length === 1 ? raw[0] : raw;
  const option = optionOf(finding, single);
  return option === undefined
    ? wrong(finding, raw, `one of: ${optionIds(finding)}, or unsure`)
    : ok({ kind: 'values', values: [option] });
}

function parseMany(finding: Finding, raw: unknown): Result<Fact> {
  const list: readonly unknown[] = Array.isArray(raw)
    ? raw
    : raw === 'none' || raw === 'no' || raw === false
      ? []
      : [raw];
  const values: string[] = [];
  for (const item of list) {
    const option = optionOf(finding, item);
    if (option === undefined)
      return wrong(finding, item, `a list of: ${optionIds(finding)}, or [] for none, or unsure`);
    if (!values.includes(option)) values.push(option);
  }
  return ok({ kind: 'values', values: values.sort((a, b) => (a < b ? -1 : 1)) });
}

function optionOf(finding: Finding, raw: unknown): string | undefined {
  const text = typeof raw === 'number' ? String(raw) : raw;
  return finding.options.find(
    (option) => option.id === text || (typeof text === 'string' && option.aliases.includes(text)),
  )?.id;
}

function optionIds(finding: Finding): string {
  return finding.options.map((option) => option.id).join(', ');
}

function wrong(finding: Finding, raw: unknown, wanted: string): Result<Fact> {
  return failed(problem(`“${finding.label}” was answered with ${shown(raw)}; it takes ${wanted}.`, finding.id));
}

function shown(raw: unknown): string {
  const text = String(JSON.stringify(raw));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
