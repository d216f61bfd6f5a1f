// What the check says of a medicine, to read in the terminal.
import { type Knowledge, planOf } from '@rhomboid/knowledge';
import type { MedicineCheck, MedicineOffer } from '@rhomboid/plan';
import { WIDTH, wrap } from './wrap.ts';

const TITLES: Readonly<Record<MedicineCheck['action'], string>> = {
  BLOCK: 'NOT FOR YOU NOW',
  ASK: 'ASK FIRST',
  CAUTION: 'WITH CARE',
  INFO: 'GOOD TO KNOW',
  OK: 'NOTHING SPEAKS AGAINST IT',
};
const MOST_ASKS = 8;
const FOOT =
  'No clinician has signed these rules yet. They never replace the leaflet, a pharmacist, or what a doctor told you.';

/** One medicine in full. */
export function medicineText(knowledge: Knowledge, check: MedicineCheck): string {
  return [head(check), body(labelsOf(knowledge), check), wrap(FOOT)].join('\n\n');
}

/** Every choice, the ones that may be used first. */
export function choicesText(knowledge: Knowledge, offers: readonly MedicineOffer[]): string {
  const labels = labelsOf(knowledge);
  const parts = offers.map(({ check, caveat, certainty, borrowedFrom }) =>
    [
      wrap(`${check.medicine?.name ?? check.typed}: ${TITLES[check.action].toLowerCase()}`),
      wrap(`${caveat} (Certainty: ${certainty}; ${borrowed(borrowedFrom)}.)`, '  '),
      body(labels, check),
    ].join('\n'),
  );
  return [...parts, wrap(FOOT)].join('\n\n');
}

function borrowed(from: string): string {
  return from === 'none' ? 'no trial for the back' : `borrowed from trials of ${from.replace('-', ' ')}`;
}

function head({ medicine, typed, action }: MedicineCheck): string {
  const rule = '='.repeat(WIDTH);
  return [rule, wrap(`${TITLES[action]}: ${medicine?.name ?? typed}`), rule].join('\n');
}

function labelsOf(knowledge: Knowledge): ReadonlyMap<string, string> {
  return new Map(planOf(knowledge).facts.map(({ id, label }) => [id, label]));
}

function body(labels: ReadonlyMap<string, string>, check: MedicineCheck): string {
  const { emergency, reasons, asks, dose, nextAt, leftToday, lockedUntil, alternatives } = check;
  const lines: string[] = [];
  if (emergency !== null) lines.push(wrap(`${emergency.certain ? '' : 'If it is so: '}${emergency.text}`, '  ! '));
  for (const { rule, message, source } of reasons.filter(({ ask }) => ask === null)) {
    const cited = source.map(({ short, strength }) => `${short}, ${strength}`).join('; ');
    lines.push(wrap(`${message} [${rule}: ${cited}]`, '  - '));
  }
  if (asks.length > 0) {
    const named = asks.slice(0, MOST_ASKS).map((id) => (labels.get(id) ?? id).replace(/\.$/, ''));
    const more = asks.length > MOST_ASKS ? `; and ${asks.length - MOST_ASKS} more (--json lists all)` : '';
    lines.push(wrap(`Not known yet, and so counted as a risk: ${named.join('; ')}${more}.`, '  ? '));
  }
  if (nextAt !== null) lines.push(wrap(`Next dose possible: ${nextAt.day} ${nextAt.time}`, '  '));
  if (lockedUntil !== null) lines.push(wrap(`Closed until: ${lockedUntil}`, '  '));
  if (dose !== null) {
    const cited = [...new Set(dose.source.map(({ short, strength }) => `${short}, ${strength}`))].join('; ');
    lines.push(wrap(`The pack allows: ${dose.text} [${cited}]`, '  '));
  }
  if (leftToday?.amount != null && dose !== null) {
    lines.push(
      wrap(
        `Left within 24 hours: ${leftToday.amount} ${leftToday.unit}. Count also what is not written down here.`,
        '  ',
      ),
    );
  }
  if (alternatives.length > 0) {
    lines.push('  Instead:');
    for (const { text, medicine } of alternatives) {
      lines.push(
        wrap(
          `${text}${medicine === null || medicine.action === 'OK' ? '' : ` (${TITLES[medicine.action].toLowerCase()})`}`,
          '    - ',
        ),
      );
    }
  }
  return lines.join('\n');
}
