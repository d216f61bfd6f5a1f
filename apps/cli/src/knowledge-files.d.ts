import { type Result } from '@rhomboid/ground';
import { type Knowledge, type ReleaseFile } from '@rhomboid/knowledge';
import { type SourceFile } from '@rhomboid/knowledge/authoring';
/** The knowledge folder of this checkout, with a slash at its end. */
export declare const KNOWLEDGE_FOLDER: string;
/** A folder's path as the functions here take it: with a slash at its end. */
export declare function asFolder(path: string): string;
/** Every knowledge file under the folder, as text. */
export declare function readSources(folder?: string): SourceFile[];
/** Whether a path, relative to the knowledge folder, is one of its sources. */
export declare function isSource(path: string): boolean;
/** Compiles the folder. */
export declare function compileFolder(folder?: string): Result<ReleaseFile>;
/** Compiles files that lie anywhere, with the text of their change log. */
export declare function compileTexts(files: readonly SourceFile[], changeLog: string): Result<ReleaseFile>;
/** Compiles the folder and opens it. */
export declare function openFolder(folder?: string): Result<Knowledge>;
