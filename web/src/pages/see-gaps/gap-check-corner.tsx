import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useLastGapCheck, useStartGapCheck } from '../../api/gaps.js';
import { isAtWork, useWorkRun } from '../../api/work-runs.js';
import { Button } from '../../parts/form/button.js';
import { useMember } from '../../parts/frame/members-only.js';
import { momentWords } from '../../parts/words/dates.js';
import { useWorkEnd, WorkRunProgress } from '../../parts/work-run/progress.js';
import { gapTexts } from '../../texts/gaps.js';

/** When the gaps were last checked; the district may ask for a check between the nights, for instance after an import. */
export function GapCheckCorner(): ReactElement {
  const mayCheck = useMember().permissions.includes('gap-check:run');
  const last = useLastGapCheck().data;
  const { run, isBusy, error, start } = useCheck();
  return (
    <div>
      <div className="check-corner">
        <p className="kern-body kern-body--muted">
          {last === null && gapTexts.neverChecked}
          {last && gapTexts.lastCheck(momentWords(last.finishedAt))}
        </p>
        {error !== null && <p role="alert">{error}</p>}
        {mayCheck && (
          <Button kind="secondary" icon="autorenew" isBusy={isBusy} onClick={start}>
            {isBusy ? gapTexts.checking : gapTexts.check}
          </Button>
        )}
      </div>
      {run !== undefined && isAtWork(run) && <WorkRunProgress run={run} />}
    </div>
  );
}

/** A check runs in another process, which tells how far it is. */
function useCheck() {
  const [workRunId, setWorkRunId] = useState<string | null>(null);
  const run = useWorkRun(workRunId).data;
  const start = useStartGapCheck();
  const client = useQueryClient();
  useWorkEnd(run, () => {
    void client.invalidateQueries({ queryKey: ['gap-checks'] });
    void client.invalidateQueries({ queryKey: ['gaps'] });
  });
  const isBusy = start.isPending || (workRunId !== null && (run === undefined || isAtWork(run)));
  return {
    run,
    isBusy,
    error: start.error?.message ?? (run?.state === 'failed' ? run.result : null),
    start: () => start.mutate(undefined, { onSuccess: (asked) => setWorkRunId(asked.workRunId) }),
  };
}
