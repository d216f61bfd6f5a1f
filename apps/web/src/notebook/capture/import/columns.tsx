// What the columns of a table hold: guessed from their names, for the person to correct.
import type { ColumnMapping, CsvTable, ImportQuestion } from '@rhomboid/notebook';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useNotebook } from '../../context.ts';
import { common } from '../../words/common.ts';
import { importWords } from '../../words/import.ts';
import { choosable, knownRole, roleId, topsOf, withRole, withTop } from './column-roles.ts';

export interface ColumnsProps {
  readonly table: CsvTable;
  readonly mapping: ColumnMapping;
  /** What only the person can settle; null while nothing is open. */
  readonly question: ImportQuestion | null;
  readonly onChange: (mapping: ColumnMapping) => void;
  readonly onLook: (mapping: ColumnMapping) => void;
}

export function Columns({ table, mapping, question, onChange, onLook }: ColumnsProps): JSX.Element {
  const { knowledge } = useNotebook();
  const id = useId();
  if (question !== null)
    return (
      <section class="stack close">
        <h2>{importWords.order}</h2>
        <p>{importWords.orderLine(question.doubt.text)}</p>
        <div class="button-pair">
          {(['dayFirst', 'monthFirst'] as const).map((first) => (
            <button
              key={first}
              type="button"
              class="second"
              onClick={() => onLook({ ...mapping, dates: first === 'dayFirst' ? 'dmy' : 'mdy' })}
            >
              {common.longDay(question.doubt[first])}
            </button>
          ))}
        </div>
      </section>
    );
  return (
    <section class="stack close">
      <h2>{importWords.columns}</h2>
      <p class="support">{importWords.columnsLine}</p>
      {table.columns.map((column, at) => (
        <div class="stack close" key={column}>
          <p class="field">
            <label for={`${id}-${at}`}>{importWords.columnOf(column, exampleOf(table, column))}</label>
            <select
              id={`${id}-${at}`}
              value={roleId(mapping.columns.get(column), knowledge.factors)}
              onChange={(event) => onChange(withRole(mapping, column, event.currentTarget.value, knowledge.factors))}
            >
              {Object.entries(importWords.roles).map(([role, text]) => (
                <option key={role} value={role}>
                  {text}
                </option>
              ))}
              {choosable(knowledge.factors).map((factor) => (
                <option key={factor.id} value={knownRole(factor)}>
                  {factor.label}
                </option>
              ))}
            </select>
          </p>
          <Top column={column} mapping={mapping} onChange={onChange} />
        </div>
      ))}
      <p>
        <button type="button" class="main" onClick={() => onLook(mapping)}>
          {importWords.look}
        </button>
      </p>
    </section>
  );
}

/** How high the scale of a column goes; nothing for what is no scale. */
function Top({
  column,
  mapping,
  onChange,
}: Pick<ColumnsProps, 'mapping' | 'onChange'> & { column: string }): JSX.Element | null {
  const id = useId();
  const ends = topsOf(mapping.columns.get(column));
  if (ends === null) return null;
  return (
    <p class="field">
      <label for={id}>{importWords.topOf(column)}</label>
      <select
        id={id}
        value={ends.top}
        onChange={(event) => onChange(withTop(mapping, column, Number(event.currentTarget.value)))}
      >
        {ends.tops.map((top) => (
          <option key={top} value={top}>
            {top}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The first cell of the column that holds something, cut short. */
function exampleOf(table: CsvTable, column: string): string {
  const cell = table.rows.map((row) => row.cell(column)).find((text) => text !== '') ?? '';
  return cell.length > 30 ? `${cell.slice(0, 29)}…` : cell;
}
