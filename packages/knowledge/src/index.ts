// What runs everywhere: the types of a knowledge release, and how to open one. No dependencies but the ground floor.
export { type Expression, type Mention, mentions } from './expression.ts';
export { deepFreeze, loadKnowledge, RELEASE_FORMAT, type ReleaseFile, toReleaseFile } from './load.ts';
export { type NotebookFile, toNotebookFile, withNotebook } from './load-notebook.ts';
export { medicineNamed, mgIn } from './medicine-named.ts';
export type * from './notebook-knowledge.ts';
export * from './release.ts';
