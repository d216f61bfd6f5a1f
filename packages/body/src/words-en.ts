// The English catalogue of the pain map.

import type { MapWords } from './words.ts';
import { englishMiddle, englishPaired } from './words-en-places.ts';

/** English words for the pain map, the default everywhere. */
export const english: MapWords = {
  left: 'left',
  right: 'right',
  both: 'both',
  middle: englishMiddle,
  paired: englishPaired,
  pain: {
    none: 'no pain now ({n})',
    mild: 'mild pain ({n})',
    medium: 'medium pain ({n})',
    strong: 'strong pain ({n})',
  },
  painAlone: 'pain',
  qualities: {
    ache: 'aching',
    stab: 'sharp',
    tight: 'tight',
    burning: 'burning',
    electric: 'electric',
    tingling: 'tingling',
    itch: 'itching',
    cramp: 'cramping',
    tearing: 'tearing',
    pressure: 'pressing',
  },
  feeling: '{pain}, {feel},',
  painState: {
    none: 'no pain now, {n} of 10',
    mild: 'mild pain, {n} of 10',
    medium: 'medium pain, {n} of 10',
    strong: 'strong pain, {n} of 10',
  },
  state: { pain: 'pain', numb: 'numb', tingle: 'pins and needles' },
  unmarked: 'not marked',
  lead: 'You showed:',
  nothing: 'You have not shown anything yet.',
  spreading: ', spreading ',
  spreadFrom: 'pain spreading from the {from} {toward}',
  lists: { numb: 'numb: ', tingle: 'pins and needles: ' },
  and: ' and ',
  comma: ', ',
  labels: {
    left: 'Left',
    right: 'Right',
    back: 'seen from behind',
    front: 'seen from front',
    leftHand: 'left hand',
    rightHand: 'right hand',
  },
};
