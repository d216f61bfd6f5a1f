// A FHIR file as parsed JSON, opened with its link where it is sealed.
import { readFileSync } from 'node:fs';
import { problemLine } from '@rhomboid/ground';
import { openSealed, readLink } from '@rhomboid/handover';
import { badInput } from '../failure.ts';
import { cannotRead } from '../notebook/read-notebook.ts';
import { shareCrypto } from './share-crypto.ts';

const EXAMPLE = 'a FHIR R4 bundle, { "resourceType": "Bundle", … }';

/** Reads the file; `-` is standard input. Throws a `Failure` that names what is wrong with it. */
export async function readFhirFile(
  file: string,
  link: string | undefined,
): Promise<{ readonly name: string; readonly json: unknown }> {
  const name = file === '-' ? 'standard input' : file;
  const text = textOf(file, name).replace(/^\uFEFF/, '');
  const plain = link === undefined ? text : await opened(name, text, link);
  try {
    return { name, json: JSON.parse(plain) as unknown };
  } catch (error) {
    const sealed = /^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+\s*$/.test(plain);
    throw badInput(
      sealed
        ? `${name}: it is sealed; add --link shlink:/…`
        : `${name}: not valid JSON (${(error as Error).message}); it should be ${EXAMPLE}`,
    );
  }
}

async function opened(name: string, text: string, link: string): Promise<string> {
  const read = readLink(link, Math.floor(Date.now() / 1000));
  if (!read.ok) throw badInput(`--link: ${read.problems.map(problemLine).join('; ')}`);
  const done = await openSealed(text, read.value.key, shareCrypto);
  if (!done.ok) throw badInput(`${name}: ${done.problems.map(problemLine).join('; ')}`);
  return done.value.text;
}

function textOf(file: string, name: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw cannotRead(name, error);
  }
}
