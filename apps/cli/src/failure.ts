// How a command gives up: one line for the person, and the exit code.
import { type Problem, problemLine } from '@rhomboid/ground';

/** Longer lines are cut: they quote what was given, which may be a whole file. */
const LONGEST = 1000;
/** Problems and places that are told; of the others their number. */
const MOST_TOLD = 5;

/** What went wrong outside the program. `exitCode` 1: what was given cannot be used; 2: the command was called wrongly. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2) {
    super(oneLine(message));
    this.exitCode = exitCode;
  }
}

/** What was given cannot be used: `message` says what, where, and how to mend it. */
export function badInput(message: string): Failure {
  return new Failure(message, 1);
}

/** The command was called wrongly. */
export function wrongUsage(message: string): Failure {
  return new Failure(message, 2);
}

/** The end of a sentence on something unknown: the nearest known word, where there is one. */
export function didYouMean(close: string | null): string {
  return close === null ? '.' : `, did you mean “${close}”?`;
}

/** Problems in one line: the first of them, and how many more there are. */
export function problemsLine(problems: readonly Problem[]): string {
  const told = problems.slice(0, MOST_TOLD).map((one) => problemLine(one).replace(/\.$/, ''));
  const more = problems.length - told.length;
  return `${told.join('; ')}${more === 0 ? '' : `; and ${more} more`}`;
}

/** One line for each fault, the places of the same one together: `entry[0], entry[3]: …`. */
export function faultLines(problems: readonly Problem[]): readonly string[] {
  return [...Map.groupBy(problems, ({ message }) => message)].map(([message, same]) => {
    const places = [...new Set(same.map(({ where }) => where.join(' › ')))];
    const more = places.length - MOST_TOLD;
    const told = places.slice(0, MOST_TOLD).join(', ');
    return told === '' ? message : `${told}${more > 0 ? ` and ${more} more` : ''}: ${message}`;
  });
}

/** Nothing that was quoted may break the line or steer the terminal. */
function oneLine(message: string): string {
  const line = message.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/\p{Cc}/gu, '\uFFFD');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`;
}
