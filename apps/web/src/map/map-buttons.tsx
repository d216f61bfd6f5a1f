// The buttons on and under the drawing: which part of the body, zoom, move, undo.
import { type View, views } from '@rhomboid/body';
import type { JSX } from 'preact';
import { useApp } from '../app/context.ts';
import { type IconName, LineIcon } from '../parts/icons.tsx';
import type { Zoom } from './zoom.ts';

/** Back, front, left hand, right hand. */
export function ViewRow({ view, onChoose }: { view: View; onChoose: (view: View) => void }): JSX.Element {
  const { words } = useApp();
  return (
    <fieldset>
      <legend class="unseen">{words.map.viewChoice}</legend>
      <div class="views">
        {views.map((id) => (
          <label key={id} class="view">
            <input type="radio" name="view" checked={view === id} onChange={() => onChoose(id)} />
            {words.map.views[id]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export interface DrawingButtonsProps {
  readonly view: View;
  readonly onTurn: (view: View) => void;
  readonly zoom: Zoom;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

/** The buttons on the drawing itself: turn round, zoom, move, undo. */
export function DrawingButtons({ view, onTurn, zoom, canUndo, onUndo }: DrawingButtonsProps): JSX.Element {
  const { words } = useApp();
  const other = view === 'back' ? 'front' : 'back';
  return (
    <div class="zoom">
      <button type="button" class="square turn" onClick={() => onTurn(other)}>
        {words.map.views[other]}
      </button>
      {zoom.canGoIn && <SquareButton icon="plus" label={words.map.zoomIn} onPress={zoom.goIn} />}
      {zoom.canGoOut && (
        <>
          <SquareButton icon="minus" label={words.map.zoomOut} onPress={zoom.goOut} />
          <SquareButton icon="move" label={words.map.move} onPress={zoom.toggleMoving} pressed={zoom.moving} />
        </>
      )}
      {canUndo && <SquareButton icon="undo" label={words.map.undo} onPress={onUndo} />}
    </div>
  );
}

interface SquareButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly pressed?: boolean;
}

function SquareButton({ icon, label, onPress, pressed }: SquareButtonProps): JSX.Element {
  return (
    <button type="button" class="square" aria-label={label} aria-pressed={pressed} onClick={onPress}>
      <LineIcon name={icon} />
    </button>
  );
}
