import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, type ReactElement } from 'react';
import { isUnderWay, useCancelRun, useStartRun } from '../../api/planning.js';
import type { PlanRun } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { useMember } from '../../parts/frame/members-only.js';
import { Alert } from '../../parts/show/alert.js';
import { momentWords } from '../../parts/words/dates.js';
import { proposalTexts } from '../../texts/planning.js';
import { qualityWords } from './proposal-words.js';

/** How far the newest search is, how good its plan, and the ways to begin or end one. */
export function PlanCorner({ run }: { run: PlanRun | null }): ReactElement {
  const mayRun = useMember().permissions.includes('plan:run');
  const start = useStartRun();
  const cancel = useCancelRun();
  const announce = useAnnounce();
  useFinished(run);
  const isRunning = isUnderWay(run);
  const error = start.error ?? cancel.error;
  return (
    <section className="plan-corner" aria-label={proposalTexts.plan}>
      <div className="plan-corner__words">
        <p className="kern-body">
          <strong>{standing(run)}</strong>
        </p>
        {run?.state === 'finished' && (
          <p className="kern-body">
            {proposalTexts.result(run.placed, run.unplaced)} {qualityWords(run.gapPercent)}
          </p>
        )}
        {run !== null && isRunning && <Progress run={run} />}
      </div>
      {mayRun && (
        <div className="kern-btn-wrapper">
          <Button
            kind="primary"
            icon="autorenew"
            isBusy={isRunning || start.isPending}
            onClick={() => start.mutate(undefined, { onSuccess: () => announce(proposalTexts.started) })}
          >
            {isRunning ? proposalTexts.planning : proposalTexts.plan}
          </Button>
          {run !== null && isRunning && (
            <Button kind="tertiary" isBusy={cancel.isPending} onClick={() => cancel.mutate(run.id)}>
              {proposalTexts.cancel}
            </Button>
          )}
        </div>
      )}
      {error !== null && <Alert kind="danger" title={error.message} role="alert" />}
    </section>
  );
}

function Progress({ run }: { run: PlanRun }): ReactElement {
  return (
    <>
      <progress
        className="plan-corner__progress"
        aria-label={proposalTexts.progressLabel}
        max={Math.max(1, run.parts)}
        value={run.partsDone}
      />
      <p className="kern-body">{proposalTexts.progress(run.partsDone, run.parts)}</p>
    </>
  );
}

function standing(run: PlanRun | null): string {
  if (run === null) return proposalTexts.never;
  if (run.state === 'waiting') return proposalTexts.waiting;
  if (run.state === 'running') return proposalTexts.planning;
  const moment = momentWords(run.finishedAt ?? run.requestedAt);
  return run.state === 'cancelled' ? proposalTexts.cancelled(moment) : proposalTexts.plannedAt(moment);
}

/** When a search that was seen under way is finished, its proposals are fetched and it is said aloud. */
function useFinished(run: PlanRun | null): void {
  const announce = useAnnounce();
  const client = useQueryClient();
  const awaited = useRef<string>(undefined);
  useEffect(() => {
    if (isUnderWay(run)) awaited.current = run?.id;
    else if (run !== null && awaited.current === run.id) {
      awaited.current = undefined;
      if (run.state === 'finished') announce(proposalTexts.finished);
      void client.invalidateQueries({ queryKey: ['planning', 'proposals'] });
    }
  }, [announce, client, run]);
}
