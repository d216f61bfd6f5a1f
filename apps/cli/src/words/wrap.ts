// Text in lines that fit a terminal.

/** The width that every printed text keeps to. */
export const WIDTH = 80;

/** Breaks text at spaces into lines of at most `WIDTH`; the first begins with `first`, the others with `rest`. */
export function wrap(text: string, first = '', rest: string = ' '.repeat(first.length)): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}

/** Lines with a mark before each: `- ` unless said otherwise. */
export function bullets(texts: readonly string[], mark = '- '): string {
  return texts.map((text) => wrap(text, mark)).join('\n');
}

/** A title over its lines as bullets; nothing where there are none. */
export function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, bullets(lines)];
}
