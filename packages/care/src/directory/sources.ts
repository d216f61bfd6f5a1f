// Who gathered the data, and what their licences ask for.
import type { ProviderSource } from './provider.ts';

export interface SourceInfo {
  readonly name: string;
  readonly licence: string;
  /** The words to show beside the data. */
  readonly attribution: string;
  /** Where the licence is explained; null where the file alone decides. */
  readonly link: string | null;
}

export const SOURCES: Readonly<Record<ProviderSource, SourceInfo>> = {
  nppes: {
    name: 'NPI Registry (NPPES), United States',
    licence: 'public data',
    attribution: 'NPPES NPI Registry, Centers for Medicare & Medicaid Services',
    link: 'https://npiregistry.cms.hhs.gov/',
  },
  osm: {
    name: 'OpenStreetMap',
    licence: 'ODbL 1.0: name the contributors, share changed databases alike',
    attribution: '© OpenStreetMap contributors, ODbL 1.0',
    link: 'https://www.openstreetmap.org/copyright',
  },
  ods: {
    name: 'NHS Organisation Data Service',
    licence: 'Open Government Licence v3.0',
    attribution: 'NHS Organisation Data Service, Open Government Licence v3.0',
    link: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  },
  fhir: {
    name: 'a FHIR directory',
    licence: 'as whoever gave you the file allows',
    attribution: 'From a FHIR directory file',
    link: null,
  },
  csv: {
    name: 'a table',
    licence: 'as whoever gave you the file allows',
    attribution: 'From a table',
    link: null,
  },
};
