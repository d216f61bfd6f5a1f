// Positions on the globe: whether one can be, and how far two are apart.

export interface Position {
  /** Degrees north. */
  readonly lat: number;
  /** Degrees east. */
  readonly lon: number;
}

/**
 * A position, or why there is none: nothing told, or numbers that fit no place (one alone fits none), or fit one only the
 * other way round.
 */
export type ReadPosition = Position | 'none' | 'swapped' | 'wrong';

/** Reads two cells or values. Both zero is the mark of a missing position in many files, so it counts as none. */
export function readPosition(lat: unknown, lon: unknown): ReadPosition {
  const [north, east] = [degrees(lat), degrees(lon)];
  if (north === null && east === null) return 'none';
  if (north === null || east === null) return 'wrong';
  if (north === 0 && east === 0) return 'none';
  if (Math.abs(north) <= 90 && Math.abs(east) <= 180) return { lat: north, lon: east };
  return Math.abs(east) <= 90 && Math.abs(north) <= 180 ? 'swapped' : 'wrong';
}

function degrees(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : Number.POSITIVE_INFINITY;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const number = Number(value.trim().replace(/^(-?\d+),(\d+)$/, '$1.$2'));
  return Number.isFinite(number) ? number : Number.POSITIVE_INFINITY;
}

/** Mean radius of the earth, km (IUGG). */
const EARTH = 6371.0088;
const RADIAN = Math.PI / 180;
/** Kilometres of one degree of latitude. */
export const KM_PER_DEGREE: number = EARTH * RADIAN;

/** Great-circle distance in km (haversine); within 0.6 % of the true earth. */
export function kmBetween(aLat: number, aLon: number, bLat: number, bLon: number): number {
  const north = Math.sin(((bLat - aLat) * RADIAN) / 2);
  const east = Math.sin(((bLon - aLon) * RADIAN) / 2);
  const h = north * north + Math.cos(aLat * RADIAN) * Math.cos(bLat * RADIAN) * east * east;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Where `to` lies from `from`, km north and east on a flat map; for short ways. */
export function kmOffset(from: Position, to: Position): { readonly north: number; readonly east: number } {
  const turn = ((to.lon - from.lon + 540) % 360) - 180;
  return { north: (to.lat - from.lat) * KM_PER_DEGREE, east: turn * KM_PER_DEGREE * Math.cos(from.lat * RADIAN) };
}
