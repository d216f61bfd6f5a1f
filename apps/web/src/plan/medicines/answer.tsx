// What the check answers: verdict first, then when and how much, why, what to do instead, and what to answer to know more.
import type { MedicineCheck } from '@rhomboid/plan';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Alternatives } from './alternatives.tsx';
import { EmergencyCard } from './emergency-card.tsx';
import { FactQuestions } from './fact-question.tsx';
import { MeantName, UnitQuestion } from './name-questions.tsx';
import { Reasons } from './reasons.tsx';
import { Sources } from './sources.tsx';
import { TakeNow } from './take-now.tsx';
import { amountWords, whenWords } from './time-words.ts';
import type { MedicineDesk } from './use-medicines.ts';
import { alternativesFor, isOnlyTime, isWorthAsking, verdictOf } from './verdict.ts';
import { VerdictSign } from './verdict-sign.tsx';
import { medicineWords } from './words/medicines.ts';

export interface AnswerProps {
  readonly check: MedicineCheck;
  readonly desk: MedicineDesk;
  readonly cleared: readonly string[];
  readonly onCleared: (rule: string, cleared: boolean) => void;
  /** Asks about another name. */
  readonly onAsk: (typed: string) => void;
}

export function Answer({ check, desk, cleared, onCleared, onAsk }: AnswerProps): JSX.Element {
  const verdict = verdictOf(check);
  const alternatives = alternativesFor(check, desk.person);
  const heading = useRef<HTMLHeadingElement>(null);
  // A new answer is read from its verdict on.
  const read = (): void => heading.current?.focus();
  useEffect(read, [check.typed]);
  const name = check.medicine?.name ?? check.typed;
  return (
    <article class="stack wide medicine-answer" data-action={check.action} data-verdict={verdict}>
      {check.emergency === null ? (
        <section class={`verdict ${verdict}`}>
          <div class="verdict-head">
            <VerdictSign verdict={verdict} />
            <h2 ref={heading} tabIndex={-1}>
              <span class="support">{name}</span>
              {medicineWords.verdicts[verdict]}
            </h2>
          </div>
          <div class="verdict-body stack close">
            <p>{medicineWords.lines[verdict === 'not-yet' && !isOnlyTime(check) ? 'not-yet-and' : verdict]}</p>
            <Numbers check={check} desk={desk} />
          </div>
        </section>
      ) : (
        <EmergencyCard emergency={check.emergency} reasons={check.reasons} />
      )}
      {check.medicine === null && <MeantName typed={check.typed} knowledge={desk.knowledge} onAsk={onAsk} />}
      {check.reasons.some(({ rule }) => rule === 'strength-without-unit') && (
        <UnitQuestion typed={check.typed} onAsk={onAsk} />
      )}
      {check.dose !== null && (
        <section class="stack close">
          <h2>{medicineWords.dose}</h2>
          <p>{check.dose.text}</p>
          <Sources sources={check.dose.source} />
        </section>
      )}
      {check.emergency === null && check.medicine !== null && (
        <TakeNow key={check.medicine.id} check={check} knowledge={desk.knowledge} onTaken={read} />
      )}
      {isWorthAsking(check) && <FactQuestions asks={check.asks} />}
      {check.emergency === null && <Reasons check={check} cleared={cleared} onCleared={onCleared} />}
      {alternatives.length > 0 && <Alternatives alternatives={alternatives} onAsk={onAsk} />}
    </article>
  );
}

/** When the next dose is possible, what is left of the day, and for how many days it has been used. */
function Numbers({ check, desk }: { check: MedicineCheck; desk: MedicineDesk }): JSX.Element | null {
  const { nextAt, leftToday, daysUsed, lockedUntil, dose } = check;
  const lines = [
    ...(nextAt === null ? [] : [medicineWords.nextAt(whenWords(nextAt, desk.now.day))]),
    ...(leftToday?.amount == null ? [] : [medicineWords.left(amountWords(leftToday.amount, leftToday.unit))]),
    ...(leftToday?.doses == null ? [] : [medicineWords.leftDoses(leftToday.doses)]),
    ...(daysUsed > 0 ? [medicineWords.used(daysUsed)] : []),
    ...(lockedUntil === null ? [] : [medicineWords.locked(lockedUntil)]),
    ...(dose?.lastDay == null ? [] : [medicineWords.lastDay(dose.lastDay)]),
  ];
  if (lines.length === 0) return null;
  return (
    <ul class="verdict-numbers">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
