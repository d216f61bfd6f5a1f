// Command-line arguments of the benches.
import { parseArgs } from 'node:util';

/** What every bench understands. */
export interface BenchArguments {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly seed: number;
  /** The other `--name VALUE` options that the bench asked for. */
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** A mistake of the person who runs the bench: said in one line, without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads `[FILE...] [--json] [--seed N]` and the named options, each of which takes a value. */
export function benchArguments(argv: readonly string[], names: readonly string[] = []): BenchArguments {
  const strings = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, seed: { type: 'string' }, ...strings },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const seed = Number(parsed.values.seed ?? 1);
  if (!Number.isInteger(seed)) throw new UsageError(`--seed ${parsed.values.seed} is not a whole number`);
  const options = Object.fromEntries(names.map((name) => [name, parsed.values[name] as string | undefined]));
  return { files: parsed.positionals, json: parsed.values.json === true, seed, options };
}

/** Runs a bench; a UsageError becomes one line on standard error and exit code 1. */
export async function runBench(main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
