// The text of an article: paragraphs, lists, and links into the app. Everything is shown as text.
import type { ArticleBlock, ArticleLine, ArticleSpan } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { BulletList } from '../../parts/lists.tsx';

/** Where the parts of the app stand that an article can lead to. */
const PAGES: Readonly<Record<string, `#/${string}`>> = {
  check: '#/check',
  plan: '#/plan',
  coach: '#/coach',
  care: '#/care',
  notebook: '#/today',
  medicines: '#/plan/medicines',
  insight: '#/insight',
};

/** The address that a link of an article leads to. */
export function addressOf({ kind, id }: NonNullable<ArticleSpan['link']>): `#/${string}` {
  switch (kind) {
    case 'article':
      return `#/library/${id}`;
    case 'exercise':
      return `#/plan/exercise/${id}`;
    case 'card':
      return `#/coach/cards/${id}`;
    case 'page':
      return PAGES[id] ?? '#/';
  }
}

export function Blocks({ blocks }: { blocks: readonly ArticleBlock[] }): JSX.Element {
  return (
    <>
      {blocks.map(({ kind, lines }, at) =>
        kind === 'list' ? (
          <BulletList
            key={at}
            lines={lines.map((line) => (
              <span key={textOf(line)}>
                <Line line={line} />
              </span>
            ))}
          />
        ) : (
          lines.map((line) => (
            <p key={textOf(line)}>
              <Line line={line} />
            </p>
          ))
        ),
      )}
    </>
  );
}

export function Line({ line }: { line: ArticleLine }): JSX.Element {
  return (
    <>
      {line.map(({ text, link }, at) =>
        link === null ? (
          text
        ) : (
          <a key={at} href={addressOf(link)}>
            {text}
          </a>
        ),
      )}
    </>
  );
}

function textOf(line: ArticleLine): string {
  return line.map(({ text }) => text).join('');
}
