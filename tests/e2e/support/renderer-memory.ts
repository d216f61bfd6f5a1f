// How much memory the pages of a browser take, as the operating system counts it.
import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';

const MEBIBYTE_IN_KIB = 1024;

/** Resident memory of all pages and their workers together, in MiB; null where the system does not tell (only Linux does). */
export async function rendererMemory(browser: Browser): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const kib = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => resident(id));
  return kib.reduce((sum, one) => sum + one, 0) / MEBIBYTE_IN_KIB;
}

function resident(process: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    // It has ended meanwhile.
    return 0;
  }
}
