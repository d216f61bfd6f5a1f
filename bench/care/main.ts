// node bench/care/main.ts [--rows N] [--megabytes N] [--providers N] [--json] [--seed N]
// Times the care finder: files in their true forms streamed to listings, beside csv-parse and saxes, and the search.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { benchArguments, runBench, UsageError } from '../lib/arguments.ts';
import { installPeers } from '../lib/install-peers.ts';
import { type CareResults, goalsOf, type JobResult, reportLines, type SearchResult } from './report.ts';

const JOB = fileURLToPath(new URL('job.ts', import.meta.url));

await runBench(() => {
  const { json, seed, options } = benchArguments(process.argv.slice(2), ['rows', 'megabytes', 'providers']);
  const size = (name: string, otherwise: number): number => {
    const value = Number(options[name] ?? otherwise);
    if (!Number.isInteger(value) || value < 1)
      throw new UsageError(`--${name} ${options[name]} is not a whole number from 1 on`);
    return value;
  };
  const [rows, bytes, providers] = [
    size('rows', 1_000_000),
    1e6 * size('megabytes', 200),
    size('providers', 1_000_000),
  ];
  const note = installPeers('csv-parse');
  const run = (job: string, amount: number): unknown =>
    JSON.parse(execFileSync(process.execPath, [JOB, job, String(amount), String(seed)], { encoding: 'utf8' }));
  const pass = (job: string, amount: number): JobResult => run(job, amount) as JobResult;
  const results: CareResults = {
    nppes: pass('nppes-ours', rows),
    csvParse: note === null ? pass('nppes-csv-parse', rows) : null,
    spoiled: pass('nppes-spoiled', rows),
    osm: pass('osm-ours', bytes),
    saxes: pass('osm-saxes', bytes),
    search: run('search', providers) as SearchResult,
    note,
  };
  const goals = goalsOf(results);
  if (json) console.log(JSON.stringify({ ...results, goals }, null, 2));
  else for (const line of reportLines(results, goals)) console.log(line);
});
