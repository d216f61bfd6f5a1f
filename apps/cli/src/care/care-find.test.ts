// `rhomboid care import` and `rhomboid care find`, from files in their true forms to what is printed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, gzipSync } from 'node:zlib';
import type { Provider } from '@rhomboid/care';
import { describe, expect, it } from 'vitest';
import { newFile, newFolder, runHere } from '../test-support.ts';

const sample = (name: string): string =>
  fileURLToPath(new URL(`../../../../samples/providers/${name}`, import.meta.url));
const textOf = (name: string): string => readFileSync(sample(name), 'utf8');

interface Json {
  readonly total: number;
  readonly providers: readonly (Provider & { readonly km: number | null; readonly unknown: readonly string[] })[];
}

async function find(...args: readonly string[]): Promise<Json> {
  const { code, out, err } = await runHere(['care', 'find', ...args, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Json;
}

/** A zip file with one entry, without the list at its end where it is cut off. */
function zip(name: string, content: string, whole: boolean): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(name.length, 26);
  const data = Buffer.concat([local, Buffer.from(name), packed]);
  if (!whole) return data.subarray(0, data.length - 400);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(content.length, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(data.length, 16);
  return Buffer.concat([data, central, Buffer.from(name), end]);
}

describe('care import', { timeout: 60_000 }, () => {
  it('writes one listing a line, and tells what it could not keep', async () => {
    const out = join(newFolder(), 'providers.jsonl');
    const { code, out: said } = await runHere(['care', 'import', sample('nppes.csv'), '--out', out]);
    expect(code).toBe(0);
    expect(said).toContain('21 listings');
    expect(said).toContain('line 14: “1900000130” is not an NPI');
    expect(said).toContain('Left out: 1 no longer active, 1 of other professions.');
    const lines = readFileSync(out, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(21);
    const { providers } = await find(
      '--near',
      '78701',
      '--data',
      out,
      sample('postcode-places.tsv'),
      '--kind',
      'physio',
      '--country',
      'us',
    );
    expect(providers[0]).toMatchObject({
      name: 'Marla Quillfeather, PT, DPT',
      address: '102 Alder St, Ste 9, Wrenfield, TX',
    });
    expect(providers.filter(({ sourceId }) => sourceId === '1900000013')).toHaveLength(1);
  });

  it('reads zip and gzip files, and what a cut one begins with', async () => {
    const folder = newFolder();
    const csv = textOf('nppes.csv');
    for (const [name, bytes, listings] of [
      ['whole.zip', zip('npidata_pfile.csv', csv, true), /21 listings/],
      ['cut.zip', zip('npidata_pfile.csv', csv, false), /(?:[1-9]|1\d) listings[\s\S]*could not be read to its end/],
      ['whole.csv.gz', gzipSync(csv), /21 listings/],
    ] as const) {
      writeFileSync(join(folder, name), bytes);
      const { code, out } = await runHere(['care', 'import', join(folder, name)]);
      expect(code).toBe(0);
      expect(out).toMatch(listings);
    }
  });

  it('reads letters however they are written', async () => {
    const folder = newFolder();
    const text = 'name,postcode,role\nCafé Physio,ZZ1 1AA,physio\nKölner Praxis,ZZ1 1AB,physio\n';
    for (const [name, bytes] of [
      ['utf16.csv', Buffer.from(`\ufeff${text}`, 'utf16le')],
      ['latin.csv', Buffer.from(text, 'latin1')],
    ] as const) {
      const out = join(folder, `${name}.jsonl`);
      writeFileSync(join(folder, name), bytes);
      expect((await runHere(['care', 'import', join(folder, name), '--out', out])).code).toBe(0);
      expect(readFileSync(out, 'utf8')).toContain('Café Physio');
      expect(readFileSync(out, 'utf8')).toContain('Kölner Praxis');
    }
  });

  it.each([
    ['page.html', '<!doctype html><title>x</title>', /web page/],
    ['empty.csv', '', /empty/],
    ['other.json', '{"a":1}', /no directory that is known/],
    ['nameless.csv', 'Shop,Price\nx,1\n', /No column is the name/],
  ])('refuses %s in one line', async (name, text, says) => {
    const file = newFile(name, text);
    for (const words of [
      ['import', file],
      ['find', '--near', '51.5,-0.12', '--data', file],
    ]) {
      const { code, out, err } = await runHere(['care', ...words]);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(says);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
  });

  it('leaves a file alone that is there already, its own source above all, unless it is told to replace it', async () => {
    const folder = newFolder();
    const file = join(folder, 'providers.csv');
    writeFileSync(file, 'name,postcode\nAlder Physio,ZZ1 1AA\n');
    const taken = await runHere(['care', 'import', file, '--out', file]);
    expect([taken.code, taken.err]).toEqual([1, expect.stringContaining('it is there already')]);
    expect(readFileSync(file, 'utf8')).toContain('name,postcode');
    expect((await runHere(['care', 'import', file, '--out', file, '--force'])).code).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ name: 'Alder Physio' });
    expect(readdirSync(folder)).toEqual(['providers.csv']);
  });

  it('leaves nothing behind where nothing could be kept, and says where it cannot write', async () => {
    const folder = newFolder();
    const nameless = newFile('nameless.csv', 'Shop,Price\nx,1\n');
    expect((await runHere(['care', 'import', nameless, '--out', join(folder, 'out.jsonl')])).code).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
    const { err } = await runHere(['care', 'import', sample('nppes.csv'), '--out', join(folder, 'no', 'out.jsonl')]);
    expect(err).toContain('cannot be written (its folder is not there)');
  });
});

describe('care find', { timeout: 60_000 }, () => {
  it('without data shows the made-up sample, and says so', async () => {
    const { code, out } = await runHere(['care', 'find', '--near', 'ZZ1 1AA', '--kind', 'physio']);
    expect(code).toBe(0);
    expect(out).toMatch(/^A MADE-UP SAMPLE/);
    expect(out).toContain('1. Alderway Physiotherapy (0.0 km)');
    expect(out).toContain('© OpenStreetMap contributors');
    expect(out).toContain('MADE UP');
    expect(out).toContain('A listing is not a check.');
  });

  it('finds by place, distance and wishes, nearest first, each place once', async () => {
    const all = await find(
      '--near',
      '51.5,-0.12',
      '--kind',
      'physio',
      '--data',
      sample('overpass.json'),
      sample('extract.osm'),
    );
    const km = all.providers.map((one) => one.km!);
    expect(km).toEqual(km.toSorted((a, b) => a - b));
    expect(all.providers.filter(({ name }) => name === 'Alderway Physiotherapy')).toHaveLength(1);
    const near = await find(
      '--near',
      '51.5,-0.12',
      '--kind',
      'physio',
      '--within',
      '1',
      '--data',
      sample('overpass.json'),
    );
    expect(near.total).toBeLessThan(all.total);
    for (const one of near.providers) expect(one.km).toBeLessThanOrEqual(1);
    const step = await find(
      '--near',
      '51.5,-0.12',
      '--kind',
      'physio',
      '--wheelchair',
      '--data',
      sample('overpass.json'),
    );
    expect(step.providers.map(({ name }) => name)).not.toContain('Bracken Physio & Sports');
    expect(step.providers.find(({ name }) => name.startsWith('Quince'))?.unknown).toEqual(['wheelchair']);
    const home = await find('--near', '51.5,-0.12', '--home', '--only-known', '--data', sample('overpass.json'));
    expect(home.providers.map(({ name }) => name)).toEqual(['Quince Tree Physio (home visits)']);
  });

  it('finds listings of one postcode where nothing gives them a place', async () => {
    const { providers } = await find('--near', '78701', '--kind', 'physio', '--data', sample('nppes.csv'));
    expect(providers.length).toBeGreaterThan(2);
    for (const one of providers) expect(one).toMatchObject({ km: null, postcode: expect.stringMatching(/^78/) });
  });

  it('counts one listing as one', async () => {
    const one = newFile('one.csv', 'name,postcode,lat,lon\nA Physio,ZZ1 1AA,51.5,-0.12\nB Physio,ZZ1 1AB,,\n');
    const { out } = await runHere(['care', 'find', '--near', '51.5,-0.12', '--data', one]);
    expect(out).toContain('1 listing has no place on the map');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.each<[readonly string[], number, RegExp]>([
    [[], 2, /Say where with --near/],
    [['--near', '200,4'], 2, /not “200,4”/],
    [['--near', '151.5,-0.12'], 2, /swapped/],
    [['--near', 'QQ9 9QQ'], 1, /know no postcode near/],
    [['--near', '51.5,-0.12', '--kind', 'plumber'], 2, /takes one of physio/],
    [['--near', '51.5,-0.12', '--data', '/nowhere.csv'], 1, /no such file/],
    [['--near', '51.5,-0.12', '--data', newFolder()], 1, /it is a folder/],
    [['--near', '51.5,-0.12', 'loose.csv'], 2, /without --data/],
    [['--near', '51.5,-0.12', '--language', 'english'], 2, /--language takes two letters/],
  ])('%j: one line, exit code %i', async (args, code, says) => {
    const ended = await runHere(['care', 'find', ...args]);
    expect(ended.code).toBe(code);
    expect(ended.err).toMatch(says);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
  });
});
