// What this is, what stands behind it, and which sources stand behind the result that is open.
import type { Source } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { useApp, useObservable } from '../app/context.ts';
import { sourcesBehind } from '../check/sources-behind.ts';
import { LineIcon } from '../parts/icons.tsx';
import { Part, PlainPage } from '../parts/page-frame.tsx';

export function AboutPage(): JSX.Element {
  const { words, knowledge, session } = useApp();
  const { open } = useObservable(session.state);
  const behind =
    open === null || open.trail.length === 0 ? [] : sourcesBehind(session.resultOf(open).assessment, knowledge);
  return (
    <PlainPage title={words.about.title}>
      <Part title={words.about.what}>
        <p>{words.start.what.join(' ')}</p>
        <p>
          <b>{words.about.draft}</b> {words.about.draftLine}
        </p>
      </Part>
      <Part title={words.about.limits}>
        {words.about.limitLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Part>
      <Part title={words.about.privacy}>
        {words.about.privacyLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Part>
      {behind.length > 0 && (
        <Part title={words.about.behind}>
          <ul class="stack close">
            {behind.map(({ source, at }) => (
              <SourceItem key={source.id} source={source} at={at} />
            ))}
          </ul>
        </Part>
      )}
      <details class="reason no-print">
        <summary>
          {words.about.all(knowledge.sources.length)}
          <LineIcon name="down" />
        </summary>
        <ul class="inside stack close">
          {knowledge.sources.map((source) => (
            <SourceItem key={source.id} source={source} at={[]} />
          ))}
        </ul>
      </details>
      <Part title={words.about.release}>
        <p>
          {words.about.version} {knowledge.version}
        </p>
        <p class="support">
          {words.about.hash} <code>{knowledge.hash}</code>
        </p>
        <p class="support">{words.about.free}</p>
      </Part>
    </PlainPage>
  );
}

/** One work: what it is, which passage was used, and where to read it. */
function SourceItem({ source, at }: { source: Source; at: readonly string[] }): JSX.Element {
  return (
    <li>
      <b>{source.short}</b>
      {at.length === 0 ? null : <span class="support"> {at.join('; ')}</span>}
      <br />
      {source.link.startsWith('https://') ? (
        <a class="support" href={source.link} rel="noreferrer">
          {source.citation}
        </a>
      ) : (
        <span class="support">{source.citation}</span>
      )}
    </li>
  );
}
