// A number with its word, in the singular where it is one.

/** `1 row`, `7 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
