// What must hold on every page: axe finds no barrier, and nothing is cut off in a narrow window or at twice the text size.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Waits until nothing on the page moves; a movement that is cut short has ended, too. */
export async function animationsEnd(page: Page): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

/** axe finds nothing wrong with the page that is open. */
export async function expectNoBarrier(page: Page, where = page.url()): Promise<void> {
  // The fade of a new page would be measured as low contrast.
  await animationsEnd(page);
  // What scrolls half under the bars at this moment would count as a small target.
  await page.locator('.tab-bar, .bar').evaluateAll((bars) => {
    for (const bar of bars) (bar as HTMLElement).style.setProperty('position', 'static');
  });
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

/** Nothing has to be scrolled sideways. */
export async function expectFits(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over, page.url()).toBeLessThanOrEqual(0);
}

export interface Tight {
  readonly name: string;
  readonly width: number;
  /** Per cent of the usual size of text. */
  readonly text: number;
}

/** Sets the size of text as someone does in the settings of the browser; lengths in `em` of media queries grow with it. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.setFontSizes', { fontSizes: { standard: 0.16 * percent, fixed: 0.13 * percent } });
}

/** The narrowest window, and the largest text, that every page must stand. */
export const TIGHT: readonly Tight[] = [
  { name: '320 px', width: 320, text: 100 },
  { name: 'twice the text size at 390 px', width: 390, text: 200 },
];

/** Makes it tight, from the next page that is loaded on. */
export async function makeTight(page: Page, { width, text }: Tight): Promise<void> {
  await page.setViewportSize({ width, height: 700 });
  await page.addInitScript((percent) => {
    addEventListener('DOMContentLoaded', () => {
      // As a browser does it: the size that the page calls 100 % grows.
      document.documentElement.style.setProperty('font-size', `${1.125 * percent}%`, 'important');
    });
  }, text);
}
