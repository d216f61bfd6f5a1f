// `npm run -s bench:lighthouse [-- --json]`: Lighthouse on the start page and on a question page of the built app, as a phone.
// Apart from `npm test`: it installs 114 packages of its own in this folder, once.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../../tools/ensure-chromium.mjs';
import { benchArguments, runBench, UsageError } from '../lib/arguments.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = { 'start page': '#/', 'question page': '#/check/chest' } as const;
const categories = ['performance', 'accessibility', 'best-practices'] as const;
const goal = 98;

await runBench(async () => {
  const { json } = benchArguments(process.argv.slice(2));
  const chromium = findChromium();
  if (chromium === undefined)
    throw new UsageError('Lighthouse needs Chromium: install it or set CHROMIUM to its path.');
  if (!existsSync(`${root}apps/web/dist/index.html`))
    throw new UsageError('There is no built app. Build it with: npm run build');
  if (!existsSync(`${here}node_modules/lighthouse`)) {
    execFileSync('npm', ['ci', '--ignore-scripts'], {
      cwd: here,
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
  }
  const server = spawn(process.execPath, [`${root}apps/cli/src/main.ts`, 'serve', '--port', '4190'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await addressOf(server.stdout);
    const results = Object.entries(pages).map(([name, hash]) => ({ name, ...scores(chromium, `${address}${hash}`) }));
    if (json) console.log(JSON.stringify(results, null, 2));
    else for (const line of results) console.log(lineOf(line));
  } finally {
    server.kill();
  }
});

type Scores = Record<(typeof categories)[number], number>;

function scores(chromium: string, url: string): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const out = join(folder, 'report.json');
  const flags =
    '--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run';
  execFileSync(
    process.execPath,
    [
      `${here}node_modules/lighthouse/cli/index.js`,
      url,
      '--quiet',
      '--output=json',
      `--output-path=${out}`,
      `--chrome-flags=${flags}`,
      `--only-categories=${categories.join(',')}`,
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const report = JSON.parse(readFileSync(out, 'utf8')) as { categories: Record<string, { score: number }> };
  rmSync(folder, { recursive: true });
  return Object.fromEntries(
    categories.map((name) => [name, Math.round(100 * report.categories[name]!.score)]),
  ) as Scores;
}

function lineOf({ name, ...found }: { name: string } & Scores): string {
  const worst = Math.min(...Object.values(found));
  const parts = categories.map((category) => `${category} ${found[category]}`).join(', ');
  return `${worst >= goal ? 'met    ' : 'NOT MET'} ${name}: ${parts} (goal ${goal})`;
}

/** The server says where it listens; it may have taken another port. */
function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    output.on('data', (text: Buffer) => {
      said += text.toString();
      const address = /http:\/\/[^\s]+\//.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    output.on('end', () => reject(new UsageError(`The server did not say where it listens: ${said}`)));
  });
}
