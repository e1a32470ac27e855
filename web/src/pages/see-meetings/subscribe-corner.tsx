import type { ReactElement } from 'react';
import { useSubscribeMeetings } from '../../api/meetings.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { CopyButton } from '../../parts/form/copy-button.js';
import { Alert } from '../../parts/show/alert.js';
import { meetingListTexts } from '../../texts/meetings.js';

/** All own meetings as a calendar that keeps itself up to date. */
export function SubscribeCorner(): ReactElement {
  const subscribe = useSubscribeMeetings();
  if (subscribe.data !== undefined)
    return (
      <Alert kind="success" title={meetingListTexts.calendarTitle} takesFocus>
        <p className="kern-body">{meetingListTexts.calendarBody}</p>
        <p className="kern-body">
          <code>{subscribe.data}</code>
        </p>
        <CopyButton text={subscribe.data} />
      </Alert>
    );
  return (
    <div>
      <ActError error={subscribe.error} />
      <Button
        kind="tertiary"
        icon="calendar-today"
        isBusy={subscribe.isPending}
        onClick={() => subscribe.mutate(undefined)}
      >
        {meetingListTexts.calendar}
      </Button>
    </div>
  );
}
