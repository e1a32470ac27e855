import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { isUnderWay, useLatestRun } from '../../api/planning.js';
import type { WorkRun } from '../../api/types.js';
import { isAtWork, useWorkRun, useWorkRuns } from '../../api/work-runs.js';
import { WayButton } from '../../parts/form/way-button.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { momentWords } from '../../parts/words/dates.js';
import { ProgressBar } from '../../parts/work-run/progress-bar.js';
import { useWorkEnd, WorkRunProgress } from '../../parts/work-run/progress.js';
import { WorkRunBadge } from '../../parts/work-run/work-run-badge.js';
import { workRunTexts } from '../../texts/work-runs.js';

/** “Vorgänge”: long work of one's own organisation, on its way and past. */
export function WorkRunsPage(): ReactElement {
  const runs = useWorkRuns();
  const mayPlan = useMember().permissions.includes('plan:run');
  return (
    <>
      <PageTitle title={workRunTexts.title} />
      <p className="kern-body lead">{workRunTexts.lead}</p>
      {runs.isPending && <Loading />}
      {runs.isError && runs.data === undefined && <LoadFailed error={runs.error} onRetry={runs.refetch} />}
      {runs.data !== undefined && <Runs runs={runs.data} mayPlan={mayPlan} />}
    </>
  );
}

function Runs({ runs, mayPlan }: { runs: readonly WorkRun[]; mayPlan: boolean }): ReactElement {
  const atWork = runs.filter(isAtWork);
  const past = runs.filter((run) => !isAtWork(run));
  return (
    <>
      <section className="page-section">
        <h2 className="kern-heading-medium">{workRunTexts.atWork}</h2>
        {mayPlan && <Planning />}
        {atWork.map(({ id }) => (
          <Running key={id} id={id} />
        ))}
        {atWork.length === 0 && <p className="kern-body">{workRunTexts.nothingAtWork}</p>}
      </section>
      <section className="page-section">
        <h2 className="kern-heading-medium">{workRunTexts.past}</h2>
        {past.length === 0 ? (
          <Alert kind="info" title={workRunTexts.nothing}>
            <p className="kern-body">{workRunTexts.nothingBody}</p>
          </Alert>
        ) : (
          <CardTable
            file="vorgaenge"
            caption={workRunTexts.pastCaption}
            columns={COLUMNS}
            rows={past}
            keyOf={({ id }) => id}
          />
        )}
      </section>
    </>
  );
}

function Running({ id }: { id: string }): ReactElement | null {
  const run = useWorkRun(id).data;
  const client = useQueryClient();
  useWorkEnd(run, () => void client.invalidateQueries({ queryKey: ['work-runs', 'list'] }));
  if (run === undefined) return <Loading />;
  if (!isAtWork(run)) return null;
  return (
    <WorkRunProgress run={run}>
      <WayButton to={run.address} kind="secondary">
        {workRunTexts.toPage}
      </WayButton>
    </WorkRunProgress>
  );
}

/** The search for course starts has its own row, which belongs to the whole Arbeitskreis. */
function Planning(): ReactElement | null {
  const run = useLatestRun().data ?? null;
  if (run === null || !isUnderWay(run)) return null;
  return (
    <section className="work-run" aria-label={workRunTexts.planning}>
      <p className="kern-body">
        <strong>{workRunTexts.planning}</strong>
      </p>
      <ProgressBar
        label={workRunTexts.progressOf(workRunTexts.planning)}
        done={run.partsDone}
        total={run.state === 'running' ? run.parts : null}
      />
      <WayButton to="/planung" kind="secondary">
        {workRunTexts.toPage}
      </WayButton>
    </section>
  );
}

const COLUMNS: readonly Column<WorkRun>[] = [
  {
    id: 'work',
    title: workRunTexts.work,
    cell: ({ title, address }) => (
      <Link className="kern-link kern-link--no-visited-state" to={address}>
        {title}
      </Link>
    ),
  },
  { id: 'state', title: workRunTexts.state, cell: ({ state }) => <WorkRunBadge state={state} /> },
  { id: 'result', title: workRunTexts.result, cell: ({ result }) => result ?? '–' },
  {
    id: 'finished',
    title: workRunTexts.finishedAt,
    cell: ({ finishedAt, requestedAt }) => momentWords(finishedAt ?? requestedAt),
  },
];
