// For tests: the command as a child process or inside this one, and folders that go away again.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Answers, check } from '@rhomboid/check';
import type { Finding } from '@rhomboid/knowledge';
import { afterAll } from 'vitest';
import { KNOWLEDGE_FOLDER } from './knowledge-files.ts';
import { openKnowledge } from './open-knowledge.ts';
import { run } from './run.ts';

/** The script behind the command. */
export const RHOMBOID: string = fileURLToPath(new URL('../bin/rhomboid.mjs', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command to its end. */
export function rhomboid(args: readonly string[], input = ''): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [RHOMBOID, ...args], {
    input,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs the command inside this process: faster, for tables of cases. It cannot read standard input. */
export async function runHere(args: readonly string[]): Promise<Ended> {
  const printed = { out: '', err: '' };
  const restore = [
    capture(process.stdout, (text) => {
      printed.out += text;
    }),
    capture(process.stderr, (text) => {
      printed.err += text;
    }),
  ];
  try {
    const code = await run(args);
    return { code, ...printed };
  } finally {
    for (const put of restore) put();
  }
}

/** Sends what is written to `keep`, until the function that comes back is called. */
function capture(stream: NodeJS.WriteStream, keep: (text: string) => void): () => void {
  const { write } = stream;
  stream.write = (text: string | Uint8Array): boolean => {
    keep(String(text));
    return true;
  };
  return () => {
    stream.write = write;
  };
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder under the computer's temporary folder; it is removed after the tests of the file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rhomboid-'));
  folders.push(folder);
  return folder;
}

/** A new file with this text. */
export function newFile(name: string, text: string): string {
  const path = join(newFolder(), name);
  writeFileSync(path, text);
  return path;
}

/** A copy of the knowledge's sources in a new folder; the path ends without a slash. */
export function knowledgeCopy(): string {
  const folder = join(newFolder(), 'knowledge');
  cpSync(KNOWLEDGE_FOLDER, folder, {
    recursive: true,
    filter: (path) => !path.includes('/knowledge/dist') && !path.includes('/knowledge/schema'),
  });
  return folder;
}

const REST: Readonly<Partial<Record<Finding['type'], Answers[string]>>> = { 'yes-no': 'no', many: [] };

/** These answers with every other question of the check answered: no, none of these, and unsure to the rest. */
export function wholeAnswers(begun: Answers): Answers {
  const knowledge = openKnowledge();
  const told: Record<string, Answers[string]> = { ...begun };
  for (;;) {
    const done = check(knowledge, told);
    if (!done.ok) throw new Error(JSON.stringify(done.problems));
    if (done.value.next === null) return told;
    for (const { finding, type } of done.value.next.page.questions) told[finding] = REST[type] ?? 'unsure';
  }
}
