// Articles of the library to read in the terminal, and what stands above them where words sound dangerous.
import type { Article, ArticleBlock, ArticleLine, Country, DangerSign, Knowledge } from '@rhomboid/knowledge';
import { ambulanceNumber, crisisLines } from '../country.ts';
import { bullets, WIDTH, wrap } from './wrap.ts';

const KINDS: Readonly<Record<Article['kind'], string>> = { question: 'Question', topic: 'Topic', myth: 'Myth check' };
const VERDICTS: Readonly<Record<NonNullable<Article['verdict']>, string>> = {
  wrong: 'This is wrong.',
  partly: 'This is true in part.',
  unproven: 'Nobody has shown this.',
};
const SURE: Readonly<Record<Article['certainty'], string>> = {
  high: 'We are very sure of this.',
  moderate: 'We are fairly sure of this.',
  low: 'We are not very sure of this.',
  'very-low': 'We are not sure of this at all.',
};
const NOTHING = 'No article fits these words. Try others, or fewer; or do the check: rhomboid check';
const UNKNOWN_COUNTRY =
  'Lines to call are shown for a country: --country gb, us, au … On a mobile phone, 112 reaches help in many countries.';

/** What a terminal shows of what was found. */
export interface Shown {
  /** The most urgent sign. */
  readonly danger: DangerSign | null;
  /** The sign of who may think of harming themselves; it may be the same. */
  readonly crisis: DangerSign | null;
  readonly articles: readonly Article[];
}

/** What was found, to read: signs first, then the articles. Beside a crisis stands nothing but help. */
export function foundText(
  knowledge: Knowledge,
  { danger, crisis, articles }: Shown,
  { country, whole }: { readonly country: Country | null; readonly whole: boolean },
): string {
  const signs = [...new Set([danger, crisis])].filter((sign) => sign !== null);
  const above = signs.map((sign) =>
    signText(knowledge, sign, sign === crisis ? crisisWays(country) : dangerWays(country)),
  );
  if (crisis !== null) return above.join('\n\n');
  const below = whole ? articles.slice(0, 1).map((article) => wholeText(knowledge, article)) : articles.map(listed);
  return [...above, ...(below.length === 0 ? [wrap(NOTHING)] : below)].join('\n\n');
}

function listed(article: Article): string {
  const head = wrap(`${article.title} (${KINDS[article.kind].toLowerCase()}, ${article.id})`);
  return [head, wrap(`${verdict(article)}${article.short}`, '  ')].join('\n');
}

/** An article to its end. */
function wholeText(knowledge: Knowledge, article: Article): string {
  const { title, short, body, todo, help, certainty, provenance, reviewedOn, status } = article;
  const rule = '='.repeat(WIDTH);
  const words = new Map(knowledge.dispositions.map(({ id, title: what }) => [id, what]));
  const sources = provenance.sources.map(({ source, at }) => {
    const known = knowledge.sources.find(({ id }) => id === source);
    return wrap(`${known?.citation ?? source} (${at})`, '- ');
  });
  return [
    [rule, wrap(`${KINDS[article.kind].toUpperCase()}: ${title}`), rule].join('\n'),
    wrap(`${verdict(article)}${short}`),
    ...body.map(blockText),
    ['What to do', ...todo.map(blockText)].join('\n'),
    [
      'When to get help',
      ...help.map(({ level, line }) => wrap(`${words.get(level) ?? level}: ${plain(line)}`, '- ')),
    ].join('\n'),
    [`How sure we are: ${SURE[certainty]}`, ...sources].join('\n'),
    wrap(`Last reviewed: ${reviewedOn}.${status === 'draft' ? ' A draft: no clinician has signed it yet.' : ''}`),
  ].join('\n\n');
}

/** The sign, like the head of a result, with the ways on from it. */
function signText(knowledge: Knowledge, { level, title, says }: DangerSign, ways: readonly string[]): string {
  const rule = '='.repeat(WIDTH);
  const word = knowledge.dispositions.find(({ id }) => id === level)?.word ?? level;
  return [rule, wrap(`${word.toUpperCase()}: ${title}`), rule, wrap(says), ...ways].join('\n');
}

function dangerWays(country: Country | null): readonly string[] {
  const number = ambulanceNumber(country);
  const call = number === undefined ? [] : [`The emergency number here: ${number}`];
  return [...call, 'The check asks what counts: rhomboid check'].map((line) => wrap(line));
}

/** Someone to talk to first, as in the app. */
function crisisWays(country: Country | null): readonly string[] {
  const number = ambulanceNumber(country);
  const call = number === undefined ? UNKNOWN_COUNTRY : `The emergency number here: ${number}`;
  return [bullets(crisisLines(country)), wrap(call)].filter((text) => text !== '');
}

function verdict(article: Article): string {
  return article.verdict === null ? '' : `${VERDICTS[article.verdict]} `;
}

function blockText({ kind, lines }: ArticleBlock): string {
  return lines.map((line) => wrap(plain(line), kind === 'list' ? '- ' : '')).join('\n');
}

function plain(line: ArticleLine): string {
  return line.map(({ text }) => text).join('');
}
