import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useMails } from '../../api/mails.js';
import type { MailSummary } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { TableFrame } from '../../parts/table/table-frame.js';
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
      {items !== undefined && items.length > 0 && <MailTable mails={items} />}
      {mails.hasNextPage && (
        <Button kind="secondary" isBusy={mails.isFetchingNextPage} onClick={() => void mails.fetchNextPage()}>
          {mailTexts.more}
        </Button>
      )}
    </>
  );
}

const HEADS = [mailTexts.subject, mailTexts.to, mailTexts.state, mailTexts.createdAt, mailTexts.sentAt];

function MailTable({ mails }: { mails: readonly MailSummary[] }): ReactElement {
  return (
    <TableFrame caption={mailTexts.list} file="postbuch">
      <thead className="kern-table__head">
        <tr className="kern-table__row">
          {HEADS.map((title) => (
            <th scope="col" className="kern-table__header" key={title}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="kern-table__body">
        {mails.map((mail) => (
          <tr className="kern-table__row" key={mail.id}>
            <th scope="row" className="kern-table__header">
              <Link className="kern-link kern-link--no-visited-state" to={`/postbuch/${mail.id}`}>
                {mail.subject}
              </Link>
            </th>
            <td className="kern-table__cell">{mail.toAddress}</td>
            <td className="kern-table__cell">
              <MailStateBadge state={mail.state} />
            </td>
            <td className="kern-table__cell">{momentWords(mail.createdAt)}</td>
            <td className="kern-table__cell">
              {mail.sentAt === null ? mailTexts.notYet : momentWords(mail.sentAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
