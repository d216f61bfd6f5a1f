// One door for all formats: pieces of text in, listings and told rows out, as they come.
import type { Provider } from './provider.ts';
import type { DirectoryFormat } from './read/detect.ts';
import { readFhirBundle, readFhirLines } from './read/fhir.ts';
import { readNppesCsv } from './read/nppes-csv.ts';
import { readNppesJson } from './read/nppes-json.ts';
import { readOdsJson } from './read/ods-json.ts';
import { readOsmJson } from './read/osm-json.ts';
import { readOsmXml } from './read/osm-xml.ts';
import { readProviderLines } from './read/provider-lines.ts';
import type { DirectoryOptions, LeftOut, OpenReader, PostcodePlace, ToldRow } from './read/sink.ts';
import { readTable } from './read/table.ts';

const READERS: Readonly<Record<DirectoryFormat, OpenReader>> = {
  'nppes-csv': readNppesCsv,
  'nppes-json': readNppesJson,
  'osm-json': readOsmJson,
  'osm-xml': readOsmXml,
  'ods-json': readOdsJson,
  'fhir-bundle': readFhirBundle,
  'fhir-lines': readFhirLines,
  providers: readProviderLines,
  table: readTable,
};

/** Told rows that are handed on one by one; the others are counted. */
const TOLD = 200;

/** What one piece of the file gave. */
export interface DirectoryBatch {
  readonly providers: readonly Provider[];
  readonly places: readonly PostcodePlace[];
  readonly told: readonly ToldRow[];
}

export interface DirectorySummary {
  readonly providers: number;
  readonly places: number;
  /** Rows that were not kept, and rows that were kept without what is wrong. */
  readonly bad: number;
  readonly doubtful: number;
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>;
  readonly notes: readonly string[];
}

export interface DirectoryImport {
  /** To be read once. What a piece holds is given with it, so that nothing piles up. */
  readonly batches: AsyncIterable<DirectoryBatch>;
  /** What was found so far. */
  summary(): DirectorySummary;
}

/** Reads a directory file in pieces of any size. No file makes it throw; an error of the pieces themselves is told as a cut. */
export function importDirectory(
  format: DirectoryFormat,
  chunks: AsyncIterable<string>,
  options: DirectoryOptions,
): DirectoryImport {
  let [providers, places, told]: [Provider[], PostcodePlace[], ToldRow[]] = [[], [], []];
  const counts = { providers: 0, places: 0, bad: 0, doubtful: 0 };
  const leftOut: Partial<Record<LeftOut, number>> = {};
  const notes = new Set<string>();
  const reader = READERS[format](
    {
      keep(provider) {
        counts.providers += 1;
        providers.push(provider);
      },
      place(place) {
        counts.places += 1;
        places.push(place);
      },
      tell(row) {
        const kind = row.kept ? 'doubtful' : 'bad';
        counts[kind] += 1;
        if (counts[kind] <= TOLD) told.push(row);
      },
      leaveOut(why) {
        leftOut[why] = (leftOut[why] ?? 0) + 1;
      },
      note(sentence) {
        if (notes.size < 20) notes.add(sentence);
      },
    },
    options,
  );
  const drain = (): DirectoryBatch => {
    const batch = { providers, places, told };
    [providers, places, told] = [[], [], []];
    return batch;
  };
  let lost = false;
  async function* read(): AsyncGenerator<DirectoryBatch> {
    const pieces = chunks[Symbol.asyncIterator]();
    for (let more = true; more; ) {
      const piece = await pieces.next().catch(() => null);
      if (piece === null)
        notes.add('The file could not be read to its end: it may have been cut off. What stands before was read.');
      if (piece === null || piece.done === true) break;
      if (!lost && piece.value.includes('\ufffd')) {
        lost = true;
        notes.add('Some letters could not be read: the file is damaged, or written in another way than it says.');
      }
      more = reader.write(piece.value);
      yield drain();
      if (!more) await pieces.return?.();
    }
    reader.finish();
    yield drain();
  }
  return {
    batches: read(),
    summary: () => ({ ...counts, leftOut: { ...leftOut }, notes: [...notes] }),
  };
}
