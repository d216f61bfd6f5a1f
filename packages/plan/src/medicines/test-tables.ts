// For tests: the evidence tables B2 and B3 once more, written down by hand and read in the plainest way, with nothing shared
// with the rules that the check reads. What is not known is taken as the worse.
import type { MedicineAction } from '@rhomboid/knowledge';
import type { Person } from '../person.ts';

export type Kind = 'PAR' | 'NSAID_O' | 'NSAID_T' | 'SAL_T' | 'CAMPH' | 'ASA';

/** Which columns of the tables a medicine stands in. */
export const KINDS: Readonly<Record<string, readonly Kind[]>> = {
  paracetamol: ['PAR'],
  ibuprofen: ['NSAID_O'],
  naproxen: ['NSAID_O'],
  aspirin: ['NSAID_O', 'ASA'],
  'diclofenac-gel': ['NSAID_T'],
  'ibuprofen-gel': ['NSAID_T'],
  'balm-salicylate': ['SAL_T', 'CAMPH'],
  'balm-menthol': ['CAMPH'],
  'ibuprofen-paracetamol': ['PAR', 'NSAID_O'],
  'aspirin-paracetamol-caffeine-uk': ['PAR', 'NSAID_O', 'ASA'],
  'cold-ibuprofen': ['NSAID_O'],
  'cold-sachet-paracetamol': ['PAR'],
};

/** One row: for which columns, when, and what it says. */
type Row = readonly [id: string, kinds: string, when: (p: Naive) => boolean, action: MedicineAction];

/** A person as the naive reading sees them: everything doubtful is already decided for the worse. */
export interface Naive {
  readonly yes: (fact: string) => boolean;
  readonly excused: (fact: string) => boolean;
  readonly under: (age: number) => boolean;
  readonly from: (age: number) => boolean;
  readonly light: boolean;
  readonly uk: boolean;
  readonly us: boolean;
  /** Whether the week of pregnancy may lie in this span. */
  readonly week: (from: number, to: number) => boolean;
}

export function naive({ age, sex, country, facts, numbers }: Person): Naive {
  const forWomen = new Set(['pregnant', 'trying-to-conceive', 'breastfeeding']);
  const cannot = (fact: string): boolean =>
    forWomen.has(fact)
      ? sex === 'male' || (age !== null && (age < 12 || age > 56))
      : fact === 'heavy-periods' && (sex === 'male' || (age !== null && (age < 9 || age > 60)));
  const yes = (fact: string): boolean => facts[fact] === 'yes' || (facts[fact] !== 'no' && !cannot(fact));
  const weeks = numbers['pregnant-weeks'];
  return {
    yes,
    excused: (fact) => facts[fact] === 'yes',
    under: (limit) => age === null || age < limit,
    from: (limit) => age === null || age >= limit,
    light: !('weight' in numbers) || numbers.weight! < 50,
    uk: country !== 'us',
    us: country !== 'gb',
    week: (from, to) => yes('pregnant') && (!('pregnant-weeks' in numbers) || (weeks! >= from && weeks! < to)),
  };
}

