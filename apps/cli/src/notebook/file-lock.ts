// A lock beside a file, so that two programs do not write it at once: `FILE.lock` names the process that holds it.
import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** Between two looks at a lock that is held; a little by chance, so that waiting programs do not look in step. */
const LOOK_EVERY_MS = [2, 12] as const;
/** A lock without a name is one whose holder died while making it, once it is this old. */
const NAMELESS_AFTER_MS = 5000;

/** The lock was held for longer than the patience. */
export class LockHeld extends Error {
  override readonly name = 'LockHeld';
}

/** Runs `body` while no other program holds the lock of the file. Throws LockHeld after `patienceMs`. */
export async function withLock<T>(file: string, patienceMs: number, body: () => Promise<T>): Promise<T> {
  const lock = `${file}.lock`;
  const until = performance.now() + patienceMs;
  while (!(await take(lock))) {
    if (await isLeft(lock)) await breakLock(lock);
    else if (performance.now() > until) throw new LockHeld(await heldBy(lock));
    else await wait(LOOK_EVERY_MS[0] + Math.random() * (LOOK_EVERY_MS[1] - LOOK_EVERY_MS[0]));
  }
  try {
    return await body();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Makes the file and names this process in it; false when it is there already. */
async function take(path: string): Promise<boolean> {
  try {
    const handle = await open(path, 'wx');
    await handle.writeFile(`${process.pid} ${hostname()}\n`).finally(() => handle.close());
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the process that held the lock is gone. Of a process on another computer nothing is known. */
async function isLeft(lock: string): Promise<boolean> {
  try {
    const [pid, host] = (await readFile(lock, 'utf8')).trim().split(' ');
    if (pid === undefined || pid === '') return Date.now() - (await stat(lock)).mtimeMs > NAMELESS_AFTER_MS;
    return host === hostname() && !isAlive(Number(pid));
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Removes a lock that was left. One program at a time: else a second would remove the lock that the first then takes. */
async function breakLock(lock: string): Promise<void> {
  const breaking = `${lock}.breaking`;
  if (!(await take(breaking))) {
    if (await isLeft(breaking)) await rm(breaking, { force: true });
    return;
  }
  try {
    if (await isLeft(lock)) await rm(lock, { force: true });
  } finally {
    await rm(breaking, { force: true });
  }
}

async function heldBy(lock: string): Promise<string> {
  const [pid = '?', host = '?'] = (await readFile(lock, 'utf8').catch(() => '')).trim().split(' ');
  return `it is being written by another program (process ${pid} on ${host}); try again, and if none is running delete ${lock}`;
}
