import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { useNoticeToAnswer } from '../../api/answers-by-link.js';
import type { NoticeToAnswer } from '../../api/types.js';
import { LinkProblem } from '../../parts/by-link/link-problem.js';
import { Frame } from '../../parts/frame/frame.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { Loading } from '../../parts/show/loading.js';
import { longDate } from '../../parts/words/dates.js';
import { byLinkTexts } from '../../texts/by-link.js';
import { GapByLink } from './gap-by-link.js';

/** The notice of one recipient, opened by the link of the mail, with a form for each gap. No account needed. */
export function AnswerNoticePage(): ReactElement {
  const { token = '' } = useParams();
  const notice = useNoticeToAnswer(token);
  return (
    <Frame>
      <div className="narrow">
        {notice.isPending && <Loading />}
        {notice.isError && <LinkProblem error={notice.error} onRetry={notice.refetch} />}
        {notice.data !== undefined && <Notice notice={notice.data} token={token} />}
      </div>
    </Frame>
  );
}

function Notice({ notice, token }: { notice: NoticeToAnswer; token: string }): ReactElement {
  const { organisationName, answerUntil, items } = notice;
  const isDone = items.length > 0 && items.every(({ answer }) => answer !== null);
  return (
    <>
      <PageTitle title={byLinkTexts.answerTitle} />
      {items.length === 0 ? (
        <Alert kind="info" title={byLinkTexts.nothingOpen}>
          <p className="kern-body">{byLinkTexts.nothingOpenBody}</p>
        </Alert>
      ) : (
        <p className="kern-body lead">{byLinkTexts.answerLead(organisationName, longDate(answerUntil))}</p>
      )}
      {isDone && (
        <Alert kind="success" title={byLinkTexts.allAnswered}>
          <p className="kern-body">{byLinkTexts.allAnsweredBody}</p>
        </Alert>
      )}
      {items.map((item) => (
        <GapByLink key={item.gapId} item={item} token={token} />
      ))}
    </>
  );
}
