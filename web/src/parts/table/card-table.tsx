import { useId, useRef, type ReactElement, type ReactNode } from 'react';
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
  const { caption, columns, rows, keyOf, file } = props;
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
          {rows.map((row) => (
            <tr {...ROLE.row} className="kern-table__row" key={keyOf(row)}>
              {columns.map((column, index) => (
                <CardCell key={column.id} column={column} row={row} isName={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
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
