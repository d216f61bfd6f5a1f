// A place in a few words that always name the side: for lists and small buttons.
import { placeOf, type RegionId, regionShortName } from '@rhomboid/body';
import { common } from '../words/common.ts';

/** "Shoulder blade left"; a place in the middle has no side. */
export function placeText(region: RegionId): string {
  const { side } = placeOf(region);
  return side === 'middle' ? regionShortName(region) : `${regionShortName(region)} ${common.sides[side]}`;
}
