// Hands a listing on as text: by the device's own way of sharing, else to the clipboard.
import { type Provider, ROLE_NAMES } from '@rhomboid/care';
import { find } from '../words/find.ts';

/** What to tell the person afterwards; empty where the device tells it itself. */
export async function shareListing(provider: Provider): Promise<string> {
  const text = listingText(provider);
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share({ title: provider.name, text });
      return '';
    }
    await navigator.clipboard.writeText(text);
    return find.page.copied;
  } catch (error) {
    // Whoever closes the sheet of the device wanted to.
    return error instanceof DOMException && error.name === 'AbortError' ? '' : find.page.notCopied;
  }
}

/** The listing in a few lines. */
function listingText({ name, roles, address, postcode, phone, url, attribution, flags }: Provider): string {
  const lines = [
    name,
    roles.map((role) => ROLE_NAMES[role]).join(', '),
    [address, postcode].filter((part) => part !== '').join(', '),
    phone ?? '',
    url ?? '',
    attribution,
    flags.includes('made-up') ? find.madeUp : '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}
