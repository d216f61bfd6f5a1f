// `rhomboid report`: the one-page report, the letter, or the sheet of questions, as HTML or PDF.
import { letterOf, questionSheet, reportHtml, reportOf, sheetHtml } from '@rhomboid/handover';
import { type Command, readOptions, seeHelp } from '../command.ts';
import { wrongUsage } from '../failure.ts';
import { PARTS_HELP, PARTS_OPTIONS, readHandover } from '../handover/parts-options.ts';
import { pdfOf } from '../handover/write-pdf.ts';
import { writeNewFile } from '../notebook/write-file.ts';
import { openKnowledge, releaseName } from '../open-knowledge.ts';

const NAME = 'report';

const HELP = `rhomboid report [--answers FILE] [--notebook FILE] [--out FILE.html|.pdf] …

Writes one page for a clinician: who and since when, danger signs asked and
absent, where and how it hurts, its course, what was tried, medicines, causes
considered, and the person's own questions. A PDF needs Chromium; it is tagged.

${PARTS_HELP}
  --letter         a letter instead of the page
  --questions      the sheet of questions for the appointment instead
  --out FILE       write to this file, .html or .pdf; without it the HTML is
                   printed
  --force          replace a file that is there already
  --json           print one JSON object: page, knowledge`;

export const reportCommand: Command = {
  name: NAME,
  summary: 'write the one-page report for a clinician, or a letter, as HTML or PDF',
  help: HELP,
  async run(args) {
    const given = readOptions(NAME, args, {
      ...PARTS_OPTIONS,
      letter: { type: 'boolean' },
      questions: { type: 'boolean' },
      out: { type: 'string' },
      force: { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const out = given.text('out');
    if (out !== undefined && !/\.(?:html|pdf)$/i.test(out))
      throw wrongUsage(`--out takes a name that ends in .html or .pdf, not “${out}”. ${seeHelp(NAME)}`);
    if (given.has('letter') && given.has('questions'))
      throw wrongUsage(`One of --letter and --questions. ${seeHelp(NAME)}`);
    const knowledge = openKnowledge();
    const { parts, choice, day } = readHandover(NAME, given, knowledge);
    const sheet = given.has('letter')
      ? letterOf(knowledge, parts, choice, day)
      : given.has('questions')
        ? questionSheet(parts, choice.paper, day)
        : null;
    const page = sheet === null ? reportOf(knowledge, parts, choice, day) : sheet;
    if (given.has('json')) {
      process.stdout.write(`${JSON.stringify({ page, knowledge: releaseName(knowledge) }, null, 2)}\n`);
      return 0;
    }
    const html = sheet === null ? reportHtml(reportOf(knowledge, parts, choice, day)) : sheetHtml(sheet);
    if (out === undefined) process.stdout.write(html);
    else writeNewFile(out, /\.pdf$/i.test(out) ? pdfOf(html) : html, given.has('force'));
    return 0;
  },
};
