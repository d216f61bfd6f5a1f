// `rhomboid fhir export`: everything of a handover as one FHIR R4 bundle, plain or sealed.
import { type Bundle, fhirBundle, handedOver, linkText, newKey, sealText } from '@rhomboid/handover';
import { type Command, choiceOption, readOptions, seeHelp } from '../command.ts';
import { wrongUsage } from '../failure.ts';
import { PARTS_HELP, PARTS_OPTIONS, readHandover } from '../handover/parts-options.ts';
import { shareCrypto } from '../handover/share-crypto.ts';
import { writeNewFile } from '../notebook/write-file.ts';
import { openKnowledge } from '../open-knowledge.ts';

const NAME = 'fhir export';

const HELP = `rhomboid fhir export [--answers FILE] [--notebook FILE] [--out FILE] …

Writes one FHIR R4 bundle: the check with its questions, symptoms present and
absent, measures, causes considered as a risk assessment, flags, plan, medicines
and the report. Sent twice, a server stores each thing once.

${PARTS_HELP}
  --type KIND      transaction (to store; the default) or document (to read)
  --with-sex       let the sex go out; --birth-year YEAR the year of birth
  --out FILE       write to this file; without it the bundle is printed
  --seal           seal the file: only the printed link opens it. Hand both over
                   apart
  --force          replace a file that is there already`;

export const fhirExportCommand: Command = {
  name: NAME,
  summary: 'write everything for a clinician as one FHIR R4 bundle',
  help: HELP,
  async run(args) {
    const given = readOptions(NAME, args, {
      ...PARTS_OPTIONS,
      type: { type: 'string' },
      'with-sex': { type: 'boolean' },
      'birth-year': { type: 'string' },
      out: { type: 'string' },
      seal: { type: 'boolean' },
      force: { type: 'boolean' },
    });
    const type = choiceOption(given, 'type', ['transaction', 'document']) ?? 'transaction';
    const out = given.text('out');
    if (given.has('seal') && out === undefined) throw wrongUsage(`--seal needs --out FILE. ${seeHelp(NAME)}`);
    const knowledge = openKnowledge();
    const { parts, choice } = readHandover(NAME, given, knowledge);
    const bundle = fhirBundle(knowledge, parts, {
      type: type satisfies Bundle['type'],
      choice,
      identity: { name: choice.name, sex: given.has('with-sex'), birthYear: birthYear(given.text('birth-year')) },
      instant: new Date().toISOString(),
    });
    const text = `${JSON.stringify(bundle, null, 2)}\n`;
    if (out === undefined) process.stdout.write(text);
    else if (given.has('seal')) process.stdout.write(`${await sealInto(out, text, given.has('force'))}\n`);
    else writeNewFile(out, text, given.has('force'));
    return 0;
  },
};

/** Writes the sealed file and gives the link that opens it. */
async function sealInto(out: string, text: string, force: boolean): Promise<string> {
  const key = newKey(shareCrypto);
  const sealed = await sealText(text, 'application/fhir+json', key, shareCrypto);
  writeNewFile(out, sealed, force);
  return linkText({ url: handedOver(sealed), key, label: 'Upper back pain', expires: null });
}

function birthYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^(?:18|19|20|21)\d\d$/.test(text)) return Number(text);
  throw wrongUsage(`--birth-year takes a year such as 1981, not “${text}”.`);
}
