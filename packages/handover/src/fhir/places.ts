// A drawing as Observations: pain with its place, strength and kind; numbness and pins and needles; where the pain spreads.
// Regions are what FHIR can hold; the strokes of the brush are not.
import { type Area, areasOf, type PainMap, regionName, type Spread } from '@rhomboid/body';
import { measureCode, observation, score, symptom, type Told } from './observation.ts';
import type { CodeableConcept, Observation, ObservationComponent } from './r4.ts';
import type { Subject } from './subject.ts';
import { concept, HL7, LOINC, loinc, own, SNOMED } from './systems.ts';
import { fhirWords as words } from './words-en.ts';

/** `more` are components that every one of them carries. */
export function placesOf(
  subject: Subject,
  told: Told,
  map: PainMap,
  more: readonly ObservationComponent[] = [],
): readonly Observation[] {
  return [
    ...areasOf(map).map((area) =>
      area.layer === 'pain' ? painIn(subject, told, area, more) : changedFeeling(subject, told, area, more),
    ),
    ...map.spread.map((spread) => spreadOf(subject, told, spread, more)),
  ];
}

function painIn(subject: Subject, told: Told, area: Area, more: readonly ObservationComponent[]): Observation {
  const { region, intensity, qualities = [] } = area;
  const component = [
    ...qualities.map((quality) => ({
      code: measureCode('pain-quality'),
      valueCodeableConcept: concept(quality.replaceAll('-', ' '), own('quality', quality)),
    })),
    ...more,
  ];
  return observation(subject, told, measureCode('pain-place', loinc(LOINC.painSeverity)), {
    ...(intensity === undefined
      ? { dataAbsentReason: concept('Unknown', { system: HL7.absent, code: 'unknown' }) }
      : { valueQuantity: score(intensity) }),
    bodySite: site(region),
    ...(component.length === 0 ? {} : { component }),
  });
}

function changedFeeling(subject: Subject, told: Told, area: Area, more: readonly ObservationComponent[]): Observation {
  const { region, intensity } = area;
  const layer = area.layer === 'tingle' ? 'tingle' : 'numb';
  const value = concept(words.feelings[layer], SNOMED[layer], own('feeling', layer));
  const component = [
    ...(intensity === undefined ? [] : [{ code: measureCode('strength'), valueQuantity: score(intensity) }]),
    ...more,
  ];
  return symptom(subject, told, value, true, `place-${layer}`, {
    bodySite: site(region),
    ...(component.length === 0 ? {} : { component }),
  });
}

function spreadOf(
  subject: Subject,
  told: Told,
  { from, to }: Spread,
  more: readonly ObservationComponent[],
): Observation {
  return symptom(subject, told, concept(words.feelings.spread, own('feeling', 'spread')), true, 'spread', {
    bodySite: site(from),
    component: [{ code: measureCode('spread-to'), valueCodeableConcept: site(to) }, ...more],
  });
}

function site(region: Area['region']): CodeableConcept {
  return concept(regionName(region), own('region', region));
}
