// The notebook file: held to what every store must do, and to what only files can suffer.
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type NotebookEvent, StoreError, stableUuid, writeJsonLines } from '@rhomboid/notebook';
import { storeConformance } from '@rhomboid/notebook/conformance';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../test-support.ts';
import { jsonLinesStore } from './json-lines-store.ts';

storeConformance(
  'A file of JSON Lines',
  async () => {
    const path = join(newFolder(), 'notebook.jsonl');
    return { store: jsonLinesStore(path), reopen: async () => jsonLinesStore(path), close: async () => {} };
  },
  { describe, it, expect },
  { deaf: true },
);

function note(number: number): NotebookEvent {
  const time = 1_767_225_600_000 + number;
  const set = { day: '2026-01-01', note: `note ${number} ${'x'.repeat(200)}` };
  const [id, entry] = [stableUuid(`event ${number}`, time), stableUuid(`entry ${number}`, time)];
  return { v: 1, id, at: `${time}-0000-test`, entry, kind: 'note', set };
}

describe('a torn last line', () => {
  const torn = (): { readonly path: string; readonly fragment: string } => {
    const path = join(newFolder(), 'notebook.jsonl');
    const text = writeJsonLines([note(1), note(2), note(3)]);
    writeFileSync(path, text);
    truncateSync(path, text.length - 60);
    return { path, fragment: text.split('\n')[2]!.slice(0, -59) };
  };

  it('never keeps the others from being read', async () => {
    const { path } = torn();
    expect(await jsonLinesStore(path).read()).toEqual({ events: [note(1), note(2)], unreadable: 1 });
  });

  it('is set aside at the next writing, and told', async () => {
    const { path, fragment } = torn();
    const told: string[] = [];
    const store = jsonLinesStore(path, { told: (sentence) => told.push(sentence) });
    await store.append([note(4)]);
    expect(await store.read()).toEqual({ events: [note(1), note(2), note(4)], unreadable: 0 });
    expect(readFileSync(`${path}.torn`, 'utf8')).toBe(`${fragment}\n`);
    expect(told).toEqual([
      `${path}: its last line was cut off, as by a crash while it was written; it is kept in ${path}.torn`,
    ]);
  });

  it('is no such thing when only its line break is missing', async () => {
    const path = join(newFolder(), 'notebook.jsonl');
    writeFileSync(path, writeJsonLines([note(1)]).trimEnd());
    const store = jsonLinesStore(path);
    await store.append([note(2)]);
    expect(await store.read()).toEqual({ events: [note(1), note(2)], unreadable: 0 });
    expect(existsSync(`${path}.torn`)).toBe(false);
  });

  it('in the middle stays where it is', async () => {
    const { path } = torn();
    appendFileSync(path, `\n${writeJsonLines([note(4)])}`);
    const store = jsonLinesStore(path);
    await store.append([note(5)]);
    expect(await store.read()).toEqual({ events: [note(1), note(2), note(4), note(5)], unreadable: 1 });
  });
});

describe('two writers', () => {
  it('wait for each other, and say who holds the file', async () => {
    const path = join(newFolder(), 'notebook.jsonl');
    writeFileSync(`${path}.lock`, `${process.pid} ${hostname()}\n`);
    const failure = await jsonLinesStore(path, { patienceMs: 50 })
      .append([note(1)])
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoreError);
    expect(failure).toMatchObject({ trouble: 'blocked' });
    expect((failure as Error).message).toContain(`(process ${process.pid} on ${hostname()}); try again`);
    expect(existsSync(path)).toBe(false);
  });

  it('take over a lock whose program is gone', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const path = join(newFolder(), 'notebook.jsonl');
    writeFileSync(`${path}.lock`, `${pid} ${hostname()}\n`);
    writeFileSync(`${path}.lock.breaking`, `${pid} ${hostname()}\n`);
    await Promise.all([1, 2, 3].map((number) => jsonLinesStore(path).append([note(number)])));
    expect((await jsonLinesStore(path).read()).events).toHaveLength(3);
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  it('leave a lock of another computer alone', async () => {
    const path = join(newFolder(), 'notebook.jsonl');
    writeFileSync(`${path}.lock`, '1 some-other-computer\n');
    await expect(jsonLinesStore(path, { patienceMs: 30 }).append([note(1)])).rejects.toMatchObject({
      trouble: 'blocked',
    });
  });
});

