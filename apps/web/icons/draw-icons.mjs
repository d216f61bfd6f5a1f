// Draws the app's icons from the mark: `npm run icons -w @rhomboid/web`. Run it when the mark changes; the pictures are kept.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
// biome-ignore lint/correctness/noUndeclaredDependencies: the repository's test browser; only who changes the mark runs this.
import { chromium } from '@playwright/test';
import { logo, svgElement, svgString } from '@rhomboid/body';
import { findChromium } from '../../../tools/ensure-chromium.mjs';

const folder = fileURLToPath(new URL('../public/', import.meta.url));
const GROUND = '#4A2352';

/** @param {{ size: number, share: number, round: boolean }} icon share: how much of the width the mark takes */
function draw({ size, share, round }) {
  const scale = (size * share) / 64;
  const corner = (size * (1 - share)) / 2;
  const mark = logo(svgElement, { size: 64, blades: '#FFFFFF', centre: '#F2BFC6' });
  return svgString(
    svgElement(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${size} ${size}`, width: size, height: size },
      svgElement('title', {}, 'Rhomboid'),
      svgElement('rect', { width: size, height: size, rx: round ? size * 0.22 : 0, fill: GROUND }),
      svgElement('g', { transform: `translate(${corner} ${corner}) scale(${scale})` }, ...mark.children),
    ),
  );
}

const pictures = [
  { name: 'icons/icon-180.png', size: 180, share: 0.72, round: false },
  { name: 'icons/icon-192.png', size: 192, share: 0.76, round: true },
  { name: 'icons/icon-512.png', size: 512, share: 0.76, round: true },
  // Platforms cut maskable icons to shapes of their own: the mark stays in the middle 60 %.
  { name: 'icons/maskable-512.png', size: 512, share: 0.58, round: false },
];

writeFileSync(`${folder}icon.svg`, `${draw({ size: 64, share: 0.78, round: true })}\n`);
const executablePath = findChromium();
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
const page = await browser.newPage();
for (const picture of pictures) {
  await page.setViewportSize({ width: picture.size, height: picture.size });
  await page.setContent(`<body style="margin:0">${draw(picture)}</body>`);
  writeFileSync(folder + picture.name, await page.screenshot({ omitBackground: true }));
}
await browser.close();
