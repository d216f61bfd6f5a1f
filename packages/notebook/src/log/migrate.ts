// Lifts what older releases wrote to the version of today, step by step, so that a log of any age opens. The envelope of
// an event (v, id, at, entry) is the same for ever, so that logs of all ages merge; only what an event tells may change.
import { failed, ok, type Problem, problem, type Result } from '@rhomboid/ground';
import { EVENT_VERSION, type FieldValue } from './event.ts';

/** What an event tells of its entry. */
export interface EventBody {
  readonly kind: string;
  readonly set: { readonly [field: string]: FieldValue };
}

/** Makes what one version wrote into what the next would have written, and leaves alone what it does not know. */
export type Lift = (body: EventBody) => EventBody;

/** A version, and for each released version before it the lift to the next. */
export interface Migration {
  readonly version: number;
  readonly lifts: ReadonlyMap<number, Lift>;
}

/** The migration of this release. Version 1 is the first that was released, so there is nothing to lift yet. */
export const MIGRATION: Migration = { version: EVENT_VERSION, lifts: new Map() };

/** The body in the version of the migration, which is not below its own; a problem where no release wrote its version. */
export function migrate(version: number, body: EventBody, { version: own, lifts }: Migration): Result<EventBody> {
  let lifted = body;
  for (let from = version; from < own; from++) {
    const lift = lifts.get(from);
    if (lift === undefined)
      return failed(
        problem(`No release of Rhomboid wrote version ${version}; take this event from another copy.`, 'v'),
      );
    lifted = lift(lifted);
  }
  return ok(lifted);
}

/** Why an event of a newer version is not read. */
export function newerVersion(version: number, own: number): Problem {
  return problem(
    `A newer Rhomboid wrote this, in version ${version}; this one reads up to version ${own}. Update Rhomboid to read it.`,
    'v',
  );
}
