import type { ReactElement } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useCommittees } from '../../api/committees.js';
import { useMeeting, useSaveMeeting } from '../../api/meetings.js';
import type { Committee, MeetingDetails } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { meetingFormTexts } from '../../texts/meetings.js';
import { draftLike, draftOf, emptyMeeting, type MeetingDraft } from './meeting-draft.js';
import { MeetingForm } from './meeting-form.js';

/** A new meeting; `wie` in the address: like that one. */
export function NewMeetingPage(): ReactElement {
  const [search] = useSearchParams();
  const like = search.get('wie');
  const committees = useCommittees();
  const meeting = useMeeting(like ?? '', like !== null);
  const failed = [committees, ...(like === null ? [] : [meeting])].find(({ isError }) => isError);
  const isReady = committees.data !== undefined && (like === null || meeting.data !== undefined);
  return (
    <div className="narrow">
      <PageTitle title={meetingFormTexts.newTitle} />
      {meeting.data !== undefined && (
        <p className="kern-body lead">{meetingFormTexts.likeLead(meeting.data.title)}</p>
      )}
      {failed?.error && <LoadFailed error={failed.error} onRetry={failed.refetch} />}
      {!isReady && failed === undefined && <Loading />}
      {isReady && (
        <Entering
          seen={null}
          like={meeting.data ?? null}
          committees={(committees.data ?? []).filter(
            ({ isLed, isActive, kind }) => isLed && isActive && kind !== 'deciding-body',
          )}
        />
      )}
    </div>
  );
}

/** Other words for a meeting, another day or place. */
export function ChangeMeetingPage(): ReactElement {
  const { id = '' } = useParams();
  const meeting = useMeeting(id);
  return (
    <div className="narrow">
      <PageTitle title={meetingFormTexts.changeTitle} />
      <p className="kern-body lead">{meetingFormTexts.changeLead}</p>
      {meeting.isPending && <Loading />}
      {meeting.isError && <LoadFailed error={meeting.error} onRetry={meeting.refetch} />}
      {meeting.data !== undefined && (
        <Entering key={meeting.data.version} seen={meeting.data} like={null} committees={null} />
      )}
    </div>
  );
}

interface EnteringProps {
  readonly seen: MeetingDetails | null;
  readonly like: MeetingDetails | null;
  readonly committees: readonly Committee[] | null;
}

function Entering({ seen, like, committees }: EnteringProps): ReactElement {
  const [search] = useSearchParams();
  const save = useSaveMeeting(seen);
  const navigate = useNavigate();
  const start = (): MeetingDraft => {
    if (seen !== null) return draftOf(seen);
    return like === null ? emptyMeeting(search.get('gremium') ?? committees?.[0]?.id ?? '') : draftLike(like);
  };
  const key = seen === null ? `neu.${like?.id ?? search.get('gremium') ?? ''}` : `${seen.id}.${seen.version}`;
  return (
    <MeetingForm
      draftKey={`sitzung.${key}`}
      start={start()}
      committees={committees}
      likeMeetingId={like?.id ?? null}
      error={save.error}
      isBusy={save.isPending}
      onSend={(meeting, clear) =>
        save.mutate(meeting, {
          onSuccess: (id) => {
            clear();
            void navigate(`/sitzungen/${id}`, { state: { saved: true } });
          },
        })
      }
      onLeave={() => void navigate(seen === null ? '/sitzungen' : `/sitzungen/${seen.id}`)}
    />
  );
}
