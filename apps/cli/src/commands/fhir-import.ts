// `rhomboid fhir import`: what a FHIR R4 file says, as suggestions; written nowhere unless told.
import { readFhir } from '@rhomboid/handover';
import { type Command, readOptions, seeHelp } from '../command.ts';
import { badInput, problemsLine, wrongUsage } from '../failure.ts';
import { importText } from '../handover/import-text.ts';
import { keepReceived } from '../handover/keep-received.ts';
import { readFhirFile } from '../handover/read-fhir-file.ts';
import { writeNewFile } from '../notebook/write-file.ts';
import { openKnowledge, releaseName } from '../open-knowledge.ts';

const NAME = 'fhir import';

const HELP = `rhomboid fhir import FILE [--link LINK]
                          [--notebook NOTEBOOK.jsonl [--take-plan]]
                          [--answers OUT] [--person OUT] [--force] [--json]

Reads a FHIR R4 file: a plan that a clinician sent back, illnesses, medicines
and allergies of a patient summary (IPS), or what was exported from here. What
it does not know is told and left out; nothing is guessed, and nothing of it
counts before the person has confirmed it. - is standard input.

  --link LINK      the link that opens a sealed file (shlink:/…)
  --notebook FILE  add to this notebook what was exported from here before, and
                   keep a clinician’s plan as a note; it is made if it is not
                   there. Read twice, nothing is added twice, and what was
                   changed or deleted in the notebook stays so
  --take-plan      with --notebook: what the clinician’s plan says to do comes
                   first in the plan here, and what it says not to do stays
                   out. What is not safe for the person stays out, too
  --answers OUT    write the answers of the check to this new file
  --person OUT     write what is known of the person to this new file, for
                   rhomboid plan and rhomboid medicines: read it through first
  --force          replace files of answers and person that are there already
  --json           print one JSON object: read, knowledge`;

export const fhirImportCommand: Command = {
  name: NAME,
  summary: 'read a plan or a patient summary from a FHIR R4 file',
  help: HELP,
  async run(args) {
    const given = readOptions(
      NAME,
      args,
      {
        link: { type: 'string' },
        notebook: { type: 'string' },
        'take-plan': { type: 'boolean' },
        answers: { type: 'string' },
        person: { type: 'string' },
        force: { type: 'boolean' },
        json: { type: 'boolean' },
      },
      1,
    );
    const [file] = given.rest;
    if (file === undefined) throw wrongUsage(`Name the file to read. ${seeHelp(NAME)}`);
    const notebook = given.text('notebook');
    if (given.has('take-plan') && notebook === undefined)
      throw wrongUsage(`--take-plan needs --notebook FILE. ${seeHelp(NAME)}`);
    const knowledge = openKnowledge();
    const { name, json } = await readFhirFile(file, given.text('link'));
    const done = readFhir(knowledge, json);
    if (!done.ok) throw badInput(`${name}: ${problemsLine(done.problems)}`);
    const read = done.value;
    const [answers, person] = [given.text('answers'), given.text('person')];
    if (answers !== undefined) {
      if (read.check === null) throw badInput(`${name}: there is no check of ours in it, so no answers to write`);
      writeNewFile(answers, `${JSON.stringify(read.check.answers, null, 2)}\n`, given.has('force'));
    }
    if (person !== undefined) {
      const { birthYear, sex, facts, numbers } = read.person;
      const known = {
        ...(birthYear === null ? {} : { birthYear }),
        ...(sex === null ? {} : { sex }),
        facts: { ...Object.fromEntries(read.suggested.map(({ fact }) => [fact, 'yes'])), ...facts },
        numbers,
        medicines: read.medicines,
      };
      writeNewFile(person, `${JSON.stringify(known, null, 2)}\n`, given.has('force'));
    }
    process.stdout.write(
      given.has('json')
        ? `${JSON.stringify({ read, knowledge: releaseName(knowledge) }, null, 2)}\n`
        : `${importText(knowledge, read)}\n`,
    );
    if (notebook !== undefined) {
      const told = await keepReceived(notebook, read, given.has('take-plan'));
      (given.has('json') ? process.stderr : process.stdout).write(`${given.has('json') ? '' : '\n'}${told}\n`);
    }
    return 0;
  },
};
