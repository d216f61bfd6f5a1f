// Names as people write them in other programs, made comparable.

/** Lower case, one space between words, and no pictures before or after: `☕ Caffeine ` is `caffeine`. */
export function plainName(name: string): string {
  const words = name.toLowerCase().replaceAll(/[-_\s]+/g, ' ');
  const bare = words.replaceAll(/^[^\p{Letter}\p{Number}]+|[^\p{Letter}\p{Number})]+$/gu, '');
  return bare === '' ? name.trim() : bare;
}
