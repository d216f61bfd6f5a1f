// `rhomboid fhir validate`: is this R4, does it hold together, and do its answers fit our questions?
import { bundleProblems, questionnaireOf } from '@rhomboid/handover';
import { type Command, readOptions, seeHelp } from '../command.ts';
import { badInput, faultLines, wrongUsage } from '../failure.ts';
import { readFhirFile } from '../handover/read-fhir-file.ts';
import { openKnowledge } from '../open-knowledge.ts';

const NAME = 'fhir validate';

const HELP = `rhomboid fhir validate FILE [--link LINK]
rhomboid fhir validate --questionnaire

Looks whether a file is FHIR R4, whether its references lead somewhere, whether
sending it twice would double anything, and whether answers to our questionnaire
are ones that it takes. It does not hold the whole definitions of FHIR; the
tests of the repository do. - is standard input.

  --link LINK      the link that opens a sealed file (shlink:/…)
  --questionnaire  print the questionnaire of this release instead`;

export const fhirValidateCommand: Command = {
  name: NAME,
  summary: 'look for faults in a FHIR R4 file, or print our questionnaire',
  help: HELP,
  async run(args) {
    const given = readOptions(NAME, args, { link: { type: 'string' }, questionnaire: { type: 'boolean' } }, 1);
    const knowledge = openKnowledge();
    if (given.has('questionnaire')) {
      process.stdout.write(`${JSON.stringify(questionnaireOf(knowledge), null, 2)}\n`);
      return 0;
    }
    const [file] = given.rest;
    if (file === undefined) throw wrongUsage(`Name the file to look at. ${seeHelp(NAME)}`);
    const { name, json } = await readFhirFile(file, given.text('link'));
    const faults = faultLines(bundleProblems(knowledge, json)).map((line) => badInput(`${name}: ${line}`));
    const last = faults.at(-1);
    if (last === undefined) {
      process.stdout.write('No fault was found.\n');
      return 0;
    }
    for (const fault of faults.slice(0, -1)) process.stderr.write(`${fault.message}\n`);
    throw last;
  },
};
