import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useNotification } from '../../api/notifications.js';
import { WayButton } from '../../parts/form/way-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { momentWords } from '../../parts/words/dates.js';
import {
  channelTexts,
  notificationKindWords,
  notificationTexts,
  withoutSender,
} from '../../texts/notifications.js';

/** One notification, with the way to what it is about. */
export function NotificationPage(): ReactElement {
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useNotification(id);
  return (
    <>
      <p className="kern-body">
        <Link className="kern-link kern-link--no-visited-state" to="/mitteilungen">
          {notificationTexts.back}
        </Link>
      </p>
      <PageTitle title={data === undefined ? notificationTexts.title : withoutSender(data.subject)} />
      {isPending && <Loading />}
      {error !== null && <LoadFailed error={error} onRetry={refetch} />}
      {data !== undefined && (
        <>
          <p className="kern-body kern-body--muted">
            {[notificationKindWords(data.kind), momentWords(data.createdAt), channelTexts[data.channel]].join(
              ' · ',
            )}
          </p>
          <pre className="letter">{data.text}</pre>
          {data.way !== null && (
            <div className="kern-btn-wrapper">
              <WayButton to={data.way} kind="primary">
                {notificationTexts.goOn}
              </WayButton>
            </div>
          )}
        </>
      )}
    </>
  );
}
