// What runs everywhere: the types of a knowledge release, and how to open one. No dependencies but the ground floor.
export { type Expression, type Mention, mentions } from './expression.ts';
export { deepFreeze, loadKnowledge, RELEASE_FORMAT, type ReleaseFile, toReleaseFile } from './load.ts';
export * from './release.ts';
