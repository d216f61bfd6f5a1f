// Holds the house to its plan: packages import only from floors below and through doors, and no files import each other in
// a ring. `node tools/check-floors.ts` prints each breach with its path, and ends with 1. Tests may reach upwards.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Which floor each package stands on; every app stands on the top one. */
const FLOORS: Readonly<Record<string, number>> = {
  ground: 1,
  body: 1,
  inference: 1,
  statistics: 1,
  knowledge: 2,
  notebook: 3,
  check: 3,
  insight: 4,
  plan: 4,
  care: 4,
  library: 4,
  handover: 5,
};
const TOP = 6;

/** The one package that its own floor may stand on. */
const BASE = 'ground';

/** A source file; `path` begins at the root of the repository, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** The doors of a package: what may follow its name in an import, such as `/authoring`; the main door is the empty text. */
export type Doors = Readonly<Record<string, readonly string[]>>;

/** Everything that breaks the plan, one sentence each; empty when the house stands. `doors` is by name of package or app. */
export function floorProblems(sources: readonly Source[], doors: Doors): readonly string[] {
  return [...sources.flatMap((source) => importProblems(source, doors)), ...cycleProblems(sources)];
}

function importProblems({ path, text }: Source, doors: Doors): readonly string[] {
  const home = homeOf(path);
  if (home === null) return [];
  if (floorOf(home) === undefined)
    return [`${path}: the package ${home.name} has no floor; name it in tools/check-floors.ts`];
  return importsOf(text).flatMap(({ to }) => {
    const wrong = to.startsWith('.') ? leaving(path, home, to) : crossing(home, to, doors);
    return wrong === null ? [] : [`${path} → ${to}: ${wrong}`];
  });
}

interface Home {
  readonly kind: 'packages' | 'apps';
  readonly name: string;
}

function homeOf(path: string): Home | null {
  const [kind, name] = path.split('/');
  return (kind === 'packages' || kind === 'apps') && name !== undefined ? { kind, name } : null;
}

function floorOf({ kind, name }: Home): number | undefined {
  return kind === 'apps' ? TOP : FLOORS[name];
}

/** A relative import stays inside its own package, or takes data from outside all packages. */
function leaving(path: string, home: Home, to: string): string | null {
  const target = normalize(join(dirname(path), to)).replaceAll('\\', '/');
  const other = homeOf(target);
  if (other === null || (other.kind === home.kind && other.name === home.name)) return null;
  return 'reaches into another package by its files; go through its door';
}

/** An import by name goes down, and through a door. */
function crossing(home: Home, to: string, doors: Doors): string | null {
  const [, name, door] = /^@rhomboid\/([^/]+)(.*)$/.exec(to) ?? [];
  if (name === undefined || door === undefined) return null;
  const floor = name in FLOORS ? FLOORS[name] : name in doors ? TOP : undefined;
  const own = floorOf(home) ?? 0;
  if (floor === undefined) return `there is no package ${name} with a floor`;
  if (name === home.name) return 'a package does not go through its own door; import the file';
  if (floor > own) return `goes up from floor ${own} to floor ${floor}`;
  if (floor === own && name !== BASE) return `goes sideways on floor ${own}`;
  return (doors[name] ?? ['']).includes(door) ? null : `goes past the doors of ${name}`;
}

interface Import {
  readonly to: string;
  /** Whether it only feeds types, and is gone at run time. */
  readonly typeOnly: boolean;
}

const STATEMENT =
  /(?:^|[;\n}])\s*(?:import|export)\s+(type\s+)?((?:[\w$*]+\s*,?\s*)?(?:\*\s*as\s+[\w$]+|\{[^}]*\})?|\*)\s*from\s*['"]([^'"]+)['"]/g;
const BARE = /(?:(?:^|[;\n])\s*import\s*|\bimport\(\s*)['"]([^'"]+)['"]/g;

/** The imports and re-exports of a module's text. */
function importsOf(text: string): readonly Import[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
  return [
    ...[...code.matchAll(STATEMENT)].map(([, type, what, to]) => ({
      to: to!,
      typeOnly: type !== undefined || onlyTypes(what!),
    })),
    ...[...code.matchAll(BARE)].map(([, to]) => ({ to: to!, typeOnly: false })),
  ];
}

function onlyTypes(what: string): boolean {
  const [, names] = /^\{([^}]*)\}$/.exec(what.trim()) ?? [];
  const listed =
    names
      ?.split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '') ?? [];
  return listed.length > 0 && listed.every((name) => name.startsWith('type '));
}

/** Files of one package that need each other at run time, told as the way round. */
function cycleProblems(sources: readonly Source[]): readonly string[] {
  const paths = new Set(sources.map(({ path }) => path));
  const needs = new Map(sources.map(({ path, text }) => [path, neededFiles(path, text, paths)]));
  const found = new Map<string, string>();
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start !== -1) {
      const ring = way.slice(start);
      found.set([...ring].sort().join(), `ring of imports: ${[...ring, path].join(' → ')}`);
    }
    if (start !== -1 || done.has(path)) return;
    for (const next of needs.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return [...found.values()];
}

function neededFiles(path: string, text: string, paths: ReadonlySet<string>): readonly string[] {
  return importsOf(text)
    .filter(({ to, typeOnly }) => to.startsWith('.') && !typeOnly)
    .map(({ to }) => normalize(join(dirname(path), to)).replaceAll('\\', '/'))
    .filter((target) => paths.has(target));
}

/** The sources of all packages and apps under the root, and their doors. Tests are left out. */
function readHouse(root: string): { readonly sources: readonly Source[]; readonly doors: Doors } {
  const sources: Source[] = [];
  const doors: Record<string, readonly string[]> = {};
  for (const kind of ['packages', 'apps']) {
    for (const name of readdirSync(join(root, kind))) {
      const manifest = JSON.parse(readFileSync(join(root, kind, name, 'package.json'), 'utf8')) as {
        exports?: Record<string, string>;
      };
      doors[name] = Object.keys(manifest.exports ?? {}).map((door) => door.replace(/^\./, ''));
      for (const file of readdirSync(join(root, kind, name, 'src'), { recursive: true, encoding: 'utf8' })) {
        const path = `${kind}/${name}/src/${file.replaceAll('\\', '/')}`;
        if (/\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
          sources.push({ path, text: readFileSync(join(root, path), 'utf8') });
      }
    }
  }
  return { sources, doors };
}

if (import.meta.main) {
  const { sources, doors } = readHouse(fileURLToPath(new URL('..', import.meta.url)));
  const problems = floorProblems(sources, doors);
  for (const line of problems) console.error(line);
  if (problems.length === 0)
    console.log(`${sources.length} files: every import goes down and through a door, and none in a ring.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
