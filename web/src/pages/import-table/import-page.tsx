import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useParams } from 'react-router';
import { useImport } from '../../api/imports.js';
import type { Import, WorkRun } from '../../api/types.js';
import { isAtWork, useWorkRun } from '../../api/work-runs.js';
import { WayButton } from '../../parts/form/way-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { useWorkEnd, WorkRunProgress } from '../../parts/work-run/progress.js';
import { importKindTexts, importTexts } from '../../texts/import-table.js';
import { workRunTexts } from '../../texts/work-runs.js';
import { importAddress } from './import-kind.js';
import { DifferencesHint } from './differences-hint.js';
import { MappingForm } from './mapping-form.js';
import { Preview } from './preview.js';
import { ReportFigures } from './report-figures.js';
import { ReportTables } from './report-tables.js';
import { Steps } from './steps.js';

/** One file on its way in, at whichever step it stands. It can be left at any time; its address finds it again. */
export function ImportPage(): ReactElement {
  const { id = '' } = useParams();
  const seen = useImport(id);
  const run = useWorkRun(seen.data?.workRunId ?? null).data;
  const client = useQueryClient();
  /** What was taken over changes courses and coverage, wherever these are shown. */
  const onEnd = ({ kind: work }: WorkRun): void =>
    void (work === 'import' ? client.invalidateQueries() : seen.refetch());
  const kind = seen.data?.kind ?? 'offerings';
  return (
    <>
      <PageTitle title={importKindTexts[kind].title} />
      {seen.isPending && <Loading />}
      {seen.isError && seen.data === undefined && <LoadFailed error={seen.error} onRetry={seen.refetch} />}
      {seen.data !== undefined && <Step key={id} seen={seen.data} run={run} onEnd={onEnd} />}
    </>
  );
}

interface StepProps {
  readonly seen: Import;
  readonly run: WorkRun | undefined;
  readonly onEnd: (run: WorkRun) => void;
}

function Step({ seen, run, onEnd }: StepProps): ReactElement {
  const [isMapping, setMapping] = useState(false);
  useWorkEnd(run, onEnd, seen.report === null ? null : seen.workRunId);
  if (seen.workRunId !== null && run === undefined) return <Loading />;
  if (run !== undefined && isAtWork(run)) return <AtWork run={run} />;
  if (seen.state === 'taken-over') return <TakenOver seen={seen} />;
  const isToMap = isMapping || seen.report === null;
  return (
    <>
      <Steps current={isToMap ? 2 : 3} />
      <Failed run={run} />
      {isToMap && <Mapping seen={seen} onSent={() => setMapping(false)} />}
      {!isToMap && seen.report !== null && (
        <Preview seen={seen} report={seen.report} onChangeColumns={() => setMapping(true)} />
      )}
    </>
  );
}

/** What became of the last attempt, where that was nothing. */
function Failed({ run }: { run: WorkRun | undefined }): ReactElement | null {
  if (run?.state !== 'failed' && run?.state !== 'cancelled') return null;
  return (
    <Alert kind="warning" title={importTexts.lastFailed}>
      <p className="kern-body">{run.result}</p>
    </Alert>
  );
}

function AtWork({ run }: { run: WorkRun }): ReactElement {
  return (
    <>
      <Steps current={run.kind === 'import' ? 4 : 3} />
      <WorkRunProgress run={run} />
      <p className="kern-body">{workRunTexts.leave}</p>
    </>
  );
}

function Mapping({ seen, onSent }: { seen: Import; onSent: () => void }): ReactElement {
  const [round, setRound] = useState(0);
  return (
    <>
      <h2 className="kern-heading-medium">{importTexts.mapTitle}</h2>
      <p className="kern-body lead">
        {importTexts.lines(seen.lines, seen.fileName)}{' '}
        {seen.isMappingRemembered ? importTexts.remembered : importTexts.mapLead}
      </p>
      <MappingForm key={round} seen={seen} onSent={onSent} onProfile={() => setRound(round + 1)} />
    </>
  );
}

function TakenOver({ seen }: { seen: Import }): ReactElement {
  const { after, afterAddress } = importKindTexts[seen.kind];
  return (
    <>
      <Steps current={4} />
      <Alert kind="success" title={`${importTexts.doneTitle}: ${seen.fileName}`} />
      {seen.report !== null && <ReportFigures report={seen.report} />}
      {seen.report !== null && <DifferencesHint seen={seen} report={seen.report} />}
      <div className="kern-btn-wrapper">
        <WayButton to={afterAddress} kind="primary">
          {after}
        </WayButton>
        <WayButton to={importAddress[seen.kind]} kind="secondary">
          {importTexts.anotherFile}
        </WayButton>
      </div>
      {seen.report !== null && (
        <ReportTables report={seen.report} kind={seen.kind} fileName={seen.fileName} />
      )}
    </>
  );
}
