// `rhomboid knowledge lint`: compiles the knowledge and holds it to every check.
import { type Problem, problemLine } from '@rhomboid/ground';
import { type Command, dayOption, readOptions } from '../command.ts';
import { badInput } from '../failure.ts';
import { allChecks } from '../knowledge/all-checks.ts';
import { asFolder, isKnowledgeFolder, KNOWLEDGE_FOLDER, openFolder, readSources } from '../knowledge-files.ts';

const HELP = `rhomboid knowledge lint [FOLDER] [--today YYYY-MM-DD]

Compiles the knowledge and checks it: sources, review dates, words, rules,
links, and every worked case. Prints what is wrong with its place, and ends
with 1.

  FOLDER         another folder than knowledge/ of this checkout
  --today DAY    the day that review dates are held against; today unless given`;

export const knowledgeLintCommand: Command = {
  name: 'knowledge lint',
  summary: 'check the knowledge files and their worked cases',
  help: HELP,
  async run(args) {
    const given = readOptions('knowledge lint', args, { today: { type: 'string' } }, 1);
    const today = dayOption(given, 'today') ?? new Date().toISOString().slice(0, 10);
    const folder = given.rest[0] === undefined ? KNOWLEDGE_FOLDER : asFolder(given.rest[0]);
    if (!isKnowledgeFolder(folder)) throw badInput(`${folder}: this is no knowledge folder: it has no CHANGELOG.md`);
    const opened = openFolder(folder);
    if (!opened.ok) return report([['compile', opened.problems]]);
    const checks = allChecks(readSources(folder));
    const found = checks.map(({ name, check }) => [name, check(opened.value, today)] as const);
    const { findings, conditions, redFlags, cases } = opened.value;
    const size = `${findings.length} findings, ${conditions.length} causes, ${redFlags.length} rules, ${cases.length} cases`;
    return report(found, `${checks.length} checks on ${size}: nothing to mend.`);
  },
};

/** Prints problems and throws the failure that counts them; without any, prints that all is well. */
function report(found: readonly (readonly [string, readonly Problem[]])[], fine = ''): number {
  const lines = found.flatMap(([name, problems]) => problems.map((item) => `${name}: ${problemLine(item)}`));
  if (lines.length === 0) {
    process.stdout.write(`${fine}\n`);
    return 0;
  }
  process.stdout.write(`${lines.join('\n')}\n`);
  const guilty = found
    .filter(([, problems]) => problems.length > 0)
    .map(([name, problems]) => `${name} ${problems.length}`);
  throw badInput(
    `The knowledge has ${lines.length} ${lines.length === 1 ? 'problem' : 'problems'}, listed above (${guilty.join(', ')}).`,
  );
}
