import { useEffect, useRef, type ReactElement } from 'react';
import { isAtWork, useCancelWork } from '../../api/work-runs.js';
import type { WorkRun } from '../../api/types.js';
import { workRunStateTerms, workRunTexts } from '../../texts/work-runs.js';
import { Button } from '../form/button.js';
import { useAnnounce } from '../frame/announcer.js';
import { Alert } from '../show/alert.js';
import { ProgressBar } from './progress-bar.js';

/** Long work on its way: what is being done, how much of it is done, and the way to end it. */
export function WorkRunProgress({ run, children }: { run: WorkRun; children?: ReactElement }): ReactElement {
  const cancel = useCancelWork(run.id);
  const doing = run.message ?? (run.state === 'waiting' ? workRunTexts.waits : workRunTexts.begins);
  return (
    <section className="work-run" aria-label={run.title}>
      <p className="kern-body">
        <strong>{run.title}</strong>
      </p>
      <ProgressBar label={workRunTexts.progressOf(run.title)} done={run.stepsDone} total={run.stepsTotal} />
      <p className="kern-body">{run.isCancelAsked ? workRunTexts.cancelling : doing}</p>
      <div className="kern-btn-wrapper">
        {children}
        <Button
          kind="tertiary"
          label={workRunTexts.cancelOf(run.title)}
          isBusy={cancel.isPending || run.isCancelAsked}
          onClick={() => cancel.mutate()}
        >
          {workRunTexts.cancel}
        </Button>
      </div>
      {cancel.error !== null && <Alert kind="danger" title={cancel.error.message} role="alert" />}
    </section>
  );
}

/**
 * Says aloud when work is over, and what came of it; then something may have to be fetched anew. Quick work may be over before it was ever seen on
 * its way. `known`: work of which the page knows the outcome already.
 */
export function useWorkEnd(
  run: WorkRun | undefined,
  onEnd: (run: WorkRun) => void,
  known: string | null = null,
): void {
  const announce = useAnnounce();
  const told = useRef(known);
  const latest = useRef(onEnd);
  useEffect(() => {
    latest.current = onEnd;
  });
  useEffect(() => {
    if (run === undefined || isAtWork(run) || told.current === run.id) return;
    told.current = run.id;
    announce(`${run.title}: ${run.result ?? workRunStateTerms[run.state]}`);
    latest.current(run);
  }, [announce, run]);
}
