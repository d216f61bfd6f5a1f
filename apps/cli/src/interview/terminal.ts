// One line out, one line in: the terminal as the interview sees it.
import { createInterface } from 'node:readline';

export interface Terminal {
  /** Prints text and ends the line. */
  readonly say: (text: string) => void;
  /** Prints a prompt and waits for a line; null when the input has ended. */
  readonly ask: (prompt: string) => Promise<string | null>;
  readonly close: () => void;
}

/** The terminal on standard input and output. Lines that arrive early wait their turn, so that input may be piped. */
export function openTerminal(): Terminal {
  const input = createInterface({ input: process.stdin, output: process.stdin.isTTY ? process.stdout : undefined });
  const lines = input[Symbol.asyncIterator]();
  return {
    say: (text) => process.stdout.write(`${text}\n`),
    ask: async (prompt) => {
      input.setPrompt(prompt);
      if (process.stdin.isTTY) input.prompt();
      else process.stdout.write(`${prompt}\n`);
      const line = await lines.next();
      return line.done === true ? null : line.value.trim();
    },
    close: () => input.close(),
  };
}
