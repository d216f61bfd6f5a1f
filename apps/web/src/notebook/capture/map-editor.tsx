// The pain map inside an entry: the drawing with its tools, or the equal list, made of the same parts as in the check.
import { addSpread, isShown, type PainMap, type RegionId, regionName, type View } from '@rhomboid/body';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useApp } from '../../app/context.ts';
import { Drawing } from '../../map/drawing.tsx';
import { carriedOn } from '../../map/feel.ts';
import { FeelOfAll } from '../../map/feel-chips.tsx';
import { DrawingButtons, ViewRow } from '../../map/map-buttons.tsx';
import { changed, startHistory, undone } from '../../map/map-history.ts';
import { PlaceList } from '../../map/place-list.tsx';
import { ReadBack } from '../../map/read-back.tsx';
import { StrengthPanel } from '../../map/strength-panel.tsx';
import { ToolRow } from '../../map/tool-row.tsx';
import { drawn, type Effect, type Tool, tapped } from '../../map/tools.ts';
import { useZoom } from '../../map/zoom.ts';
import { LineIcon } from '../../parts/icons.tsx';
import { Bar, Heading } from '../../parts/page-frame.tsx';
import { painWords } from '../words/pain.ts';

export interface MapEditorProps {
  readonly start: PainMap | null;
  readonly onChange: (map: PainMap) => void;
  readonly onDone: () => void;
}

export function MapEditor({ start, onChange, onDone }: MapEditorProps): JSX.Element {
  const { words } = useApp();
  const [history, setHistory] = useState(() => startHistory(start));
  const [view, setView] = useState<View>('back');
  const [tool, setTool] = useState<Tool>('pain');
  const [asked, setAsked] = useState<RegionId | null>(null);
  const [spreadFrom, setSpreadFrom] = useState<RegionId | null>(null);
  const [listed, setListed] = useState(false);
  const zoom = useZoom(view);
  const map = history.now;

  const change = (given: PainMap): void => {
    const next = carriedOn(map, given);
    setHistory(changed(history, next));
    if (next !== map) onChange(next);
    if (asked !== null && !isShown(next, asked, 'pain')) setAsked(null);
  };
  const apply = ({ map: next, ask }: Effect): void => {
    change(next);
    setAsked(ask);
  };
  const tap = (region: RegionId): void => {
    zoom.lookAt(region);
    if (tool !== 'spread') {
      apply(tapped(map, tool, region));
      return;
    }
    // Two taps do what a drawn arrow does: from where, then to where.
    if (spreadFrom !== null && spreadFrom !== region)
      change(addSpread(map, { from: spreadFrom, to: region, path: [] }));
    setSpreadFrom(spreadFrom === null ? region : null);
  };
  const undo = (): void => {
    const back = undone(history);
    setHistory(back);
    onChange(back.now);
    setAsked(null);
  };

  return (
    <div class="page">
      <div class="inner">
        <div class="reading question-head map-head">
          <Heading>{painWords.mapTitle}</Heading>
          <p class="support">{listed ? painWords.listHint : painWords.mapHint}</p>
        </div>
      </div>
      <div class="content map-grid">
        {listed ? (
          <div class="inner">
            <PlaceList map={map} onChange={change} />
          </div>
        ) : (
          <div class="map-picture">
            <Drawing
              map={map}
              view={view}
              frame={zoom.frame}
              moving={zoom.moving}
              onTap={tap}
              onLine={(points) => apply(drawn(map, tool, view, points, zoom.scale))}
              onBadge={setAsked}
              onHand={setView}
              onMove={zoom.move}
            />
            <DrawingButtons
              view={view}
              onTurn={setView}
              zoom={zoom}
              canUndo={history.before.length > 0}
              onUndo={undo}
            />
          </div>
        )}
        <div class="inner map-side stack">
          {!listed && (
            <>
              <ToolRow
                tool={tool}
                onChoose={(next) => {
                  setTool(next);
                  setSpreadFrom(null);
                }}
              />
              {tool === 'spread' && (
                <p class="support" role="status">
                  {spreadFrom === null ? words.map.spreadHelp : words.map.spreadNext(regionName(spreadFrom))}
                </p>
              )}
              {asked !== null && (
                <StrengthPanel map={map} region={asked} onChange={change} onClose={() => setAsked(null)} />
              )}
            </>
          )}
          <FeelOfAll map={map} onChange={change} />
          <ReadBack map={map} />
          {!listed && <ViewRow view={view} onChoose={setView} />}
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
              {painWords.mapDone}
              <LineIcon name="forward" />
            </button>
          </>
        }
      />
    </div>
  );
}
