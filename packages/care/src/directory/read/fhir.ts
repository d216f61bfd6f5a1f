// Reads FHIR directories: bundles, and files with one resource a line. Resources refer to each other in any order, so they
// are held until the file ends; their number is bounded.
import { cleanText } from '../clean.ts';
import type { TextReader } from '../text/csv-reader.ts';
import { asRecord, jsonItems, parseJson } from '../text/json-items.ts';
import { lineReader } from '../text/line-reader.ts';
import { joinResources, type Resource } from './fhir-join.ts';
import type { Fields } from './fhir-values.ts';
import { badRow, type DirectoryOptions, type OpenReader, type ProviderSink } from './sink.ts';

const TYPES = new Set(['Practitioner', 'PractitionerRole', 'Organization', 'Location', 'HealthcareService']);
/** Resources that are held at one time. */
const MOST = 200_000;

interface Directory {
  add(resource: unknown, fullUrl: string, line: number): void;
  join(): void;
}

function directory(sink: ProviderSink, options: DirectoryOptions): Directory {
  const resources = new Map<string, Resource>();
  const others = new Map<string, number>();
  let [count, tooMany] = [0, false];
  return {
    add(resource, fullUrl, line) {
      const fields = asRecord(resource);
      const type = cleanText(fields?.resourceType, 40);
      if (fields === null || type === '') {
        sink.tell(badRow(line, 'What begins here is no FHIR resource, and was left out.'));
        return;
      }
      if (!TYPES.has(type)) {
        others.set(type, (others.get(type) ?? 0) + 1);
        return sink.leaveOut('unknown-resource');
      }
      const version = otherVersion(type, fields);
      if (version !== null)
        sink.note(`Some resources look like FHIR ${version}, not R4. They were read as far as the two agree.`);
      const id = /^[A-Za-z0-9\-.]{1,64}$/.exec(cleanText(fields.id, 80))?.[0] ?? `line-${line}`;
      if (count >= MOST) {
        if (!tooMany)
          sink.tell(badRow(line, `Only the first ${MOST} resources of a file are read. Cut it into smaller ones.`));
        tooMany = true;
        return;
      }
      count += 1;
      const one: Resource = { type, id, fields, line };
      resources.set(`${type}/${id}`, one);
      if (fullUrl.startsWith('urn:')) resources.set(fullUrl, one);
    },
    join() {
      const names = [...others].slice(0, 5).map(([type, number]) => `${type} (${number})`);
      if (names.length > 0) sink.note(`Not read, because they tell of no provider: ${names.join(', ')}.`);
      joinResources(resources, sink, options);
    },
  };
}

/** The version that a resource's shape betrays, where it is not R4. */
function otherVersion(type: string, fields: Fields): string | null {
  if (type === 'PractitionerRole' && fields.availability !== undefined) return 'R5';
  if (type === 'Practitioner' && fields.practitionerRole !== undefined) return 'DSTU2';
  if (type === 'Location' && asRecord(fields.hoursOfOperation) !== null) return 'R5';
  return null;
}

export const readFhirBundle: OpenReader = (sink, options) => {
  const found = directory(sink, options);
  const reader = jsonItems({
    item(key, text, line) {
      if (key !== 'entry') return;
      const entry = asRecord(parseJson(text));
      if (entry === null) sink.tell(badRow(line, 'What begins here is not sound JSON, and was left out.'));
      else found.add(entry.resource, cleanText(entry.fullUrl, 300), line);
    },
    member(key, text, line) {
      const value = text.length < 200 ? parseJson(text) : null;
      if (key === 'resourceType' && value !== 'Bundle')
        sink.tell(
          badRow(
            line,
            `This file is a single ${cleanText(value, 40)}. Choose a Bundle, or a file with one resource a line.`,
          ),
        );
    },
    tooLong: (line) =>
      sink.tell(badRow(line, 'What begins here is far too long for one resource, or its brackets do not close.')),
    cutOff: (line) =>
      sink.tell(
        badRow(line, 'The file ends before its brackets close: it may have been cut off. What stands before was read.'),
      ),
  });
  return joining(reader, found);
};

export const readFhirLines: OpenReader = (sink, options) => {
  const found = directory(sink, options);
  const reader = lineReader({
    line(text, line) {
      const value = parseJson(text);
      if (value === undefined)
        sink.tell(badRow(line, 'This line is not sound JSON: it may have been cut off. It was left out.'));
      else found.add(value, '', line);
    },
    tooLong: (line) => sink.tell(badRow(line, 'This line is far too long for one resource, and was left out.')),
  });
  return joining(reader, found);
};

function joining(reader: TextReader, found: Directory): TextReader {
  return {
    write: (chunk) => reader.write(chunk),
    finish() {
      reader.finish();
      found.join();
    },
  };
}
