// node bench/notebook/main.ts [--entries N] [--json] [--seed N]
// Times the notebook on ten years of entries: the fold in Node, and opening, adding and drawing in a real Chromium.
import { addDays } from '@rhomboid/ground';
import { benchArguments, runBench, UsageError } from '../lib/arguments.ts';
import { installPeers } from '../lib/install-peers.ts';
import { browserTimes } from './browser.ts';
import { makeLog } from './make-log.ts';
import { pureTimes } from './pure.ts';
import { goalsOf, reportLines } from './report.ts';

const YEARS = 10;
const FEWEST = 1000;

await runBench(async () => {
  const { json, seed, options } = benchArguments(process.argv.slice(2), ['entries']);
  const entries = Number(options.entries ?? 20_000);
  if (!Number.isInteger(entries) || entries < FEWEST)
    throw new UsageError(`--entries ${options.entries} is not a whole number from ${FEWEST} on`);
  const note = installPeers('dexie');
  const today = new Date().toISOString().slice(0, 10);
  // Today itself is empty, as it is for whoever opens the notebook to write.
  const order = { entries, seed, first: addDays(today, -Math.round(YEARS * 365.25)), last: addDays(today, -1) };
  const log = makeLog(order);
  const pure = pureTimes(log);
  const browser = await browserTimes(order, today, note === null);
  const results = { entries, events: log.length, pure, browser, note };
  const goals = goalsOf(results);
  if (json) console.log(JSON.stringify({ ...results, goals }, null, 2));
  else for (const line of reportLines(results, goals)) console.log(line);
});
