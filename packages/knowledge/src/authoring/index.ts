// The door for editors of knowledge: read, check, compile. It stays out of the app.
export { type CompileOptions, compileKnowledge } from './compile.ts';
export { parseYaml, type SourceFile } from './source-file.ts';
