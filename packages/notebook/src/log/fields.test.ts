import { addStroke, emptyMap, toggleRegion } from '@rhomboid/body';
import { problemLine } from '@rhomboid/ground';
import { describe, expect, it } from 'vitest';
import type { EntryKind, FieldValue } from './event.ts';
import { ENTRY_FIELDS, type Field, missingIn, problemsOf, type Told } from './fields.ts';

const lines = (kind: string, set: Told): readonly string[] => problemsOf(kind, set).map(problemLine);

describe('problemsOf', () => {
  it.each<[string, EntryKind, Told]>([
    ['pain in whole numbers and with one decimal', 'pain', { now: 0, worst: 10, average: 6.7 }],
    ['the leap day, the last minute, the furthest zone', 'pain', { day: '2028-02-29', time: '23:59', zone: 840 }],
    ['a note of 10 000 characters, and of 10 000 emoji', 'note', { note: '🩻'.repeat(10_000) }],
    ['an empty note', 'note', { note: '' }],
    ['a factor told as yes, amount or words', 'factor', { factor: 'cold', value: true }],
    ['a factor below zero', 'factor', { factor: 'outside-temperature', value: -3.25 }],
    ['a drawn map', 'pain', { map: toggleRegion(emptyMap, 'blade-left', 'pain') as unknown as FieldValue }],
    ['danger signs', 'pain', { signs: { 'leg-weak': 'no', bladder: 'unsure' } }],
    ['settings', 'settings', { reminders: ['07:30', '21:00'], factors: [], pauseUntil: null, hand: 'right' }],
    [
      'a screening',
      'screening',
      { answers: { age: 40, qual: ['ache'], sweat: 'no' }, level: 'routine', rules: [], knowledge: '1.0 abc' },
    ],
    ['deleting', 'peg', { deleted: true }],
    ['what is not told', 'pain', { now: undefined }],
  ])('lets %s pass', (_, kind, set) => {
    expect(lines(kind, set)).toEqual([]);
  });

  it.each<[EntryKind, Told, string]>([
    ['pain', { now: 11 }, 'now: Pain now is 11; write a number from 0 to 10 with one decimal at most.'],
    ['pain', { worst: -1 }, 'worst: Worst pain is -1; write a number from 0 to 10 with one decimal at most.'],
    ['pain', { average: 3.25 }, 'average: Average pain is 3.25; write a number from 0 to 10 with one decimal at most.'],
    ['pain', { now: '7' }, 'now: Pain now is "7"; write a number from 0 to 10 with one decimal at most.'],
    [
      'pain',
      { day: '2026-02-30' },
      'day: The day is "2026-02-30"; write a day that exists, from 1900 to 2199, such as 2026-03-01.',
    ],
    [
      'pain',
      { day: '0206-01-05' },
      'day: The day is "0206-01-05"; write a day that exists, from 1900 to 2199, such as 2026-03-01.',
    ],
    ['pain', { time: '24:00' }, 'time: The time is "24:00"; write a time from 00:00 to 23:59, such as 07:30.'],
    ['note', { note: 'x'.repeat(10_001) }, 'note: The note has 10001 characters; shorten it to 10000.'],
    ['change', { change: 4.5 }, 'change: The change is 4.5; write a whole number from 1 to 7.'],
    ['marker', { text: '  ' }, 'text: The text is "  "; write some words, at most 1000 characters.'],
    ['marker', { text: null }, 'text: The text cannot be empty; write some words, at most 1000 characters.'],
    ['pain', { flare: 1 }, 'flare: The flare mark is 1; write true or false.'],
    ['pain', { deleted: null }, 'deleted: The deleted mark is null; write true or false.'],
    [
      'medicine',
      { effect: 'good' },
      'effect: The effect is "good"; write one of much-better, better, same, worse, much-worse.',
    ],
    ['pain', { signs: { fever: 'maybe' } }, 'signs: Danger signs: "maybe" does not fit; write one of yes, no, unsure.'],
    [
      'settings',
      { reminders: ['7:30'] },
      'reminders: Reminders: "7:30" does not fit; write a time from 00:00 to 23:59, such as 07:30.',
    ],
    [
      'pain',
      { map: { areas: [{ region: 'tail', layer: 'pain' }], strokes: [], spread: [] } },
      'map: The pain map cannot be read (areas[0].region: unknown region "tail"); draw it again.',
    ],
    ['pain', { wosrt: 3 }, 'wosrt: "wosrt" is not a field of an entry of kind pain; did you mean worst?'],
    ['pain', { now: Number.NaN }, 'now: Pain now is NaN; write a number from 0 to 10 with one decimal at most.'],
  ])('says of %s %o: %s', (kind, set, line) => {
    expect(lines(kind, set)).toEqual([line]);
  });

  it('names the kinds when the kind is not one of them', () => {
    expect(lines('mood', {})[0]).toMatch(/^kind: "mood" is not a kind of entry; use one of pain, factor, /);
    expect(lines('toString', { day: 5 })).toHaveLength(1);
  });

  it('tells everything that is wrong, and takes inherited names for unknown fields', () => {
    const set = JSON.parse('{"now": 11, "worst": 12, "constructor": 1, "__proto__": 2}') as Told;
    expect(problemsOf('pain', set).map(({ where }) => where[0])).toEqual(['now', 'worst', 'constructor', '__proto__']);
  });
});

describe('missingIn', () => {
  it('names what an entry cannot do without', () => {
    expect(missingIn('function', { activity: 'a' }).map(problemLine)).toEqual([
      'score: The score is missing; write a number from 0 to 10 with one decimal at most.',
    ]);
    expect(missingIn('function', { activity: 'a', score: 0 })).toEqual([]);
    expect(missingIn('factor', { factor: 'cold', value: false })).toEqual([]);
    expect(missingIn('factor', { factor: 'cold', value: null })).toHaveLength(1);
  });

  it('asks nothing of a pain entry: a person may write whatever part of it they can', () => {
    expect(missingIn('pain', {})).toEqual([]);
  });
});

describe('ENTRY_FIELDS', () => {
  it('gives every field a rule that refuses an object without a shape of its own', () => {
    for (const [kind, fields] of Object.entries(ENTRY_FIELDS))
      for (const name of Object.keys(fields))
        expect(problemsOf(kind, { [name]: [{ odd: [] }] }), `${kind} ${name}`).toHaveLength(1);
  });

  it('names every field in words: only a plain word may stand for itself', () => {
    for (const [kind, fields] of Object.entries<Readonly<Record<string, Field>>>(ENTRY_FIELDS))
      for (const [name, field] of Object.entries(fields))
        if (field.name === undefined) expect(name, kind).toMatch(/^[a-z]+$/);
  });

  it('keeps whole maps, strokes and all', () => {
    const map = addStroke(emptyMap, { layer: 'numb', view: 'front', width: 18, points: [[56, 180]] });
    expect(lines('pain', { map: map as unknown as FieldValue })).toEqual([]);
  });
});
