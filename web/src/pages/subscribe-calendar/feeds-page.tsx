import { useState, type ReactElement } from 'react';
import { useCalendarFeeds } from '../../api/calendar-feeds.js';
import type { AddressedFeed } from '../../api/types.js';
import { CopyButton } from '../../parts/form/copy-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { feedTexts as texts } from '../../texts/calendar-feeds.js';
import { FeedForm } from './feed-form.js';
import { FeedTable } from './feed-table.js';

/** “Kalender abonnieren”: make one, and keep those that are there. */
export function FeedsPage(): ReactElement {
  const feeds = useCalendarFeeds();
  const [told, tell] = useState<{ readonly title: string; readonly feed: AddressedFeed } | null>(null);
  return (
    <>
      <PageTitle title={texts.title} />
      <p className="kern-body lead">{texts.lead}</p>
      {told !== null && (
        <Alert key={told.feed.address} kind="success" title={told.title} takesFocus>
          <p className="kern-body">{texts.madeBody}</p>
          <p className="kern-body calendar-link">{told.feed.address}</p>
          <CopyButton text={told.feed.address} label={texts.copy} />
        </Alert>
      )}
      <section aria-labelledby="kalenderliste" className="page-section">
        <h2 id="kalenderliste" className="kern-heading-medium">
          {texts.list}
        </h2>
        {feeds.isPending && <Loading />}
        {feeds.isError && <LoadFailed error={feeds.error} onRetry={feeds.refetch} />}
        {feeds.data?.length === 0 && <p className="kern-body">{texts.none}</p>}
        {feeds.data !== undefined && feeds.data.length > 0 && (
          <FeedTable feeds={feeds.data} onRenewed={(feed) => tell({ title: texts.renewed, feed })} />
        )}
      </section>
      <FeedForm onMade={(feed) => tell({ title: texts.made, feed })} />
    </>
  );
}
