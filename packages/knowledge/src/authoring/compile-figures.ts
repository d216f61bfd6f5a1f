// Figures as written ──► figures as the drawing takes them: every key a whole pose.
import type { Figure, Pose } from '@rhomboid/body';
import { mirrorArm, mirrorLeg } from '@rhomboid/body';
import { type Problem, problem } from '@rhomboid/ground';
import type { z } from 'zod';
import { readFamily, readItem } from './family.ts';
import { figureSchema, type poseSchema, stanceSchema } from './schema-figures.ts';
import type { SourceFile } from './source-file.ts';

type RawPose = z.output<typeof poseSchema>;
type RawStance = z.output<typeof stanceSchema>;
type RawFigure = z.output<typeof figureSchema>;
type RawSides<T> = { readonly both?: T | undefined; readonly left?: T | undefined; readonly right?: T | undefined };
type Arm = Exclude<Pose['arms']['left'], { mode: 'between' }>;
type Leg = Exclude<Pose['legs']['left'], { mode: 'between' }>;

const STANCES = 'figures/stances.yaml';

/**
 * Compiles `figures/`: one for each exercise, in the order of their ids. What is wrong goes to `problems`.
 */
export function compileFigures(
  files: readonly SourceFile[],
  exercises: readonly { readonly id: string }[],
  problems: Problem[],
): readonly Figure[] {
  const inFigures = files.filter(({ path }) => path.startsWith('figures/') && path.endsWith('.yaml'));
  const stances = new Map<string, Pose>();
  for (const file of inFigures.filter(({ path }) => path === STANCES)) {
    const read = readFamily(file, 'stances', stanceSchema);
    if (read.ok) addStances(read.value, stances, problems);
    else problems.push(...read.problems);
  }
  const figures = inFigures
    .filter(({ path }) => path !== STANCES)
    .flatMap((file) => {
      const read = readItem(file, figureSchema);
      if (read.ok) return compileFigure(read.value, file.path, stances, problems);
      problems.push(...read.problems);
      return [];
    });
  problems.push(...unmatched(figures, exercises));
  return figures.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Figures without an exercise, and exercises without a figure. */
function unmatched(figures: readonly Figure[], exercises: readonly { readonly id: string }[]): readonly Problem[] {
  const drawn = new Set(figures.map(({ id }) => id));
  const known = new Set(exercises.map(({ id }) => id));
  return [
    ...figures
      .filter(({ id }) => !known.has(id))
      .map(({ id }) => problem(`there is no exercise ${id}`, `figures/${id}.yaml`)),
    ...exercises
      .filter(({ id }) => !drawn.has(id))
      .map(({ id }) => problem(`has no figure; write figures/${id}.yaml`, 'exercises', id)),
  ];
}

function addStances(raw: readonly RawStance[], stances: Map<string, Pose>, problems: Problem[]): void {
  for (const { id, from, pose } of raw) {
    const base = from === undefined ? STANDING : stances.get(from);
    if (base === undefined)
      problems.push(problem(`starts from “${from}”, which does not stand before it`, STANCES, id));
    else stances.set(id, withChanges(base, pose));
  }
}

function compileFigure(
  raw: RawFigure,
  path: string,
  stances: ReadonlyMap<string, Pose>,
  problems: Problem[],
): Figure[] {
  const stance = stances.get(raw.from);
  if (stance === undefined) {
    problems.push(problem(`starts from “${raw.from}”, which is not in ${STANCES}`, path));
    return [];
  }
  if (path !== `figures/${raw.id}.yaml`)
    problems.push(problem(`the figure ${raw.id} belongs in figures/${raw.id}.yaml`, path));
  const base = withChanges(stance, raw.pose);
  const keys = raw.keys.map(({ pose, ...key }) => ({ ...key, pose: withChanges(base, pose) }));
  const { id, view, alternate, supports, arrows, crop, mark, moving, shoes, order, describe } = raw;
  const figure: Figure = {
    id,
    view,
    keys,
    alternate,
    supports,
    arrows,
    crop,
    mark,
    moving,
    shoes,
    order: order as Figure['order'],
    describe,
    variants: [],
  };
  const variants = raw.variants.map((variant) => ({
    level: variant.level,
    figure: compileVariant(variant, figure, raw, { base, stances, path, problems }),
  }));
  if (new Set(variants.map(({ level }) => level)).size < variants.length)
    problems.push(problem('two variants are for the same level', path));
  for (const one of [figure, ...variants.map((variant) => variant.figure)]) problems.push(...keyProblems(one, path));
  return [{ ...figure, variants }];
}

/** Arrows that name a key which is not there, and pelvises held in two ways. */
function keyProblems({ id, keys, arrows }: Figure, path: string): readonly Problem[] {
  const named = arrows.flatMap((arrow) => ('push' in arrow ? arrow.during : [arrow.from, arrow.to]));
  const mixed = new Set(keys.map(({ pose }) => pose.place.by)).size > 1;
  return [
    ...named
      .filter((name) => !keys.some((key) => key.id === name))
      .map((name) => problem(`an arrow names the key “${name}”, which is not there`, path, id)),
    ...(mixed ? [problem('all keys hold the pelvis by the hips, or all by the knees', path, id)] : []),
  ];
}

interface VariantOf {
  readonly base: Pose;
  readonly stances: ReadonlyMap<string, Pose>;
  readonly path: string;
  readonly problems: Problem[];
}

function compileVariant(
  raw: RawFigure['variants'][number],
  figure: Figure,
  { keys }: RawFigure,
  { base: own, stances, path, problems }: VariantOf,
): Figure {
  const id = `${figure.id}-${raw.level}`;
  const stance = raw.from === undefined ? own : stances.get(raw.from);
  if (stance === undefined) problems.push(problem(`starts from “${raw.from}”, which is not in ${STANCES}`, path, id));
  for (const name of [...Object.keys(raw.keys), ...raw.without])
    if (!keys.some((key) => key.id === name))
      problems.push(problem(`changes the key “${name}”, which is not there`, path, id));
  const base = withChanges(stance ?? own, raw.pose);
  const { level: _level, from: _from, pose: _pose, keys: told, without, ...rest } = raw;
  return {
    ...figure,
    ...(withoutUnset(rest) as Partial<Figure>),
    id,
    keys: keys
      .filter(({ id: name }) => !without.includes(name))
      .map(({ pose, ...key }) => {
        const { pose: change = {}, ...other } = told[key.id] ?? {};
        const before = raw.from === undefined ? withChanges(base, pose) : base;
        return { ...key, ...withoutUnset(other), pose: withChanges(before, change) };
      }),
  };
}

/** Only what is told: what is undefined must not hide what stays. */
function withoutUnset<T extends object>(told: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]?: Exclude<T[Name], undefined>;
  };
}

