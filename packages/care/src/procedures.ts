// Which operations and injections are worth a talk with a specialist now, and why the others are not.
import type { CareKnowledge, Known } from '@rhomboid/knowledge';
import type { ProcedureAdvice } from './care.ts';
import { reasons } from './imaging.ts';

const NOTHING_ASKS_FOR_IT = 'Nothing that you told us asks for it.';

/** Every procedure, those worth a talk first. A bar outranks every fit. */
export function proceduresFor(care: CareKnowledge, known: Known): readonly ProcedureAdvice[] {
  const all = care.procedures.map((procedure): ProcedureAdvice => {
    const [bar] = reasons(procedure.bars, known);
    const [fit] = reasons(procedure.fits, known);
    return {
      procedure,
      worthATalk: fit !== undefined && bar === undefined,
      because: fit === undefined ? NOTHING_ASKS_FOR_IT : (bar ?? fit),
    };
  });
  return [...all.filter(({ worthATalk }) => worthATalk), ...all.filter(({ worthATalk }) => !worthATalk)];
}
