// The fences around the page: no foreign address, no text that becomes markup. Violations are provoked here, so nothing is guarded.
import { expect, test } from '@playwright/test';

test('the page can reach no other origin', async ({ page }) => {
  await page.goto('./');
  // The same server under another name is another origin: it would answer, were it not for the policy.
  await page.evaluate(() => {
    addEventListener('securitypolicyviolation', (event) =>
      document.body.setAttribute('data-refused', event.effectiveDirective),
    );
  });
  const reached = await page.evaluate(() =>
    fetch('http://localhost:4173/', { mode: 'no-cors' }).then(
      () => true,
      () => false,
    ),
  );
  expect(reached).toBe(false);
  await expect(page.locator('body')).toHaveAttribute('data-refused', 'connect-src');
});

test('text never becomes markup, and no foreign script becomes a worker', async ({ page }) => {
  await page.goto('./');
  const refused = await page.evaluate(() => {
    const tries = [
      () => document.body.insertAdjacentHTML('beforeend', '<img alt="">'),
      () => new Worker('other.js'),
      () => navigator.serviceWorker.register('other.js'),
    ];
    return tries.map((attempt) => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(refused[0]).toBe('TypeError');
  expect(refused[1]).toBe('TypeError');
});
