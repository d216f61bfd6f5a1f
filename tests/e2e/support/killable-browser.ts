// A Chromium of our own with a lasting profile, whose processes can all be killed at once, as a power cut would.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../../../tools/ensure-chromium.mjs';

const PATIENCE = 20_000;

export interface KillableBrowser {
  readonly browser: Browser;
  /** SIGKILL to the browser and all its processes; resolves when they are gone. */
  kill(): Promise<void>;
}

/** Starts Chromium on the profile, which is made at first use. */
export async function startBrowser(profile: string): Promise<KillableBrowser> {
  const path = findChromium();
  if (path === undefined) throw new Error('No Chromium: run node tools/ensure-chromium.mjs.');
  const told = join(profile, 'DevToolsActivePort');
  rmSync(told, { force: true });
  const args = ['--headless', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(path, [...args, ...sandbox, `--user-data-dir=${profile}`, '--remote-debugging-port=0'], {
    detached: true,
    stdio: 'ignore',
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async (): Promise<void> => {
    killGroup(child);
    await gone;
  };
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(told)}`);
    return { browser, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

async function portIn(file: string): Promise<number> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((next) => setTimeout(next, 20))) {
    const port = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN;
    if (port > 0) return port;
  }
  throw new Error('Chromium did not start.');
}
