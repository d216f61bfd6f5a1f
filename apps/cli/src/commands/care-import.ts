// `rhomboid care import`: a directory of providers from a file, in one form.
import { DIRECTORY_FORMATS, type ProviderRole, type ToldRow } from '@rhomboid/care';
import { summaryText } from '../care/import-text.ts';
import { countryOf } from '../care/options.ts';
import { openDirectory, refuseUseless } from '../care/read-directory.ts';
import { type Command, choiceOption, readOptions, seeHelp } from '../command.ts';
import { wrongUsage } from '../failure.ts';
import { writeNewLines } from '../notebook/write-file.ts';

const IMPORT_HELP = `rhomboid care import FILE [--out providers.jsonl] [--force] [--format F]
                     [--country CC]

Reads a directory of providers and writes one listing a line, all in one form.
Good rows are kept; the others are told with their lines.

It reads the NPI Registry (npidata_pfile CSV, also inside its zip file, and the
JSON of its API), OpenStreetMap (Overpass JSON, OSM XML), lists of the NHS ODS,
FHIR R4 bundles and NDJSON, and tables with a column for the name.

  --out FILE    where to write; without it only the summary is shown
  --force       replace a file that is there already
  --format F    what FILE is, if it is not found out rightly:
                ${DIRECTORY_FORMATS.slice(0, 5).join(', ')},
                ${DIRECTORY_FORMATS.slice(5).join(', ')}
  --country CC  where rows without a country belong: two letters`;

export const careImportCommand: Command = {
  name: 'care import',
  summary: 'read a directory of providers into one form',
  help: IMPORT_HELP,
  async run(args) {
    const given = readOptions('care import', args, IMPORT_OPTIONS, 1);
    const [path] = given.rest;
    if (path === undefined) throw wrongUsage(`Name the file to import. ${seeHelp('care import')}`);
    const file = await openDirectory(path, choiceOption(given, 'format', DIRECTORY_FORMATS));
    const found = file.read(countryOf(given));
    const [roles, told] = [new Map<ProviderRole, number>(), [] as ToldRow[]];
    const lines = async function* (): AsyncGenerator<string> {
      for await (const batch of found.batches) {
        told.push(...batch.told);
        for (const { roles: own } of batch.providers)
          for (const role of own) roles.set(role, (roles.get(role) ?? 0) + 1);
        yield batch.providers.map((provider) => `${JSON.stringify(provider)}\n`).join('');
      }
      refuseUseless(path, found.summary(), told);
    };
    const out = given.text('out');
    if (out !== undefined) await writeNewLines(out, lines(), given.has('force'));
    else for await (const _ of lines());
    const summary = found.summary();
    process.stdout.write(`${summaryText(path, summary, roles, told)}\n`);
    process.stdout.write(
      out === undefined ? 'Nothing was written. To write it: --out providers.jsonl\n' : `Wrote ${out}.\n`,
    );
    return 0;
  },
};

const IMPORT_OPTIONS = {
  out: { type: 'string' },
  force: { type: 'boolean' },
  format: { type: 'string' },
  country: { type: 'string' },
} as const;
