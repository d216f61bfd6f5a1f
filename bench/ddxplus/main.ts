// node bench/ddxplus/main.ts [FILE.jsonl] [--json] [--seed N] [--probabilities FILE]
import { benchArguments, runBench, UsageError } from '../lib/arguments.ts';
import { readPeople } from './adapter/people.ts';
import { openPatientsFile, readTables } from './data.ts';
import { ourKnowledge } from './our-knowledge.ts';
import { measurePublishedTables } from './published-tables.ts';
import { goalsOf, reportLines } from './report.ts';

await runBench(() => {
  const { files, json, seed, options } = benchArguments(process.argv.slice(2), ['probabilities']);
  if (files.length > 1) throw new UsageError('One file of patients at a time.');
  const tables = readTables(options.probabilities);
  const people = readPeople(files[0] ?? openPatientsFile, tables);
  const results = measurePublishedTables(tables, people, seed);
  const ours = ourKnowledge(people, tables);
  const figures = { publishedTables: { ...results, goals: goalsOf(results) }, ourKnowledge: ours.figures };
  if (json) console.log(JSON.stringify(figures, null, 2));
  else for (const line of [...reportLines(results), '', ...ours.lines]) console.log(line);
});
