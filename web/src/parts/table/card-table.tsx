import { useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { tableTexts } from '../../texts/table.js';
import { Button } from '../form/button.js';
import { ExportCorner } from './export-corner.js';
import { readTable } from './read-table.js';

/** One column; the first names the row. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly isNumeric?: boolean;
  /** Its buttons say what they do: a card does not repeat the title beside them. */
  readonly isAct?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface CardTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** The beginning of the name of its file: with it, the table can be saved as it stands. */
  readonly file?: string;
  /** How many lines are shown at first, and how many more each time; paper and file always hold all. */
  readonly step?: number;
}

/** Said aloud what the elements mean anyway. */
const ROLE = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

/**
 * A table whose lines become cards where the window is narrow. The roles are written out, because browsers forget them when a table
 * is laid out as something else.
 */
export function CardTable<Row>(props: CardTableProps<Row>): ReactElement {
  const { caption, columns, rows, keyOf, file, step = rows.length } = props;
  const [steps, setSteps] = useState(1);
  const shown = Math.min(rows.length, steps * step);
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  return (
    <>
      <table
        ref={table}
        {...ROLE.table}
        aria-labelledby={id}
        className="kern-table kern-table--small card-table"
      >
        <caption id={id} className="kern-sr-only">
          {caption}
        </caption>
        <thead {...ROLE.rowgroup} className="kern-table__head">
          <tr {...ROLE.row} className="kern-table__row">
            {columns.map(({ id: column, title, isNumeric }) => (
              <th
                key={column}
                scope="col"
                {...ROLE.columnheader}
                className={`kern-table__header${isNumeric ? ' kern-table__header--numeric' : ''}`}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLE.rowgroup} className="kern-table__body">
          {rows.map((row, at) => (
            <tr
              {...ROLE.row}
              className={`kern-table__row${at < shown ? '' : ' card-table__later'}`}
              key={keyOf(row)}
            >
              {columns.map((column, index) => (
                <CardCell key={column.id} column={column} row={row} isName={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown < rows.length && (
        <div className="kern-btn-wrapper part-gap no-print">
          <Button kind="secondary" onClick={() => setSteps(steps + 1)}>
            {tableTexts.more(Math.min(step, rows.length - shown), shown, rows.length)}
          </Button>
        </div>
      )}
      {file !== undefined && (
        <ExportCorner file={file} title={caption} read={() => table.current && readTable(table.current)} />
      )}
    </>
  );
}

function CardCell<Row>({
  column,
  row,
  isName,
}: {
  column: Column<Row>;
  row: Row;
  isName: boolean;
}): ReactElement {
  if (isName) {
    return (
      <th scope="row" {...ROLE.rowheader} className="kern-table__header" data-title={column.title}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td
      {...ROLE.cell}
      className={`kern-table__cell${column.isNumeric ? ' kern-table__cell--numeric' : ''}`}
      data-title={column.isAct === true ? '' : column.title}
    >
      {column.cell(row)}
    </td>
  );
}
