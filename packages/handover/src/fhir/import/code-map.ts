// Which codes of a record mean which facts about the person. Data: a code is here or it is not, and what is not here is
// told and never guessed. ICD-10 and ATC are matched by their beginning, as those lists are built; SNOMED CT and RxNorm whole.
// Every line is an estimate of ours until a clinician has read it, and only ever suggests a yes that the person confirms.
import { HL7 } from '../systems.ts';
import type { RawCode } from './raw.ts';

/** Facts of the person by the illnesses that a record may hold. `lasting`: still counts after it was resolved. */
export interface CodeRow {
  readonly fact: string;
  readonly icd10: readonly string[];
  readonly snomed: readonly string[];
  readonly lasting?: true;
}

export const CONDITIONS: readonly CodeRow[] = [
  { fact: 'asthma', icd10: ['J45', 'J46'], snomed: ['195967001'] },
  { fact: 'lung-disease', icd10: ['J43', 'J44', 'J47', 'J84'], snomed: ['13645005'] },
  { fact: 'nasal-polyps', icd10: ['J33'], snomed: ['52756005'] },
  { fact: 'high-blood-pressure', icd10: ['I10', 'I11', 'I12', 'I13', 'I15'], snomed: ['38341003', '59621000'] },
  { fact: 'heart-failure', icd10: ['I50'], snomed: ['84114007'] },
  {
    fact: 'heart-disease',
    icd10: ['I20', 'I21', 'I22', 'I24', 'I25', 'I63', 'I70', 'I73.9', 'G45'],
    snomed: ['414545008', '53741008', '22298006', '194828000', '230690007'],
    lasting: true,
  },
  { fact: 'blood-clot', icd10: ['I26', 'I80', 'I82'], snomed: ['59282003', '128053003'] },
  {
    fact: 'bleeding-disorder',
    icd10: ['D66', 'D67', 'D68.0', 'D68.1', 'D68.2', 'D69'],
    snomed: ['90935002', '128105004'],
  },
  { fact: 'sickle-cell', icd10: ['D57.0', 'D57.1', 'D57.2'], snomed: ['417357006', '127040003'] },
  { fact: 'raynaud', icd10: ['I73.0'], snomed: ['266261006', '195295006'] },
  {
    fact: 'ulcer',
    icd10: ['K25', 'K26', 'K27', 'K28', 'K92.0', 'K92.1', 'K92.2'],
    snomed: ['13200003', '397825006', '51868009', '74474003'],
    lasting: true,
  },
  { fact: 'bowel-inflammation', icd10: ['K50', 'K51'], snomed: ['34000006', '64766004'] },
  { fact: 'kidney-disease', icd10: ['N18', 'N19', 'Z94.0', 'Z90.5'], snomed: ['709044004', '46177005'] },
  { fact: 'liver-cirrhosis', icd10: ['K70.3', 'K74.3', 'K74.4', 'K74.5', 'K74.6'], snomed: ['19943007'] },
  { fact: 'liver-disease', icd10: ['K70', 'K71', 'K72', 'K73', 'K74', 'B18'], snomed: ['235856003', '328383001'] },
  { fact: 'osteoporosis', icd10: ['M80', 'M81', 'M82'], snomed: ['64859006'], lasting: true },
  { fact: 'old-spine-fracture', icd10: ['M48.5', 'M80.08', 'S22.0'], snomed: ['207957008'], lasting: true },
  { fact: 'spondylolisthesis', icd10: ['M43.1'], snomed: ['274152003'] },
  { fact: 'fused-spine', icd10: ['M45', 'M48.1'], snomed: ['9631008', '81708009'] },
  { fact: 'connective-tissue-disorder', icd10: ['Q79.6', 'Q87.4'], snomed: ['19346006', '398114001'] },
  { fact: 'joint-replacement', icd10: ['Z96.6'], snomed: [] },
  { fact: 'epilepsy', icd10: ['G40', 'G41'], snomed: ['84757009'] },
  {
    fact: 'cancer-history',
    icd10: ['C', 'Z85'],
    snomed: ['363346000', '254837009', '93880001', '399068003'],
    lasting: true,
  },
  {
    fact: 'immune-weak',
    icd10: ['B20', 'B21', 'B22', 'B23', 'B24', 'D80', 'D81', 'D82', 'D83', 'D84', 'Z94'],
    snomed: ['86406008', '234532001', '370388006'],
  },
  { fact: 'lupus', icd10: ['M32', 'M35.1'], snomed: ['55464009'] },
  { fact: 'gout', icd10: ['M10'], snomed: ['90560007'] },
  { fact: 'pregnant', icd10: ['Z33', 'Z34'], snomed: ['77386006'] },
  { fact: 'hernia', icd10: ['K40', 'K41', 'K42', 'K43', 'K44'], snomed: [] },
  { fact: 'heavy-periods', icd10: ['N92.0', 'N92.1'], snomed: ['386692008'] },
  { fact: 'sleep-apnoea-signs', icd10: ['G47.3'], snomed: ['73430006', '78275009'] },
];

/** Facts by medicines: ATC by their beginning, RxNorm ingredients whole, and names that mean one thing alone. */
export interface MedicineRow {
  readonly fact: string;
  readonly atc: readonly string[];
  readonly rxnorm: readonly string[];
  readonly names: readonly string[];
}

