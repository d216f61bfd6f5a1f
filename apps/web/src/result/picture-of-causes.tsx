// The wider picture: how sure it is, which kind of cause it looks like, and pain in many places.
import type { Assessment } from '@rhomboid/check';
import type { JSX } from 'preact';
import { useApp } from '../app/context.ts';
import { Part } from '../parts/page-frame.tsx';

export function Certainty({ assessment }: { assessment: Assessment }): JSX.Element {
  const { words } = useApp();
  return (
    <Part title={words.result.certainty}>
      <p>{assessment.certaintyText}</p>
      {assessment.sensitivity.text !== '' && <p class="support">{assessment.sensitivity.text}</p>}
      {assessment.contradictions.length > 0 && (
        <div class="panel">
          <p>{words.result.contradictions}</p>
          <ul class="because">
            {assessment.contradictions.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </Part>
  );
}

/** Muscle or joint, nerve or spine, an organ …: each with its share in whole tenths and what was not answered. */
export function Meters({ assessment }: { assessment: Assessment }): JSX.Element {
  const { words } = useApp();
  return (
    <Part title={words.result.meters}>
      <ul class="meters">
        {assessment.meters.map(({ meter, name, share, unanswered }) => {
          const tenths = Math.round(share * 10);
          return (
            <li key={meter}>
              <p class="meter-words">
                <b>{name}</b>
                <span>{words.result.meterShare(tenths)}</span>
              </p>
              <MeterBar tenths={tenths} />
              <p class="support">{words.result.unanswered(unanswered)}</p>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function MeterBar({ tenths }: { tenths: number }): JSX.Element {
  return (
    <svg class="meter-bar" viewBox="0 0 205 10" aria-hidden="true">
      {Array.from({ length: 10 }, (_, at) => (
        <path key={at} d={`M${at * 20 + 5} 0h17l-5 10h-17z`} fill={at < tenths ? 'var(--action)' : 'var(--line)'} />
      ))}
    </svg>
  );
}

export function Widespread({ assessment }: { assessment: Assessment }): JSX.Element | null {
  const { words } = useApp();
  const { widespread, yellowFlags } = assessment;
  if (widespread.pattern === 'none' && yellowFlags.length === 0) return null;
  return (
    <>
      {widespread.pattern !== 'none' && (
        <Part title={words.result.widespread}>
          <p>{widespread.text}</p>
        </Part>
      )}
      {yellowFlags.length > 0 && (
        <Part title={words.result.yellow}>
          <ul class="because">
            {yellowFlags.map(({ finding, text }) => (
              <li key={finding}>{text}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
