// Addresses of the pages of insight. Ids of own medicines may hold any sign, so they travel encoded.
import { safeDecode } from '../../app/route.ts';

export function linkPath(factor: string): `#/${string}` {
  return `#/insight/link/${encodeURIComponent(factor)}`;
}

/** Without `#/`, for the router. */
export function designPath(factor: string): string {
  return `insight/experiment/new/${encodeURIComponent(factor)}`;
}

/** Without `#/`, for the router. */
export function experimentPath(id: string): string {
  return `insight/experiment/${encodeURIComponent(id)}`;
}

/** The id in an address; what cannot be decoded is taken as it stands. */
export function idIn(part: string | undefined): string {
  return safeDecode(part ?? '');
}
