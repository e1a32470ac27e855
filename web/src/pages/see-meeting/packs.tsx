import { useState, type ReactElement } from 'react';
import { documentAddress } from '../../api/documents.js';
import { useMeetingPacks, usePacksAnew, useRequestMeetingPack } from '../../api/meeting-packs.js';
import type { StoredDocument } from '../../api/types.js';
import { isAtWork, useWorkRun } from '../../api/work-runs.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { useWorkEnd, WorkRunProgress } from '../../parts/work-run/progress.js';
import { meetingPaperTexts } from '../../texts/papers.js';

interface PacksProps {
  readonly meetingId: string;
  readonly mayWrite: boolean;
  readonly onDone: (words: string) => void;
}

/** Packs of a meeting; whoever leads it has a new one written, in another process, and may leave meanwhile. */
export function Packs({ meetingId, mayWrite, onDone }: PacksProps): ReactElement {
  const packs = useMeetingPacks(meetingId);
  const { run, isBusy, request } = useNewPack(meetingId, onDone);
  return (
    <>
      <h3 className="kern-heading-small part-gap">{meetingPaperTexts.packs}</h3>
      <p className="kern-body">{meetingPaperTexts.packsLead}</p>
      {packs.isError && <LoadFailed error={packs.error} onRetry={packs.refetch} />}
      {packs.data !== undefined && <PackList packs={packs.data} />}
      <ActError error={request.error} />
      {run?.state === 'failed' && <Alert kind="danger" title={run.result ?? ''} role="alert" />}
      {run !== undefined && isAtWork(run) && <WorkRunProgress run={run} />}
      {mayWrite && (
        <div className="kern-btn-wrapper">
          <Button kind="secondary" isBusy={isBusy} onClick={request.ask}>
            {isBusy ? meetingPaperTexts.writing : meetingPaperTexts.write}
          </Button>
        </div>
      )}
    </>
  );
}

function useNewPack(meetingId: string, onDone: PacksProps['onDone']) {
  const [workRunId, setWorkRunId] = useState<string | null>(null);
  const { data: run } = useWorkRun(workRunId);
  const request = useRequestMeetingPack(meetingId);
  const lookAnew = usePacksAnew();
  useWorkEnd(run, ({ state }) => {
    lookAnew();
    if (state === 'done') onDone(meetingPaperTexts.written);
  });
  return {
    run,
    isBusy: request.isPending || (workRunId !== null && (run === undefined || isAtWork(run))),
    request: {
      error: request.error,
      ask: () => request.mutate(undefined, { onSuccess: (asked) => setWorkRunId(asked.workRunId) }),
    },
  };
}

function PackList({ packs }: { packs: readonly StoredDocument[] }): ReactElement {
  if (packs.length === 0) return <p className="kern-body">{meetingPaperTexts.noPacks}</p>;
  return (
    <ul className="kern-list kern-list--bullet">
      {packs.map(({ id, title }) => (
        <li key={id}>
          <a
            className="kern-link kern-link--no-visited-state"
            href={documentAddress(id)}
            download
            aria-label={meetingPaperTexts.save(title)}
          >
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
