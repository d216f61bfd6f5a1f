// Finds the command that was meant, runs it, and turns its failures into one line and an exit code.
import { readFileSync } from 'node:fs';
import { nearest } from '@rhomboid/ground';
import type { Command } from './command.ts';
import { careCommand } from './commands/care.ts';
import { careFindCommand } from './commands/care-find.ts';
import { careImportCommand } from './commands/care-import.ts';
import { checkCommand } from './commands/check.ts';
import { exercisesListCommand } from './commands/exercises-list.ts';
import { exercisesSheetCommand } from './commands/exercises-sheet.ts';
import { exercisesShowCommand } from './commands/exercises-show.ts';
import { fhirExportCommand } from './commands/fhir-export.ts';
import { fhirImportCommand } from './commands/fhir-import.ts';
import { fhirValidateCommand } from './commands/fhir-validate.ts';
import { findingsCommand } from './commands/findings.ts';
import { insightCommand } from './commands/insight.ts';
import { knowledgeDiffCommand } from './commands/knowledge-diff.ts';
import { knowledgeLintCommand } from './commands/knowledge-lint.ts';
import { librarySearchCommand } from './commands/library-search.ts';
import { medicinesCommand } from './commands/medicines.ts';
import { notebookDaysCommand } from './commands/notebook-days.ts';
import { notebookExportCommand } from './commands/notebook-export.ts';
import { notebookImportCommand } from './commands/notebook-import.ts';
import { notebookMergeCommand } from './commands/notebook-merge.ts';
import { planCommand } from './commands/plan.ts';
import { reportCommand } from './commands/report.ts';
import { serveCommand } from './commands/serve.ts';
import { simulateNotebookCommand } from './commands/simulate-notebook.ts';
import { didYouMean, Failure, wrongUsage } from './failure.ts';

const COMMANDS: readonly Command[] = [
  checkCommand,
  findingsCommand,
  knowledgeLintCommand,
  knowledgeDiffCommand,
  notebookImportCommand,
  notebookExportCommand,
  notebookMergeCommand,
  notebookDaysCommand,
  insightCommand,
  simulateNotebookCommand,
  exercisesListCommand,
  exercisesShowCommand,
  exercisesSheetCommand,
  planCommand,
  medicinesCommand,
  careCommand,
  careFindCommand,
  careImportCommand,
  reportCommand,
  fhirExportCommand,
  fhirImportCommand,
  fhirValidateCommand,
  librarySearchCommand,
  serveCommand,
];

/** Runs the command line; gives the exit code: 0 fine, 1 bad input, 2 wrong usage. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    return await dispatch(args);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
}

async function dispatch(args: readonly string[]): Promise<number> {
  const [first] = args;
  if (first === '--version' || first === '-v') return print(`rhomboid ${version()}`);
  if (first === undefined || first === '--help' || first === '-h') return print(overview());
  if (first === 'help') return args.length === 1 ? print(overview()) : dispatch([...args.slice(1), '--help']);
  const group = groupOf(first);
  if (group.length > 0 && ['--help', '-h'].includes(args[1] ?? '')) return print(listOf(group));
  const { command, rest } = find(args);
  return rest.includes('--help') || rest.includes('-h') ? print(command.help) : command.run(rest);
}

/** The commands that begin with a word which is none by itself, such as `notebook`. */
function groupOf(word: string | undefined): readonly Command[] {
  if (COMMANDS.some(({ name }) => name === word)) return [];
  return COMMANDS.filter(({ name }) => name.startsWith(`${word} `));
}

/** The command with the longest name that the words begin with, and the words after it. */
function find(args: readonly string[]): { readonly command: Command; readonly rest: readonly string[] } {
  for (const length of [2, 1]) {
    const command = COMMANDS.find(({ name }) => name === args.slice(0, length).join(' '));
    if (command !== undefined) return { command, rest: args.slice(length) };
  }
  const group = groupOf(args[0]);
  if (args.length === 1 && group.length > 0)
    throw wrongUsage(`“${args[0]}” is the first of two words: ${group.map(({ name }) => name).join(', ')}.`);
  const word = args.slice(0, group.length > 0 ? 2 : 1).join(' ');
  const close = nearest(
    word,
    COMMANDS.map(({ name }) => name),
  );
  throw wrongUsage(`There is no command “${word}”${didYouMean(close)} The list: rhomboid --help`);
}

function overview(): string {
  return [
    'rhomboid: from upper back pain to the next step, in the terminal',
    '',
    listOf(COMMANDS),
    '',
    'Each command explains itself: rhomboid COMMAND --help. Also: rhomboid --version',
    'Exit codes: 0 fine, 1 what was given cannot be used, 2 called wrongly.',
    'This is no diagnosis. If something feels badly wrong, get help, whatever it says.',
  ].join('\n');
}

function listOf(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n');
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
