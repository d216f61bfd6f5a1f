// How the moving figure runs in a real browser: frames a second, and script of a frame. Needs the built app and a Chromium.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from '../../tools/ensure-chromium.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SECONDS = 10;

export interface FigureSpeed {
  /** By the median time from one frame to the next, and over the whole time, to which other programs on the machine add. */
  readonly framesASecond: { readonly median: number; readonly mean: number };
  /** Milliseconds of the processor that a frame's script takes. */
  readonly median: number;
  readonly p99: number;
  readonly goals: { readonly framesASecond: number; readonly p99: number };
}

/** Measures the small break of the coach, which moves without a plan; or why it cannot be measured. */
export async function figureSpeed(): Promise<FigureSpeed | string> {
  const path = findChromium();
  if (path === undefined) return 'there is no Chromium; set CHROMIUM to its path';
  if (!existsSync(`${root}apps/web/dist/index.html`)) return 'there is no built app; build it with: npm run build';
  const server = spawn(process.execPath, [`${root}apps/cli/src/main.ts`, 'serve', '--port', '4191'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${await addressOf(server.stdout)}#/coach`);
    await page.locator('.figure-host svg').waitFor();
    await page.waitForTimeout(1000);
    await browser.startTracing(page, { categories: ['devtools.timeline'] });
    await page.waitForTimeout(SECONDS * 1000);
    return summary(JSON.parse((await browser.stopTracing()).toString()) as Trace);
  } finally {
    await browser.close();
    server.kill();
  }
}

/** One line that tells it. */
export function figureLine(speed: FigureSpeed | string): string {
  if (typeof speed === 'string') return `the moving figure was not measured: ${speed}`;
  const { framesASecond, median, p99, goals } = speed;
  const ms = (value: number): string => `${value.toFixed(2)} ms`;
  return `the moving figure: ${framesASecond.median.toFixed(1)} frames a second at the median (goal ${goals.framesASecond}), ${framesASecond.mean.toFixed(1)} over all, to which other programs on the machine add, script of a frame p50 ${ms(median)}, p99 ${ms(p99)} (goal ${ms(goals.p99)})`;
}

interface Trace {
  readonly traceEvents: readonly { readonly name: string; readonly ts: number; readonly tdur?: number }[];
}

function summary({ traceEvents }: Trace): FigureSpeed | string {
  const frames = traceEvents
    .filter(({ name, tdur }) => name === 'FireAnimationFrame' && tdur !== undefined)
    .sort((a, b) => a.ts - b.ts);
  if (frames.length < 2) return 'the browser told of no frames';
  // Time of the processor, so that whatever else runs on the computer does not count.
  const script = frames.map(({ tdur }) => tdur! / 1000).sort((a, b) => a - b);
  const gaps = frames
    .slice(1)
    .map(({ ts }, i) => ts - frames[i]!.ts)
    .sort((a, b) => a - b);
  return {
    framesASecond: {
      median: 1e6 / gaps[gaps.length >> 1]!,
      mean: (1e6 * gaps.length) / (frames.at(-1)!.ts - frames[0]!.ts),
    },
    median: script[script.length >> 1]!,
    p99: script[Math.floor(0.99 * script.length)]!,
    goals: { framesASecond: 60, p99: 4 },
  };
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
    output.on('end', () => reject(new Error(`The server did not say where it listens: ${said}`)));
  });
}
