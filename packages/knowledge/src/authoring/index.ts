// The door for editors of knowledge: read, check, compile. It stays out of the app.
export { type CompileOptions, compileKnowledge } from './compile.ts';
export { type LintCheck, lintChecks, reviewDates } from './lint/index.ts';
export { parseYaml, type SourceFile } from './source-file.ts';
