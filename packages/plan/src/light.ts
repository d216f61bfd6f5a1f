// The traffic light of one session: pain while doing it, and the next morning.
import type { Light, PainRule } from '@rhomboid/knowledge';
import type { ExerciseEntry } from '@rhomboid/notebook';

const ORDER: readonly Light[] = ['green', 'amber', 'red'];

/** The colour by the worse of both; null while nothing was told. */
export function lightOf(rule: PainRule, entry: Pick<ExerciseEntry, 'before' | 'during' | 'nextMorning'>): Light | null {
  const { before, during, nextMorning } = entry;
  const lights: Light[] = [];
  if (during !== undefined) {
    const band = rule.lights.findLast(({ during: span }) => during >= span.from);
    lights.push(band?.light ?? 'green');
    if (before !== undefined) lights.push(byRise(rule, during - before));
  }
  // Still up the next morning is red: it should have been back to usual.
  if (nextMorning !== undefined && before !== undefined)
    lights.push(nextMorning - before >= rule.riseAmber ? 'red' : 'green');
  return lights.length === 0 ? null : lights.reduce((worst, one) => (rank(one) > rank(worst) ? one : worst));
}

function byRise(rule: PainRule, rise: number): Light {
  if (rise >= rule.riseRed) return 'red';
  return rise >= rule.riseAmber ? 'amber' : 'green';
}

function rank(light: Light): number {
  return ORDER.indexOf(light);
}
