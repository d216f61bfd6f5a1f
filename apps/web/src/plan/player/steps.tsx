// An exercise in words and still pictures: what is read before it starts, and what is printed.
import { type Figure, figureAtLevel } from '@rhomboid/body';
import type { ExerciseInfo } from '@rhomboid/knowledge';
import type { JSX } from 'preact';
import { NumberedSteps } from '../../parts/lists.tsx';
import { usePlanKnowledge } from '../context.tsx';
import type { PlayedDose } from './blocks.ts';
import { FigureStrip } from './moving-figure.tsx';
import { playerWords } from './words/player.ts';

export function ExerciseSteps({ exercise, dose }: { exercise: ExerciseInfo; dose: PlayedDose }): JSX.Element {
  const { exercise: words } = playerWords;
  const { plan } = usePlanKnowledge();
  const level = exercise.levels.find((one) => one.level === dose.level);
  const needed = [...exercise.equipment, ...(level?.equipment ?? [])].flatMap(
    (id) => plan.equipment.find((one) => one.id === id)?.name ?? [],
  );
  const figure = plan.figures.find(({ id }) => id === exercise.id);
  /** The next level, where it looks different from this one. */
  const lookAt = (at: number): { level: number; name: string; figure: Figure } | null => {
    const there = exercise.levels.find((one) => one.level === at);
    if (figure === undefined || there === undefined) return null;
    const other = figureAtLevel(figure, at);
    return other === figureAtLevel(figure, dose.level) ? null : { level: at, name: there.name, figure: other };
  };
  return (
    <div class="stack">
      <section class="stack close">
        <h2>{words.steps}</h2>
        <p>
          <b>{playerWords.dose(dose)}</b>
          {level !== undefined && <span class="support"> · {words.level(level.level, level.name)}</span>}
        </p>
        {level !== undefined && level.change !== '' && <p>{level.change}</p>}
        <NumberedSteps steps={exercise.steps.map((step) => ({ do: step }))} />
      </section>
      <dl class="step-facts">
        {(
          [
            [words.needs, playerWords.list([...new Set(needed)]), null],
            [words.breathing, exercise.breathing, null],
            [words.stop, exercise.stop, null],
            [words.easier, exercise.easier, lookAt(dose.level - 1)],
            [words.harder, exercise.harder, lookAt(dose.level + 1)],
          ] as const
        ).map(([term, text, other]) =>
          text === '' ? null : (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
              {other !== null && (
                <dd class="other-level no-print">
                  <p>{words.level(other.level, other.name)}</p>
                  <FigureStrip figure={other.figure} shape={3} />
                </dd>
              )}
            </div>
          ),
        )}
      </dl>
    </div>
  );
}

/** The same on paper, one exercise below the other. */
export function PrintedSteps({
  exercise,
  figure,
  dose,
}: {
  exercise: ExerciseInfo;
  figure: Figure;
  dose: PlayedDose;
}): JSX.Element {
  return (
    <section class="print-only printed-steps">
      <h2>{exercise.name}</h2>
      <div class="printed-strip">
        <FigureStrip figure={figureAtLevel(figure, dose.level)} shape={3} />
      </div>
      <ExerciseSteps exercise={exercise} dose={dose} />
    </section>
  );
}
