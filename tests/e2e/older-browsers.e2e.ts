// What iPhones and other browsers lack or do otherwise, brought about in Chromium: no popover, no `Map.groupBy`, a database
// that is let go in the background, a language that is no language tag.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { answerPage, begin, pageId, strain, walk } from './person.ts';

/** As Safari before 17: the attributes do nothing, the pseudo-class is a mistake. */
async function withoutPopover(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const element = HTMLElement.prototype as unknown as Record<string, unknown>;
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) delete element[name];
    const { setAttribute, matches } = Element.prototype;
    Element.prototype.setAttribute = function (name, value) {
      if (!name.startsWith('popover')) setAttribute.call(this, name, value);
    };
    Object.defineProperty(Element.prototype, 'matches', {
      value(this: Element, selectors: string) {
        if (selectors.includes(':popover-open')) throw new DOMException('No such pseudo-class.', 'SyntaxError');
        return matches.call(this, selectors);
      },
    });
  });
}

test('without popovers the menu is shown and hidden by its button', async ({ page }) => {
  await withoutPopover(page);
  await page.goto('./');
  const menu = page.getByRole('navigation', { name: 'Menu' });
  const button = page.getByRole('button', { name: 'Menu' });
  await expect(page.locator('h1')).toBeVisible();
  await expect(menu).toBeHidden();
  await button.click();
  await expect(menu).toBeVisible();
  await button.click();
  await expect(menu).toBeHidden();
  await button.click();
  await menu.getByRole('link', { name: 'Library' }).click();
  await expect(page.locator('h1')).toHaveText('Library');
});

test('without Map.groupBy the notebook writes and shows', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Map, 'groupBy'));
  await page.goto('./#/today');
  await page.locator('.pain-now').getByRole('radio', { name: '4 out of 10', exact: true }).check();
  await page.getByRole('button', { name: 'Save 4 out of 10' }).click();
  await expect(page.getByText('Saved: 4 out of 10.')).toBeVisible();
  await page.reload();
  await expect(page.locator('.entries li')).toHaveCount(1);
});

test('a check goes on being kept when the browser has let go of its database', async ({ page }) => {
  await begin(page);
  await answerPage(page, strain);
  await page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype;
    const { open } = IDBFactory.prototype;
    const alive = new WeakSet<IDBDatabase>();
    IDBFactory.prototype.open = function (...how) {
      const request = open.apply(this, how);
      request.addEventListener('success', () => alive.add(request.result));
      return request;
    };
    IDBDatabase.prototype.transaction = function (...how) {
      if (!alive.has(this)) throw new DOMException('The database connection is closing.', 'InvalidStateError');
      return transaction.apply(this, how);
    };
  });
  await answerPage(page, strain);
  await answerPage(page, strain);
  const here = pageId(page);
  await expect(page.getByText('This browser cannot save a check.')).toHaveCount(0);
  await page.goto('./#/');
  await page.reload();
  await page.getByRole('button', { name: 'Continue your check' }).click();
  await expect.poll(() => pageId(page)).toBe(here);
});

test('the page for a clinician opens where the system names no language', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'language', { get: () => 'C' }));
  await begin(page);
  await walk(page, strain);
  await page.goto('./#/report');
  await expect(page.locator('h1')).toHaveText('A page for your clinician');
});

test('the buttons of a first result stand above the tabs', async ({ page }) => {
  await begin(page);
  await walk(page, strain);
  await page.goto('./#/result');
  const buttons = page.locator('main .bar').locator('button, a');
  await expect(buttons.first()).toBeVisible();
  const tabs = await page.locator('.tab-bar').boundingBox();
  for (const button of await buttons.all()) {
    const { y, height } = (await button.boundingBox())!;
    expect(y + height, (await button.textContent()) ?? '').toBeLessThanOrEqual(tabs!.y);
  }
});
