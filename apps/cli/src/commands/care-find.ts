// `rhomboid care find`: who is near, from files on this computer alone.

import { fileURLToPath } from 'node:url';
import {
  type DirectoryColumns,
  directoryBuilder,
  FEATURES,
  findPostcode,
  type LocalTime,
  type Position,
  PROVIDER_ROLES,
  type Provider,
  readPosition,
  searchProviders,
  type ToldRow,
} from '@rhomboid/care';
import { type Found, hitText } from '../care/hit-text.ts';
import { countryOf } from '../care/options.ts';
import { type OpenDirectory, openDirectory, refuseUseless } from '../care/read-directory.ts';
import { type Command, choiceOption, type Given, readOptions, seeHelp, wholeNumber } from '../command.ts';
import { badInput, wrongUsage } from '../failure.ts';
import { wrap } from '../words/wrap.ts';

const SAMPLE = fileURLToPath(new URL('../../../../samples/providers/overpass.json', import.meta.url));
const MOST_FILES = 50;

const FIND_HELP = `rhomboid care find --near LAT,LON|POSTCODE [--kind KIND] [--within KM]
                   [--data FILE...] [--json]

Lists who is near, nearest first, from files that you have. Nothing is sent to
find them, and no one can pay to stand first. A listing is not a check: look the
name up in the register before you go.

  --near WHERE    a place as latitude,longitude in degrees (--near=-33.9,151.2
                  where the first is negative), or a postcode of the data
  --kind KIND     ${PROVIDER_ROLES.slice(0, 7).join(', ')},
                  ${PROVIDER_ROLES.slice(7).join(', ')}
  --within KM     how far, 1 to 20000; 25 unless given
  --data FILE...  files in any form that care import reads, postcode tables too;
                  without it a made-up sample around London is used
  --country CC    where postcodes without a country belong: two letters
  --wheelchair --home --tele --open
                  wishes. What does not say is listed, and marked: ask
  --language LL   two letters, such as en
  --only-known    leave out what does not say whether it grants the wishes
  --most N        how many to list, 1 to 200; 20 unless given
  --json          print one JSON object: near, total, withoutPlace, providers
                  [{ km, rough, unknown, … }]`;

export const careFindCommand: Command = {
  name: 'care find',
  summary: 'list who is near: physiotherapists, doctors, pharmacies',
  help: FIND_HELP,
  async run(args) {
    const given = readOptions('care find', args, FIND_OPTIONS, MOST_FILES);
    const where = given.text('near');
    if (where === undefined) throw wrongUsage(`Say where with --near. ${seeHelp('care find')}`);
    const role = choiceOption(given, 'kind', PROVIDER_ROLES);
    const withinKm = wholeNumber(given, 'within', [1, 20_000], 25);
    const most = wholeNumber(given, 'most', [1, 200], 20);
    const language = languageOf(given);
    const [data, ...more] = [given.text('data'), ...given.rest];
    if (data === undefined && more.length > 0)
      throw wrongUsage(`“${more[0]}” stands without --data. ${seeHelp('care find')}`);
    const paths = data === undefined ? [SAMPLE] : [data, ...more];
    const files: OpenDirectory[] = [];
    for (const path of paths) files.push(await openDirectory(path));
    const options = { ...countryOf(given), madeUp: data === undefined };
    const columns = await columnsOf(files, options);
    const near = placeOf(where, columns, given.text('country')?.toLowerCase() ?? null);
    const found = searchProviders(columns, {
      role,
      ...near,
      withinKm,
      features: FEATURES.filter((feature) =>
        given.has({ wheelchair: 'wheelchair', homeVisit: 'home', telehealth: 'tele' }[feature]),
      ),
      language,
      openAt: given.has('open') ? localTime(new Date()) : null,
      onlyKnown: given.has('only-known'),
      most,
    });
    const providers = await recordsOf(files, options, new Set(found.hits.map(({ row }) => row)));
    const listed: readonly Found[] = found.hits.map((hit) => ({ hit, provider: providers.get(hit.row)! }));
    if (given.has('json')) {
      const rows = listed.map(({ hit: { km, rough, unknown }, provider }) => ({ km, rough, unknown, ...provider }));
      process.stdout.write(
        `${JSON.stringify({ near: near.near, total: found.total, withoutPlace: found.withoutPlace, providers: rows }, null, 2)}\n`,
      );
      return 0;
    }
    if (data === undefined)
      process.stdout.write('A MADE-UP SAMPLE: none of these exists. Name your own files with --data.\n\n');
    const rest = found.total - listed.length;
    const lines = listed.map((one, i) => hitText(one, i + 1));
    const none = `Nothing within ${withinKm} km. Look farther with --within, or bring in more data.`;
    const ends = [
      ...(rest > 0 ? [`${rest} more ${rest === 1 ? 'is' : 'are'} farther away: --most lists up to 200.`] : []),
      ...(found.withoutPlace > 0 ? [withoutPlaceText(found.withoutPlace)] : []),
      wrap('A listing is not a check. Look the name up in the official register before you go.'),
    ];
    process.stdout.write(`${[...(lines.length === 0 ? [none] : lines), ...ends].join('\n\n')}\n`);
    return 0;
  },
};

