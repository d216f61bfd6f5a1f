// What kind of directory file a text is, by its beginning.
import { failed, ok, problem, type Result } from '@rhomboid/ground';

export const DIRECTORY_FORMATS = [
  'nppes-csv',
  'nppes-json',
  'osm-json',
  'osm-xml',
  'ods-json',
  'fhir-bundle',
  'fhir-lines',
  'providers',
  'table',
] as const;

export type DirectoryFormat = (typeof DIRECTORY_FORMATS)[number];

/** How many letters of a file are enough to tell. */
export const FORMAT_HEAD = 20_000;

/** The format; otherwise one sentence that says what the file seems to be, and what to do. */
export function detectDirectory(head: string): Result<DirectoryFormat> {
  const text = head.replace(/^\ufeff/, '').trimStart();
  if (text === '') return no('The file is empty. Choose another.');
  if (text.startsWith('PK\u0003\u0004'))
    return no('This is a zip file inside another file. Unzip it first, and choose what is in it.');
  if (text.startsWith('%PDF'))
    return no('This is a PDF: it cannot be read as a list. Ask for the data as CSV or JSON.');
  if (/OSMHeader/.test(text.slice(0, 200)))
    return no('This is a map in the PBF form. Turn it into OSM XML first, or ask Overpass for JSON.');
  if (text.startsWith('<')) return xml(text);
  if (text.startsWith('{') || text.startsWith('[')) return json(text);
  if (text.slice(0, 2000).includes('\u0000'))
    return no('This is no text: it cannot be read. Choose a CSV, JSON or XML file.');
  const [first = ''] = text.split(/\r?\n/, 1);
  if (/(^|,)\s*"?NPI"?\s*,/.test(first) && /Entity Type Code/i.test(first)) return ok('nppes-csv');
  if (/[,;\t|]/.test(first)) return ok('table');
  return no('The first line names no columns. Choose a table with a header, or a JSON or XML file.');
}

function xml(text: string): Result<DirectoryFormat> {
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<osm[\s>]/.test(text)) return ok('osm-xml');
  if (/^<!doctype html|^<html/i.test(text))
    return no('This is a web page, not its data. Look for a download as CSV or JSON.');
  if (/hl7\.org\/fhir/.test(text)) return no('This is FHIR as XML. Ask for the same as JSON.');
  return no('This XML is no map of OpenStreetMap. Choose another file.');
}

function json(text: string): Result<DirectoryFormat> {
  const [first = ''] = text.split(/\r?\n/, 1);
  if (/"source"\s*:\s*"(nppes|osm|ods|fhir|csv)"/.test(first) && /"roles"\s*:/.test(first)) return ok('providers');
  if (/"Organisations?"\s*:/.test(text)) return ok('ods-json');
  if (/"elements"\s*:/.test(text) && /"osm3s"|"type"\s*:\s*"(node|way|relation)"|"elements"\s*:\s*\[\s*\]/.test(text))
    return ok('osm-json');
  if (/"results"\s*:/.test(text) && /"result_count"|"enumeration_type"/.test(text)) return ok('nppes-json');
  if (/"resourceType"\s*:/.test(text)) {
    const alone =
      first.trimEnd().endsWith('}') && !/^\{\s*"resourceType"\s*:\s*"Bundle"/.test(first) && !/"entry"\s*:/.test(first);
    return ok(alone ? 'fhir-lines' : 'fhir-bundle');
  }
  return no('This JSON is of no directory that is known here. It reads NPPES, Overpass, NHS ODS and FHIR.');
}

function no(sentence: string): Result<DirectoryFormat> {
  return failed(problem(sentence));
}
