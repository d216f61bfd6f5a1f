// Where it hurts, in an entry: the same places as last time with one tap, or the drawing. Nothing is carried over unasked.
import { isEmpty, type PainMap } from '@rhomboid/body';
import type { PainEntry } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { MapPicture } from '../../map/map-picture.tsx';
import { ReadBack } from '../../map/read-back.tsx';
import { LineIcon } from '../../parts/icons.tsx';
import { entriesOf, useLocalNow, useNotebook } from '../context.ts';
import type { NotebookState } from '../notebook-state.ts';
import { painWords } from '../words/pain.ts';
import { Group } from './form-page.tsx';
import type { PainDraft } from './pain-draft.ts';

export interface PlacesFieldProps {
  readonly draft: PainDraft;
  readonly onChange: (change: Partial<PainDraft>) => void;
  readonly onDraw: () => void;
}

export function PlacesField({ draft, onChange, onDraw }: PlacesFieldProps): JSX.Element {
  const { state } = useNotebook();
  const { day } = useLocalNow();
  const last = lastMap(state, draft.pain, day);
  const { map } = draft;
  if (map !== null && !isEmpty(map))
    return (
      <Group title={painWords.where}>
        <div class="entry-map">
          <MapPicture map={map} />
          <ReadBack map={map} />
        </div>
        <p class="button-row">
          <button type="button" class="second small" onClick={onDraw}>
            <LineIcon name="drawing" size={20} />
            {painWords.changePlaces}
          </button>
          <button type="button" class="lesser-link" onClick={() => onChange({ map: null })}>
            {painWords.noPlaces}
          </button>
        </p>
      </Group>
    );
  return (
    <Group title={painWords.where}>
      <div class="button-pair">
        {last !== null && (
          <button type="button" class="second" onClick={() => onChange({ map: last })}>
            <LineIcon name="again" />
            {painWords.samePlaces}
          </button>
        )}
        <button type="button" class="second" onClick={onDraw}>
          <LineIcon name="drawing" />
          {painWords.showPlaces}
        </button>
      </div>
    </Group>
  );
}

/** The places that were shown last for this pain, or for any where this one has none yet. */
export function lastMap(state: NotebookState, pain: string | null, today: string): PainMap | null {
  const shown = entriesOf(state, 'pain').filter(
    (entry): entry is PainEntry & { map: PainMap } => entry.map !== undefined && entry.day <= today,
  );
  const own = shown.filter((entry) => (entry.pain ?? null) === pain);
  return (own.at(-1) ?? shown.at(-1))?.map ?? null;
}
