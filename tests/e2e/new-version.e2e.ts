// A new version while a check runs: offered, never forced, and nothing is lost by taking it.
import { createReadStream } from 'node:fs';
import { appendFile, cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect } from '@playwright/test';

const DIST = fileURLToPath(new URL('../../apps/web/dist/', import.meta.url));
const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** A copy of the built app on an address of its own, so that its files can change under it. */
const test = base.extend<{ site: { readonly address: string; readonly folder: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of other fixtures from here; there are none.
  site: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'rhomboid-'));
    await cp(DIST, folder, { recursive: true });
    const server = await serve(folder);
    const port = (server.address() as { port: number }).port;
    await use({ address: `http://127.0.0.1:${port}/`, folder });
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  },
});

function serve(folder: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, pathname === '/' ? 'index.html' : pathname);
    const found = await stat(path).then(
      (entry) => entry.isFile(),
      () => false,
    );
    response.writeHead(found ? 200 : 404, {
      'content-type': KINDS[extname(path)] ?? 'text/plain',
      'cache-control': 'no-cache',
    });
    if (found) createReadStream(path).pipe(response);
    else response.end();
  });
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server)));
}

test('a new version waits until it is asked for', async ({ page, site }) => {
  await page.goto(site.address);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.getByRole('button', { name: 'Start the check' }).click();
  await page.getByLabel('None of these').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).not.toHaveURL(/chest/);
  const here = page.url();

  await appendFile(join(site.folder, 'sw.js'), '\n// one more line: a new version\n');
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(page.getByText('A new version is ready.')).toBeVisible();
  expect(page.url()).toBe(here);

  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Reload' }).click()]);
  await expect(page.locator('main h1')).toBeVisible();
  expect(page.url()).toBe(here);
  await page.goto(`${site.address}#/answers`);
  await expect(page.getByText('None of these')).toBeVisible();
});
