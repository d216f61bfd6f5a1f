// What is filled in on the short page for bad moments, and the entries that it becomes.
import { emptyMap, type PainMap, type RegionId, setIntensity, toggleRegion } from '@rhomboid/body';
import type { Author, MedicineEntry, NotebookEvent, SignAnswers } from '@rhomboid/notebook';
import type { LocalNow } from '../context.ts';
import { flareWords } from '../words/flare.ts';
import { told } from './pain-draft.ts';

export interface FlareDraft {
  readonly now: number | null;
  readonly places: readonly RegionId[];
  readonly medicine: boolean;
  readonly heat: boolean;
  readonly signs: SignAnswers;
}

export const NOTHING: FlareDraft = { now: null, places: [], medicine: false, heat: false, signs: {} };

export function isEmptyFlare({ now, places, medicine, heat, signs }: FlareDraft): boolean {
  return now === null && places.length === 0 && !medicine && !heat && Object.keys(signs).length === 0;
}

/** `usual`: the medicine taken last, whose name and dose count again. */
export function flareEvents(
  author: Author,
  draft: FlareDraft,
  at: LocalNow,
  usual: MedicineEntry | undefined,
): readonly NotebookEvent[] {
  const { now, places, signs } = draft;
  const pain = {
    ...at,
    flare: true,
    now,
    map: places.length === 0 ? null : mapOf(draft),
    signs: Object.keys(signs).length === 0 ? null : signs,
  };
  const { medicine = flareWords.someMedicine, dose = null, unit = null } = usual ?? {};
  return [
    author.create('pain', told(pain)),
    ...(draft.medicine ? [author.create('medicine', told({ ...at, medicine, dose, unit }))] : []),
    ...(draft.heat ? [author.create('treatment', { ...at, treatment: 'heat' })] : []),
  ];
}

/** The places as a map; the number counts for each of them. */
function mapOf({ places, now }: FlareDraft): PainMap {
  return places.reduce((map, region) => {
    const shown = toggleRegion(map, region, 'pain');
    return now === null ? shown : setIntensity(shown, region, 'pain', now);
  }, emptyMap);
}
