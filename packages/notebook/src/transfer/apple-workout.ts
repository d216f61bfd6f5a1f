// Workouts of a health export: what kind of treatment they are, and what to call them.
import type { TreatmentKind } from '../log/entries.ts';

const PREFIX = 'HKWorkoutActivityType';
const WALKS = new Set(['Walking', 'Hiking', 'WheelchairWalkPace']);
const STRETCHES = new Set(['Yoga', 'Pilates', 'Flexibility', 'TaiChi', 'MindAndBody', 'Cooldown', 'Barre']);

/** `HKWorkoutActivityTypeTraditionalStrengthTraining` is exercise, `Traditional strength training`. */
export function workoutOf(type: string): { readonly treatment: TreatmentKind; readonly what: string } {
  const name = type.startsWith(PREFIX) ? type.slice(PREFIX.length) : type;
  const words = name.replaceAll(/([a-z])(?=[A-Z])/g, '$1 ').toLowerCase();
  return {
    treatment: WALKS.has(name) ? 'walk' : STRETCHES.has(name) ? 'stretching' : 'exercise',
    what: words.slice(0, 1).toUpperCase() + words.slice(1),
  };
}
