// The pain map inside an entry, on the same desk as in the check.
import type { PainMap } from '@rhomboid/body';
import type { JSX } from 'preact';
import { MapDesk } from '../../map/map-desk.tsx';
import { useMapEditing } from '../../map/use-map-editing.ts';
import { Heading } from '../../parts/page-frame.tsx';
import { painWords } from '../words/pain.ts';

export interface MapEditorProps {
  readonly start: PainMap | null;
  readonly onChange: (map: PainMap) => void;
  readonly onDone: () => void;
}

export function MapEditor({ start, onChange, onDone }: MapEditorProps): JSX.Element {
  const editing = useMapEditing(start, onChange);
  return (
    <MapDesk
      editing={editing}
      head={(listed) => (
        <div class="reading question-head map-head">
          <Heading>{painWords.mapTitle}</Heading>
          <p class="support">{listed ? painWords.listHint : painWords.mapHint}</p>
        </div>
      )}
      done={painWords.mapDone}
      onDone={onDone}
    />
  );
}
