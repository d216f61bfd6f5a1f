// On Today: when the next dose of what was taken lately is possible, and what is left of the day.
import { checkMedicine } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { medicineName } from '../../notebook/capture/medicines.ts';
import { LineIcon } from '../../parts/icons.tsx';
import { latelyTaken } from './lately.ts';
import { amountWords, whenWords } from './time-words.ts';
import { useMedicineDesk } from './use-medicines.ts';
import { verdictOf } from './verdict.ts';
import { VerdictSign } from './verdict-sign.tsx';
import { medicineWords } from './words/medicines.ts';

/** Nothing where nothing was taken within a day. */
export function NextDose(): JSX.Element | null {
  const { knowledge, person, taken, now } = useMedicineDesk();
  const names = latelyTaken(taken, now);
  if (names.length === 0) return null;
  return (
    <ul class="next-doses">
      {names.map((name) => {
        const check = checkMedicine(knowledge, person, name, taken, now);
        const verdict = verdictOf(check);
        const { nextAt, leftToday } = check;
        return (
          <li key={name} class="card">
            <a href={`#/plan/medicines/${encodeURIComponent(name)}`}>
              <span class="support next-name">
                <LineIcon name="pill" size={20} />
                {medicineName(knowledge, name)}
              </span>
              <b>
                {verdict !== 'fine' && verdict !== 'not-yet' && <VerdictSign verdict={verdict} size={20} />}
                {nextAt !== null
                  ? medicineWords.notBefore(whenWords(nextAt, now.day))
                  : verdict === 'fine'
                    ? medicineWords.now
                    : medicineWords.verdicts[verdict]}
              </b>
              {leftToday?.amount != null && (
                <span class="support">{medicineWords.left(amountWords(leftToday.amount, leftToday.unit))}</span>
              )}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
