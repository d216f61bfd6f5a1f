// `rhomboid check`: asks in the terminal, or assesses answers from a file.
import { checkAnswers } from '../check-answers.ts';
import { type Command, readOptions, seeHelp } from '../command.ts';
import { countryOf } from '../country.ts';
import { wrongUsage } from '../failure.ts';
import { interview } from '../interview/interview.ts';
import { openTerminal } from '../interview/terminal.ts';
import { openKnowledge } from '../open-knowledge.ts';
import { resultText } from '../words/result-text.ts';

const HELP = `rhomboid check [--country ID]
rhomboid check --answers FILE [--json] [--country ID]

Without --answers it asks in the terminal. ? explains a question, u is not sure,
b goes back, q quits. Nothing is stored.

  --answers FILE  assess these answers instead; - reads standard input.
                  An object: { "finding-id": value | [values] | "unsure", … },
                  such as { "age": 45, "sex": "female", "rad-chest": "no" }.
                  What it does not name counts as not asked.
                  The findings and their options: rhomboid findings
  --json          print one JSON object: knowledge, next (null or the next
                  question), assessment, asked
  --country ID    the country whose numbers to show, such as gb or us`;

export const checkCommand: Command = {
  name: 'check',
  summary: 'go through the check, or assess answers from a file',
  help: HELP,
  async run(args) {
    const given = readOptions('check', args, {
      answers: { type: 'string' },
      json: { type: 'boolean' },
      country: { type: 'string' },
    });
    const file = given.text('answers');
    if (given.has('json') && file === undefined) throw wrongUsage(`--json needs --answers FILE. ${seeHelp('check')}`);
    const knowledge = openKnowledge();
    const id = given.text('country');
    const country = id === undefined ? null : countryOf(knowledge, id);
    if (file !== undefined) {
      const { result } = checkAnswers(knowledge, file);
      process.stdout.write(
        `${given.has('json') ? JSON.stringify(result, null, 2) : resultText(knowledge, result, country)}\n`,
      );
      return 0;
    }
    const terminal = openTerminal();
    const answers = await interview(knowledge, terminal, country).finally(terminal.close);
    if (answers === null) process.stdout.write('Stopped. Nothing was stored.\n');
    return 0;
  },
};
