// Helpers for the tests of the directory.

import { type DirectoryBatch, type DirectorySummary, importDirectory } from './import-directory.ts';
import type { Provider } from './provider.ts';
import type { DirectoryFormat } from './read/detect.ts';
import type { DirectoryOptions, PostcodePlace, ToldRow } from './read/sink.ts';

export interface Imported {
  readonly providers: readonly Provider[];
  readonly places: readonly PostcodePlace[];
  readonly told: readonly ToldRow[];
  readonly summary: DirectorySummary;
}

/** Reads a text in pieces of so many letters. */
export async function importText(
  format: DirectoryFormat,
  text: string,
  piece = 65_536,
  options: DirectoryOptions = { date: '2026-11-21' },
): Promise<Imported> {
  async function* pieces(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += piece) yield text.slice(at, at + piece);
  }
  const found = importDirectory(format, pieces(), options);
  const batches: DirectoryBatch[] = [];
  for await (const batch of found.batches) batches.push(batch);
  return {
    providers: batches.flatMap(({ providers }) => providers),
    places: batches.flatMap(({ places }) => places),
    told: batches.flatMap(({ told }) => told),
    summary: found.summary(),
  };
}

/** A listing with what a test needs of it. */
export function listing(parts: Partial<Provider> & { readonly id: string }): Provider {
  return {
    source: 'csv',
    sourceId: parts.id,
    attribution: 'From a table',
    fetchedAt: '2026-11-21',
    kind: 'org',
    name: parts.id,
    roles: ['physio'],
    address: '',
    postcode: '',
    country: 'gb',
    geocodeQuality: parts.lat === undefined ? 'none' : 'exact',
    lastUpdated: '',
    flags: [],
    ...parts,
  };
}
