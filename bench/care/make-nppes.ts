// The NPI Registry's full file, made while it is read: the true 330 columns, all quoted, with made-up people.
import { readFileSync } from 'node:fs';
import { type Random, random } from '@rhomboid/ground';

const HEADER = readFileSync(new URL('../../samples/providers/nppes.csv', import.meta.url), 'utf8').split('\n', 1)[0]!;
const COLUMNS = HEADER.replace(/^\ufeff/, '')
  .slice(1, -1)
  .split('","');
/** Different rows; each is written with an NPI of its own. */
const PATTERNS = 4000;
const PIECE = 65_536;
/** About a third are of professions that the care finder keeps. */
const CODES = [
  '225100000X',
  '111N00000X',
  '207Q00000X',
  '183500000X',
  '122300000X',
  '163W00000X',
  '101YM0800X',
  '1041C0700X',
  '363L00000X',
];
const NAMES = [
  'ALDER',
  'BRACKEN',
  'CATKIN',
  'DUNNOCK',
  'ELDER',
  'FERN',
  'GORSE',
  'HAZEL',
  'IVY',
  'JUNIPER',
  'KESTREL',
  'LARCH',
];

/** Rows in pieces of bytes, the header first. */
export function* nppesPieces(rows: number, seed: number): Generator<Buffer> {
  const patterns = rowPatterns(random(seed));
  let piece = Buffer.alloc(2 * PIECE);
  let length = piece.write(`${HEADER}\n`, 0);
  for (let row = 0; row < rows; row++) {
    const pattern = patterns[row % PATTERNS]!;
    pattern.copy(piece, length);
    writeNpi(piece, length + 1, 100_000_000 + row);
    length += pattern.length;
    if (length < PIECE) continue;
    yield piece.subarray(0, length);
    piece = Buffer.alloc(2 * PIECE);
    length = 0;
  }
  yield piece.subarray(0, length);
}

function rowPatterns(roll: Random): readonly Buffer[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;
  const digits = (count: number): string => Array.from({ length: count }, () => Math.floor(roll() * 10)).join('');
  return Array.from({ length: PATTERNS }, () => {
    const person = roll() < 0.75;
    const cells = new Map<string, string>([
      ['NPI', '0000000000'],
      ['Entity Type Code', person ? '1' : '2'],
      [
        'Provider Organization Name (Legal Business Name)',
        person ? '' : `${pick(NAMES)}, ""${pick(NAMES)}"" AND ${pick(NAMES)} LLC`,
      ],
      ['Provider Last Name (Legal Name)', person ? pick(NAMES) + pick(NAMES) : ''],
      ['Provider First Name', person ? pick(NAMES) : ''],
      ['Provider Credential Text', person ? pick(['PT', 'DC', 'MD', '']) : ''],
      ['Provider First Line Business Practice Location Address', `${digits(4)} ${pick(NAMES)} STREET`],
      ['Provider Second Line Business Practice Location Address', roll() < 0.3 ? `SUITE ${digits(3)}` : ''],
      ['Provider Business Practice Location Address City Name', pick(NAMES)],
      ['Provider Business Practice Location Address State Name', pick(['TX', 'CA', 'NY', 'OH'])],
      ['Provider Business Practice Location Address Postal Code', digits(9)],
      ['Provider Business Practice Location Address Country Code (If outside U.S.)', 'US'],
      ['Provider Business Practice Location Address Telephone Number', `555${digits(7)}`],
      ['Provider First Line Business Mailing Address', `PO BOX ${digits(4)}`],
      ['Provider Business Mailing Address City Name', pick(NAMES)],
      ['Provider Enumeration Date', '05/23/2006'],
      ['Last Update Date', '07/08/2024'],
      ['Healthcare Provider Taxonomy Code_1', pick(CODES)],
      ['Healthcare Provider Primary Taxonomy Switch_1', 'Y'],
      ['Provider License Number_1', digits(6)],
      ['Provider License Number State Code_1', 'TX'],
      ['NPI Deactivation Date', roll() < 0.03 ? '01/01/2020' : ''],
      ['Is Sole Proprietor', 'N'],
    ]);
    return Buffer.from(`"${COLUMNS.map((column) => cells.get(column) ?? '').join('","')}"\n`);
  });
}

/** Nine digits and the check digit that Luhn's sum over 80840 and them gives. */
function writeNpi(piece: Buffer, at: number, number: number): void {
  let sum = 24;
  let rest = number;
  for (let i = 8; i >= 0; i--) {
    const digit = rest % 10;
    rest = (rest - digit) / 10;
    piece[at + i] = 48 + digit;
    const doubled = i % 2 === 0 ? 2 * digit : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  piece[at + 9] = 48 + ((10 - (sum % 10)) % 10);
}
