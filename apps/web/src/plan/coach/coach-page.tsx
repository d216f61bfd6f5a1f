// Breaks and movement: one tap for "I moved", a small break with the figure, and when to remind.
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { LineIcon } from '../../parts/icons.tsx';
import { NumberedSteps } from '../../parts/lists.tsx';
import { Heading } from '../../parts/page-frame.tsx';
import { usePlanKnowledge } from '../context.tsx';
import { MovingFigure } from '../player/moving-figure.tsx';
import { freeFrame } from '../player/pace.ts';
import { ReminderSettings } from './reminder-settings.tsx';
import { Source } from './source.tsx';
import { clockOf } from './times.ts';
import { type CoachDesk, useCoach } from './use-coach.ts';
import { coachWords } from './words/coach.ts';

export function Coach(): JSX.Element {
  const coach = useCoach();
  const { rules, settings, breaks } = coach;
  return (
    <div class="page coach">
      <div class="inner content">
        <div class="coach-body">
          <div class="stack wide">
            <div class="stack close">
              <Heading>{coachWords.title}</Heading>
              <p class="support">{coachWords.lead}</p>
            </div>
            <section class="card stack close">
              <p role="status">
                <b>{coachWords.count(breaks)}</b>
                <span class="support coach-state">{stateText(coach)}</span>
              </p>
              <button type="button" class="main" onClick={coach.moved}>
                {coachWords.moved}
              </button>
            </section>
            <SmallBreak coach={coach} />
          </div>
          <div class="stack wide">
            {/* What is stored may come from another tab: the form then begins afresh. */}
            <ReminderSettings key={JSON.stringify(settings)} settings={settings} rules={rules} />
            <section class="stack close">
              <h2>{coachWords.more}</h2>
              <div class="rows">
                {(
                  [
                    ['#/coach/cards', coachWords.cards.title],
                    ['#/coach/load', coachWords.load.title],
                  ] as const
                ).map(([href, text]) => (
                  <a key={href} href={href}>
                    {text}
                    <LineIcon name="right" size={20} />
                  </a>
                ))}
              </div>
            </section>
          </div>
        </div>
      </div>
    </div>
  );
}

function stateText({ state, rules, minute }: CoachDesk): string {
  const words = coachWords.state;
  if (state.why === 'off') return words.off;
  if (state.why === 'enough-today') return words['enough-today'](rules.mostADay);
  if (state.next === null) return words['day-over'];
  const at = clockOf(Math.max(state.next, minute));
  return state.why === 'backed-off' ? words['backed-off'](at, state.every) : words.on(at);
}

/** The movements of a small break, without a count: it may be done with half an eye on the screen. */
function SmallBreak({ coach: { rules } }: { coach: CoachDesk }): JSX.Element | null {
  const { plan } = usePlanKnowledge();
  const began = useRef(performance.now());
  const exercise = plan.exercises.find(({ id }) => id === rules.exercise);
  const figure = plan.figures.find(({ id }) => id === rules.exercise);
  if (exercise === undefined || figure === undefined) return null;
  return (
    <section class="stack close">
      <h2>{coachWords.set.title}</h2>
      <p class="support">{coachWords.set.line(rules.breakMinutes.from, rules.breakMinutes.to)}</p>
      <MovingFigure
        figure={figure}
        frameNow={() => freeFrame(figure, (performance.now() - began.current) / 1000)}
        running
      />
      <NumberedSteps steps={exercise.steps.map((step) => ({ do: step }))} />
      <p>
        <a class="lesser-link" href={`#/plan/exercise/${exercise.id}`}>
          {coachWords.set.play}
        </a>
      </p>
      <details class="reason">
        <summary>{coachWords.why}</summary>
        <div class="inside">
          <p>{rules.why}</p>
          <Source provenance={rules.provenance} />
        </div>
      </details>
    </section>
  );
}
