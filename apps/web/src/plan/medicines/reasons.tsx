// Every rule that speaks, worst first, each with its source.
import type { MedicineCheck, MedicineReason } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { Sources } from './sources.tsx';
import type { Verdict } from './verdict.ts';
import { VerdictSign } from './verdict-sign.tsx';
import { medicineWords } from './words/medicines.ts';

/** Reasons that are shown at once; the rest stands behind "more". */
const SHOWN = 6;

const SIGN: Readonly<Record<MedicineReason['action'], Verdict>> = {
  BLOCK: 'no',
  ASK: 'ask',
  CAUTION: 'care',
  INFO: 'fine',
  OK: 'fine',
};

export interface ReasonsProps {
  readonly check: MedicineCheck;
  readonly cleared: readonly string[];
  readonly onCleared: (rule: string, cleared: boolean) => void;
}

export function Reasons({ check, cleared, onCleared }: ReasonsProps): JSX.Element {
  const certain = check.reasons.filter(({ unknown }) => !unknown);
  const unknown = check.reasons.filter((reason) => reason.unknown);
  const list = (reasons: readonly MedicineReason[]): JSX.Element => (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason.rule}>
          <VerdictSign verdict={signOf(reason)} size={22} />
          <div>
            <p>{reason.message}</p>
            {reason.review && (
              <p class="support">
                {medicineWords.review} <a href="#/check">{medicineWords.toCheck}</a>
              </p>
            )}
            <Sources sources={reason.source} />
            {(reason.cleared || (reason.action === 'ASK' && !reason.unknown && isClearable(reason))) && (
              <label class="cleared">
                <input
                  type="checkbox"
                  checked={cleared.includes(reason.rule)}
                  onChange={(event) => onCleared(reason.rule, event.currentTarget.checked)}
                />
                {medicineWords.cleared}
              </label>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
  const first = certain.length > 0 ? certain : unknown.slice(0, SHOWN);
  const later = certain.length > 0 ? unknown : unknown.slice(SHOWN);
  return (
    <section class="stack close">
      <h2>{medicineWords.reasons}</h2>
      {check.reasons.length === 0 ? <p>{medicineWords.noReasons}</p> : list(first)}
      {later.length > 0 && (
        <details class="reason">
          <summary>{medicineWords.moreLead(later.length)}</summary>
          <div class="inside">{list(later)}</div>
        </details>
      )}
    </section>
  );
}

/** A name or a number that is not clear is for the person to mend, not for a pharmacist to allow. */
function isClearable({ rule }: MedicineReason): boolean {
  return rule.startsWith('B');
}

function signOf({ action, unknown, minutes }: MedicineReason): Verdict {
  if (action === 'BLOCK' && unknown) return 'unknown';
  return action === 'BLOCK' && minutes !== null ? 'not-yet' : SIGN[action];
}
