// What a language must bring for the pain map: names of places, and the pieces of the read-back sentence.
// In every text, `{side}` is the place of the word for the side; in the plural texts it is filled with the word for both.
import type { Layer } from './pain-map.ts';
import type { Quality } from './qualities.ts';
import type { MiddleId, PairedBase } from './region-ids.ts';

/** Words for a place on the middle line. */
export interface MiddleWords {
  /** Short label: `Spine, top`. */
  readonly short: string;
  /** Full name: `upper spine between the shoulder blades`. */
  readonly name: string;
  /** Where it hurts: `on the upper spine`. */
  readonly at: string;
  /** Where pain spreads: `to the upper spine`. */
  readonly toward: string;
}

/** Words for a place with two sides; `names`, `ats` and `towards` speak of both sides at once. */
export interface PairedWords extends MiddleWords {
  readonly names: string;
  readonly ats: string;
  readonly towards: string;
}

/** Strength in words. */
export type Band = 'none' | 'mild' | 'medium' | 'strong';

/** The catalogue of one language. */
export interface MapWords {
  readonly left: string;
  readonly right: string;
  readonly both: string;
  readonly middle: Readonly<Record<MiddleId, MiddleWords>>;
  readonly paired: Readonly<Record<PairedBase, PairedWords>>;
  /** Pain with a strength; `{n}` is the number: `strong pain ({n})`. */
  readonly pain: Readonly<Record<Band, string>>;
  /** Pain without a strength: `pain`. */
  readonly painAlone: string;
  /** What a pain feels like: `burning`. */
  readonly qualities: Readonly<Record<Quality, string>>;
  /** A pain with what it feels like: `{pain}, {feel},`. */
  readonly feeling: string;
  /** State of a region with a strength, for screen readers; `{n}` is the number: `strong pain, {n} of 10`. */
  readonly painState: Readonly<Record<Band, string>>;
  /** Layers as states: `numb`. */
  readonly state: Readonly<Record<Layer, string>>;
  /** State of a region that shows nothing: `not marked`. */
  readonly unmarked: string;
  /** Opening of the sentence, spoken bold: `You showed:`. */
  readonly lead: string;
  /** The sentence for an empty map. */
  readonly nothing: string;
  /** Joins a pain to where it spreads: `, spreading `. */
  readonly spreading: string;
  /** Pain that spreads from a place that is not marked itself: `pain spreading from {from} {toward}`. */
  readonly spreadFrom: string;
  /** Opening of the list of numb places, and of pins and needles: `numb: `. Sentences after the first get a capital. */
  readonly lists: Readonly<Record<Exclude<Layer, 'pain'>, string>>;
  /** Between the last two of several places: ` and `; between the others: `, `. */
  readonly and: string;
  readonly comma: string;
  /** Labels in the drawing. */
  readonly labels: {
    readonly left: string;
    readonly right: string;
    readonly back: string;
    readonly front: string;
    readonly leftHand: string;
    readonly rightHand: string;
  };
}
