// A person's pain without factors: AR(1), reporting noise, whole points, a tenth of the days not told.
import { random } from '@rhomboid/ground';
import { referenceWorld } from '@rhomboid/statistics';

const MISSING = 0.1;

/** `days` days of the person of a seed, with `added(day)` points more; NaN was not told. */
export function calmSeries(seed: number, days: number, added: (day: number) => number): Float64Array {
  const dice = random(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - dice())) * Math.cos(2 * Math.PI * dice());
  const { level, phi, stateSd, reportingSd } = referenceWorld;
  const mean = level[0] + (level[1] - level[0]) * dice();
  const clings = phi[0] + (phi[1] - phi[0]) * dice();
  let state = stateSd * normal();
  return Float64Array.from({ length: days }, (_, day) => {
    state = clings * state + Math.sqrt(1 - clings * clings) * stateSd * normal();
    const felt = mean + state + reportingSd * normal() + added(day);
    return dice() < MISSING ? Number.NaN : Math.min(10, Math.max(0, Math.round(felt)));
  });
}
