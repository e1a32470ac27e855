import { useState, type ReactElement } from 'react';
import { useOwnSeat } from '../../api/committees.js';
import type { Committee } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { committeeTexts } from '../../texts/committees.js';

interface OwnSeatProps {
  readonly committee: Committee;
  readonly onDone: (words: string) => void;
}

/** Joining an open working group, and leaving it. */
export function OwnSeat({ committee: { id, mayJoin, mayLeave }, onDone }: OwnSeatProps): ReactElement | null {
  const act = useOwnSeat(id);
  const [isLeaving, setLeaving] = useState(false);
  if (mayJoin)
    return (
      <div className="part-gap no-print">
        <ActError error={act.error} />
        <Button
          kind="primary"
          icon="add"
          isBusy={act.isPending}
          onClick={() => act.mutate('join', { onSuccess: () => onDone(committeeTexts.joined) })}
        >
          {committeeTexts.join}
        </Button>
      </div>
    );
  if (!mayLeave) return null;
  return (
    <div className="part-gap no-print">
      {isLeaving ? (
        <ReasonForm
          question={committeeTexts.leaveQuestion}
          submit={committeeTexts.leave}
          error={act.error}
          isBusy={act.isPending}
          onConfirm={() =>
            act.mutate('leave', {
              onSuccess: () => {
                setLeaving(false);
                onDone(committeeTexts.left);
              },
            })
          }
          onCancel={() => setLeaving(false)}
        >
          <p className="kern-body">{committeeTexts.leaveMeans}</p>
        </ReasonForm>
      ) : (
        <Button kind="tertiary" onClick={() => setLeaving(true)}>
          {committeeTexts.leave}
        </Button>
      )}
    </div>
  );
}
