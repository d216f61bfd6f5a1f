// Finds a Chromium for the browser tests; as root on a Debian system it installs one. Plain JavaScript: runs on any Node.
// Run by itself it makes sure that one is there; imported, `findChromium` says where it is.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
];
const PACKAGES = ['chromium-headless-shell', 'fonts-dejavu-core'];

/**
 * The path of a Chromium: `$CHROMIUM` where it is set, else the first one on the PATH or in its usual place.
 * @returns {string | undefined}
 */
export function findChromium() {
  const told = process.env.CHROMIUM;
  if (told) return told;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...USUAL_PLACES].find(canRun);
}

/** @param {string} path */
function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function ensureChromium() {
  const found = findChromium();
  if (found !== undefined) {
    if (!canRun(found)) fail(`CHROMIUM names ${found}, which cannot be run.`);
    return;
  }
  if (process.getuid?.() !== 0 || !canRun('/usr/bin/apt-get'))
    fail('The browser tests need Chromium, and none was found.');
  process.stderr.write('Installing Chromium for the browser tests (once)…\n');
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]);
  if (findChromium() === undefined) fail('Chromium could not be installed; the lines above say why.');
}

/** @param {string[]} words */
function apt(words) {
  const { status } = spawnSync('apt-get', words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) fail(`apt-get ${words[0]} did not finish; the lines above say why.`);
}

/** @param {string} what */
function fail(what) {
  process.stderr.write(
    `${what}\nInstall Chromium (or Google Chrome), or set CHROMIUM=/path/to/it, and run the same command again.\n`,
  );
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) ensureChromium();
