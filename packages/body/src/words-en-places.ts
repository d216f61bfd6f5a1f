// English names of the places. Plain words; the side stands where a person would say it.
import type { MiddleId, PairedBase } from './region-ids.ts';
import type { MiddleWords, PairedWords } from './words.ts';

/** Places on the middle line. */
export const englishMiddle: Readonly<Record<MiddleId, MiddleWords>> = {
  'head-back': middle('Back of head', 'back of the head', 'at'),
  'c7-t4': middle('Upper spine', 'spine at the top of the back', 'on'),
  't5-t8': middle('Middle spine', 'spine between the shoulder blades', 'on'),
  't9-t12': middle('Lower ribs spine', 'spine below the shoulder blades', 'on'),
  'low-back': middle('Low back', 'low back', 'in'),
  throat: middle('Throat', 'throat', 'in'),
  'chest-middle': middle('Breastbone', 'middle of the chest', 'in'),
  'upper-belly-middle': middle('Pit of stomach', 'middle of the upper belly', 'in'),
  'lower-belly': middle('Lower belly', 'lower belly', 'in'),
};

/** Places on both sides. */
export const englishPaired: Readonly<Record<PairedBase, PairedWords>> = {
  neck: paired('Neck', '{side} side of the neck', '{side} sides of the neck', 'in'),
  'shoulder-top': {
    ...paired('Shoulder top', 'top of the {side} shoulder', 'tops of {side} shoulders', 'on'),
    at: 'on top of the {side} shoulder',
    ats: 'on top of {side} shoulders',
  },
  'shoulder-back': paired('Back of shoulder', 'back of the {side} shoulder', 'backs of {side} shoulders', 'in'),
  between: {
    ...paired(
      'Beside the spine',
      'strip between the spine and the {side} shoulder blade',
      'strips between the spine and {side} shoulder blades',
      'in',
    ),
    at: 'between the spine and the {side} shoulder blade',
    ats: 'between the spine and {side} shoulder blades',
  },
  'blade-edge': {
    ...paired(
      'Inner edge of blade',
      'inner edge of the {side} shoulder blade',
      'inner edges of {side} shoulder blades',
      'at',
    ),
    at: 'beside the {side} shoulder blade',
    ats: 'beside {side} shoulder blades',
  },
  blade: paired('Shoulder blade', '{side} shoulder blade', '{side} shoulder blades', 'over'),
  'ribs-back': paired('Back ribs', '{side} back ribs', 'back ribs on {side} sides', 'over'),
  flank: paired('Flank', '{side} flank', '{side} flanks', 'in'),
  'upper-arm-back': arm('Upper arm', 'back of the {side} upper arm', 'backs of {side} upper arms', ''),
  'forearm-back': arm('Forearm', '{side} forearm', '{side} forearms', ' to the forearm'),
  jaw: paired('Jaw', '{side} side of the jaw', '{side} sides of the jaw', 'in'),
  'shoulder-front': paired('Front of shoulder', 'front of the {side} shoulder', 'fronts of {side} shoulders', 'in'),
  chest: paired('Chest', '{side} side of the chest', '{side} sides of the chest', 'in'),
  'upper-belly': paired('Upper belly', '{side} side of the upper belly', '{side} sides of the upper belly', 'in'),
  groin: paired('Groin', '{side} groin', '{side} groins', 'in'),
  'arm-outer-upper': arm(
    'Outer upper arm',
    'outer side of the {side} upper arm',
    'outer sides of {side} upper arms',
    '',
  ),
  'arm-inner-upper': arm(
    'Inner upper arm',
    'inner side of the {side} upper arm',
    'inner sides of {side} upper arms',
    '',
  ),
  'arm-outer-lower': arm(
    'Thumb side of forearm',
    'thumb side of the {side} forearm',
    'thumb sides of {side} forearms',
    ' to the forearm',
  ),
  'arm-inner-lower': arm(
    'Little finger side of forearm',
    'little finger side of the {side} forearm',
    'little finger sides of {side} forearms',
    ' to the forearm',
  ),
  thumb: arm('Thumb', '{side} thumb', '{side} thumbs', ' to the thumb'),
  'index-finger': arm('Index finger', '{side} index finger', '{side} index fingers', ' to the index finger'),
  'middle-finger': arm('Middle finger', '{side} middle finger', '{side} middle fingers', ' to the middle finger'),
  'ring-finger': arm('Ring finger', '{side} ring finger', '{side} ring fingers', ' to the ring finger'),
  'little-finger': arm('Little finger', '{side} little finger', '{side} little fingers', ' to the little finger'),
  hand: arm('Hand', '{side} hand', '{side} hands', ' to the hand'),
  leg: {
    ...paired('Leg', '{side} leg', '{side} legs', 'in'),
    toward: 'into the {side} leg',
    towards: 'into {side} legs',
  },
};

type Preposition = 'at' | 'in' | 'on' | 'over';

function middle(short: string, name: string, preposition: Preposition): MiddleWords {
  return { short, name, at: `${preposition} the ${name}`, toward: `to the ${name}` };
}

function paired(short: string, name: string, names: string, preposition: Preposition): PairedWords {
  return {
    ...middle(short, name, preposition),
    names,
    ats: `${preposition} ${names.startsWith('{side}') ? '' : 'the '}${names}`,
    towards: `to ${names.startsWith('{side}') ? '' : 'the '}${names}`,
  };
}

/** A place in arm or hand: pain reaches it down the arm. */
function arm(short: string, name: string, names: string, as: string): PairedWords {
  return { ...paired(short, name, names, 'in'), toward: `down the {side} arm${as}`, towards: `down {side} arms${as}` };
}
