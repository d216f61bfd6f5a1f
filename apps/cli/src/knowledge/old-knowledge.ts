// Knowledge of another time or place: a folder, a compiled release, or a revision of this repository.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { problemLine, type Result } from '@rhomboid/ground';
import { deepFreeze, type Knowledge, loadKnowledge } from '@rhomboid/knowledge';
import { badInput, problemsLine } from '../failure.ts';
import { asFolder, compileFolder, compileTexts, isSource } from '../knowledge-files.ts';

/** The root of this checkout. */
const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url));

/** Opens knowledge by its name; throws a `Failure` that says why it cannot. `repository` is where git looks. */
export function openOld(name: string, repository: string = REPOSITORY): Knowledge {
  if (!existsSync(name)) return opened(name, fromRevision(name, repository));
  if (statSync(name).isDirectory()) return opened(name, compileFolder(asFolder(name)));
  const loaded = loadKnowledge(parseJson(name));
  if (loaded.ok) return loaded.value;
  throw badInput(`${name}: ${problemsLine(loaded.problems)}`);
}

function opened(name: string, compiled: Result<Knowledge>): Knowledge {
  if (compiled.ok) return deepFreeze(compiled.value);
  const [first] = compiled.problems;
  throw badInput(`${name} does not compile with this program: ${first === undefined ? '' : problemLine(first)}`);
}

function fromRevision(revision: string, repository: string): Result<Knowledge> {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: repository,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  let commit: string;
  try {
    commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).trim();
  } catch {
    throw badInput(`“${revision}” is neither a folder, nor a compiled release, nor a revision that git knows here.`);
  }
  const paths = git('ls-tree', '-r', '-z', '--name-only', commit, 'knowledge/')
    .split('\0')
    .map((path) => path.replace('knowledge/', ''));
  if (!paths.includes('CHANGELOG.md')) throw badInput(`The revision ${revision} holds no knowledge folder.`);
  const show = (path: string): string => git('show', `${commit}:knowledge/${path}`);
  return compileTexts(
    paths.filter(isSource).map((path) => ({ path, text: show(path) })),
    show('CHANGELOG.md'),
  );
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    throw badInput(`${file}: not a folder, and not valid JSON (${(error as Error).message})`);
  }
}
