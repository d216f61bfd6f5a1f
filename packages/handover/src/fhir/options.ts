// The answers that a finding can be given, as codes: one list for questionnaire, response and their reading.
import type { Finding } from '@rhomboid/knowledge';
import type { Coding } from './r4.ts';
import { own } from './systems.ts';

export const UNSURE: Coding = own('answer', 'unsure', 'Not sure');
const YES: Coding = own('answer', 'yes', 'Yes');
const NO: Coding = own('answer', 'no', 'No');
/** Nothing of a list: it was asked and denied. */
export const NONE: Coding = own('answer', 'none', 'None of these');

/** How a finding stands in the questionnaire: a choice, several choices, or a number with an own item for “not sure”. */
export type Kind = 'choice' | 'many' | 'number';

export function kindOf({ type }: Pick<Finding, 'type'>): Kind {
  if (type === 'number') return 'number';
  return type === 'many' || type === 'map' ? 'many' : 'choice';
}

/** Everything that can be chosen, in order; empty for numbers. */
export function choicesOf(finding: Finding): readonly Coding[] {
  switch (finding.type) {
    case 'number':
      return [];
    case 'yes-no':
      return [YES, NO, UNSURE];
    case 'one':
      return [...finding.options.map((option) => optionCoding(finding, option)), UNSURE];
    default:
      return [...finding.options.map((option) => optionCoding(finding, option)), NONE, UNSURE];
  }
}

/** What cannot be chosen together with anything else. */
export function isExclusive(finding: Finding, choice: Coding): boolean {
  if (choice === NONE || choice === UNSURE) return true;
  return finding.options.some((option) => option.exclusive && codeOf(finding, option.id) === choice.code);
}

export function optionCoding(finding: Finding, { id, text }: { readonly id: string; readonly text: string }): Coding {
  return own('finding', codeOf(finding, id), text);
}

/** Code of an option: the finding first, since several findings have an option of the same name. */
export function codeOf({ id }: Pick<Finding, 'id'>, option: string): string {
  return `${id}:${option}`;
}

/** The code of one value of an answer, as enableWhen and responses have it. */
export function codingOf(finding: Finding, value: string): Coding {
  if (finding.type === 'yes-no') return value === 'yes' ? YES : NO;
  return optionCoding(finding, finding.options.find(({ id }) => id === value) ?? { id: value, text: value });
}

/** linkId of the tick that stands for “not sure” beside a number. */
export function unsureLink(finding: string): string {
  return `${finding}--unsure`;
}
