// The figure in its panel: moving at the pace of the exercise, or as a still strip where motion is not wanted.
import { drawFigure, type Figure, type Frame, stillStrip } from '@rhomboid/body';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { make } from '../../notebook/views/make.ts';
import { type Picture, pictureIn, svgElement } from './svg-picture.ts';

export interface MovingFigureProps {
  readonly figure: Figure;
  /** What the figure looks like now; asked before every frame. */
  readonly frameNow: () => Frame;
  /** Called with every frame, moving figure or not, so that counting goes on. */
  readonly onFrame?: () => void;
  readonly running: boolean;
  /** In the corner: the count. */
  readonly children?: ComponentChildren;
}

export function MovingFigure({ figure, frameNow, onFrame, running, children }: MovingFigureProps): JSX.Element {
  const still = useReducedMotion();
  const host = useRef<HTMLDivElement>(null);
  const picture = useRef<Picture | null>(null);
  const latest = useRef({ frameNow, onFrame });
  latest.current = { frameNow, onFrame };
  useEffect(() => {
    if (still || host.current === null) return;
    picture.current = pictureIn(host.current, drawFigure(svgElement, latest.current.frameNow()));
    return () => {
      picture.current?.node.remove();
      picture.current = null;
    };
  }, [figure, still]);
  useEffect(() => {
    if (!running) return;
    let shown: Frame | null = null;
    let handle = 0;
    const step = (): void => {
      latest.current.onFrame?.();
      const frame = latest.current.frameNow();
      if (picture.current !== null && !isSame(shown, frame)) picture.current.show(drawFigure(svgElement, frame));
      shown = frame;
      handle = requestAnimationFrame(step);
    };
    handle = requestAnimationFrame(step);
    return () => cancelAnimationFrame(handle);
  }, [figure, still, running]);
  useEffect(() => {
    // Paused, it still follows where the person goes in it.
    if (!running && picture.current !== null) picture.current.show(drawFigure(svgElement, latest.current.frameNow()));
  });
  return (
    <div class={still ? 'figure-panel strip' : 'figure-panel'}>
      <div class="figure-host" ref={host}>
        {still && <FigureStrip figure={figure} />}
      </div>
      {children}
    </div>
  );
}

/** A held pose stays as it is: nothing is drawn anew. */
function isSame(before: Frame | null, now: Frame): boolean {
  return (
    before !== null &&
    before.phase === 'hold' &&
    now.phase === 'hold' &&
    before.key === now.key &&
    before.mirrored === now.mirrored
  );
}

/** The steps side by side: for paper, for reduced motion, and for what comes next. */
export function FigureStrip({ figure, shape = 2 }: { figure: Figure; shape?: number }): JSX.Element {
  return stillStrip(make, figure, { shape });
}

const QUERY = '(prefers-reduced-motion: reduce)';

export function useReducedMotion(): boolean {
  const [still, setStill] = useState(() => matchMedia(QUERY).matches);
  useEffect(() => {
    const query = matchMedia(QUERY);
    const look = (): void => setStill(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return still;
}
