// What the columns of a table hold: guessed from their names, for the person to correct.
import { PROVIDER_ROLES, ROLE_NAMES, TABLE_FIELDS, type TableField, type TableMapping } from '@rhomboid/care';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { TableColumn } from '../read/look.ts';
import { find } from '../words/find.ts';

export interface ColumnsProps {
  readonly columns: readonly TableColumn[];
  readonly mapping: TableMapping;
  readonly onChange: (mapping: TableMapping) => void;
  readonly onLook: () => void;
}

export function Columns({ columns, mapping, onChange, onLook }: ColumnsProps): JSX.Element {
  const id = useId();
  const words = find.import;
  const set = (column: string, field: TableField | null): void => {
    const next = new Map(mapping.columns);
    if (field === null) next.delete(column);
    else next.set(column, field);
    onChange({ ...mapping, columns: next });
  };
  return (
    <section class="stack close">
      <h2>{words.columns}</h2>
      <p class="support">{words.columnsLine}</p>
      {columns.map(({ name, example }, at) => (
        <p class="field" key={name}>
          <label for={`${id}-${at}`}>{words.example(name, example)}</label>
          <select
            id={`${id}-${at}`}
            value={mapping.columns.get(name) ?? ''}
            onChange={({ currentTarget: { value } }) =>
              set(name, TABLE_FIELDS.find((field) => field === value) ?? null)
            }
          >
            <option value="">{words.leaveOut}</option>
            {TABLE_FIELDS.map((field) => (
              <option key={field} value={field}>
                {words.fields[field]}
              </option>
            ))}
          </select>
        </p>
      ))}
      <p class="field">
        <label for={`${id}-role`}>{words.everyRow}</label>
        <select
          id={`${id}-role`}
          value={mapping.role ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...mapping, role: PROVIDER_ROLES.find((role) => role === value) ?? null })
          }
        >
          <option value="">{words.everyRowNone}</option>
          {PROVIDER_ROLES.map((role) => (
            <option key={role} value={role}>
              {ROLE_NAMES[role]}
            </option>
          ))}
        </select>
      </p>
      <p>
        <button type="button" class="second" onClick={onLook}>
          {words.look}
        </button>
      </p>
    </section>
  );
}
