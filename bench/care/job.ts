// One measurement in a process of its own, so that its memory is its own. Prints one line of JSON.

import { once } from 'node:events';
import { createRequire } from 'node:module';
import {
  type DirectoryFormat,
  directoryBuilder,
  importDirectory,
  kmBetween,
  PROVIDER_ROLES,
  type ProviderQuery,
  searchProviders,
} from '@rhomboid/care';
import { random } from '@rhomboid/ground';
import { PEERS } from '../lib/install-peers.ts';
import { nppesPieces } from './make-nppes.ts';
import { osmPieces } from './make-osm.ts';
import { madeProviders, townPicker } from './make-providers.ts';
import type { JobResult, SearchResult } from './report.ts';

type Pieces = () => Iterable<Buffer>;

/** The package that brings saxes along. */
const CARE = new URL('../../packages/care/package.json', import.meta.url);

/** What is used of saxes. */
interface SaxesLike {
  on(event: 'opentag', handler: () => void): void;
  write(text: string): unknown;
  close(): unknown;
}

const MEBIBYTE = 1024 * 1024;

/** Milliseconds of making the pieces alone; what is left of a job is its own. */
function makingTime(pieces: Pieces): { readonly ms: number; readonly bytes: number } {
  const start = performance.now();
  let bytes = 0;
  for (const piece of pieces()) bytes += piece.length;
  return { ms: performance.now() - start, bytes };
}

async function ours(
  format: DirectoryFormat,
  pieces: Pieces,
): Promise<{ rows: number; kept: number; told: readonly number[] }> {
  async function* texts(): AsyncGenerator<string> {
    const decoder = new TextDecoder();
    for (const piece of pieces()) yield decoder.decode(piece, { stream: true });
  }
  const found = importDirectory(format, texts(), { date: '2026-11-21' });
  const told: number[] = [];
  for await (const batch of found.batches) told.push(...batch.told.map(({ line }) => line));
  const { providers, bad, leftOut } = found.summary();
  return { rows: providers + bad + Object.values(leftOut).reduce((a, b) => a + b, 0), kept: providers, told };
}

async function csvParse(pieces: Pieces): Promise<{ rows: number }> {
  const { parse } = createRequire(`${PEERS}package.json`)('csv-parse') as {
    parse: (options: object) => NodeJS.ReadWriteStream;
  };
  const parser = parse({ bom: true });
  let rows = -1;
  parser.on('data', () => {
    rows += 1;
  });
  const ended = once(parser, 'end');
  for (const piece of pieces()) if (!parser.write(piece)) await once(parser, 'drain');
  parser.end();
  await ended;
  return { rows };
}

function saxes(pieces: Pieces): { rows: number } {
  const { SaxesParser } = createRequire(CARE)('saxes') as { SaxesParser: new () => SaxesLike };
  const parser = new SaxesParser();
  let rows = 0;
  parser.on('opentag', () => {
    rows += 1;
  });
  const decoder = new TextDecoder();
  for (const piece of pieces()) parser.write(decoder.decode(piece, { stream: true }));
  parser.close();
  return { rows };
}

/** Some rows spoiled at known lines: a check digit, a cell too few, a quotation mark that does not close. */
function* spoiled(pieces: Iterable<Buffer>): Generator<Buffer> {
  for (const piece of pieces) {
    const text = piece.toString();
    yield Buffer.from(text.replace('\n"1000', '\n"1999').replace('\n"1000', '\n1000'));
  }
}

async function timed(pieces: Pieces, work: () => unknown): Promise<JobResult> {
  const { ms: making, bytes } = makingTime(pieces);
  const start = performance.now();
  const result = (await work()) as { rows: number; kept?: number; told?: readonly number[] };
  const ms = performance.now() - start;
  return {
    rows: result.rows,
    kept: result.kept ?? null,
    badLines: result.told?.length ?? 0,
    megabytes: bytes / 1e6,
    seconds: Math.max(ms - making, 1) / 1000,
    makingSeconds: making / 1000,
    peakMebibytes: process.resourceUsage().maxRSS / 1024,
  };
}

function search(count: number, seed: number): SearchResult {
  const started = performance.now();
  const builder = directoryBuilder(count);
  for (const provider of madeProviders(count, seed)) builder.add(provider);
  const columns = builder.finish();
  const buildSeconds = (performance.now() - started) / 1000;
  const roll = random(seed + 9);
  const place = townPicker(seed);
  const query = (): ProviderQuery => ({
    role: PROVIDER_ROLES[Math.floor(roll() * PROVIDER_ROLES.length)]!,
    near: place(),
    withinKm: [5, 10, 25, 50, 100][Math.floor(roll() * 5)]!,
    features: roll() < 0.3 ? ['wheelchair'] : [],
    openAt: roll() < 0.3 ? { weekday: 2, minute: 600 } : null,
    most: 20,
  });
  for (let i = 0; i < 200; i++) searchProviders(columns, query());
  const times: number[] = [];
  let found = 0;
  for (let i = 0; i < 3000; i++) {
    const asked = query();
    const start = performance.now();
    found += searchProviders(columns, asked).total;
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  // The same by looking at every listing, for some: the index must not miss one.
  let wrong = 0;
  const scans: number[] = [];
  for (let i = 0; i < 20; i++) {
    const { near, withinKm, role } = query();
    const bit = 1 << PROVIDER_ROLES.indexOf(role!);
    const start = performance.now();
    let total = 0;
    for (let row = 0; row < columns.count; row++)
      if (
        (columns.roles[row]! & bit) !== 0 &&
        columns.standIn[row] === 0 &&
        kmBetween(near!.lat, near!.lon, columns.lat[row]!, columns.lon[row]!) <= withinKm
      )
        total += 1;
    scans.push(performance.now() - start);
    if (searchProviders(columns, { role, near, withinKm, most: 20 }).total !== total) wrong += 1;
  }
  scans.sort((a, b) => a - b);
  const arrays = [
    ...Object.values(columns),
    ...Object.values(columns.postings).flatMap(({ rows, cells }) => [rows, cells]),
  ];
  const bytes = arrays.reduce<number>((sum, value) => sum + (ArrayBuffer.isView(value) ? value.byteLength : 0), 0);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))]!;
  return {
    count,
    duplicates: columns.duplicates,
    buildSeconds,
    columnMebibytes: bytes / MEBIBYTE,
    medianMs: at(0.5),
    p99Ms: at(0.99),
    longestMs: at(1),
    meanFound: found / times.length,
    scanMedianMs: scans[scans.length >> 1]!,
    wrong,
    peakMebibytes: process.resourceUsage().maxRSS / 1024,
  };
}

const [job = '', size = '0', seed = '1'] = process.argv.slice(2);
const nppes: Pieces = () => nppesPieces(Number(size), Number(seed));
const osm: Pieces = () => osmPieces(Number(size), Number(seed));
const JOBS: Readonly<Record<string, () => unknown>> = {
  'nppes-ours': () => timed(nppes, () => ours('nppes-csv', nppes)),
  'nppes-csv-parse': () => timed(nppes, () => csvParse(nppes)),
  'nppes-spoiled': () =>
    timed(
      () => spoiled(nppes()),
      () => ours('nppes-csv', () => spoiled(nppes())),
    ),
  'osm-ours': () => timed(osm, () => ours('osm-xml', osm)),
  'osm-saxes': () => timed(osm, () => saxes(osm)),
  search: () => search(Number(size), Number(seed)),
};
console.log(JSON.stringify(await JOBS[job]!()));
