// How medicines and treatments went: counts of what was told, and pain before and after, drawn towards no change.
import type { Knowledge } from '@rhomboid/knowledge';
import type { ReliefLine } from '@rhomboid/notebook';
import type { ReliefInsight } from './insight.ts';
import { pointsAround } from './points.ts';
import { nameOfTreatment } from './words-treatments-en.ts';

/** Fewer told effects, or fewer occasions with pain before and after, say nothing. */
const FEWEST = 5;
/** Our estimates, wide on purpose: how much a single change may be off, and how large true ones are, in points. */
const CHANGE_SD = 2;
const TRUE_SD = 1;
/** From these shares on it was mostly so; shares are drawn towards one half, as if one more of each had been told. */
const MOSTLY = 0.6;
const SELDOM = 0.4;

/** What may be said of each medicine and treatment. */
export function reliefOf(lines: readonly ReliefLine[], knowledge: Knowledge): readonly ReliefInsight[] {
  return lines.map((line) => insightOf(line, knowledge));
}

function insightOf(line: ReliefLine, knowledge: Knowledge): ReliefInsight {
  const { kind, what, times, told, effects } = line;
  const better = effects.better + effects['much-better'];
  const worse = effects.worse + effects['much-worse'];
  const change = changeOf(line);
  return {
    kind,
    name: nameOf(line, knowledge),
    what,
    times,
    better,
    told,
    change,
    verdict: verdictOf({ told, better, worse }, change),
  };
}

/** The change that is expected, drawn towards none: pain that is high when help is sought falls by itself, too. */
function changeOf({ change }: ReliefLine): ReliefInsight['change'] {
  if (change === null || change.n < FEWEST) return null;
  const precision = change.n / CHANGE_SD ** 2;
  const kept = precision / (precision + 1 / TRUE_SD ** 2);
  return { ...pointsAround(kept * change.mean, Math.sqrt(1 / (precision + 1 / TRUE_SD ** 2))), n: change.n };
}

function verdictOf(
  { told, better, worse }: { readonly told: number; readonly better: number; readonly worse: number },
  change: ReliefInsight['change'],
): ReliefInsight['verdict'] {
  if (told < FEWEST) return 'too-few';
  const share = (count: number): number => (count + 1) / (told + 2);
  if (share(worse) >= MOSTLY || (change !== null && change.low > 0)) return 'worse';
  if (share(better) >= MOSTLY && (change === null || change.high < 0)) return 'helped';
  return share(better) <= SELDOM && share(worse) <= SELDOM ? 'did-little' : 'mixed';
}

function nameOf({ kind, name }: ReliefLine, { medicines }: Knowledge): string {
  return kind === 'treatment' ? nameOfTreatment(name) : (medicines.find(({ id }) => id === name)?.name ?? name);
}
