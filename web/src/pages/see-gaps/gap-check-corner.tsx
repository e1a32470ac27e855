import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactElement } from 'react';
import { useLastGapCheck, useStartGapCheck, type AwaitedAfter } from '../../api/gaps.js';
import { Button } from '../../parts/form/button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { useMember } from '../../parts/frame/members-only.js';
import { momentWords } from '../../parts/words/dates.js';
import { gapTexts } from '../../texts/gaps.js';

/** When the gaps were last checked; the district may ask for a check between the nights, for instance after an import. */
export function GapCheckCorner(): ReactElement {
  const mayCheck = useMember().permissions.includes('gap-check:run');
  const { last, isRunning, error, start } = useCheck();
  return (
    <div className="check-corner">
      <p className="kern-body kern-body--muted">
        {last === null && gapTexts.neverChecked}
        {last && gapTexts.lastCheck(momentWords(last.finishedAt))}
      </p>
      {error !== null && <p role="alert">{error.message}</p>}
      {mayCheck && (
        <Button kind="secondary" icon="autorenew" isBusy={isRunning} onClick={start}>
          {isRunning ? gapTexts.checking : gapTexts.check}
        </Button>
      )}
    </div>
  );
}

/** A check runs in another process: it is done when the last finished one is another than before. */
function useCheck() {
  const [seenBefore, setSeenBefore] = useState<AwaitedAfter | null>(null);
  const last = useLastGapCheck(seenBefore).data;
  const start = useStartGapCheck();
  const client = useQueryClient();
  const announce = useAnnounce();
  const finishedAt = last?.finishedAt ?? null;
  const isRunning = seenBefore !== null && seenBefore.finishedAt === finishedAt;
  const isDone = seenBefore !== null && !isRunning;
  useEffect(() => {
    if (!isDone || !last) return;
    announce(gapTexts.checked(last));
    void client.invalidateQueries({ queryKey: ['gaps'] });
  }, [announce, client, isDone, last]);
  return {
    last,
    isRunning: isRunning || start.isPending,
    error: start.error,
    start: () => start.mutate(undefined, { onSuccess: () => setSeenBefore({ finishedAt }) }),
  };
}
