import { useState, type ReactElement } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { meetingCalendarAddress, useAnswerMeeting, useMeeting } from '../../api/meetings.js';
import type { MeetingDetails } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { useMember } from '../../parts/frame/members-only.js';
import { AnswerMeetingForm } from '../../parts/meeting/answer-meeting-form.js';
import { MeetingBadge } from '../../parts/meeting/meeting-badge.js';
import { MeetingPlace } from '../../parts/meeting/place.js';
import { Alert } from '../../parts/show/alert.js';
import { Facts } from '../../parts/show/facts.js';
import { Icon } from '../../parts/show/icon.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { spanWords } from '../../parts/words/dates.js';
import { meetingKindTerms, meetingListTexts, meetingTexts } from '../../texts/meetings.js';
import { AgendaPart } from './agenda-part.js';
import { AttendancePart } from './attendance-part.js';
import { MeetingActs } from './meeting-acts.js';
import { PapersPart } from './papers-part.js';
import { VersionsPart } from './versions-part.js';

/** One meeting: when and where, coming or not, its agenda, its minutes. */
export function MeetingPage(): ReactElement {
  const { id = '' } = useParams();
  const meeting = useMeeting(id);
  return (
    <>
      <p className="way-back no-print">
        <Link className="kern-link" to="/sitzungen">
          {meetingTexts.back}
        </Link>
      </p>
      <PageTitle title={meeting.data?.title ?? meetingTexts.loadingTitle} />
      {meeting.isPending && <Loading />}
      {meeting.isError && <LoadFailed error={meeting.error} onRetry={meeting.refetch} />}
      {meeting.data !== undefined && <OneMeeting meeting={meeting.data} />}
    </>
  );
}

function OneMeeting({ meeting }: { meeting: MeetingDetails }): ReactElement {
  const { id, state, stateReason, mayKeep, own } = meeting;
  const wasSaved = (useLocation().state as { saved?: true } | null)?.saved === true;
  const [done, setDone] = useState({ words: meetingTexts.saved as string, count: wasSaved ? 1 : 0 });
  const say = (words: string): void => setDone(({ count }) => ({ words, count: count + 1 }));
  return (
    <>
      {done.count > 0 && <Alert key={done.count} kind="success" title={done.words} takesFocus />}
      {state === 'cancelled' && (
        <Alert kind="warning" title={meetingTexts.cancelledBecause(stateReason ?? '')} />
      )}
      <MeetingFacts meeting={meeting} />
      {state === 'invited' && (
        <p className="kern-btn-wrapper no-print">
          <a className="kern-btn kern-btn--tertiary" href={meetingCalendarAddress(id)} download>
            <Icon name="calendar-today" />
            <span className="kern-label">{meetingTexts.calendar}</span>
          </a>
        </p>
      )}
      {state === 'invited' && own !== null && <OwnAnswer meeting={meeting} onDone={say} />}
      {mayKeep && <MeetingActs meeting={meeting} onDone={say} />}
      <AgendaPart meeting={meeting} onDone={say} />
      {state !== 'planned' && <AttendancePart meeting={meeting} />}
      {meeting.versions.length > 0 && <VersionsPart meeting={meeting} />}
      <PapersPart meeting={meeting} onDone={say} />
    </>
  );
}

function MeetingFacts({ meeting }: { meeting: MeetingDetails }): ReactElement {
  const { committeeId, committeeName, kind, startsAt, endsAt, state, notes, invited, coming, people } =
    meeting;
  return (
    <Facts
      facts={[
        { name: meetingTexts.when, value: spanWords(startsAt, endsAt) },
        { name: meetingTexts.where, value: <MeetingPlace {...meeting} /> },
        {
          name: meetingTexts.committee,
          value:
            committeeId === null ? (
              meetingKindTerms[kind]
            ) : (
              <Link className="kern-link kern-link--no-visited-state" to={`/gremien/${committeeId}`}>
                {committeeName}
              </Link>
            ),
        },
        { name: meetingTexts.state, value: <MeetingBadge state={state} /> },
        ...(invited === 0
          ? []
          : [{ name: meetingTexts.answers, value: meetingListTexts.answersWords(coming, invited, people) }]),
        ...(notes === '' ? [] : [{ name: meetingTexts.notes, value: notes }]),
      ]}
    />
  );
}

function OwnAnswer({
  meeting: { id, own },
  onDone,
}: {
  meeting: MeetingDetails;
  onDone: (words: string) => void;
}): ReactElement {
  const answer = useAnswerMeeting(id);
  const { organisationName } = useMember();
  return (
    <section className="page-section no-print" aria-labelledby="antwort">
      <h2 id="antwort" className="kern-heading-medium">
        {meetingListTexts.own}
      </h2>
      <p className="kern-body">{meetingTexts.answerLead(organisationName)}</p>
      <AnswerMeetingForm
        given={own ?? { answer: null, people: null }}
        error={answer.error}
        isBusy={answer.isPending}
        onSend={(body) => answer.mutate(body, { onSuccess: () => onDone(meetingTexts.answered) })}
      />
    </section>
  );
}
