// Reads and compiles the knowledge folder of this checkout. The one place that knows where it lies on disk.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { failed, ok, problem, type Result } from '@rhomboid/ground';
import { deepFreeze, type Knowledge } from '@rhomboid/knowledge';
import { compileKnowledge, type SourceFile } from '@rhomboid/knowledge/authoring';

/** The knowledge folder of this checkout, with a slash at its end. */
export const KNOWLEDGE_FOLDER: string = fileURLToPath(new URL('../../../knowledge/', import.meta.url));

/** A folder's path as the functions here take it: with a slash at its end. */
export function asFolder(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

/** Every knowledge file under the folder, as text. */
export function readSources(folder: string = KNOWLEDGE_FOLDER): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isSource)
    .map((path) => ({ path, text: readFileSync(folder + path, 'utf8') }));
}

/** Whether a path, relative to the knowledge folder, is one of its sources. */
export function isSource(path: string): boolean {
  return (path.endsWith('.yaml') && !path.startsWith('dist/')) || /^articles\/.*\.md$/.test(path);
}

/** Whether there is a folder of knowledge at this path. */
export function isKnowledgeFolder(folder: string): boolean {
  return existsSync(changeLogOf(folder));
}

/** Compiles the folder. */
export function compileFolder(folder: string = KNOWLEDGE_FOLDER): Result<Knowledge> {
  if (!isKnowledgeFolder(folder)) return failed(problem('this is no knowledge folder: it has no CHANGELOG.md', folder));
  return compileTexts(readSources(folder), readFileSync(changeLogOf(folder), 'utf8'));
}

/** Compiles files that lie anywhere, with the text of their change log. */
export function compileTexts(files: readonly SourceFile[], changeLog: string): Result<Knowledge> {
  return compileKnowledge(files, { version: versionOf(changeLog), sha256 });
}

/** Compiles the folder and opens it. */
export function openFolder(folder: string = KNOWLEDGE_FOLDER): Result<Knowledge> {
  const compiled = compileFolder(folder);
  return compiled.ok ? ok(deepFreeze(compiled.value)) : compiled;
}

function changeLogOf(folder: string): string {
  return `${folder}CHANGELOG.md`;
}

/** The newest heading of the knowledge's own change log, such as `## 0.1.0`. */
function versionOf(changeLog: string): string {
  return /^## (\d\S*)/m.exec(changeLog)?.[1] ?? '0.0.0';
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