const FIND_OPTIONS = {
  near: { type: 'string' },
  kind: { type: 'string' },
  within: { type: 'string' },
  data: { type: 'string' },
  country: { type: 'string' },
  language: { type: 'string' },
  most: { type: 'string' },
  wheelchair: { type: 'boolean' },
  home: { type: 'boolean' },
  tele: { type: 'boolean' },
  open: { type: 'boolean' },
  'only-known': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

function withoutPlaceText(count: number): string {
  const what = count === 1 ? 'listing has' : 'listings have';
  return wrap(`${count} ${what} no place on the map; a postcode table with --data can give one.`);
}

/** The columns of all listings in the files, in their order. */
async function columnsOf(files: readonly OpenDirectory[], options: object): Promise<DirectoryColumns> {
  const builder = directoryBuilder();
  for (const file of files) {
    const found = file.read(options);
    const all: ToldRow[] = [];
    for await (const { providers, places, told } of found.batches) {
      for (const provider of providers) builder.add(provider);
      for (const place of places) builder.place(place);
      all.push(...told);
    }
    refuseUseless(file.path, found.summary(), all);
  }
  return builder.finish();
}

/** The records of these rows: the files are read once more, so that no others have to be held. */
async function recordsOf(
  files: readonly OpenDirectory[],
  options: object,
  rows: ReadonlySet<number>,
): Promise<ReadonlyMap<number, Provider>> {
  const found = new Map<number, Provider>();
  let row = 0;
  for (const file of files)
    for await (const { providers } of file.read(options).batches) {
      for (const provider of providers) {
        if (rows.has(row)) found.set(row, provider);
        row += 1;
      }
      if (found.size === rows.size) return found;
    }
  return found;
}

/** Where to look: a position, a postcode that the data place, or one that listings without a place share. */
function placeOf(
  where: string,
  columns: DirectoryColumns,
  country: string | null,
): { readonly near: Position | null; readonly postcode?: string } {
  const pair = where.split(',');
  if (pair.length === 2) {
    const position = readPosition(pair[0], pair[1]);
    if (typeof position === 'object') return { near: position };
    const hint = position === 'swapped' ? '; are they swapped?' : '';
    throw wrongUsage(`--near takes latitude,longitude in degrees, such as 51.5,-0.12, not “${where}”${hint}`);
  }
  const found = findPostcode(columns, where, country);
  if (found !== null) return { near: found, postcode: where };
  const known = columns.postcodes.some((one) => one.split(' ')[1] === where.toUpperCase().replace(/[^A-Z0-9]/g, ''));
  if (known) return { near: null, postcode: where };
  throw badInput(
    `--near: the data know no postcode near “${where}”; give latitude,longitude, or add a postcode table with --data`,
  );
}

function languageOf(given: Given): string | null {
  const language = given.text('language')?.toLowerCase() ?? null;
  if (language === null || /^[a-z]{2,3}$/.test(language)) return language;
  throw wrongUsage(`--language takes two letters, such as en, not “${language}”.`);
}

function localTime(now: Date): LocalTime {
  return { weekday: (now.getDay() + 6) % 7, minute: 60 * now.getHours() + now.getMinutes() };
}
