// The care finder: listings from files, and finding among them. Re-exported by the door of the package.
export { phoneKey } from './clean.ts';
export { hoursByDay, type LocalTime, type OpenState, openAt } from './hours/open-at.ts';
export {
  type DirectoryBatch,
  type DirectoryImport,
  type DirectorySummary,
  importDirectory,
} from './import-directory.ts';
export { drawFindMap, type FindMapWords, type MapPlace } from './map/find-map.ts';
export { kmBetween, type Position, readPosition } from './position.ts';
export {
  PROVIDER_ROLES,
  type Provider,
  type ProviderFlag,
  type ProviderRole,
  type ProviderSource,
} from './provider.ts';
export { DIRECTORY_FORMATS, type DirectoryFormat, detectDirectory, FORMAT_HEAD } from './read/detect.ts';
export type { DirectoryOptions, LeftOut, PostcodePlace, ToldRow } from './read/sink.ts';
export { columnNames, guessColumns, TABLE_FIELDS, type TableField, type TableMapping } from './read/table-mapping.ts';
export { ROLE_NAMES, ROLE_PROFESSIONS, roleFromWords } from './roles.ts';
export { type DirectoryBuilder, directoryBuilder } from './search/builder.ts';
export { type DirectoryColumns, FEATURES, type Feature } from './search/columns.ts';
export { mergeListings, rowsOf } from './search/listed-elsewhere.ts';
export { findPostcode, type PostcodePosition } from './search/postcodes.ts';
export {
  type ProviderHit,
  type ProviderHits,
  type ProviderQuery,
  searchProviders,
  type Wish,
} from './search/search.ts';
export { SOURCES, type SourceInfo } from './sources.ts';
export { csvReader, likelyDelimiter } from './text/csv-reader.ts';
export { ENCODING_HEAD, type Encoding, sniffEncoding } from './text/encoding.ts';
export {
  type ByteSource,
  looksLikeZip,
  mainEntry,
  type ZipContents,
  type ZipEntry,
  zipEntries,
} from './zip/zip-entries.ts';
