// Finds the command that was meant, runs it, and turns its failures into one line and an exit code.
import { readFileSync } from 'node:fs';
import { nearest } from '@rhomboid/ground';
import type { Command } from './command.ts';
import { careCommand } from './commands/care.ts';
import { careFindCommand } from './commands/care-find.ts';
import { careImportCommand } from './commands/care-import.ts';
import { checkCommand } from './commands/check.ts';
import { exercisesListCommand, exercisesSheetCommand, exercisesShowCommand } from './commands/exercises.ts';
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
import { Failure, wrongUsage } from './failure.ts';

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
  if (first === 'help') return print(args.length === 1 ? overview() : find(args.slice(1)).command.help);
  const { command, rest } = find(args);
  return rest.includes('--help') || rest.includes('-h') ? print(command.help) : command.run(rest);
}

/** The command with the longest name that the words begin with, and the words after it. */
function find(args: readonly string[]): { readonly command: Command; readonly rest: readonly string[] } {
  for (const length of [2, 1]) {
    const command = COMMANDS.find(({ name }) => name === args.slice(0, length).join(' '));
    if (command !== undefined) return { command, rest: args.slice(length) };
  }
  const isGroup = COMMANDS.some(({ name }) => name.startsWith(`${args[0]} `));
  const word = args.slice(0, isGroup ? 2 : 1).join(' ');
  const close = nearest(
    word,
    COMMANDS.map(({ name }) => name),
  );
  const hint = close === null ? '' : `, did you mean “${close}”?`;
  throw wrongUsage(`There is no command “${word}”${hint === '' ? '.' : hint} The list: rhomboid --help`);
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return [
    'rhomboid: from upper back pain to the next step, in the terminal',
    '',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'Each command explains itself: rhomboid COMMAND --help. Also: rhomboid --version',
    'Exit codes: 0 fine, 1 what was given cannot be used, 2 called wrongly.',
    'This is no diagnosis. If something feels badly wrong, get help, whatever it says.',
  ].join('\n');
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
