// Asks how strong the pain is in the place that was just shown, and lets it have words of its own.
import { type PainMap, type RegionId, regionName, setIntensity } from '@rhomboid/body';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../app/context.ts';
import { PainKeys } from '../questions/pain-scale.tsx';
import { FeelHere } from './feel-chips.tsx';
import { cleared, strengthAt } from './tools.ts';

export interface StrengthProps {
  readonly map: PainMap;
  readonly region: RegionId;
  readonly onChange: (map: PainMap) => void;
  readonly onClose: () => void;
}

export function StrengthPanel({ map, region, onChange, onClose }: StrengthProps): JSX.Element {
  const { words } = useApp();
  const panel = useRef<HTMLFieldSetElement>(null);
  useEffect(() => panel.current?.scrollIntoView({ block: 'nearest' }), [region]);
  return (
    <fieldset class="strength" ref={panel}>
      <legend>{words.map.strengthOf(regionName(region))}</legend>
      <PainKeys
        name={`strength-${region}`}
        value={strengthAt(map, region)}
        onChoose={(value) => onChange(setIntensity(map, region, 'pain', value))}
      />
      <FeelHere map={map} region={region} onChange={onChange} />
      <p class="strength-links">
        <button type="button" class="lesser-link" onClick={() => onChange(cleared(map, region))}>
          {words.map.removePlace}
        </button>
        <button type="button" class="lesser-link" onClick={onClose}>
          {words.map.close}
        </button>
      </p>
    </fieldset>
  );
}
