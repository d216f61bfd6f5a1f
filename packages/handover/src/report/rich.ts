// Small helpers for sentences in which some words are set in bold.
import type { Part } from '@rhomboid/body';

export function plain(text: string): Part {
  return { text, strong: false };
}

export function strong(text: string): Part {
  return { text, strong: true };
}

/** The sentence without its weights. */
export function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('');
}

/** A text cut at a word, with an ellipsis, so that it has at most so many characters. */
export function atMost(text: string, most: number): string {
  const tidy = text.replaceAll(/\s+/g, ' ').trim();
  if (tidy.length <= most) return tidy;
  const cut = tidy.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).toWellFormed()}…`;
}