/** A program that appends notes from `first` on, and prints the number of each that was acknowledged. */
const PROGRAM = `
  const [store, notebook, path, first] = process.argv.slice(1);
  const { jsonLinesStore } = await import(store);
  const { stableUuid } = await import(notebook);
  const log = jsonLinesStore(path);
  for (let n = Number(first); n < Number(first) + 400; n++) {
    const time = 1767225600000 + n;
    const event = { v: 1, id: stableUuid('event ' + n, time), at: time + '-0000-test', entry: stableUuid('entry ' + n, time), kind: 'note', set: { day: '2026-01-01', note: 'note ' + n + ' ' + 'x'.repeat(200) } };
    try { await log.append([event]); } catch (error) { process.stdout.write(error.trouble + ' ' + error.message + '\\n'); break; }
    process.stdout.write(n + '\\n');
  }`;
const STORE = new URL('./json-lines-store.ts', import.meta.url).href;
const NOTEBOOK = import.meta.resolve('@rhomboid/notebook');
const program = (path: string, first: number): string[] => [
  ...['--input-type=module', '-e', PROGRAM, '--'],
  ...[STORE, NOTEBOOK, path, String(first)],
];

describe('a program that is killed while it writes', { timeout: 120_000 }, () => {
  it('has lost nothing that was acknowledged, and the next one writes on', async () => {
    const path = join(newFolder(), 'notebook.jsonl');
    const acknowledged = new Set<number>();
    for (let round = 0; round < 8; round++) {
      await killedAfter(program(path, round * 1000), 3 + round * 3, (number) => acknowledged.add(number));
      const { events } = await jsonLinesStore(path).read();
      const stored = new Set(events.map(({ id }) => id));
      for (const number of acknowledged) expect([number, stored.has(note(number).id)]).toEqual([number, true]);
    }
    expect(acknowledged.size).toBeGreaterThan(8 * 3);
    const store = jsonLinesStore(path);
    await store.append([note(99_999)]);
    expect(await store.read()).toMatchObject({ unreadable: 0 });
  });
});

/** Runs the program until it has acknowledged `count` writes, and kills it in the middle of what it does then. */
function killedAfter(args: readonly string[], count: number, hear: (number: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let heard = 0;
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) hear(Number(line));
      heard += lines.length;
      if (heard >= count) setTimeout(() => child.kill('SIGKILL'), Math.random() * 5);
    });
    child.on('error', reject).on('close', () => resolve());
  });
}

describe.runIf(process.platform === 'linux')('a disk that has no more room', { timeout: 60_000 }, () => {
  it('is told, and leaves the file as it was before the batch', async () => {
    const path = join(newFolder(), 'notebook.jsonl');
    // The shell lets no file grow past 16 blocks of 1024 bytes, and says so to the program instead of ending it.
    const { stdout } = spawnSync(
      'bash',
      ['-c', 'trap "" XFSZ; ulimit -f 16; exec "$@"', 'bash', process.execPath, ...program(path, 0)],
      { encoding: 'utf8' },
    );
    const lines = stdout.trim().split('\n');
    expect(lines.at(-1)).toBe(`full ${path}: the file cannot grow further here; use another disk`);
    const { events, unreadable } = await jsonLinesStore(path).read();
    expect({ stored: events.length, unreadable }).toEqual({ stored: lines.length - 1, unreadable: 0 });
    expect(events.length).toBeGreaterThan(10);
  });
});

describe('what cannot be a notebook file', () => {
  it('is told', async () => {
    const folder = join(newFolder(), 'folder');
    mkdirSync(folder);
    await expect(jsonLinesStore(folder).read()).rejects.toMatchObject({
      trouble: 'unavailable',
      message: `${folder}: it is a folder; name a file`,
    });
  });
});
