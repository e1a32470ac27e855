import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useMails } from '../../api/mails.js';
import type { MailSummary } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { MailAddress } from '../../parts/words/mail-address.js';
import { momentWords } from '../../parts/words/dates.js';
import { mailTexts } from '../../texts/mails.js';
import { MailStateBadge } from './mail-state-badge.js';

/** “Postbuch”: each mail the platform wrote. */
export function MailsPage(): ReactElement {
  const mails = useMails();
  const items = mails.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <PageTitle title={mailTexts.title} />
      <p className="kern-body lead">{mailTexts.lead}</p>
      {mails.isPending && <Loading />}
      {mails.isError && <LoadFailed error={mails.error} onRetry={mails.refetch} />}
      {items?.length === 0 && <p className="kern-body">{mailTexts.empty}</p>}
      {items !== undefined && items.length > 0 && (
        <CardTable
          file="postbuch"
          caption={mailTexts.list}
          rows={items}
          keyOf={({ id }) => id}
          columns={COLUMNS}
        />
      )}
      {mails.hasNextPage && (
        <Button kind="secondary" isBusy={mails.isFetchingNextPage} onClick={() => void mails.fetchNextPage()}>
          {mailTexts.more}
        </Button>
      )}
    </>
  );
}

const COLUMNS: readonly Column<MailSummary>[] = [
  {
    id: 'subject',
    title: mailTexts.subject,
    cell: ({ id, subject }) => (
      <Link className="kern-link kern-link--no-visited-state" to={`/postbuch/${id}`}>
        {subject}
      </Link>
    ),
  },
  { id: 'to', title: mailTexts.to, cell: ({ toAddress }) => <MailAddress address={toAddress} /> },
  { id: 'state', title: mailTexts.state, cell: ({ state }) => <MailStateBadge state={state} /> },
  { id: 'createdAt', title: mailTexts.createdAt, cell: ({ createdAt }) => momentWords(createdAt) },
  {
    id: 'sentAt',
    title: mailTexts.sentAt,
    cell: ({ sentAt }) => (sentAt === null ? mailTexts.notYet : momentWords(sentAt)),
  },
];
