import { useState, type FormEvent, type ReactElement } from 'react';
import { useTakeOverTable } from '../../api/imports.js';
import type { Import, ImportReport } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { ErrorSummary } from '../../parts/form/error-summary.js';
import { Alert } from '../../parts/show/alert.js';
import { momentWords } from '../../parts/words/dates.js';
import { importKindTexts, importTexts } from '../../texts/import-table.js';
import { DifferencesHint } from './differences-hint.js';
import { DiscardButton } from './discard-button.js';
import { ReportFigures } from './report-figures.js';
import { ReportTables } from './report-tables.js';

interface PreviewProps {
  readonly seen: Import;
  readonly report: ImportReport;
  readonly onChangeColumns: () => void;
}

/** The third step: what would happen, and the decision. */
export function Preview({ seen, report, onChangeColumns }: PreviewProps): ReactElement {
  return (
    <>
      <h2 className="kern-heading-medium">{importTexts.checkTitle}</h2>
      <Verdict seen={seen} report={report} />
      <ReportFigures report={report} />
      <DifferencesHint seen={seen} report={report} />
      <TakeOverForm seen={seen} report={report} onChangeColumns={onChangeColumns} />
      <ReportTables report={report} kind={seen.kind} fileName={seen.fileName} />
    </>
  );
}

function Verdict({ seen: { kind }, report }: Pick<PreviewProps, 'seen' | 'report'>): ReactElement {
  const { records } = importKindTexts[kind];
  return (
    <div className="import-verdict">
      {!isUsable(report) && (
        <Alert kind="danger" title={importTexts.noneWell}>
          <p className="kern-body">{importTexts.noneWellBody}</p>
        </Alert>
      )}
      {isUsable(report) && hasErrors(report) && (
        <Alert kind="warning" title={importTexts.someBad(records(report.rejected))}>
          <p className="kern-body">{importTexts.someBadBody}</p>
        </Alert>
      )}
      {isUsable(report) && !hasErrors(report) && <Alert kind="success" title={importTexts.allWell} />}
      {report.kept > 0 && (
        <Alert kind="info" title={importTexts.keptTitle(records(report.kept))}>
          <p className="kern-body">{importTexts.keptBody}</p>
        </Alert>
      )}
      {report.detached > 0 && (
        <Alert kind="info" title={importTexts.detachedTitle(records(report.detached))}>
          <p className="kern-body">{importTexts.detachedBody}</p>
        </Alert>
      )}
      {report.importedBefore !== null && (
        <p className="kern-body">{importTexts.importedBefore(momentWords(report.importedBefore))}</p>
      )}
    </div>
  );
}

function TakeOverForm({ seen, report, onChangeColumns }: PreviewProps): ReactElement {
  const [accepted, setAccepted] = useState<readonly string[]>([]);
  const takeOver = useTakeOverTable(seen.id);
  const { kept } = report;
  const good = importKindTexts[seen.kind].records(usableOf(report));
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (takeOver.isPending) return;
    takeOver.mutate({ acceptValid: hasErrors(report), acceptEdited: accepted.includes('edited') });
  };
  const words = hasErrors(report) ? importTexts.takeOverValid(good) : importTexts.takeOver;
  return (
    <form onSubmit={send} noValidate className="form">
      <ErrorSummary error={takeOver.error} />
      {kept > 0 && (
        <CheckboxField
          id="accepted"
          label={importTexts.options}
          values={accepted}
          choices={[{ value: 'edited', label: importTexts.acceptEdited }]}
          onValues={setAccepted}
        />
      )}
      <div className="kern-btn-wrapper">
        {isUsable(report) && (
          <Button type="submit" kind="primary" isBusy={takeOver.isPending}>
            {takeOver.isPending ? importTexts.takingOver : words}
          </Button>
        )}
        <Button kind="secondary" onClick={onChangeColumns}>
          {importTexts.changeColumns}
        </Button>
        <DiscardButton seen={seen} />
      </div>
    </form>
  );
}

/** Whether there is anything to take over. */
function isUsable(report: ImportReport): boolean {
  return usableOf(report) > 0;
}

function usableOf({ created, updated, unchanged, kept, detached }: ImportReport): number {
  return created + updated + unchanged + kept + detached;
}

function hasErrors({ problems }: ImportReport): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
