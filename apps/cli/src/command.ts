// What a command is, and how it reads its options.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Day, isDay } from '@rhomboid/ground';
import { Failure, wrongUsage } from './failure.ts';

export interface Command {
  /** One or two words, as they are typed. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  /** Runs it; the exit code comes back. Throws a `Failure` for bad input and wrong usage. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

type OptionSpecs = NonNullable<ParseArgsConfig['options']>;

/** Options as given: texts and switches by name, and what stands beside them. */
export interface Given {
  readonly text: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
  readonly rest: readonly string[];
}

/** Reads options and at most `mostRest` further words; anything else is wrong usage. */
export function readOptions(name: string, args: readonly string[], options: OptionSpecs, mostRest = 0): Given {
  const { values, positionals } = parsed(name, args, options);
  const extra = positionals[mostRest];
  if (extra !== undefined) throw wrongUsage(`“${extra}” is one word too many. ${seeHelp(name)}`);
  return {
    text: (option) => (typeof values[option] === 'string' ? values[option] : undefined),
    has: (option) => values[option] !== undefined,
    rest: positionals,
  };
}

/** Where to read more about a command. */
export function seeHelp(name: string): string {
  return `See: rhomboid ${name} --help`;
}

function parsed(name: string, args: readonly string[], options: OptionSpecs): ReturnType<typeof parseArgs> {
  try {
    const read = parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true });
    refuseTwice(name, read.tokens);
    return read;
  } catch (error) {
    if (error instanceof Failure) throw error;
    const [sentence] = (error as Error).message.split(/\.\s/);
    throw wrongUsage(`${sentence}. ${seeHelp(name)}`);
  }
}

/** An option that is given twice says two things, and no guess is made which one is meant. */
function refuseTwice(name: string, tokens: readonly { readonly kind: string; readonly name?: string }[]): void {
  const seen = new Set<string>();
  for (const { kind, name: option = '' } of tokens) {
    if (kind !== 'option') continue;
    if (seen.has(option)) throw wrongUsage(`--${option} is given twice. ${seeHelp(name)}`);
    seen.add(option);
  }
}

/** An option that is one of a few words; null where it was not given. */
export function choiceOption<Word extends string>(given: Given, option: string, words: readonly Word[]): Word | null {
  const text = given.text(option);
  const word = words.find((one) => one === text);
  if (text !== undefined && word === undefined)
    throw wrongUsage(`--${option} takes one of ${words.join(', ')}, not “${text}”.`);
  return word ?? null;
}

/** A day from an option; undefined where it was not given. */
export function dayOption(given: Given, option: string): Day | undefined {
  const day = given.text(option);
  if (day === undefined || isDay(day)) return day;
  throw wrongUsage(`--${option} takes a day such as 2026-11-21, not “${day}”.`);
}

/** A whole number from an option, or `otherwise` where it was not given. */
export function wholeNumber(given: Given, option: string, range: readonly [number, number], otherwise: number): number {
  const text = given.text(option);
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= range[0] && value <= range[1]) return value;
  throw wrongUsage(`--${option} takes a whole number from ${range[0]} to ${range[1]}, not “${text}”.`);
}
