// A FHIR file as parsed JSON, opened with its link where it is sealed.
import { openSealed, readLink } from '@rhomboid/handover';
import { badInput, problemsLine } from '../failure.ts';
import { readText } from '../read-file.ts';
import { shareCrypto } from './share-crypto.ts';

const EXAMPLE = 'a FHIR R4 bundle, { "resourceType": "Bundle", … }';

/** Reads the file; `-` is standard input. Throws a `Failure` that names what is wrong with it. */
export async function readFhirFile(
  file: string,
  link: string | undefined,
): Promise<{ readonly name: string; readonly json: unknown }> {
  const { name, text } = readText(file);
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
  if (!read.ok) throw badInput(`--link: ${problemsLine(read.problems)}`);
  const done = await openSealed(text, read.value.key, shareCrypto);
  if (!done.ok) throw badInput(`${name}: ${problemsLine(done.problems)}`);
  return done.value.text;
}
