import { useState, type ReactElement } from 'react';
import type { Coverage } from '../../../api/types.js';
import { readCoverageReport } from '../../../api/coverage.js';
import { PaperCorner } from '../../../parts/paper/paper-corner.js';
import { ExportCorner } from '../../../parts/table/export-corner.js';
import { nextSorting, sortRows, type SortKey, type Sorting } from '../../../parts/table/sort.js';
import { coverageTexts } from '../../../texts/coverage.js';
import type { AreaRow } from '../area-rows.js';
import { FIGURE_COLUMNS } from './coverage-columns.js';
import { coverageFile } from './coverage-file.js';
import { CoverageTable } from './coverage-table.js';
import type { CoverageChoice } from '../coverage-address.js';

interface TableSectionProps {
  readonly coverage: Coverage;
  readonly rows: readonly AreaRow[];
  readonly choice: CoverageChoice;
  readonly formatTitle: string;
  readonly levelTitle: string;
  readonly what: string;
  readonly onSelect: (key: string) => void;
}

/** The table under the map with its order, its file and its explanations. */
export function CoverageTableSection(props: TableSectionProps): ReactElement {
  const { coverage, rows, choice, formatTitle, levelTitle, what, onSelect } = props;
  const [sorting, setSorting] = useState<Sorting>({ column: 'name', direction: 'ascending' });
  const threshold = coverage.settings.smallCellThreshold;
  const sorted = sortRows(rows, keyOf(sorting.column), sorting.direction);
  const { areaLevel } = choice;
  const subject = { format: formatTitle, level: levelTitle, date: coverage.date, areaLevel, threshold };
  return (
    <section aria-labelledby="tabelle-titel" className="page-section">
      <h2 id="tabelle-titel" className="kern-heading-medium">
        {coverageTexts.tableTitle}
      </h2>
      <CoverageTable
        what={what}
        rows={sorted}
        total={coverage.total}
        threshold={threshold}
        areaLevel={choice.areaLevel}
        selected={choice.area}
        sorting={sorting}
        onSort={(column) => setSorting(nextSorting(sorting, column))}
        onSelect={onSelect}
      />
      <ExportCorner
        file={`versorgung_${coverage.formatCode}`}
        title={coverageTexts.tableCaption(what)}
        read={() => coverageFile(sorted, subject)}
      />
      <PaperCorner
        title={coverageTexts.report}
        file={`versorgungsbericht_${coverage.formatCode}_${coverage.date}`}
        read={(kind) => readCoverageReport(kind, choice)}
      />
      <p className="kern-body kern-body--small kern-body--muted">{coverageTexts.suppression(threshold)}</p>
      <p className="kern-body kern-body--small kern-body--muted">
        {coverageTexts.accessibilityMeans(coverage.settings.accessibilityZones)}
      </p>
    </section>
  );
}

function keyOf(column: string): (row: AreaRow) => SortKey {
  return FIGURE_COLUMNS.find(({ id }) => id === column)?.key ?? ((row) => row.name);
}
