import { useEffect, type ReactElement } from 'react';
import { useStartGapCheck } from '../../api/gaps.js';
import { Button } from '../../parts/form/button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { gapTexts } from '../../texts/gaps.js';

/** Asks for a check between the nights, for instance after an import. */
export function GapCheckButton(): ReactElement {
  const check = useStartGapCheck();
  const announce = useAnnounce();
  useEffect(() => {
    if (check.isSuccess) announce(gapTexts.checkStarted);
  }, [announce, check.isSuccess]);
  if (check.isSuccess) return <Alert kind="info" title={gapTexts.checkStarted} />;
  return (
    <>
      {check.isError && <LoadFailed error={check.error} onRetry={() => check.mutate()} />}
      <Button kind="secondary" icon="autorenew" isBusy={check.isPending} onClick={() => check.mutate()}>
        {gapTexts.check}
      </Button>
    </>
  );
}
