// What the documents point at is there: linked files and named paths, and in SAFETY.md each rule, test and lint check.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFolder } from '@rhomboid/cli/knowledge';
import { LEVELS } from '@rhomboid/knowledge';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FILES = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
}).split('\n');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const isThere = (path: string): boolean => existsSync(join(ROOT, path));
/** Articles have links of their own kind, which the lint holds. */
const DOCUMENTS = FILES.filter(
  (path) => path.endsWith('.md') && !path.startsWith('knowledge/articles/') && isThere(path),
);

describe('every document', () => {
  it('is looked at', () => {
    expect(DOCUMENTS).toEqual(expect.arrayContaining(['README.md', 'SAFETY.md', 'packages/check/README.md']));
  });

  it('links to files that are there', () => {
    const broken = DOCUMENTS.flatMap((document) =>
      [...read(document).matchAll(/\]\(([^)#\s:]+)(?:#[^)]*)?\)/g)]
        .map(([, link]) => link!)
        .filter((link) => !isThere(join(dirname(document), link)))
        .map((link) => `${document}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it('names paths from the root that are there', () => {
    const named = /`((?:apps|bench|docs|knowledge|packages|samples|tests|tools)\/[\w./-]+)`/g;
    const lost = DOCUMENTS.flatMap((document) =>
      [...read(document).matchAll(named)]
        .map(([, path]) => path!)
        .filter((path) => !/\/(?:ID|COUNTRY)\.|\/dist\b/.test(path) && !isThere(path))
        .filter((path) => !isThere(join(dirname(document), path)))
        .map((path) => `${document}: ${path}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('the hazards of SAFETY.md', { timeout: 60_000 }, () => {
  const rows = read('SAFETY.md')
    .split('\n')
    .filter((line) => /^\| [A-Z]\d+ \|/.test(line));

  it('name every rule that sends someone to care today', () => {
    const opened = openFolder();
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const today: readonly (string | null)[] = LEVELS.slice(0, LEVELS.indexOf('same-day') + 1);
    const urgent = opened.value.redFlags.filter(({ levels }) => levels.some(({ level }) => today.includes(level)));
    const named = new Set(rows.flatMap(rulesIn));
    expect(urgent.length).toBeGreaterThan(40);
    expect(urgent.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });

  it('name tests that are there', () => {
    const tests = FILES.filter((path) => /\.(?:test|e2e)\.tsx?$/.test(path) && isThere(path));
    const titles = tests.map(read).join('\n');
    const proofs = rows.map((row) => row.split(' | ').at(-1)!);
    const quoted = proofs.flatMap((proof) => [...proof.matchAll(/“((?:[^“”]|“[^”]*”)+)”/g)].map(([, title]) => title!));
    const files = proofs.flatMap((proof) =>
      [...proof.matchAll(/`([\w./-]+\.(?:test|e2e)\.tsx?)`/g)].map(([, file]) => file!),
    );
    expect([quoted.length > 10, files.length > 30]).toEqual([true, true]);
    expect(quoted.filter((title) => !titles.includes(title))).toEqual([]);
    expect(files.filter((file) => !tests.some((path) => path === file || path.endsWith(`/${file}`)))).toEqual([]);
  });

  it('name lint checks that are there', () => {
    const checks = FILES.filter((path) =>
      /^packages\/knowledge\/src\/authoring\/lint\/|^apps\/cli\/src\/knowledge\//.test(path),
    );
    const sources = checks.filter(isThere).map(read).join('\n');
    const named = rows.flatMap((row) =>
      [...row.matchAll(/lint ((?:`[\w-]+`(?:, )?)+)/g)].flatMap(([, list]) => list!.match(/[\w-]+/g)!),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !sources.includes(`name: '${name}'`))).toEqual([]);
  });
});

/** Rule ids of a row, `C-I1 to C-I5` with all between. */
function rulesIn(row: string): readonly string[] {
  const ranges = [...row.matchAll(/(C-[A-Z])(\d+) to \1(\d+)/g)].flatMap(([, family, from, to]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${family}${Number(from) + i}`),
  );
  return [...ranges, ...(row.match(/C-[A-Z]\d+[a-z]?/g) ?? [])];
}
