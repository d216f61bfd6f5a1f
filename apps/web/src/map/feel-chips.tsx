// "What does the pain feel like?": one tap for each word, for all places at once or for one of them.
import { type PainMap, qualities, type RegionId, regionName, setQuality } from '@rhomboid/body';
import type { Finding } from '@rhomboid/knowledge';
import type { ComponentChildren, JSX } from 'preact';
import { useApp } from '../app/context.ts';
import { LineIcon } from '../parts/icons.tsx';
import { held, painful } from './feel.ts';

export interface FeelProps {
  readonly map: PainMap;
  readonly onChange: (map: PainMap) => void;
}

/** The words for every place that hurts; nothing before one does. */
export function FeelOfAll({ map, onChange }: FeelProps): JSX.Element | null {
  const { words } = useApp();
  const asked = useQuestion();
  const regions = painful(map);
  if (regions.length === 0) return null;
  return (
    <Chips map={map} onChange={onChange} regions={regions}>
      <legend>
        <b>{asked?.ask}</b>
        {regions.length > 1 && <span class="support">{words.map.feelAll}</span>}
      </legend>
    </Chips>
  );
}

/** The words for one place, folded away; nothing while it is the only one that hurts. */
export function FeelHere({ map, onChange, region }: FeelProps & { readonly region: RegionId }): JSX.Element | null {
  const { words } = useApp();
  if (painful(map).length < 2) return null;
  return (
    <details class="reason">
      <summary>
        {words.map.feelHere}
        <LineIcon name="down" />
      </summary>
      <div class="inside">
        <Chips map={map} onChange={onChange} regions={[region]}>
          <legend class="unseen">{words.map.feelOf(regionName(region))}</legend>
        </Chips>
      </div>
    </details>
  );
}

interface ChipsProps extends FeelProps {
  readonly regions: readonly RegionId[];
  /** The legend. */
  readonly children: ComponentChildren;
}

/** A box that holds for some of the places only is neither ticked nor empty; a tap ticks it for all. */
function Chips({ map, onChange, regions, children }: ChipsProps): JSX.Element {
  const asked = useQuestion();
  return (
    <fieldset class="chips">
      {children}
      {qualities.map((quality) => {
        const where = held(map, regions, quality);
        return (
          <label key={quality} class="choice">
            <input
              type="checkbox"
              name={quality}
              checked={where === 'all'}
              indeterminate={where === 'some'}
              onChange={() => onChange(setQuality(map, regions, quality, where !== 'all'))}
            />
            {asked?.options.find(({ id }) => id === quality)?.text}
          </label>
        );
      })}
    </fieldset>
  );
}

/** The question that the words answer; its texts come with the knowledge. */
function useQuestion(): Finding | undefined {
  return useApp().knowledge.findings.find(({ id }) => id === 'qual');
}
