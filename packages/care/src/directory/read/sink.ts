// What every reader of a directory file gives, and what it needs to know.
import { type Day, type Problem, problem } from '@rhomboid/ground';
import { cleanText } from '../clean.ts';
import type { Provider, ProviderFlag, ProviderRole } from '../provider.ts';
import type { TextReader } from '../text/csv-reader.ts';
import type { TableMapping } from './table-mapping.ts';

/** A row that is told to the person. */
export interface ToldRow {
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
  readonly problem: Problem;
  /** Whether the listing was kept all the same, without what is wrong. */
  readonly kept: boolean;
}

/** The middle of a postcode, from a table of postcodes. */
export interface PostcodePlace {
  readonly postcode: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
}

/** Why a sound row was left out: it is told as a count. */
export type LeftOut = 'other-profession' | 'not-active' | 'disused' | 'unknown-resource' | 'no-name';

export interface DirectoryOptions {
  /** The day of the data where the file does not tell one: that of the file itself. */
  readonly date: Day;
  /** For sample data: every listing is marked. */
  readonly madeUp?: boolean;
  /** How to read a table; without it, it is guessed from the header. */
  readonly mapping?: TableMapping | null;
  /** Where the file does not tell the country: two small letters. */
  readonly country?: string;
}

/** Takes what a reader finds. */
export interface ProviderSink {
  keep(provider: Provider): void;
  place(place: PostcodePlace): void;
  tell(row: ToldRow): void;
  leaveOut(why: LeftOut): void;
  /** Something to know of the whole file. */
  note(sentence: string): void;
}

/** Reads one kind of file. */
export type OpenReader = (sink: ProviderSink, options: DirectoryOptions) => TextReader;

/** A row that is not kept. */
export function badRow(line: number, message: string): ToldRow {
  return { line, problem: problem(message), kept: false };
}

/** A row that is kept without what is wrong. */
export function doubtfulRow(line: number, message: string): ToldRow {
  return { line, problem: problem(message), kept: true };
}

/** A foreign text in a sentence: short, in quotation marks. */
export function quoted(value: unknown): string {
  const text = cleanText(value, 40);
  return `“${text}”`;
}

/** What the readers know of a listing; empty texts and nulls are left out of the record. */
export interface ProviderParts
  extends Omit<Provider, 'id' | 'phone' | 'url' | 'hours' | 'wheelchair' | 'homeVisit' | 'telehealth' | 'lat' | 'lon'> {
  readonly phone?: string | null;
  readonly url?: string | null;
  readonly hours?: string | null;
  readonly wheelchair?: Provider['wheelchair'] | null;
  readonly homeVisit?: boolean | null;
  readonly telehealth?: boolean | null;
  readonly lat?: number | null;
  readonly lon?: number | null;
}

/** The record of these parts. */
export function providerOf(parts: ProviderParts, { madeUp = false }: DirectoryOptions): Provider {
  const provider: Record<string, unknown> = { id: `${parts.source}:${parts.sourceId}` };
  for (const [name, value] of Object.entries(parts))
    if (value !== null && value !== undefined && value !== '') provider[name] = value;
  const flags: readonly ProviderFlag[] = madeUp ? [...parts.flags, 'made-up'] : parts.flags;
  const { address, postcode, country, lastUpdated, roles } = parts;
  const attribution = madeUp ? `Made-up sample in the form of: ${parts.attribution}` : parts.attribution;
  return {
    ...provider,
    attribution,
    address,
    postcode,
    country,
    lastUpdated,
    roles: someRole(roles),
    flags,
  } as unknown as Provider;
}

function someRole(roles: readonly ProviderRole[]): readonly ProviderRole[] {
  return roles.length === 0 ? ['other'] : roles;
}
