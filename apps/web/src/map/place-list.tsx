// The same map as a list: every place with what is felt there, its strength and words, and where the pain spreads.
import {
  addSpread,
  isShown,
  type Layer,
  type PainMap,
  places,
  type RegionId,
  regionName,
  removeSpread,
  setIntensity,
  toggleRegion,
  type View,
} from '@rhomboid/body';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useApp } from '../app/context.ts';
import { Choice } from '../parts/choices.tsx';
import { LineIcon } from '../parts/icons.tsx';
import { capital } from '../words/format.ts';
import { FeelHere } from './feel-chips.tsx';
import { strengthAt } from './tools.ts';

type Sheet = View | 'list';
const SHEETS: readonly Sheet[] = ['back', 'front', 'left-hand', 'right-hand', 'list'];
const LAYERS: readonly Layer[] = ['pain', 'numb', 'tingle'];

export interface PlaceListProps {
  readonly map: PainMap;
  readonly onChange: (map: PainMap) => void;
}

export function PlaceList({ map, onChange }: PlaceListProps): JSX.Element {
  const { words } = useApp();
  return (
    <div class="stack">
      {SHEETS.map((sheet) => (
        <details class="reason" key={sheet} open={sheet === 'back'}>
          <summary>
            {words.map.sheets[sheet]}
            <LineIcon name="down" />
          </summary>
          <div class="inside choices">
            {places
              .filter((place) => place.view === sheet)
              .map(({ id }) => (
                <PlaceRows key={id} region={id} map={map} onChange={onChange} />
              ))}
          </div>
        </details>
      ))}
      <SpreadForm map={map} onChange={onChange} />
    </div>
  );
}

function PlaceRows({ region, map, onChange }: PlaceListProps & { region: RegionId }): JSX.Element {
  const { words } = useApp();
  const name = capital(regionName(region));
  const hurts = isShown(map, region, 'pain');
  const felt = LAYERS.filter((layer) => isShown(map, region, layer));
  return (
    <>
      <Choice
        type="checkbox"
        name={region}
        checked={felt.length > 0}
        onChoose={() =>
          onChange(
            felt.length === 0
              ? toggleRegion(map, region, 'pain')
              : felt.reduce((left, layer) => toggleRegion(left, region, layer), map),
          )
        }
      >
        {name}
      </Choice>
      {felt.length > 0 && (
        <fieldset class="choices inset">
          <legend class="unseen">{name}</legend>
          <div class="layer-row">
            {LAYERS.map((layer) => (
              <Choice
                key={layer}
                type="checkbox"
                name={`${region}-${layer}`}
                checked={isShown(map, region, layer)}
                onChoose={() => onChange(toggleRegion(map, region, layer))}
              >
                {words.map.tools[layer]}
              </Choice>
            ))}
          </div>
          {hurts && (
            <p class="field">
              <label for={`strength-${region}`}>{words.map.strength}</label>
              <select
                id={`strength-${region}`}
                value={strengthAt(map, region) ?? ''}
                onChange={(event) => {
                  if (event.currentTarget.value !== '')
                    onChange(setIntensity(map, region, 'pain', Number(event.currentTarget.value)));
                }}
              >
                <option value="">{words.map.noStrength}</option>
                {Array.from({ length: 11 }, (_, number) => (
                  <option key={number} value={number}>
                    {words.question.outOfTen(number)}
                  </option>
                ))}
              </select>
            </p>
          )}
          {hurts && <FeelHere map={map} region={region} onChange={onChange} />}
        </fieldset>
      )}
    </>
  );
}

function SpreadForm({ map, onChange }: PlaceListProps): JSX.Element {
  const { words } = useApp();
  const [from, setFrom] = useState<RegionId | ''>('');
  const [to, setTo] = useState<RegionId | ''>('');
  const add = (): void => {
    if (from === '' || to === '' || from === to) {
      document.getElementById(from === '' ? 'spread-from' : 'spread-to')?.focus();
      return;
    }
    onChange(addSpread(map, { from, to, path: [] }));
    setFrom('');
    setTo('');
  };
  return (
    <fieldset class="stack close">
      <legend class="group-title">{words.map.tools.spread}</legend>
      {map.spread.map((arrow) => (
        <p class="notice" key={`${arrow.from} ${arrow.to}`}>
          {words.map.spreads(regionName(arrow.from), regionName(arrow.to))}
          <button type="button" class="lesser-link" onClick={() => onChange(removeSpread(map, arrow.from, arrow.to))}>
            {words.map.removePlace}
          </button>
        </p>
      ))}
      <PlaceSelect id="spread-from" label={words.map.spreadFrom} value={from} onChoose={setFrom} />
      <PlaceSelect id="spread-to" label={words.map.spreadTo} value={to} onChoose={setTo} />
      <button type="button" class="second small" onClick={add}>
        {words.map.addSpread}
      </button>
    </fieldset>
  );
}

interface PlaceSelectProps {
  readonly id: string;
  readonly label: string;
  readonly value: RegionId | '';
  readonly onChoose: (region: RegionId | '') => void;
}

function PlaceSelect({ id, label, value, onChoose }: PlaceSelectProps): JSX.Element {
  const { words } = useApp();
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value as RegionId | '')}>
        <option value="">{words.map.nowhere}</option>
        {places.map((place) => (
          <option key={place.id} value={place.id}>
            {capital(regionName(place.id))}
          </option>
        ))}
      </select>
    </p>
  );
}
