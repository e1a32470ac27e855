import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useMail } from '../../api/mails.js';
import { useSendAgain } from '../../api/queues.js';
import type { Mail } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { Alert } from '../../parts/show/alert.js';
import { Facts } from '../../parts/show/facts.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { momentWords } from '../../parts/words/dates.js';
import { numberWords } from '../../parts/words/numbers.js';
import { mailTexts } from '../../texts/mails.js';
import { MailStateBadge } from './mail-state-badge.js';

/** One mail of the journal. Its HTML is never shown as HTML: it says the same as the text. */
export function MailPage(): ReactElement {
  const { id = '' } = useParams();
  const mail = useMail(id);
  return (
    <>
      <p className="kern-body">
        <Link className="kern-link kern-link--no-visited-state" to="/postbuch">
          {mailTexts.back}
        </Link>
      </p>
      <PageTitle title={mail.data?.subject ?? mailTexts.title} />
      {mail.isPending && <Loading />}
      {mail.isError && <LoadFailed error={mail.error} onRetry={mail.refetch} />}
      {mail.data !== undefined && <MailView mail={mail.data} />}
    </>
  );
}

function MailView({ mail }: { mail: Mail }): ReactElement {
  return (
    <>
      <Facts
        facts={[
          { name: mailTexts.to, value: mail.toAddress },
          { name: mailTexts.state, value: <MailStateBadge state={mail.state} /> },
          { name: mailTexts.createdAt, value: momentWords(mail.createdAt) },
          {
            name: mailTexts.sentAt,
            value: mail.sentAt === null ? mailTexts.notYet : momentWords(mail.sentAt),
          },
          { name: mailTexts.attempts, value: numberWords(mail.attempts) },
          { name: mailTexts.lastError, value: mail.lastError ?? mailTexts.none },
        ]}
      />
      <SendAgain mail={mail} />
      <section aria-labelledby="wortlaut" className="page-section">
        <h2 id="wortlaut" className="kern-heading-medium">
          {mailTexts.text}
        </h2>
        <pre className="letter">{mail.textBody}</pre>
      </section>
    </>
  );
}

/** A mail that could not leave goes out again at once. */
function SendAgain({ mail: { id, state } }: { mail: Mail }): ReactElement | null {
  const send = useSendAgain(id);
  if (send.isSuccess) return <Alert kind="success" title={mailTexts.sentAgain} takesFocus />;
  if (state !== 'failed') return null;
  return (
    <>
      <ActError error={send.error} />
      <div className="kern-btn-wrapper part-gap">
        <Button kind="secondary" isBusy={send.isPending} onClick={() => send.mutate(undefined)}>
          {mailTexts.sendAgain}
        </Button>
      </div>
    </>
  );
}
