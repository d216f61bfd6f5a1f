// A file that only its key opens: JWE compact (RFC 7516), direct key, AES-256-GCM, as SMART Health Links have their files.
import { failed, ok, problem, type Result } from '@rhomboid/ground';
import type { BackupCrypto, Bytes } from '@rhomboid/notebook';
import { base64url, fromBase64url, fromUtf8, utf8 } from '../encode.ts';

/** The ciphers of a backup do. */
export type ShareCrypto = Pick<BackupCrypto, 'random' | 'encrypt' | 'decrypt'>;

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A new key: 32 bytes that nobody can foretell. */
export function newKey(crypto: ShareCrypto): Bytes {
  return crypto.random(KEY_BYTES);
}

/** Seals a text. `contentType` says what it is, such as `application/fhir+json`. */
export async function sealText(text: string, contentType: string, key: Bytes, crypto: ShareCrypto): Promise<string> {
  const head = base64url(utf8(JSON.stringify({ alg: 'dir', enc: 'A256GCM', cty: contentType })));
  const iv = crypto.random(IV_BYTES);
  const sealed = await crypto.encrypt(key, iv, utf8(head), utf8(text));
  const body = sealed.subarray(0, sealed.length - TAG_BYTES);
  const tag = sealed.subarray(sealed.length - TAG_BYTES);
  return [head, '', base64url(iv), base64url(body), base64url(tag)].join('.');
}

/** Opens what was sealed: its text and what it is. */
export async function openSealed(
  file: string,
  key: Bytes,
  crypto: ShareCrypto,
): Promise<Result<{ readonly text: string; readonly contentType: string }>> {
  const parts = file.trim().split('.');
  const [head = '', wrapped = '', ...rest] = parts;
  const [iv, body, tag] = rest.map(fromBase64url);
  const header = headerOf(head);
  if (
    parts.length !== 5 ||
    wrapped !== '' ||
    header === null ||
    !iv ||
    !body ||
    !tag ||
    iv.length !== IV_BYTES ||
    tag.length !== TAG_BYTES
  )
    return failed(problem('This is no sealed file: it has five parts with points between them. Take the whole file.'));
  const sealed = new Uint8Array(body.length + tag.length);
  sealed.set(body);
  sealed.set(tag, body.length);
  const plain = key.length === KEY_BYTES ? await crypto.decrypt(key, iv, utf8(head), sealed) : null;
  const text = plain === null ? null : fromUtf8(plain);
  return text === null
    ? failed(problem('The key does not open this file: it belongs to another one, or the file was changed.'))
    : ok({ text, contentType: header });
}

/** The content type in the head; null where it is not one of ours. */
function headerOf(head: string): string | null {
  const bytes = fromBase64url(head);
  const text = bytes === null ? null : fromUtf8(bytes);
  try {
    const { alg, enc, cty, zip } = JSON.parse(text ?? '') as Record<string, unknown>;
    return alg === 'dir' && enc === 'A256GCM' && zip === undefined ? (typeof cty === 'string' ? cty : '') : null;
  } catch {
    return null;
  }
}