const O = 'NSAID_O';
export const TABLE: readonly Row[] = [
  ['B-001', 'PAR NSAID_O NSAID_T SAL_T CAMPH', (p) => p.under(18), 'ASK'],
  ['B-002', 'ASA', (p) => (p.uk && p.under(16)) || (p.us && p.under(20) && p.yes('flu-like')), 'BLOCK'],
  ['B-003', 'NSAID_O NSAID_T', (p) => p.yes('nsaid-allergy'), 'BLOCK'],
  ['B-004', 'PAR', (p) => p.yes('paracetamol-allergy'), 'BLOCK'],
  ['B-005', O, (p) => p.yes('ulcer'), 'BLOCK'],
  ['B-006', 'NSAID_T', (p) => p.yes('ulcer'), 'ASK'],
  ['B-007', O, (p) => p.yes('bleeding-disorder'), 'BLOCK'],
  ['B-008', O, (p) => p.yes('gut-bleed-signs'), 'BLOCK'],
  ['B-009', O, (p) => (p.uk && p.from(65)) || (p.us && p.from(60)), 'ASK'],
  ['B-010', O, (p) => p.yes('kidney-disease'), 'BLOCK'],
  ['B-011', O, (p) => p.yes('dehydrated'), 'BLOCK'],
  ['B-012', O, (p) => p.yes('heart-failure'), 'BLOCK'],
  ['B-013', O, (p) => p.yes('heart-disease'), 'BLOCK'],
  ['B-014', O, (p) => p.yes('heart-operation'), 'BLOCK'],
  ['B-015', O, (p) => p.yes('high-blood-pressure') && !p.excused('blood-pressure-controlled'), 'ASK'],
  ['B-015', O, (p) => p.yes('high-blood-pressure'), 'CAUTION'],
  ['B-016', O, (p) => p.yes('asthma') && !p.excused('nsaid-tolerated'), 'ASK'],
  ['B-016', O, (p) => p.yes('asthma'), 'CAUTION'],
  ['B-017', O, (p) => p.yes('asthma') && p.yes('nasal-polyps'), 'BLOCK'],
  ['B-018', O, (p) => p.yes('liver-cirrhosis'), 'BLOCK'],
  ['B-019', 'PAR', (p) => p.yes('liver-disease'), 'ASK'],
  ['B-020', 'PAR', (p) => p.yes('alcohol-daily') || (p.uk && p.yes('alcohol-weekly')), 'ASK'],
  ['B-021', O, (p) => p.yes('alcohol-daily'), 'ASK'],
  ['B-022', 'PAR', (p) => p.light || p.yes('malnourished'), 'ASK'],
  ['B-023', O, (p) => p.yes('bowel-inflammation'), 'ASK'],
  ['B-024', O, (p) => p.yes('lupus'), 'ASK'],
  ['B-025', O, (p) => p.yes('shingles-now'), 'BLOCK'],
  ['B-026', 'ASA', (p) => p.yes('gout') || p.yes('surgery-soon') || p.yes('heavy-periods'), 'ASK'],
  ['B-027', O, (p) => p.yes('anticoagulant'), 'BLOCK'],
  ['B-029', 'SAL_T', (p) => p.yes('anticoagulant'), 'BLOCK'],
  ['B-030', O, (p) => p.yes('antiplatelet'), 'BLOCK'],
  ['B-031', O, (p) => p.yes('low-dose-aspirin'), 'ASK'],
  ['B-032', O, (p) => p.yes('antidepressant'), 'ASK'],
  ['B-033', O, (p) => p.yes('steroid-tablets') && p.from(65), 'BLOCK'],
  ['B-033', O, (p) => p.yes('steroid-tablets'), 'ASK'],
  ['B-034', O, (p) => p.yes('ace-inhibitor-or-arb'), 'ASK'],
  ['B-035', O, (p) => p.yes('diuretic'), 'ASK'],
  ['B-036', O, (p) => p.yes('ace-inhibitor-or-arb') && p.yes('diuretic'), 'BLOCK'],
  ['B-037', O, (p) => p.yes('lithium'), 'BLOCK'],
  ['B-038', O, (p) => p.yes('methotrexate'), 'BLOCK'],
  ['B-039', O, (p) => p.yes('ciclosporin-or-tacrolimus'), 'BLOCK'],
  ['B-043', 'PAR', (p) => p.yes('epilepsy-or-tb-medicine'), 'ASK'],
  ['B-044', O, (p) => (p.yes('quinolone') && p.yes('epilepsy')) || p.yes('other-nsaid-interaction'), 'ASK'],
  ['B-045', 'SAL_T CAMPH', (p) => p.yes('broken-skin') || p.yes('just-bathed'), 'BLOCK'],
  ['B-046', 'SAL_T CAMPH NSAID_T', (p) => p.yes('heat-on-place'), 'BLOCK'],
  ['B-047', 'SAL_T', (p) => p.yes('nsaid-allergy'), 'BLOCK'],
  ['B-048', 'SAL_T CAMPH', (p) => p.yes('balm-strong'), 'CAUTION'],
  ['B-049', 'SAL_T CAMPH', (p) => p.yes('child-at-home'), 'INFO'],
  ['B-051', O, (p) => p.yes('danger-sign') || p.yes('fever'), 'BLOCK'],
  ['B-053', 'NSAID_T', (p) => p.yes('large-area-or-sun'), 'CAUTION'],
  ['B-056', O, (p) => p.yes('trying-to-conceive'), 'ASK'],
  ['B-057', 'ASA', (p) => p.yes('breastfeeding'), 'BLOCK'],
  ['B3', 'NSAID_O', (p) => p.week(0, 45), 'BLOCK'],
  ['B3', 'NSAID_T', (p) => p.week(0, 20), 'ASK'],
  ['B3', 'NSAID_T', (p) => p.week(20, 45), 'BLOCK'],
  ['B3', 'SAL_T', (p) => p.week(0, 45), 'BLOCK'],
  ['B3', 'CAMPH', (p) => p.week(0, 45), 'ASK'],
  ['B3', 'NSAID_T SAL_T CAMPH', (p) => p.yes('trying-to-conceive'), 'ASK'],
];
