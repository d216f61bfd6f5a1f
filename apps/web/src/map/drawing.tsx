// The body to tap and paint on. Pointer and keyboard end in the same two acts: a tap on a place, or a drawn line.
import {
  type Badge,
  type Box,
  defaultReach,
  drawMap,
  frameOf,
  neighbourOf,
  type PainMap,
  type Point,
  type Region,
  type RegionId,
  regionAt,
  regionName,
  regionState,
  regionsOf,
  type View,
} from '@rhomboid/body';
import { h, type JSX, type VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useApp } from '../app/context.ts';
import { arrowOf } from './keys.ts';

export interface DrawingProps {
  readonly map: PainMap;
  readonly view: View;
  readonly frame: Box;
  /** Dragging moves the part that is shown instead of painting. */
  readonly moving: boolean;
  readonly onTap: (region: RegionId) => void;
  readonly onLine: (points: readonly Point[]) => void;
  readonly onBadge: (region: RegionId) => void;
  readonly onHand: (view: 'left-hand' | 'right-hand') => void;
  readonly onMove: (dx: number, dy: number) => void;
}

/** Movement in px below which a press is a tap. */
const TAP_SLACK = 7;

export function Drawing(props: DrawingProps): JSX.Element {
  const { words } = useApp();
  const { map, view, frame } = props;
  const box = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<RegionId>(() => regionsOf(view)[0]!.id);
  const [trace, setTrace] = useState<readonly Point[]>([]);
  const stroke = useStroke(props, box, setTrace);
  const here = regionsOf(view).some((region) => region.id === current) ? current : regionsOf(view)[0]!.id;

  const press = (event: KeyboardEvent, region: Region): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      props.onTap(region.id);
      return;
    }
    const next = arrowOf(event.key) === null ? undefined : neighbourOf(region.id, arrowOf(event.key)!);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    box.current?.querySelector<SVGElement>(`[data-region="${next}"]`)?.focus();
  };

  return (
    <div class={props.moving ? 'drawing moving' : 'drawing'} ref={box} {...stroke}>
      {drawMap<VNode>(h as never, {
        view,
        map,
        frame,
        idPrefix: 'map',
        attributes: { role: 'group', 'aria-label': words.map.drawing(words.map.seen[view]) },
        interaction: {
          region: (region) => ({
            role: 'button',
            tabindex: region.id === here ? 0 : -1,
            'aria-label': `${regionName(region.id)}, ${regionState(map, region.id)}`,
            onKeyDown: (event: KeyboardEvent) => press(event, region),
            // A screen reader presses without a pointer: to a finger the stroke listens.
            onClick: ({ detail }: MouseEvent) => detail === 0 && props.onTap(region.id),
            onFocus: () => setCurrent(region.id),
          }),
          badge: (badge: Badge) => ({ 'data-badge': badge.region, 'aria-hidden': 'true' }),
          inset: (hand) => ({ 'data-hand': hand, 'aria-hidden': 'true' }),
        },
      })}
      <Trace points={trace} frame={frame} />
    </div>
  );
}

/** The line under the finger while it is drawn. */
function Trace({ points, frame }: { points: readonly Point[]; frame: Box }): JSX.Element | null {
  if (points.length < 2) return null;
  return (
    <svg class="trace" viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`} aria-hidden="true">
      <polyline points={points.map((point) => point.join(',')).join(' ')} />
    </svg>
  );
}

interface Held {
  readonly id: number;
  readonly from: Point;
  readonly target: Element;
  last: Point;
  points: readonly Point[];
}

type StrokeHandlers = Readonly<
  Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel', (event: PointerEvent) => void>
>;

function useStroke(
  props: DrawingProps,
  box: { readonly current: HTMLDivElement | null },
  show: (points: readonly Point[]) => void,
): StrokeHandlers {
  const held = useRef<Held | null>(null);
  const { frame, view } = props;

  const toMap = (event: PointerEvent): Point => {
    const edge = box.current!.getBoundingClientRect();
    return [
      frame.x + ((event.clientX - edge.left) / edge.width) * frame.width,
      frame.y + ((event.clientY - edge.top) / edge.height) * frame.height,
    ];
  };
  const end = (): void => {
    held.current = null;
    show([]);
  };
  const act = (press: Held, event: PointerEvent): void => {
    const badge = press.target.closest('[data-badge]')?.getAttribute('data-badge');
    const hand = press.target.closest('[data-hand]')?.getAttribute('data-hand');
    if (badge) {
      props.onBadge(badge as RegionId);
      return;
    }
    if (hand === 'left-hand' || hand === 'right-hand') {
      props.onHand(hand);
      return;
    }
    const [x, y] = toMap(event);
    const region = regionAt(view, x, y, (defaultReach * frame.width) / frameOf(view).width);
    if (region !== undefined) props.onTap(region.id);
  };

  return {
    onPointerDown(event) {
      if (event.button !== 0 || held.current !== null) return;
      const at: Point = [event.clientX, event.clientY];
      held.current = {
        id: event.pointerId,
        from: at,
        last: at,
        target: event.target as Element,
        points: [toMap(event)],
      };
      box.current!.setPointerCapture(event.pointerId);
    },
    onPointerMove(event) {
      const press = held.current;
      if (press === null || press.id !== event.pointerId) return;
      if (props.moving) {
        const scale = frame.width / box.current!.clientWidth;
        props.onMove((press.last[0] - event.clientX) * scale, (press.last[1] - event.clientY) * scale);
        press.last = [event.clientX, event.clientY];
        return;
      }
      press.points = [...press.points, toMap(event)];
      if (travelled(press, event) >= TAP_SLACK) show(press.points);
    },
    onPointerUp(event) {
      const press = held.current;
      if (press === null || press.id !== event.pointerId) return;
      const isTap = travelled(press, event) < TAP_SLACK;
      end();
      if (isTap) act(press, event);
      else if (!props.moving) props.onLine(press.points);
    },
    onPointerCancel: end,
  };
}

function travelled(press: Held, event: PointerEvent): number {
  return Math.hypot(event.clientX - press.from[0], event.clientY - press.from[1]);
}
