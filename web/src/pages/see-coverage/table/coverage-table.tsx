import type { ReactElement } from 'react';
import type { Figures } from '../../../api/types.js';
import { SortHead } from '../../../parts/table/sort-head.js';
import type { Sorting } from '../../../parts/table/sort.js';
import { TableFrame } from '../../../parts/table/table-frame.js';
import { coverageColumns, coverageTexts } from '../../../texts/coverage.js';
import type { AreaRow } from '../area-rows.js';
import { areaColumnTitle, FIGURE_COLUMNS } from './coverage-columns.js';
import type { AreaLevel } from '../../../parts/area-map/map-choice.js';

interface CoverageTableProps {
  readonly what: string;
  readonly rows: readonly AreaRow[];
  readonly total: Figures;
  readonly threshold: number;
  readonly areaLevel: AreaLevel;
  readonly selected: string | undefined;
  readonly sorting: Sorting;
  readonly onSort: (column: string) => void;
  readonly onSelect: (key: string) => void;
}

/** Everything the map shows, as a table; the name of an area chooses it on the map too. */
export function CoverageTable(props: CoverageTableProps): ReactElement {
  const { rows, threshold, areaLevel, selected, sorting, onSort, onSelect } = props;
  return (
    <TableFrame caption={coverageTexts.tableCaption(props.what)} isCaptionHidden>
      <thead className="kern-table__head">
        <tr className="kern-table__row">
          <SortHead id="name" title={areaColumnTitle(areaLevel)} sorting={sorting} onSort={onSort} />
          {FIGURE_COLUMNS.map(({ id, title }) => (
            <SortHead key={id} id={id} title={title} sorting={sorting} isNumeric onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody className="kern-table__body">
        {rows.map((row) => (
          <tr className="kern-table__row" key={row.key} data-selected={row.key === selected}>
            <th scope="row" className="kern-table__header">
              <button
                type="button"
                className="name-button"
                aria-pressed={row.key === selected}
                onClick={() => onSelect(row.key)}
              >
                {row.name}
              </button>
            </th>
            <FigureCells row={row} threshold={threshold} />
          </tr>
        ))}
      </tbody>
      <tfoot className="kern-table__footer">
        <tr className="kern-table__row">
          <th scope="row" className="kern-table__header">
            {coverageColumns.total}
          </th>
          <FigureCells row={totalRow(props.total)} threshold={threshold} />
        </tr>
      </tfoot>
    </TableFrame>
  );
}

function FigureCells({ row, threshold }: { row: AreaRow; threshold: number }): ReactElement[] {
  return FIGURE_COLUMNS.map(({ id, words }) => (
    <td key={id} className="kern-table__cell kern-table__cell--numeric">
      {words(row, threshold)}
    </td>
  ));
}

function totalRow(figures: Figures): AreaRow {
  return {
    key: 'total',
    name: coverageColumns.total,
    associationName: null,
    population: null,
    foreignShare: null,
    figures,
  };
}
