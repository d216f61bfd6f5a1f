// What the coach speaks up about: a flare, two thin weeks, pain that came back; each with what to do.
import type { JSX } from 'preact';
import type { Planned } from '../state/use-plan.ts';
import { planPageWords as words } from '../words/plan.ts';

/** The rule that asks whether the plan is too big. */
const BELOW_PLAN = 'below-plan';

/** `only`: those that send through the check again, or the others; all where not told. */
export function Prevention({ planned: { plan }, only }: { planned: Planned; only?: 'check' | 'rest' }): JSX.Element {
  const shown = plan.prevention.filter(({ screenAgain }) => only === undefined || screenAgain === (only === 'check'));
  return (
    <>
      {shown.map(({ id, says, does, screenAgain }) => (
        <section key={id} class="panel stack close">
          <h2>{says}</h2>
          <ul class="plain-lines">
            {does.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {screenAgain && (
            <p>
              <a class="second small" href="#/check">
                {words.checkFirst}
              </a>
            </p>
          )}
          {id === BELOW_PLAN && (
            <p>
              <a class="second small" href="#/plan/settings">
                {words.smaller}
              </a>
            </p>
          )}
        </section>
      ))}
    </>
  );
}
