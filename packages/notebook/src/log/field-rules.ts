// What a field may hold, as data; whether a value keeps the rule; and what to write instead, in words.
import { parseMap } from '@rhomboid/body';
import { isDay, isRecord } from '@rhomboid/ground';
import type { FieldValue } from './event.ts';

/** The rule of one field. Ranges include their ends; lengths are in characters; `max` of lists and records is a count. */
export type FieldRule =
  /** Any number of decimals unless told. */
  | { readonly shape: 'number'; readonly min: number; readonly max: number; readonly decimals?: 0 | 1 }
  | { readonly shape: 'flag' }
  /** A day that exists, from 1900 to 2199: a slip of the pen must not stretch the notebook over a thousand years. */
  | { readonly shape: 'day' }
  /** `HH:MM`, 00:00 to 23:59. */
  | { readonly shape: 'time' }
  /** With `filled`, at least one character that is not a space. */
  | { readonly shape: 'text'; readonly max: number; readonly filled?: true }
  | { readonly shape: 'one-of'; readonly options: readonly string[] }
  | { readonly shape: 'list'; readonly of: FieldRule; readonly max: number }
  /** Values by name. */
  | { readonly shape: 'record'; readonly of: FieldRule; readonly max: number }
  /** Whatever keeps one of the rules. */
  | { readonly shape: 'any'; readonly of: readonly FieldRule[] }
  /** A pain map. */
  | { readonly shape: 'map' };

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Whether a value keeps the rule. Null does not: it is no value. */
export function keeps(rule: FieldRule, value: FieldValue): boolean {
  switch (rule.shape) {
    case 'number':
      return typeof value === 'number' && value >= rule.min && value <= rule.max && hasDecimals(value, rule.decimals);
    case 'flag':
      return typeof value === 'boolean';
    case 'day':
      return typeof value === 'string' && (value === lastDay || isSoundDay(value));
    case 'time':
      return typeof value === 'string' && TIME.test(value);
    case 'text':
      return typeof value === 'string' && isShort(value, rule.max) && (rule.filled !== true || value.trim() !== '');
    case 'one-of':
      return typeof value === 'string' && rule.options.includes(value);
    case 'list':
      return isList(value) && value.length <= rule.max && value.every((item) => keeps(rule.of, item));
    case 'record': {
      const values = isRecord(value) ? Object.values(value) : null;
      return values !== null && values.length <= rule.max && values.every((item) => keeps(rule.of, item));
    }
    case 'any':
      for (const one of rule.of) if (keeps(one, value)) return true;
      return false;
    case 'map':
      return parseMap(value).ok;
  }
}

/** What keeps the rule, in words that follow `write`: `a number from 0 to 10`. */
export function expectation(rule: FieldRule): string {
  switch (rule.shape) {
    case 'number': {
      const range = `from ${rule.min} to ${rule.max}`;
      if (rule.decimals === 0) return `a whole number ${range}`;
      return rule.decimals === 1 ? `a number ${range} with one decimal at most` : `a number ${range}`;
    }
    case 'flag':
      return 'true or false';
    case 'day':
      return 'a day that exists, from 1900 to 2199, such as 2026-03-01';
    case 'time':
      return 'a time from 00:00 to 23:59, such as 07:30';
    case 'text':
      return `${rule.filled === true ? 'some words' : 'a text'}, at most ${rule.max} characters`;
    case 'one-of':
      return `one of ${rule.options.join(', ')}`;
    case 'list':
      return `a list of at most ${rule.max}, each ${expectation(rule.of)}`;
    case 'record':
      return `at most ${rule.max} values by name, each ${expectation(rule.of)}`;
    case 'any':
      return rule.of.map(expectation).join(', or ');
    case 'map':
      return 'a pain map with places that the body has';
  }
}

export function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}

function hasDecimals(value: number, decimals: 0 | 1 | undefined): boolean {
  if (decimals === 0) return Number.isInteger(value);
  return decimals === undefined || Number(value.toFixed(decimals)) === value;
}

/** The last day that was found sound, if any was: what is written at once speaks of one day. */
let lastDay: string | null = null;

function isSoundDay(text: string): boolean {
  const isSound = text >= '1900' && text < '2200' && isDay(text);
  if (isSound) lastDay = text;
  return isSound;
}

/** Counts characters as a person does, not the halves of an emoji; a text has never more of them than halves. */
function isShort(text: string, max: number): boolean {
  return text.length <= max || (text.length <= 2 * max && [...text].length <= max);
}
