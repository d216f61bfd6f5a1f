// What every journey also asserts: nothing leaves the own origin, nothing is logged as an error, nothing throws.
import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { loadKnowledge } from '@rhomboid/knowledge';

const file = new URL('../../knowledge/dist/knowledge.json', import.meta.url);
const loaded = loadKnowledge(JSON.parse(readFileSync(file, 'utf8')));
if (!loaded.ok) throw new Error('Build the knowledge first: npm run build');

/** The release that the app under test was built with. */
export const knowledge = loaded.value;

export const test = base.extend<{ guarded: Page }>({
  guarded: [
    async ({ page, baseURL }, use) => {
      const wrongs: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.origin !== origin && url.protocol !== 'blob:') wrongs.push(`request to ${request.url()}`);
      });
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') wrongs.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => wrongs.push(`page error: ${error.message}`));
      await use(page);
      expect(wrongs).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
