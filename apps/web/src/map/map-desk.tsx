// Where a map is edited: the drawing with its tools, or the equal list, the words of the pain, and the read-back.
import { regionName } from '@rhomboid/body';
import type { ComponentChildren, JSX, TargetedMouseEvent } from 'preact';
import { useState } from 'preact/hooks';
import { useApp } from '../app/context.ts';
import { LineIcon } from '../parts/icons.tsx';
import { Bar } from '../parts/page-frame.tsx';
import { Drawing } from './drawing.tsx';
import { FeelOfAll } from './feel-chips.tsx';
import { DrawingButtons, ViewRow } from './map-buttons.tsx';
import { PlaceList } from './place-list.tsx';
import { ReadBack } from './read-back.tsx';
import { StrengthPanel } from './strength-panel.tsx';
import { ToolRow } from './tool-row.tsx';
import { drawn } from './tools.ts';
import type { MapEditing } from './use-map-editing.ts';

export interface MapDeskProps {
  readonly editing: MapEditing;
  /** The heading over the desk; it is told whether the list is shown. */
  readonly head: (listed: boolean) => ComponentChildren;
  /** What stands before the sentence that reads the map back, and at the end. */
  readonly before?: ComponentChildren;
  readonly after?: ComponentChildren;
  readonly done: string;
  readonly onDone: () => void;
}

export function MapDesk({ editing, head, before, after, done, onDone }: MapDeskProps): JSX.Element {
  const { words } = useApp();
  const [listed, setListed] = useState(false);
  const { map, view, tool, zoom, asked, spreadFrom } = editing;
  return (
    <div class="page">
      <div class="inner">{head(listed)}</div>
      {/* biome-ignore lint/a11y: the buttons inside are what is pressed. */}
      <div class="content map-grid" onClick={keepFocus}>
        {listed ? (
          <div class="inner">
            <PlaceList map={map} onChange={editing.change} />
          </div>
        ) : (
          <div class="map-picture">
            <Drawing
              map={map}
              view={view}
              frame={zoom.frame}
              moving={zoom.moving}
              onTap={editing.tap}
              onLine={(points) => editing.apply(drawn(map, tool, view, points, zoom.scale))}
              onBadge={editing.ask}
              onHand={editing.setView}
              onMove={zoom.move}
            />
            <DrawingButtons
              view={view}
              onTurn={editing.setView}
              zoom={zoom}
              canUndo={editing.canUndo}
              onUndo={editing.undo}
            />
          </div>
        )}
        <div class="inner map-side stack">
          {!listed && (
            <>
              <ToolRow tool={tool} onChoose={editing.choose} />
              {tool === 'spread' && (
                <p class="support" role="status">
                  {spreadFrom === null ? words.map.spreadHelp : words.map.spreadNext(regionName(spreadFrom))}
                </p>
              )}
              {asked !== null && (
                <StrengthPanel map={map} region={asked} onChange={editing.change} onClose={() => editing.ask(null)} />
              )}
            </>
          )}
          <FeelOfAll map={map} onChange={editing.change} />
          {before}
          <ReadBack map={map} />
          {!listed && <ViewRow view={view} onChoose={editing.setView} />}
          {after}
        </div>
      </div>
      <Bar
        buttons={
          <>
            <button type="button" class="second" onClick={() => setListed(!listed)}>
              <LineIcon name={listed ? 'drawing' : 'list'} size={22} />
              {listed ? words.map.useDrawing : words.map.useList}
            </button>
            <button type="button" class="main" onClick={onDone}>
              {done}
              <LineIcon name="forward" />
            </button>
          </>
        }
      />
    </div>
  );
}

/** A button that goes away with what it did, pressed without a pointer, leaves the focus to the drawing or to the list. */
function keepFocus({ currentTarget, detail }: TargetedMouseEvent<HTMLElement>): void {
  requestAnimationFrame(() => {
    if (detail === 0 && document.activeElement === document.body)
      currentTarget.querySelector<HTMLElement>('[tabindex="0"], #spread-from')?.focus({ preventScroll: true });
  });
}
