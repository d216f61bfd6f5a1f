// The shapes of `figures/`: how exercise figures are written down. Angles in degrees, places in figure units (44 to a head).
import { z } from 'zod';
import { provenanceFields } from './schema.ts';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'an id is letters, digits and hyphens');
const words = z.string().min(1);
const seconds = z.number().min(0).max(60);
const pair = z.tuple([z.number(), z.number()]);
const vec = z.tuple([z.number(), z.number(), z.number()]);
/** Forward alone, or forward, to the right, turned to the right. */
const bend = z.union([z.number().transform((flex): [number, number, number] => [flex, 0, 0]), vec]);
const anchor = z.enum(['world', 'head', 'chest', 'pelvis', 'thigh-left', 'thigh-right']);

const turnedArm = z
  .strictObject({ raise: z.number(), plane: z.number(), twist: z.number(), elbow: z.number(), wrist: z.number() })
  .partial();
const reachingArm = z.strictObject({ on: anchor, at: vec, elbow: vec, fingers: vec.nullable() }).partial();
const turnedLeg = z
  .strictObject({ flex: z.number(), out: z.number(), twist: z.number(), knee: z.number(), ankle: z.number() })
  .partial();
const reachingLeg = z.strictObject({ on: anchor, at: vec, knee: vec, toes: vec }).partial();

/** `both` is told for the right side; the left side gets its mirror image. */
function sides<T extends z.ZodType>(one: T) {
  return z.strictObject({ both: one, left: one, right: one }).partial();
}

/** What of a pose is told; the rest stays as it was. */
export const poseSchema = z
  .strictObject({
    hips: vec,
    knees: vec,
    thigh: z.number(),
    pelvis: bend,
    lumbar: bend,
    'lower-thorax': bend,
    'upper-thorax': bend,
    neck: bend,
    head: bend,
    breath: z.number().min(0).max(1),
    grip: sides(z.number().min(0).max(1)),
    shoulders: sides(vec),
    arms: sides(z.union([turnedArm, reachingArm])),
    legs: sides(z.union([turnedLeg, reachingLeg])),
  })
  .partial();

/** A pose that many figures start from. */
export const stanceSchema = z.strictObject({ id, from: id.optional(), pose: poseSchema });

const part = z.enum(['world', 'head', 'chest', 'pelvis', ...limbPlaces()]);
const bodyPlace = z.union([
  vec.transform((at) => ({ on: 'world' as const, at })),
  z.strictObject({ on: part, at: vec.default([0, 0, 0]) }),
]);

function limbPlaces() {
  return (['hand', 'elbow', 'shoulder', 'knee', 'foot'] as const).flatMap(
    (limb) => [`${limb}-left`, `${limb}-right`] as const,
  );
}

const common = {
  name: words,
  tone: z.enum(['wood', 'mat', 'cloth', 'kit', 'wall', 'water', 'metal']),
  layer: z.enum(['back', 'middle', 'front']).default('middle'),
};
const supportSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('box'),
    ...common,
    at: vec,
    size: vec,
    tilt: bend.default([0, 0, 0]),
    soft: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal('bar'),
    ...common,
    from: bodyPlace,
    to: bodyPlace,
    radius: z.number().positive(),
    flat: z.boolean().default(false),
    soft: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal('cord'),
    ...common,
    through: z.array(bodyPlace).min(2),
    width: z.number().positive(),
  }),
  z.strictObject({ kind: z.literal('held'), ...common, by: bodyPlace, size: vec }),
  z.strictObject({ kind: z.literal('water'), ...common, level: z.number() }),
  z.strictObject({
    kind: z.literal('chair'),
    ...common,
    at: vec,
    depth: z.number().positive(),
    width: z.number().positive(),
    back: z.number().min(0).default(0),
    lean: z.number().default(8),
  }),
]);

const figurePart = z.enum(['arm-left', 'arm-right', 'leg-left', 'leg-right', 'trunk', 'head']);

const view = z.strictObject({
  yaw: z.number().min(-180).max(180).default(0),
  pitch: z.number().min(-10).max(90).default(0),
});
const key = z.strictObject({
  id,
  caption: words,
  move: seconds,
  hold: seconds,
  steady: z.boolean().default(false),
  still: z.boolean().default(true),
  pose: poseSchema.default({}),
});
const arrows = z.array(
  z.union([
    z.strictObject({ follow: bodyPlace, from: id, to: id, beside: pair.default([0, 0]) }),
    z.strictObject({ push: bodyPlace, way: pair, during: z.array(id).default([]) }),
  ]),
);
const crop = z
  .strictObject({ x: z.number(), y: z.number(), width: z.number().positive(), height: z.number().positive() })
  .nullable();
const order = z.partialRecord(figurePart, z.enum(['front', 'behind']));

/**
 * How another level of the exercise looks: what differs, all else stays. With `from` it starts from another stance, and of
 * the figure's poses nothing stays. `keys` change keys of the same id; those in `without` are left out.
 */
const variantSchema = z.strictObject({
  level: z.number().int().min(1),
  view: view.optional(),
  from: id.optional(),
  pose: poseSchema.default({}),
  alternate: z.boolean().optional(),
  keys: z.record(id, key.omit({ id: true }).extend({ steady: z.boolean(), still: z.boolean() }).partial()).default({}),
  without: z.array(id).default([]),
  supports: z.array(supportSchema).optional(),
  arrows: arrows.optional(),
  crop: crop.optional(),
  mark: bodyPlace.nullable().optional(),
  moving: z.array(figurePart).optional(),
  order: order.optional(),
  describe: words,
});

/** One figure: a file of its own under `figures/`. */
export const figureSchema = z.strictObject({
  id,
  view,
  from: id,
  pose: poseSchema.default({}),
  alternate: z.boolean().default(false),
  keys: z.array(key).min(1),
  supports: z.array(supportSchema).default([]),
  arrows: arrows.default([]),
  crop: crop.default(null),
  mark: bodyPlace.nullable().default(null),
  moving: z.array(figurePart).default([]),
  shoes: z.boolean().default(false),
  order: order.default({}),
  describe: words,
  variants: z.array(variantSchema).default([]),
  ...provenanceFields,
});
