// Installs what the lockfile asks for, once per lockfile. Plain JavaScript, because it runs on whatever Node is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = `${root}node_modules/.rhomboid-lock`;

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  fail(
    `Rhomboid needs Node 20 or newer to install itself; this is ${process.version}.`,
    'Install a newer Node and run the same command again.',
  );
}

const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');
const have = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
if (have !== wanted) install();

function install() {
  process.stderr.write('Installing what Rhomboid needs (once, about half a minute)…\n');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const run = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.status !== 0) {
    fail(
      'The installation did not finish; the lines above say why.',
      'Check that this computer reaches the npm registry, then run the same command again. Nothing of yours was changed.',
    );
  }
  writeFileSync(stampFile, wanted);
}

/** @param {string} what @param {string} mend */
function fail(what, mend) {
  process.stderr.write(`\n${what}\n${mend}\n`);
  process.exit(1);
}
