// What a column can hold, as one choice in a list: a role in words of its own, or a factor of the knowledge.
import type { ColumnMapping, ColumnRole, KnownFactor } from '@rhomboid/notebook';
import type { importWords } from '../../words/import.ts';

/** The id of a role in the list: one of `importWords.roles`, or `known:` and the id of a factor. */
export type RoleId = string;

type PlainRole = keyof typeof importWords.roles;

const KNOWN = 'known:';

/** The factors that a column can hold. */
export function choosable(factors: readonly KnownFactor[]): readonly KnownFactor[] {
  return factors.filter(({ shape }) => shape !== 'one-of');
}

export function knownRole({ id }: KnownFactor): RoleId {
  return `${KNOWN}${id}`;
}

/** The choice that stands for a role. */
export function roleId(role: ColumnRole | undefined, factors: readonly KnownFactor[]): RoleId {
  if (role === undefined) return 'none';
  if (role.as === 'pain') return `pain:${role.field === 'now' ? 'pain' : role.field}`;
  if (role.as !== 'factor') return role.as;
  const known = choosable(factors).find(({ label }) => label === role.name);
  return known === undefined ? `factor:${role.shape}` : knownRole(known);
}

/** The mapping with another choice for one column. */
export function withRole(
  mapping: ColumnMapping,
  column: string,
  id: RoleId,
  factors: readonly KnownFactor[],
): ColumnMapping {
  const columns = new Map(mapping.columns);
  const role = roleOf(id, column, factors);
  if (role === null) columns.delete(column);
  else columns.set(column, role);
  return { ...mapping, columns };
}

/** Upper ends of scales that can be chosen. */
const TOPS: readonly number[] = [4, 5, 10, 100];

/** The upper end of a column's scale with all that can be chosen; null for what is no scale. */
export function topsOf(
  role: ColumnRole | undefined,
): { readonly top: number; readonly tops: readonly number[] } | null {
  if (role?.as !== 'pain' && (role?.as !== 'factor' || role.shape !== 'scale')) return null;
  const { outOf: top } = role;
  return { top, tops: [...new Set([...TOPS, top])].sort((a, b) => a - b) };
}

/** The mapping with another upper end for one column. */
export function withTop(mapping: ColumnMapping, column: string, outOf: number): ColumnMapping {
  const role = mapping.columns.get(column);
  if (role === undefined || !('outOf' in role)) return mapping;
  return { ...mapping, columns: new Map(mapping.columns).set(column, { ...role, outOf }) };
}

function roleOf(id: RoleId, column: string, factors: readonly KnownFactor[]): ColumnRole | null {
  const known = factors.find((factor) => knownRole(factor) === id);
  if (known !== undefined && known.shape !== 'one-of')
    return { as: 'factor', name: known.label, shape: known.shape, unit: known.unit, outOf: 10 };
  switch (id as PlainRole) {
    case 'none':
      return null;
    case 'pain:pain':
      return { as: 'pain', field: 'pain', outOf: 10 };
    case 'pain:worst':
      return { as: 'pain', field: 'worst', outOf: 10 };
    case 'pain:average':
      return { as: 'pain', field: 'average', outOf: 10 };
    case 'factor:yes-no':
      return { as: 'factor', name: column, shape: 'yes-no', unit: '', outOf: 10 };
    case 'factor:amount':
      return { as: 'factor', name: column, shape: 'amount', unit: '', outOf: 10 };
    case 'factor:scale':
      return { as: 'factor', name: column, shape: 'scale', unit: '', outOf: 10 };
    default:
      return { as: id } as ColumnRole;
  }
}
