// The pain map as a picture: what was shown, in the views in which something was shown.
import { areasOf, drawMap, type PainMap, placeOf, readBackText, type View } from '@rhomboid/body';
import { h, type JSX, type VNode } from 'preact';

/** One picture for each view that holds something. The sentence that reads the map back is their text. */
export function MapPicture({ map }: { map: PainMap }): JSX.Element {
  return (
    <div class="map-pictures">
      {viewsOf(map).map((view) =>
        drawMap<VNode>(h as never, {
          view,
          map,
          idPrefix: `picture-${view}`,
          insets: view === 'back',
          attributes: { role: 'img', 'aria-label': readBackText(map) },
        }),
      )}
    </div>
  );
}

/** Body views with something in them; the hands show as insets beside the back. */
function viewsOf(map: PainMap): readonly View[] {
  const shown = new Set(areasOf(map).map(({ region }) => placeOf(region).view));
  const front = shown.has('front') || map.spread.some(({ from }) => placeOf(from).view === 'front');
  return front ? ['back', 'front'] : ['back'];
}
