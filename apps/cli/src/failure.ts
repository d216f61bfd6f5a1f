// How a command gives up: one line for the person, and the exit code.

/** What went wrong outside the program. `exitCode` 1: what was given cannot be used; 2: the command was called wrongly. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2) {
    super(message.replaceAll(/\s*\n\s*/g, ' '));
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
