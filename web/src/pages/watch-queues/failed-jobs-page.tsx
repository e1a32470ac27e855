import { useState, type ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useFailedJobs, useRemoveJob, useRetryJob } from '../../api/queues.js';
import type { FailedJob } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { momentWords } from '../../parts/words/dates.js';
import { numberWords } from '../../parts/words/numbers.js';
import { keepTexts } from '../../texts/administration.js';
import { queueTexts } from '../../texts/queues.js';

/** What failed in one queue and why, to be tried again or removed. */
export function FailedJobsPage(): ReactElement {
  const { queue = '' } = useParams();
  const jobs = useFailedJobs(queue);
  const retry = useRetryJob(queue);
  const remove = useRemoveJob(queue);
  const announce = useAnnounce();
  const [removed, setRemoved] = useState<FailedJob | null>(null);
  const tryAgain = ({ id }: FailedJob): void =>
    retry.mutate(id, { onSuccess: () => announce(queueTexts.retried) });
  return (
    <>
      <p className="kern-body">
        <Link className="kern-link kern-link--no-visited-state" to="/verwaltung/warteschlangen">
          {queueTexts.back}
        </Link>
      </p>
      <PageTitle title={queueTexts.failedTitle} />
      <p className="kern-body lead">{queue}</p>
      {jobs.isPending && <Loading />}
      {jobs.isError && <LoadFailed error={jobs.error} onRetry={jobs.refetch} />}
      <ActError error={retry.error} />
      {removed !== null && (
        <ReasonForm
          question={queueTexts.removeQuestion(removed.name)}
          submit={queueTexts.removeYes}
          error={remove.error}
          isBusy={remove.isPending}
          onConfirm={() =>
            remove.mutate(removed.id, {
              onSuccess: () => {
                setRemoved(null);
                announce(queueTexts.removed);
              },
            })
          }
          onCancel={() => setRemoved(null)}
        >
          <p className="kern-body">{queueTexts.removeMeans}</p>
        </ReasonForm>
      )}
      {jobs.data?.length === 0 && <p className="kern-body">{queueTexts.noneFailed}</p>}
      {jobs.data !== undefined && jobs.data.length > 0 && (
        <CardTable
          file="gescheiterte-auftraege"
          caption={queueTexts.failedList}
          rows={jobs.data}
          keyOf={({ id }) => id}
          columns={columnsOf(tryAgain, setRemoved)}
        />
      )}
    </>
  );
}

function columnsOf(
  onRetry: (job: FailedJob) => void,
  onRemove: (job: FailedJob) => void,
): readonly Column<FailedJob>[] {
  return [
    { id: 'job', title: queueTexts.job, cell: ({ name }) => name },
    { id: 'at', title: queueTexts.at, cell: whenWords },
    {
      id: 'attempts',
      title: queueTexts.attempts,
      isNumeric: true,
      cell: ({ attempts }) => numberWords(attempts),
    },
    { id: 'reason', title: queueTexts.reason, cell: ({ reason }) => <span lang="en">{reason}</span> },
    {
      id: 'acts',
      title: keepTexts.acts,
      cell: (job) => (
        <div className="row-acts">
          <Button
            kind="tertiary"
            label={queueTexts.retryLabel(job.name, whenWords(job))}
            onClick={() => onRetry(job)}
          >
            {queueTexts.retry}
          </Button>
          <Button
            kind="tertiary"
            label={queueTexts.removeLabel(job.name, whenWords(job))}
            onClick={() => onRemove(job)}
          >
            {queueTexts.remove}
          </Button>
        </div>
      ),
    },
  ];
}

function whenWords({ failedAt }: FailedJob): string {
  return failedAt === null ? queueTexts.notPlanned : momentWords(failedAt);
}
