// A pain map while it is edited: what was done, with which tool, and what is asked about.
import { addSpread, isShown, type PainMap, type RegionId, type View } from '@rhomboid/body';
import { useState } from 'preact/hooks';
import { carriedOn } from './feel.ts';
import { changed, startHistory, undone } from './map-history.ts';
import { type Effect, type Tool, tapped } from './tools.ts';
import { useZoom, type Zoom } from './zoom.ts';

export interface MapEditing {
  readonly map: PainMap;
  readonly view: View;
  readonly setView: (view: View) => void;
  readonly tool: Tool;
  /** Takes another tool; a spread that was begun is dropped. */
  readonly choose: (tool: Tool) => void;
  /** The region whose strength is asked for, or null. */
  readonly asked: RegionId | null;
  readonly ask: (region: RegionId | null) => void;
  /** Where a spread begins that waits for its end, or null. */
  readonly spreadFrom: RegionId | null;
  readonly zoom: Zoom;
  readonly change: (map: PainMap) => void;
  readonly apply: (effect: Effect) => void;
  readonly tap: (region: RegionId) => void;
  readonly canUndo: boolean;
  readonly undo: () => void;
}

/** Edits a map; `onChange` gets every new one, that of an undo too. */
export function useMapEditing(start: PainMap | null, onChange: (map: PainMap) => void): MapEditing {
  const [history, setHistory] = useState(() => startHistory(start));
  const [view, setView] = useState<View>('back');
  const [tool, setTool] = useState<Tool>('pain');
  const [asked, ask] = useState<RegionId | null>(null);
  const [spreadFrom, setSpreadFrom] = useState<RegionId | null>(null);
  const zoom = useZoom(view);
  const map = history.now;

  const change = (given: PainMap): void => {
    const next = carriedOn(map, given);
    setHistory(changed(history, next));
    if (next !== map) onChange(next);
    if (asked !== null && !isShown(next, asked, 'pain')) ask(null);
  };
  const apply = ({ map: next, ask: about }: Effect): void => {
    change(next);
    ask(about);
  };
  // Two taps do what a drawn arrow does: from where, then to where.
  const tapSpread = (region: RegionId): void => {
    if (spreadFrom !== null && spreadFrom !== region)
      change(addSpread(map, { from: spreadFrom, to: region, path: [] }));
    setSpreadFrom(spreadFrom === null ? region : null);
  };
  return {
    map,
    view,
    setView,
    tool,
    choose(next) {
      setTool(next);
      setSpreadFrom(null);
    },
    asked,
    ask,
    spreadFrom,
    zoom,
    change,
    apply,
    tap(region) {
      zoom.lookAt(region);
      if (tool === 'spread') tapSpread(region);
      else apply(tapped(map, tool, region));
    },
    canUndo: history.before.length > 0,
    undo() {
      const back = undone(history);
      setHistory(back);
      onChange(back.now);
      ask(null);
    },
  };
}
