// The traffic light of pain: which colour this was, and what to do.
import type { Light, PainRule } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { UrgencyShape } from '../../parts/urgency.tsx';
import { playerWords } from './words/player.ts';

const SHAPE = { green: 'calm', amber: 'soon', red: 'emergency' } as const;

export function LightBox({ rule, light }: { rule: PainRule; light: Light }): JSX.Element | null {
  const band = rule.lights.find((one) => one.light === light);
  if (band === undefined) return null;
  return (
    <div class="light-box">
      <UrgencyShape urgency={SHAPE[light]} />
      <p>
        <b>{playerWords.lights[light]}</b>
        <span class="support">
          {band.says} {band.do}
        </span>
      </p>
    </div>
  );
}

/** All three, for whoever wants to know before they start. */
export function LightsReason({ rule }: { rule: PainRule }): JSX.Element {
  return (
    <details class="reason no-print">
      <summary>{playerWords.exercise.lights}</summary>
      <div class="inside stack close">
        {rule.lights.map(({ light }) => (
          <LightBox key={light} rule={rule} light={light} />
        ))}
        <p>{playerWords.rise(rule.riseAmber, rule.riseRed)}</p>
      </div>
    </details>
  );
}
