import { useState, type ReactElement } from 'react';
import { useParams } from 'react-router';
import { useAnswerMeetingByLink, useOpenedMeeting } from '../../api/meetings.js';
import type { OpenedMeeting } from '../../api/types.js';
import { LinkProblem } from '../../parts/by-link/link-problem.js';
import { Button } from '../../parts/form/button.js';
import { Frame } from '../../parts/frame/frame.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { AnswerMeetingForm } from '../../parts/meeting/answer-meeting-form.js';
import { MeetingPlace } from '../../parts/meeting/place.js';
import { Alert } from '../../parts/show/alert.js';
import { Facts } from '../../parts/show/facts.js';
import { Loading } from '../../parts/show/loading.js';
import { spanWords } from '../../parts/words/dates.js';
import { agendaTexts } from '../../texts/agenda.js';
import { meetingAnswerTerms, meetingLinkTexts, meetingTexts } from '../../texts/meetings.js';

/** The invitation of one recipient, opened by the link of the mail. No account needed. */
export function AnswerMeetingPage(): ReactElement {
  const { token = '' } = useParams();
  const opened = useOpenedMeeting(token);
  return (
    <Frame>
      <div className="narrow">
        {opened.isPending && <Loading />}
        {opened.isError && <LinkProblem error={opened.error} onRetry={opened.refetch} />}
        {opened.data !== undefined && <Invitation meeting={opened.data} token={token} />}
      </div>
    </Frame>
  );
}

function Invitation({ meeting, token }: { meeting: OpenedMeeting; token: string }): ReactElement {
  const { name, title, startsAt, endsAt, notes, state, stateReason } = meeting;
  return (
    <>
      <PageTitle title={title} />
      <p className="kern-body lead">{meetingLinkTexts.lead(name)}</p>
      {state === 'cancelled' && (
        <Alert kind="warning" title={meetingTexts.cancelledBecause(stateReason ?? '')} />
      )}
      <Facts
        facts={[
          { name: meetingTexts.when, value: spanWords(startsAt, endsAt) },
          { name: meetingTexts.where, value: <MeetingPlace {...meeting} /> },
          ...(notes === '' ? [] : [{ name: meetingTexts.notes, value: notes }]),
        ]}
      />
      {state === 'invited' ? (
        <Answer meeting={meeting} token={token} />
      ) : (
        <p className="kern-body">{meetingLinkTexts.over}</p>
      )}
    </>
  );
}

function Answer({ meeting, token }: { meeting: OpenedMeeting; token: string }): ReactElement {
  const { answer: given, people } = meeting;
  const answer = useAnswerMeetingByLink(token);
  const [isChanging, setChanging] = useState(false);
  if (given !== null && !isChanging)
    return (
      <div className="part-gap">
        <Alert
          kind="success"
          title={meetingTexts.answered}
          {...(answer.isSuccess ? { takesFocus: true } : {})}
        >
          <p className="kern-body">
            {meetingLinkTexts.yourAnswer}:{' '}
            {given === 'coming' ? agendaTexts.answerWords(people ?? 0) : meetingAnswerTerms[given]}
          </p>
        </Alert>
        <Button kind="secondary" onClick={() => setChanging(true)}>
          {meetingLinkTexts.again}
        </Button>
      </div>
    );
  return (
    <AnswerMeetingForm
      given={meeting}
      error={answer.error}
      isBusy={answer.isPending}
      onSend={(body) => answer.mutate(body, { onSuccess: () => setChanging(false) })}
    />
  );
}
