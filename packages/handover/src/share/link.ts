// The key as a SMART Health Link: what stands in the QR code. The file itself is handed over apart, so that neither alone
// tells anything; a server that holds it later puts its own address and end into the same form.
import { failed, ok, problem, type Result } from '@rhomboid/ground';
import { type Bytes, stableUuid } from '@rhomboid/notebook';
import { base64url, fromBase64url, fromUtf8, utf8 } from '../encode.ts';

export interface ShareLink {
  /** Where the sealed file is; a name for programs where it is handed over by hand. */
  readonly url: string;
  readonly key: Bytes;
  /** What the recipient sees, at most 80 characters. */
  readonly label: string;
  /** Seconds since 1970 after which a server gives it no more; null without an end. */
  readonly expires: number | null;
}

const PREFIX = 'shlink:/';
const LONGEST_LABEL = 80;

/** An address for a file that is handed over by hand; the same for the same file. */
export function handedOver(sealed: string): string {
  return `https://rhomboid.invalid/shared/${stableUuid(sealed, 0)}`;
}

/** The link's text: `shlink:/…`, with the flag U for a single file behind the address. */
export function linkText({ url, key, label, expires }: ShareLink): string {
  const payload = {
    url,
    key: base64url(key),
    ...(expires === null ? {} : { exp: expires }),
    flag: 'U',
    label: label.slice(0, LONGEST_LABEL).toWellFormed(),
    v: 1,
  };
  return `${PREFIX}${base64url(utf8(JSON.stringify(payload)))}`;
}

/** Reads a link, alone or after the address of a viewer (`https://viewer#shlink:/…`). `now` in seconds since 1970. */
export function readLink(text: string, now: number): Result<ShareLink> {
  const at = text.indexOf(PREFIX);
  const bytes = at < 0 ? null : fromBase64url(text.slice(at + PREFIX.length).trim());
  const json = bytes === null ? null : fromUtf8(bytes);
  if (json === null) return failed(problem('This is no share link: it begins with shlink:/ and goes on in one line.'));
  try {
    const { url, key, label, exp } = JSON.parse(json) as Record<string, unknown>;
    const raw = typeof key === 'string' ? fromBase64url(key) : null;
    if (typeof url !== 'string' || raw === null || raw.length !== 32)
      return failed(problem('The link holds no key of 32 bytes. Scan it again.'));
    const expires = typeof exp === 'number' ? exp : null;
    if (expires !== null && expires < now) return failed(problem('The link has come to its end. Ask for a new one.'));
    return ok({ url, key: raw, label: typeof label === 'string' ? label.slice(0, LONGEST_LABEL) : '', expires });
  } catch {
    return failed(problem('The link is cut off. Take the whole of it.'));
  }
}
