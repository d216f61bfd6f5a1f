// The alternatives lie in bench/peers with a lockfile of their own, and are installed when a bench first needs them.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the alternatives, with a slash at its end. */
export const PEERS = fileURLToPath(new URL('../peers/', import.meta.url));

/** Installs the alternatives where the named package is not there. Returns a sentence when that fails. */
export function installPeers(needed: string): string | null {
  if (existsSync(`${PEERS}node_modules/${needed}`)) return null;
  try {
    const shell = process.platform === 'win32';
    execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: PEERS, stdio: 'ignore', shell });
    return null;
  } catch {
    return 'The alternatives could not be installed (npm ci in bench/peers failed): only our own times are shown.';
  }
}
