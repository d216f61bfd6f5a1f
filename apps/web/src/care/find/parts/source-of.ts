// Which source a kind of file comes from; null where each listing tells its own.
import type { DirectoryFormat, ProviderSource } from '@rhomboid/care';

const SOURCE: Readonly<Record<DirectoryFormat, ProviderSource | null>> = {
  'nppes-csv': 'nppes',
  'nppes-json': 'nppes',
  'osm-json': 'osm',
  'osm-xml': 'osm',
  'ods-json': 'ods',
  'fhir-bundle': 'fhir',
  'fhir-lines': 'fhir',
  providers: null,
  table: 'csv',
};

export function sourceOf(format: DirectoryFormat): ProviderSource | null {
  return SOURCE[format];
}