/** Standing at ease, feet under the hips, arms hanging. */
const STANDING: Pose = {
  place: { by: 'hips', at: [0, 169.7, 0] },
  pelvis: [0, 0, 0],
  lumbar: [0, 0, 0],
  lowerThorax: [0, 0, 0],
  upperThorax: [0, 0, 0],
  neck: [0, 0, 0],
  head: [0, 0, 0],
  shoulders: { left: [0, 0, 0], right: [0, 0, 0] },
  arms: {
    left: { mode: 'turn', raise: 8, plane: 60, twist: 30, elbow: 12, wrist: 0 },
    right: { mode: 'turn', raise: 8, plane: 60, twist: 30, elbow: 12, wrist: 0 },
  },
  legs: {
    left: { mode: 'reach', on: 'world', ankle: [0, 11, -13], knee: [1, 0, -0.05], toes: [1, 0, -0.1] },
    right: { mode: 'reach', on: 'world', ankle: [0, 11, 13], knee: [1, 0, 0.05], toes: [1, 0, 0.1] },
  },
  grip: { left: 0, right: 0 },
  breath: 0,
};

/** A pose with what is told changed. */
function withChanges(pose: Pose, raw: RawPose): Pose {
  return {
    place: placeWith(pose.place, raw),
    pelvis: raw.pelvis ?? pose.pelvis,
    lumbar: raw.lumbar ?? pose.lumbar,
    lowerThorax: raw['lower-thorax'] ?? pose.lowerThorax,
    upperThorax: raw['upper-thorax'] ?? pose.upperThorax,
    neck: raw.neck ?? pose.neck,
    head: raw.head ?? pose.head,
    shoulders: bothSides(
      pose.shoulders,
      raw.shoulders,
      (_, told) => told,
      (told) => told,
    ),
    arms: bothSides(pose.arms as Record<'left' | 'right', Arm>, raw.arms, armWith, mirrorArm),
    legs: bothSides(pose.legs as Record<'left' | 'right', Leg>, raw.legs, legWith, mirrorLeg),
    grip: bothSides(
      pose.grip,
      raw.grip,
      (_, told) => told,
      (told) => told,
    ),
    breath: raw.breath ?? pose.breath,
  };
}

