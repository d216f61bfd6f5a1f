// Which part of the drawing is shown. Zooming goes to the place that was touched last; dragging moves it when asked to.
import { type Box, frameOf, type Point, type RegionId, regionOf, type View } from '@rhomboid/body';
import { useEffect, useState } from 'preact/hooks';

const STEPS = [1, 1.6, 2.5] as const;
/** Units of height that are shown at once: what lies lower can be reached by moving, and the tools stay in sight. */
const MOST_HEIGHT = 322;

export interface Zoom {
  readonly frame: Box;
  /** Width of the part shown, against the whole: 1 = whole. */
  readonly scale: number;
  readonly moving: boolean;
  readonly canGoIn: boolean;
  readonly canGoOut: boolean;
  goIn(): void;
  goOut(): void;
  toggleMoving(): void;
  move(dx: number, dy: number): void;
  /** Remembers the place to zoom to. */
  lookAt(region: RegionId): void;
}

export function useZoom(view: View): Zoom {
  const [step, setStep] = useState(0);
  const [moving, setMoving] = useState(false);
  const [focus, setFocus] = useState<Point>(middleOf(view));
  useEffect(() => {
    setStep(0);
    setMoving(false);
    setFocus(middleOf(view));
  }, [view]);
  const frame = partOf(view, STEPS[step] ?? 1, focus);
  return {
    frame,
    scale: frame.width / frameOf(view).width,
    moving: moving && step > 0,
    canGoIn: step < STEPS.length - 1,
    canGoOut: step > 0,
    goIn: () => setStep(Math.min(step + 1, STEPS.length - 1)),
    goOut: () => setStep(Math.max(step - 1, 0)),
    toggleMoving: () => setMoving(!moving),
    move: (dx, dy) => {
      // From the middle of what is shown, so that a drag at the rim does not have to be undone first.
      setFocus([frame.x + frame.width / 2 + dx, frame.y + frame.height / 2 + dy]);
    },
    lookAt: (region) => {
      const place = regionOf(region);
      if (step === 0 && place !== undefined) setFocus(place.centre);
    },
  };
}

/** Between the shoulder blades on the body; the middle of a hand. */
function middleOf(view: View): Point {
  if (view === 'back' || view === 'front') return [0, 175];
  const { x, y, width, height } = frameOf(view);
  return [x + width / 2, y + height / 2];
}

/** The part of the view around `focus`, never beyond its rim. */
function partOf(view: View, zoom: number, focus: Point): Box {
  const whole = frameOf(view);
  const width = whole.width / zoom;
  const height = Math.min(whole.height, MOST_HEIGHT) / zoom;
  if (zoom === 1) return { ...whole, height };
  const within = (middle: number, from: number, size: number, part: number): number =>
    Math.min(from + size - part, Math.max(from, middle - part / 2));
  return {
    x: within(focus[0], whole.x, whole.width, width),
    y: within(focus[1], whole.y, whole.height, height),
    width,
    height,
  };
}
