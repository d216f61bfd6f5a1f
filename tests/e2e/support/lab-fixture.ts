// The page on which the tests reach the app's own store, as a fixture: nothing on it may log an error or throw.
import { test as base, expect, type Page } from '@playwright/test';
import type { KillableBrowser } from './killable-browser.ts';
import { type ServedLab, serveLab } from './serve-lab.ts';
import type { Lab } from './store-lab.ts';

declare global {
  var storeLab: Lab;
  function acknowledge(ids: readonly string[]): void;
}

export const test = base.extend<{ lab: Page }, { served: ServedLab }>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures out of this pattern.
    async ({}, use) => {
      const served = await serveLab();
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
  lab: async ({ page, served }, use) => {
    const wrongs: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') wrongs.push(message.text());
    });
    page.on('pageerror', (error) => wrongs.push(error.message));
    await openLab(page, served);
    await use(page);
    expect(wrongs).toEqual([]);
  },
});

/** Opens the page in a tab. */
export async function openLab(page: Page, { address }: ServedLab): Promise<Page> {
  await page.goto(address);
  await page.waitForFunction(() => 'storeLab' in globalThis);
  return page;
}

/** Loads it again, as the next visit would. */
export async function reloadLab(page: Page): Promise<void> {
  await page.reload();
  await page.waitForFunction(() => 'storeLab' in globalThis);
}

/** A tab in a browser of our own. */
export async function newPage({ browser }: KillableBrowser): Promise<Page> {
  return (browser.contexts()[0] ?? (await browser.newContext())).newPage();
}
