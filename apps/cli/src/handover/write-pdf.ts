// An HTML page as a tagged PDF, by the Chromium of this computer.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from '../../../../tools/ensure-chromium.mjs';
import { badInput } from '../failure.ts';

const PATIENCE_MS = 60_000;

/** The PDF of a page. Throws a `Failure` that says what to do where there is no Chromium, or it gives up. */
export function pdfOf(html: string): Buffer {
  const chromium = findChromium();
  if (chromium === undefined)
    throw badInput(
      'A PDF needs Chromium or Google Chrome, and none was found: write --out NAME.html and print it, or set CHROMIUM=/path/to/it',
    );
  const folder = mkdtempSync(join(tmpdir(), 'rhomboid-pdf-'));
  try {
    const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    writeFileSync(page, html);
    const { status, error } = spawnSync(
      chromium,
      [...options(folder), `--print-to-pdf=${pdf}`, pathToFileURL(page).href],
      {
        stdio: 'ignore',
        timeout: PATIENCE_MS,
      },
    );
    if (status !== 0)
      throw badInput(
        `${chromium} could not write the PDF (${error?.message ?? `exit code ${status}`}); write --out NAME.html and print it`,
      );
    return readFileSync(pdf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nothing from the network, no header, tags for readers; its own profile, so that it leaves no trace. */
function options(folder: string): readonly string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--no-pdf-header-footer',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    `--user-data-dir=${join(folder, 'profile')}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}
