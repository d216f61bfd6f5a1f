// Reads an article: a head in YAML between two lines of hyphens, then four sections in a small part of Markdown (paragraphs,
// lists, links). Anything else is a problem with its line, so that nothing a host cannot draw gets into a release.
import { failed, ok, type Problem, problem, type Result } from '@rhomboid/ground';
import type { z } from 'zod';
import type { ArticleBlock, ArticleHelp, ArticleLine, ArticleLinkKind, ArticleSpan } from '../library-knowledge.ts';
import { LEVELS, type LevelId } from '../release.ts';
import { readItem } from './family.ts';
import { articleHeadSchema } from './schema-articles.ts';
import type { SourceFile } from './source-file.ts';

/** The headings, in their order. */
const SECTIONS = ['In short', 'More', 'What to do', 'When to get help'] as const;
const LINK_KINDS: readonly string[] = ['article', 'exercise', 'card', 'page'] satisfies readonly ArticleLinkKind[];

/** An article as written. */
export interface RawArticle {
  readonly head: z.output<typeof articleHeadSchema>;
  readonly short: string;
  readonly body: readonly ArticleBlock[];
  readonly todo: readonly ArticleBlock[];
  readonly help: readonly ArticleHelp[];
}

/** A line of a file, and its number from 1 on. */
interface Numbered {
  readonly text: string;
  readonly line: number;
}

export function readArticle(file: SourceFile): Result<RawArticle> {
  const [, yaml, rest] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file.text.replaceAll('\r\n', '\n')) ?? [];
  if (yaml === undefined || rest === undefined) {
    return failed(problem('an article begins with its head between two lines of ---', file.path));
  }
  const head = readItem({ path: file.path, text: yaml }, articleHeadSchema);
  if (!head.ok) return head;
  const problems: Problem[] = [];
  const at = ({ line }: Numbered): readonly string[] => [file.path, `line ${line}`];
  const sections = sectionsOf(rest, yaml.split('\n').length + 3, file.path, problems);
  if (problems.length > 0) return failed(...problems);
  const [short, body, todo] = sections.slice(0, 3).map((lines) => blocksOf(lines, at, problems));
  const help = sections[3]!.flatMap((line) => helpOf(line, at, problems));
  if (short!.length !== 1 || short![0]!.lines.some((line) => line.some(({ link }) => link !== null))) {
    problems.push(problem('“In short” is one paragraph without links', file.path));
  }
  if (problems.length > 0) return failed(...problems);
  return ok({ head: head.value, short: lineText(short![0]!.lines[0]!), body: body!, todo: todo!, help });
}

/** The words of a line, without its links. */
export function lineText(line: ArticleLine): string {
  return line.map(({ text }) => text).join('');
}

/** The lines under each heading of SECTIONS. */
function sectionsOf(text: string, from: number, path: string, problems: Problem[]): readonly (readonly Numbered[])[] {
  const found = new Map<string, Numbered[]>();
  let open: Numbered[] | null = null;
  text.split('\n').forEach((raw, index) => {
    const line = { text: raw.trimEnd(), line: from + index };
    const [, heading] = /^## (.*)$/.exec(line.text) ?? [];
    if (heading !== undefined) {
      open = [];
      found.set(heading, open);
    } else if (open !== null) open.push(line);
    else if (line.text !== '') problems.push(problem('words before the first heading', path, `line ${line.line}`));
  });
  if ([...found.keys()].join('|') !== SECTIONS.join('|')) {
    problems.push(problem(`the headings must be, in this order: ${SECTIONS.join(', ')}`, path));
  }
  for (const [heading, lines] of found) {
    if (lines.every((line) => line.text === '')) problems.push(problem(`“${heading}” is empty`, path));
  }
  return SECTIONS.map((heading) => found.get(heading) ?? []);
}

/** Paragraphs are parted by empty lines; lines of a list begin with `- `; further lines of either are joined to it. */
function blocksOf(
  lines: readonly Numbered[],
  at: (line: Numbered) => readonly string[],
  problems: Problem[],
): readonly ArticleBlock[] {
  const blocks: { kind: ArticleBlock['kind']; lines: { text: string; first: Numbered }[] }[] = [];
  let joins = false;
  for (const line of lines) {
    const item = /^- (.*)$/.exec(line.text)?.[1];
    const last = blocks.at(-1);
    if (line.text === '') joins = false;
    else if (item !== undefined) {
      const entry = { text: item, first: line };
      if (last?.kind === 'list') last.lines.push(entry);
      else blocks.push({ kind: 'list', lines: [entry] });
      joins = true;
    } else if (joins) last!.lines.at(-1)!.text += ` ${line.text.trim()}`;
    else {
      blocks.push({ kind: 'paragraph', lines: [{ text: line.text, first: line }] });
      joins = true;
    }
  }
  return blocks.map((block) => ({
    kind: block.kind,
    lines: block.lines.map(({ text, first }) => spansOf(text, at(first), problems)),
  }));
}

/** `[words](kind:id)` becomes a link; other marks are refused. */
function spansOf(text: string, where: readonly string[], problems: Problem[]): ArticleLine {
  const spans: ArticleSpan[] = [];
  let end = 0;
  for (const match of text.matchAll(/\[([^\][]+)\]\(([^()\s]*)\)/g)) {
    const [whole, words, target] = match as unknown as [string, string, string];
    if (match.index > end) spans.push({ text: text.slice(end, match.index), link: null });
    const [kind, id] = target.split(':');
    if (kind === undefined || id === undefined || id === '' || !LINK_KINDS.includes(kind)) {
      problems.push(problem(`“${target}” is no link; write kind:id, with one of ${LINK_KINDS.join(', ')}`, ...where));
    } else spans.push({ text: words, link: { kind: kind as ArticleLinkKind, id } });
    end = match.index + whole.length;
  }
  if (end < text.length) spans.push({ text: text.slice(end), link: null });
  if (spans.some((span) => /[*_`<>#|[\]]/.test(span.text))) {
    problems.push(problem('only paragraphs, lists and links can be shown; no other marks', ...where));
  }
  return spans;
}

/** `- same-day: Fever.` becomes a level and a line. */
function helpOf(
  line: Numbered,
  at: (line: Numbered) => readonly string[],
  problems: Problem[],
): readonly ArticleHelp[] {
  if (line.text === '') return [];
  const [, level, words] = /^- ([a-z-]+): (.+)$/.exec(line.text) ?? [];
  if (words === undefined || !(LEVELS as readonly string[]).includes(level!)) {
    problems.push(problem(`a line of help begins with a level: ${LEVELS.join(', ')}`, ...at(line)));
    return [];
  }
  return [{ level: level as LevelId, line: spansOf(words, at(line), problems) }];
}
