import type { ReactElement } from 'react';
import type { ImportedRecord, ImportProblem, ImportReport } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { Badge } from '../../parts/show/badge.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { downloadText } from '../../parts/table/download.js';
import { importKindTexts, importTexts, outcomeTerms } from '../../texts/import-table.js';
import type { ImportKind } from './import-kind.js';
import { problemsCsv } from './problems-csv.js';

/** How what becomes of a record is shown; always beside its word. */
export const OUTCOME_KINDS = {
  created: 'success',
  updated: 'success',
  unchanged: 'info',
  'kept-edited': 'warning',
  detached: 'info',
  rejected: 'danger',
} as const;

/** Errors and doubts by line, and the first records with what becomes of them. */
export function ReportTables({
  report,
  kind,
  fileName,
}: {
  report: ImportReport;
  kind: ImportKind;
  fileName: string;
}): ReactElement {
  const { problems, records } = report;
  return (
    <>
      <section className="page-section">
        <div className="section-head">
          <h2 className="kern-heading-medium">{importTexts.problems}</h2>
          {problems.length > 0 && (
            <Button
              kind="secondary"
              icon="download"
              onClick={() =>
                downloadText(
                  `fehler-${fileName.replace(/\.\w+$/, '')}.csv`,
                  problemsCsv(problems),
                  'text/csv',
                )
              }
            >
              {importTexts.download}
            </Button>
          )}
        </div>
        {problems.length === 0 ? (
          <p className="kern-body">{importTexts.noProblems}</p>
        ) : (
          <CardTable
            file="einlesen-hinweise"
            caption={importTexts.problemsCaption}
            columns={PROBLEMS}
            rows={problems}
            keyOf={({ line, column, message }) => `${line} ${column} ${message}`}
          />
        )}
      </section>
      {records.length > 0 && (
        <section className="page-section">
          <h2 className="kern-heading-medium">{importTexts.records}</h2>
          <CardTable
            file="einlesen-zeilen"
            caption={importTexts.recordsCaption}
            columns={recordColumns(kind, report.isApplied)}
            rows={records}
            keyOf={({ line, name }) => `${line} ${name}`}
          />
        </section>
      )}
    </>
  );
}

const PROBLEMS: readonly Column<ImportProblem>[] = [
  {
    id: 'line',
    title: importTexts.line,
    cell: ({ line }) => (line === null ? importTexts.wholeFile : `${importTexts.line} ${line}`),
  },
  {
    id: 'severity',
    title: importTexts.severity,
    cell: ({ severity }) =>
      severity === 'error' ? (
        <Badge kind="danger">{importTexts.error}</Badge>
      ) : (
        <Badge kind="warning">{importTexts.warning}</Badge>
      ),
  },
  { id: 'column', title: importTexts.columnHead, cell: ({ column }) => column ?? '–' },
  { id: 'reason', title: importTexts.reason, cell: ({ message }) => withoutPlace(message) },
];

function recordColumns(kind: ImportKind, isDone: boolean): readonly Column<ImportedRecord>[] {
  return [
    { id: 'name', title: importKindTexts[kind].record, cell: ({ name }) => name },
    {
      id: 'outcome',
      title: isDone ? importTexts.outcomeDone : importTexts.outcome,
      cell: ({ outcome }) => <Badge kind={OUTCOME_KINDS[outcome]}>{outcomeTerms[outcome]}</Badge>,
    },
    { id: 'line', title: importTexts.line, isNumeric: true, cell: ({ line }) => String(line) },
  ];
}

/** Line and column stand in columns of their own. */
function withoutPlace(message: string): string {
  return message.replace(/^(?:Zeile \d+)?(?:, )?(?:Spalte „[^“]*“)?: /, '');
}
