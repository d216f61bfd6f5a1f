// "Where does it hurt?", as a page of the check.
import { isEmpty, type PainMap } from '@rhomboid/body';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useApp } from '../app/context.ts';
import { nextStep } from '../check/next-step.ts';
import { type ShownPage, trailPage } from '../check/page-of.ts';
import { ErrorMessage, Heading } from '../parts/page-frame.tsx';
import { StageBar } from '../parts/slants.tsx';
import type { CheckRecord, PageAnswers } from '../state/check-record.ts';
import { MapDesk } from './map-desk.tsx';
import { useMapEditing } from './use-map-editing.ts';

export function MapPage({ page, record }: { page: ShownPage; record: CheckRecord }): JSX.Element {
  const { words, session, router } = useApp();
  const [missing, setMissing] = useState(false);
  const editing = useMapEditing(record.sketch ?? record.map, (map) => {
    session.hold({ sketch: map });
    setMissing(false);
  });
  const { map } = editing;
  const send = (given: PageAnswers): void => {
    const answered = session.answer(trailPage(page), given);
    router.go(nextStep(answered, session));
  };
  const done = (): void => {
    // Without a painful place the check would have to ask again where it hurts.
    if (hurtsSomewhere(map)) {
      send({ answers: {}, map });
      return;
    }
    setMissing(true);
    document.title = words.errorTitle(page.title);
  };
  return (
    <MapDesk
      editing={editing}
      head={(listed) => (
        <div class="reading">
          <StageBar page={page} />
          <div class="question-head map-head">
            <Heading>{page.title}</Heading>
            <p class="support">{listed ? words.map.listHint : words.map.hint}</p>
          </div>
        </div>
      )}
      before={
        missing && (
          <ErrorMessage id="map-missing" lead={words.question.error}>
            {words.map.missing}
          </ErrorMessage>
        )
      }
      after={
        isEmpty(map) && (
          <p>
            <button type="button" class="lesser-link" onClick={() => send({ answers: { loc: 'unsure' }, map: null })}>
              {words.map.cannot}
            </button>
          </p>
        )
      }
      done={words.map.done}
      onDone={done}
    />
  );
}

function hurtsSomewhere(map: PainMap): boolean {
  return [...map.areas, ...map.strokes].some(({ layer }) => layer === 'pain');
}
