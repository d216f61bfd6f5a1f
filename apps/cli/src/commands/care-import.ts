// `rhomboid care import`: a directory of providers from a file, in one form.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { DIRECTORY_FORMATS, type ProviderRole, type ToldRow } from '@rhomboid/care';
import { problemLine } from '@rhomboid/ground';
import { summaryText } from '../care/import-text.ts';
import { choice, countryOf } from '../care/options.ts';
import { openDirectory } from '../care/read-directory.ts';
import { type Command, readOptions, seeHelp } from '../command.ts';
import { badInput, wrongUsage } from '../failure.ts';

const FORMAT_NAMES = DIRECTORY_FORMATS.join(', ');

const IMPORT_HELP = `rhomboid care import FILE --out providers.jsonl [--format F] [--country CC]

Reads a directory of providers and writes one listing a line, all in one form.
Good rows are kept; the others are told with their lines.

It reads the NPI Registry (npidata_pfile CSV, also inside its zip file, and the
JSON of its API), OpenStreetMap (Overpass JSON, OSM XML), lists of the NHS ODS,
FHIR R4 bundles and NDJSON, and tables with a column for the name.

  --out FILE    where to write; without it only the summary is shown
  --format F    what FILE is, if it is not found out rightly:
                ${FORMAT_NAMES}
  --country CC  where rows without a country belong: two letters`;

export const careImportCommand: Command = {
  name: 'care import',
  summary: 'read a directory of providers into one form',
  help: IMPORT_HELP,
  async run(args) {
    const given = readOptions('care import', args, IMPORT_OPTIONS, 1);
    const [path] = given.rest;
    if (path === undefined) throw wrongUsage(`Name the file to import. ${seeHelp('care import')}`);
    const file = await openDirectory(path, choice(given, 'format', DIRECTORY_FORMATS));
    const found = file.read(countryOf(given));
    const out = given.text('out');
    const stream = out === undefined ? null : createWriteStream(out);
    const opened = stream === null ? Promise.resolve() : once(stream, 'open');
    await opened.catch((error: Error) => {
      throw badInput(`${out}: it cannot be written: ${error.message}`);
    });
    const [roles, told] = [new Map<ProviderRole, number>(), [] as ToldRow[]];
    for await (const batch of found.batches) {
      told.push(...batch.told);
      for (const { roles: own } of batch.providers) for (const role of own) roles.set(role, (roles.get(role) ?? 0) + 1);
      const lines = batch.providers.map((provider) => `${JSON.stringify(provider)}\n`).join('');
      if (stream !== null && lines !== '' && !stream.write(lines)) await once(stream, 'drain');
    }
    if (stream !== null) {
      stream.end();
      await once(stream, 'close');
    }
    const summary = found.summary();
    const [first] = told;
    if (summary.providers + summary.places === 0 && first !== undefined)
      throw badInput(`${path}: line ${first.line}: ${problemLine(first.problem)}`);
    process.stdout.write(`${summaryText(path, summary, roles, told)}\n`);
    process.stdout.write(
      out === undefined ? 'Nothing was written. To write it: --out providers.jsonl\n' : `Wrote ${out}.\n`,
    );
    return 0;
  },
};

const IMPORT_OPTIONS = { out: { type: 'string' }, format: { type: 'string' }, country: { type: 'string' } } as const;
