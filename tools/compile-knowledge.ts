// knowledge/*.yaml ──► knowledge/dist/, for the app: knowledge.json, and a file for who opens the notebook, the plan, the
// library, the pages on care. With --check it only reports.
import { mkdirSync, writeFileSync } from 'node:fs';
import { compileFolder, KNOWLEDGE_FOLDER } from '@rhomboid/cli/knowledge';
import { problemLine } from '@rhomboid/ground';
import { toCareFile, toLibraryFile, toNotebookFile, toPlanFile, toReleaseFile } from '@rhomboid/knowledge';

const compiled = compileFolder();
if (!compiled.ok) {
  for (const line of compiled.problems.map(problemLine)) process.stderr.write(`${line}\n`);
  process.stderr.write(`\n${compiled.problems.length} problem(s) in knowledge/. Mend them and run this again.\n`);
  process.exit(1);
}
if (!process.argv.includes('--check')) {
  mkdirSync(`${KNOWLEDGE_FOLDER}dist`, { recursive: true });
  writeFileSync(`${KNOWLEDGE_FOLDER}dist/knowledge.json`, JSON.stringify(toReleaseFile(compiled.value)));
  writeFileSync(`${KNOWLEDGE_FOLDER}dist/knowledge-notebook.json`, JSON.stringify(toNotebookFile(compiled.value)));
  writeFileSync(`${KNOWLEDGE_FOLDER}dist/knowledge-plan.json`, JSON.stringify(toPlanFile(compiled.value)));
  if (compiled.value.library !== null)
    writeFileSync(`${KNOWLEDGE_FOLDER}dist/knowledge-library.json`, JSON.stringify(toLibraryFile(compiled.value)));
  if (compiled.value.care !== null)
    writeFileSync(`${KNOWLEDGE_FOLDER}dist/knowledge-care.json`, JSON.stringify(toCareFile(compiled.value)));
}