export const MEDICINES: readonly MedicineRow[] = [
  { fact: 'warfarin', atc: ['B01AA03'], rxnorm: ['11289'], names: ['warfarin'] },
  {
    fact: 'anticoagulant',
    atc: ['B01AA', 'B01AB', 'B01AE', 'B01AF', 'B01AX05'],
    rxnorm: ['11289', '1364430', '1114195', '1037042', '1599538'],
    names: ['warfarin', 'apixaban', 'rivaroxaban', 'edoxaban', 'dabigatran', 'heparin', 'enoxaparin', 'dalteparin'],
  },
  {
    fact: 'antiplatelet',
    atc: ['B01AC04', 'B01AC22', 'B01AC24', 'B01AC07'],
    rxnorm: ['32968', '1116632', '613391', '3521'],
    names: ['clopidogrel', 'ticagrelor', 'prasugrel', 'dipyridamole'],
  },
  {
    fact: 'low-dose-aspirin',
    atc: ['B01AC06'],
    rxnorm: [],
    names: ['low dose aspirin', 'low-dose aspirin', 'aspirin 75 mg', 'aspirin 81 mg', 'aspirin 100 mg'],
  },
  {
    fact: 'antidepressant',
    atc: ['N06AB', 'N06AX16', 'N06AX21', 'N06AX23'],
    rxnorm: ['36437', '4493', '321988', '2556', '32937', '39786', '72625'],
    names: [
      'sertraline',
      'fluoxetine',
      'escitalopram',
      'citalopram',
      'paroxetine',
      'venlafaxine',
      'duloxetine',
      'fluvoxamine',
    ],
  },
  {
    fact: 'steroid-tablets',
    atc: ['H02AB'],
    rxnorm: ['8640', '8638', '3264', '5492'],
    names: ['prednisone', 'prednisolone', 'dexamethasone', 'hydrocortisone tablets'],
  },
  {
    fact: 'ace-inhibitor-or-arb',
    atc: ['C09A', 'C09B', 'C09C', 'C09D'],
    rxnorm: ['29046', '35296', '3827', '52175', '69749', '83818'],
    names: [
      'lisinopril',
      'ramipril',
      'enalapril',
      'perindopril',
      'captopril',
      'losartan',
      'valsartan',
      'irbesartan',
      'candesartan',
    ],
  },
  {
    fact: 'diuretic',
    atc: ['C03'],
    rxnorm: ['4603', '5487', '9997', '4316'],
    names: ['furosemide', 'hydrochlorothiazide', 'indapamide', 'bendroflumethiazide', 'spironolactone', 'bumetanide'],
  },
  { fact: 'lithium', atc: ['N05AN'], rxnorm: ['6448'], names: ['lithium', 'lithium carbonate'] },
  { fact: 'methotrexate', atc: ['L04AX03', 'L01BA01'], rxnorm: ['6851'], names: ['methotrexate'] },
  {
    fact: 'ciclosporin-or-tacrolimus',
    atc: ['L04AD01', 'L04AD02'],
    rxnorm: ['3008', '42316'],
    names: ['ciclosporin', 'cyclosporine', 'tacrolimus'],
  },
  {
    fact: 'epilepsy-or-tb-medicine',
    atc: ['N03A', 'J04A'],
    rxnorm: ['2002', '8183', '8134', '9384', '6038'],
    names: ['carbamazepine', 'phenytoin', 'phenobarbital', 'rifampicin', 'rifampin', 'isoniazid'],
  },
  {
    fact: 'quinolone',
    atc: ['J01MA'],
    rxnorm: ['2551', '82122', '139462'],
    names: ['ciprofloxacin', 'levofloxacin', 'moxifloxacin', 'ofloxacin'],
  },
  {
    fact: 'heart-rhythm-medicine',
    atc: ['C01B'],
    rxnorm: ['703', '4441'],
    names: ['amiodarone', 'flecainide', 'sotalol', 'dronedarone'],
  },
  {
    fact: 'other-nsaid-interaction',
    atc: ['C01AA05', 'J05AF01', 'G03XB01'],
    rxnorm: ['3407', '11413', '6916'],
    names: ['digoxin', 'zidovudine', 'mifepristone'],
  },
];

/** Facts by what a person is allergic to. */
export const ALLERGIES: readonly (MedicineRow & { readonly snomed: readonly string[] })[] = [
  {
    fact: 'nsaid-allergy',
    atc: ['M01A', 'N02BA01'],
    rxnorm: ['5640', '1191', '7258', '3355'],
    snomed: ['372665008', '387207008', '387458008', '387329003', '293586001', '293619005'],
    names: ['ibuprofen', 'aspirin', 'naproxen', 'diclofenac', 'nsaid', 'nsaids'],
  },
  {
    fact: 'paracetamol-allergy',
    atc: ['N02BE01'],
    rxnorm: ['161'],
    snomed: ['387517004', '293584003'],
    names: ['paracetamol', 'acetaminophen'],
  },
  {
    fact: 'lidocaine-allergy',
    atc: ['N01BB02'],
    rxnorm: ['6387'],
    snomed: ['387480006'],
    names: ['lidocaine', 'lignocaine'],
  },
  {
    fact: 'pepper-allergy',
    atc: ['N01BX04'],
    rxnorm: ['1992'],
    snomed: ['95995002'],
    names: ['capsaicin', 'chilli', 'chili pepper'],
  },
];

/** Whether a code of ICD-10 lies in one of these branches. */
export function inIcd10({ system, code }: RawCode, branches: readonly string[]): boolean {
  if (system !== HL7.icd10 && system !== HL7.icd10us && !system.startsWith(`${HL7.icd10}-`)) return false;
  const plain = code.toUpperCase();
  return branches.some((branch) => plain.startsWith(branch) || plain.startsWith(branch.replace('.', '')));
}

export function inAtc({ system, code }: RawCode, branches: readonly string[]): boolean {
  return (
    (system === HL7.atc || system === 'http://www.whocc.no/atcddd') &&
    branches.some((branch) => code.toUpperCase().startsWith(branch))
  );
}

export function inList({ system, code }: RawCode, wanted: string, codes: readonly string[]): boolean {
  return system === wanted && codes.includes(code);
}
