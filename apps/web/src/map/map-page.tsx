// "Where does it hurt?": the drawing with its tools, or the equal list, and the sentence that reads it back.
import { addSpread, isEmpty, isShown, type PainMap, type RegionId, regionName, type View } from '@rhomboid/body';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useApp } from '../app/context.ts';
import { nextStep } from '../check/next-step.ts';
import { type ShownPage, trailPage } from '../check/page-of.ts';
import { LineIcon } from '../parts/icons.tsx';
import { Bar, ErrorMessage, Heading } from '../parts/page-frame.tsx';
import { StageBar } from '../parts/slants.tsx';
import type { CheckRecord, PageAnswers } from '../state/check-record.ts';
import { Drawing } from './drawing.tsx';
import { carriedOn } from './feel.ts';
import { FeelOfAll } from './feel-chips.tsx';
import { DrawingButtons, ViewRow } from './map-buttons.tsx';
import { changed, startHistory, undone } from './map-history.ts';
import { PlaceList } from './place-list.tsx';
import { ReadBack } from './read-back.tsx';
import { StrengthPanel } from './strength-panel.tsx';
import { ToolRow } from './tool-row.tsx';
import { drawn, type Effect, type Tool, tapped } from './tools.ts';
import { useZoom } from './zoom.ts';

export function MapPage({ page, record }: { page: ShownPage; record: CheckRecord }): JSX.Element {
  const { words, session, router } = useApp();
  const [history, setHistory] = useState(() => startHistory(record.sketch ?? record.map));
  const [view, setView] = useState<View>('back');
  const [tool, setTool] = useState<Tool>('pain');
  const [asked, setAsked] = useState<RegionId | null>(null);
  const [spreadFrom, setSpreadFrom] = useState<RegionId | null>(null);
  const [listed, setListed] = useState(false);
  const [missing, setMissing] = useState(false);
  const zoom = useZoom(view);
  const map = history.now;

  const change = (given: PainMap): void => {
    const next = carriedOn(map, given);
    setHistory(changed(history, next));
    if (next !== map) session.sketch(next);
    if (asked !== null && !isShown(next, asked, 'pain')) setAsked(null);
    setMissing(false);
  };
  const apply = ({ map: next, ask }: Effect): void => {
    change(next);
    setAsked(ask);
  };
  // Two taps do what a drawn arrow does: from where, then to where.
  const tapSpread = (region: RegionId): void => {
    if (spreadFrom !== null && spreadFrom !== region)
      change(addSpread(map, { from: spreadFrom, to: region, path: [] }));
    setSpreadFrom(spreadFrom === null ? region : null);
  };
  const tap = (region: RegionId): void => {
    zoom.lookAt(region);
    if (tool === 'spread') tapSpread(region);
    else apply(tapped(map, tool, region));
  };
  const choose = (next: Tool): void => {
    setTool(next);
    setSpreadFrom(null);
  };
  const undo = (): void => {
    const back = undone(history);
    setHistory(back);
    session.sketch(back.now);
    setAsked(null);
  };
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
    <div class="page">
      <div class="inner">
        <div class="reading">
          <StageBar page={page} />
          <div class="question-head map-head">
            <Heading>{page.title}</Heading>
            <p class="support">{listed ? words.map.listHint : words.map.hint}</p>
          </div>
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
              <ToolRow tool={tool} onChoose={choose} />
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
          {missing && (
            <ErrorMessage id="map-missing" lead={words.question.error}>
              {words.map.missing}
            </ErrorMessage>
          )}
          <ReadBack map={map} />
          {!listed && <ViewRow view={view} onChoose={setView} />}
          {isEmpty(map) && (
            <p>
              <button type="button" class="lesser-link" onClick={() => send({ answers: { loc: 'unsure' }, map: null })}>
                {words.map.cannot}
              </button>
            </p>
          )}
        </div>
      </div>
      <Bar
        buttons={
          <>
            <button type="button" class="second" onClick={() => setListed(!listed)}>
              <LineIcon name={listed ? 'drawing' : 'list'} size={22} />
              {listed ? words.map.useDrawing : words.map.useList}
            </button>
            <button type="button" class="main" onClick={done}>
              {words.map.done}
              <LineIcon name="forward" />
            </button>
          </>
        }
      />
    </div>
  );
}

function hurtsSomewhere(map: PainMap): boolean {
  return [...map.areas, ...map.strokes].some(({ layer }) => layer === 'pain');
}