function placeWith(place: Pose['place'], { hips, knees, thigh }: RawPose): Pose['place'] {
  if (hips !== undefined) return { by: 'hips', at: hips };
  const before = place.by === 'knees' ? place : { at: [0, 14, 0] as const, thigh: 0 };
  if (knees !== undefined || thigh !== undefined)
    return { by: 'knees', at: knees ?? before.at, thigh: thigh ?? before.thigh };
  return place;
}

/** `both` is told for the right side: the left side takes it on its mirror image, and turns back. */
function bothSides<T, Raw>(
  now: { readonly left: T; readonly right: T },
  raw: RawSides<Raw> | undefined,
  change: (limb: T, told: Raw) => T,
  mirror: (limb: T) => T,
): { readonly left: T; readonly right: T } {
  let { left, right } = now;
  if (raw?.both !== undefined) [left, right] = [mirror(change(mirror(left), raw.both)), change(right, raw.both)];
  if (raw?.left !== undefined) left = change(left, raw.left);
  if (raw?.right !== undefined) right = change(right, raw.right);
  return { left, right };
}

type RawArm = NonNullable<NonNullable<RawPose['arms']>['both']>;
type RawLeg = NonNullable<NonNullable<RawPose['legs']>['both']>;

/** A limb that is told a place reaches for it; one that is told angles turns. What changes its kind starts anew. */
function armWith(arm: Arm, told: RawArm): Arm {
  if (isReach(told) || (arm.mode === 'reach' && !isTurn(told, ['raise', 'plane', 'twist', 'wrist']))) {
    const before =
      arm.mode === 'reach' ? arm : ({ mode: 'reach', on: 'world', elbow: [-1, -0.6, 0.3], fingers: null } as const);
    const { at, ...rest } = told as { at?: readonly [number, number, number] };
    const on = at === undefined ? before.on : 'world';
    return { ...before, on, ...rest, wrist: at ?? ('wrist' in before ? before.wrist : [0, 0, 0]) } as Arm;
  }
  const before = arm.mode === 'turn' ? arm : { mode: 'turn', raise: 0, plane: 0, twist: 0, elbow: 0, wrist: 0 };
  return { ...before, ...told } as Arm;
}

function legWith(leg: Leg, told: RawLeg): Leg {
  if (isReach(told) || (leg.mode === 'reach' && !isTurn(told, ['flex', 'out', 'twist', 'ankle']))) {
    const before = leg.mode === 'reach' ? leg : { mode: 'reach', on: 'world', knee: [1, 0, 0.05], toes: [1, 0, 0.1] };
    const { at, ...rest } = told as { at?: readonly [number, number, number] };
    const on = at === undefined ? before.on : 'world';
    return { ...before, on, ...rest, ankle: at ?? ('ankle' in before ? before.ankle : [0, 0, 0]) } as Leg;
  }
  const before = leg.mode === 'turn' ? leg : { mode: 'turn', flex: 0, out: 0, twist: 0, knee: 0, ankle: 0 };
  return { ...before, ...told } as Leg;
}

function isReach(told: object): boolean {
  return 'at' in told || 'on' in told;
}

function isTurn(told: object, names: readonly string[]): boolean {
  return names.some((name) => name in told);
}
