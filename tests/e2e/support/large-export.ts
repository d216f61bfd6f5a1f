// Large files, made on the spot and deleted by whoever asked: a health export as of years with a watch, and a table.
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface LargeFile {
  readonly path: string;
  readonly bytes: number;
  delete(): void;
}

/** Days that the records speak of, over and over. */
export const LARGE_EXPORT_DAYS = 60;
const FIRST = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
const DEVICE =
  'device="&lt;&lt;HKDevice: 0x2839f1a40&gt;, name:Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2, software:9.4&gt;"';

/** Writes a file of at least so many bytes: of ten records of a day one counts steps, the others are of the heart, as a watch writes them. */
export function writeLargeExport(atLeast: number): LargeFile {
  const piece = Array.from({ length: LARGE_EXPORT_DAYS }, (_, i) => recordsOf(FIRST + i * DAY)).join('');
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<HealthData locale="en_GB">\n';
  return write('export.xml', [head, piece, '</HealthData>\n'], atLeast);
}

/** Writes a table of at least so many bytes. */
export function writeLargeTable(atLeast: number): LargeFile {
  return write('table.csv', ['Date,Pain\n', '2026-01-05,4\n'.repeat(100_000), ''], atLeast);
}

/** The middle part is repeated. */
function write(name: string, [head, middle, end]: readonly [string, string, string], atLeast: number): LargeFile {
  const folder = mkdtempSync(join(tmpdir(), 'rhomboid-large-'));
  const path = join(folder, name);
  const piece = Buffer.from(middle);
  const file = openSync(path, 'w');
  let bytes = writeSync(file, head);
  while (bytes < atLeast) bytes += writeSync(file, piece);
  bytes += writeSync(file, end);
  closeSync(file);
  return { path, bytes, delete: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Records of five hours of a day, every half a minute. */
function recordsOf(milliseconds: number): string {
  const day = new Date(milliseconds).toISOString().slice(0, 10);
  let text = '';
  for (let i = 0; i < 600; i++) {
    const at = `${day} ${two(10 + Math.floor(i / 120))}:${two(Math.floor(i / 2) % 60)}:${two((i % 2) * 30)} +0000`;
    const [type, unit, value] =
      i % 10 === 0
        ? ['HKQuantityTypeIdentifierStepCount', 'count', '1']
        : ['HKQuantityTypeIdentifierHeartRate', 'count/min', String(60 + (i % 40))];
    text += ` <Record type="${type}" sourceName="Watch" sourceVersion="9.4" ${DEVICE} unit="${unit}" creationDate="${at}" startDate="${at}" endDate="${at}" value="${value}">\n  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="1"/>\n </Record>\n`;
  }
  return text;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
