// What the columns of any table hold: guessed from their names, for the person to correct.
import type { ProviderRole } from '../provider.ts';

export const TABLE_FIELDS = [
  'name',
  'role',
  'address',
  'town',
  'postcode',
  'country',
  'lat',
  'lon',
  'phone',
  'url',
  'hours',
  'wheelchair',
  'home',
  'tele',
  'languages',
  'id',
] as const;

export type TableField = (typeof TABLE_FIELDS)[number];

export interface TableMapping {
  /** By the name of the column. */
  readonly columns: ReadonlyMap<string, TableField>;
  /** What every row is, where no column tells it. */
  readonly role: ProviderRole | null;
}

const NAMES: readonly (readonly [RegExp, TableField])[] = [
  [/^(name|provider|practice|clinic|organi[sz]ation|provider name|practice name|full name|nom|bezeichnung)$/, 'name'],
  [/^(role|roles|type|profession|speciali?ty|specialities|kind|discipline|category)$/, 'role'],
  [/^(address|street|street address|address ?1|address line 1|adresse|stra(ss|ß)e)$/, 'address'],
  [/^(town|city|locality|place|ort|ville)$/, 'town'],
  [/^(postcode|post ?code|postal ?code|zip|zip ?code|plz|code postal|geoid|zcta5?)$/, 'postcode'],
  [/^(country|country code|land|pays)$/, 'country'],
  [/^(lat|latitude|y|intptlat)$/, 'lat'],
  [/^(lon|lng|long|longitude|x|intptlong)$/, 'lon'],
  [/^(phone|telephone|tel|phone number|telephone number|telefon)$/, 'phone'],
  [/^(url|website|web|homepage|link)$/, 'url'],
  [/^(hours|opening hours|opening_hours|opening times|open)$/, 'hours'],
  [/^(wheelchair|wheelchair access|step-free|accessible)$/, 'wheelchair'],
  [/^(home|home visit|home visits|homevisit)$/, 'home'],
  [/^(tele|telehealth|video|online|tele visit)$/, 'tele'],
  [/^(languages?|spoken languages|sprachen)$/, 'languages'],
  [/^(id|number|ref|reference)$/, 'id'],
];

/** The field that a column's name tells; null where it tells none. */
function fieldOf(column: string): TableField | null {
  const said = column
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim();
  return NAMES.find(([names]) => names.test(said))?.[1] ?? null;
}

/** A guess; each field goes to the first column that has its name. */
export function guessColumns(columns: readonly string[]): TableMapping {
  const found = new Map<string, TableField>();
  const taken = new Set<TableField>();
  for (const column of columns) {
    const field = fieldOf(column);
    if (field === null || taken.has(field)) continue;
    taken.add(field);
    found.set(column, field);
  }
  return { columns: found, role: null };
}

/** Names of columns as the file has them, trimmed; an empty one is `Column 2`, one that comes twice gets a number. */
export function columnNames(cells: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, at) => {
    const name = cell.replace(/^\ufeff/, '').trim() || `Column ${at + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
