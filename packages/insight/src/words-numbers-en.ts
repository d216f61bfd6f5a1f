// Numbers, counts and lists in English sentences.
import type { Points } from './insight.ts';

/** "1 day", "23 days". */
export function count(n: number, one: string, many: string = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "0.6", "2"; without a sign. */
export function size(points: number): string {
  return String(Math.round(Math.abs(points) * 10) / 10);
}

/** "about 0.6 points higher"; "hardly different" where it rounds to nothing. */
export function difference({ mean }: Points): string {
  const text = size(mean);
  if (text === '0') return 'hardly different';
  return `about ${text} ${text === '1' ? 'point' : 'points'} ${mean > 0 ? 'higher' : 'lower'}`;
}

/** The range of 80 %: "most likely between 0.2 and 1 higher"; where it is not sure which way: "… 0.1 lower and 0.9 higher". */
export function between({ low, high }: Points): string {
  const [from, to] = [size(low), size(high)];
  if (low < 0 && high > 0 && from !== '0' && to !== '0') return `most likely between ${from} lower and ${to} higher`;
  const isLower = high <= 0 || (low < 0 && to === '0');
  return isLower
    ? `most likely between ${to} and ${from} lower`
    : `most likely between ${low < 0 ? '0' : from} and ${to} higher`;
}

/** Whose pain a test compares: "on days with it", "on the day after those with it". */
export function afterDays(lag: number): string {
  return (
    ['on days with it', 'on the day after those with it', 'two days after those with it'][lag] ?? 'after days with it'
  );
}

/** "a, b and c". */
export function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A name as it was given, set apart from the sentence. */
export function quoted(name: string): string {
  return `“${name}”`;
}

/** Sentences that are there, one after the other. */
export function sentences(...parts: readonly (string | false | null)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}
