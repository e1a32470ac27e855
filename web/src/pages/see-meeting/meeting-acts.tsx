import { useState, type ReactElement } from 'react';
import { useCancelMeeting, useStepMeeting } from '../../api/meetings.js';
import type { MeetingDetails } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { TextField } from '../../parts/form/text-field.js';
import { WayButton } from '../../parts/form/way-button.js';
import { meetingTexts } from '../../texts/meetings.js';

interface MeetingActsProps {
  readonly meeting: MeetingDetails;
  readonly onDone: (words: string) => void;
}

type Asked = 'invite' | 'release' | 'cancel';

/** What whoever leads the committee does with a meeting. */
export function MeetingActs({ meeting, onDone }: MeetingActsProps): ReactElement {
  const [asked, setAsked] = useState<Asked | null>(null);
  const done = (words: string): void => {
    setAsked(null);
    onDone(words);
  };
  return (
    <section className="page-section no-print" aria-label={meetingTexts.change}>
      {asked === null && <ActButtons meeting={meeting} onAsk={setAsked} onDone={done} />}
      {(asked === 'invite' || asked === 'release') && (
        <StepQuestion act={asked} meeting={meeting} onDone={done} onCancel={() => setAsked(null)} />
      )}
      {asked === 'cancel' && <CancelQuestion id={meeting.id} onDone={done} onCancel={() => setAsked(null)} />}
    </section>
  );
}

interface ActButtonsProps extends MeetingActsProps {
  readonly onAsk: (asked: Asked) => void;
}

function ActButtons({ meeting, onAsk, onDone }: ActButtonsProps): ReactElement {
  const { id, state } = meeting;
  const step = useStepMeeting(meeting);
  const isAhead = state === 'planned' || state === 'invited';
  return (
    <>
      <ActError error={step.error} />
      <div className="kern-btn-wrapper">
        {state === 'planned' && (
          <Button kind="primary" onClick={() => onAsk('invite')}>
            {meetingTexts.invite}
          </Button>
        )}
        {state === 'invited' && (
          <Button
            kind="primary"
            isBusy={step.isPending}
            onClick={() => step.mutate('hold', { onSuccess: () => onDone(meetingTexts.held) })}
          >
            {meetingTexts.hold}
          </Button>
        )}
        {state === 'held' && (
          <Button kind="primary" onClick={() => onAsk('release')}>
            {meetingTexts.release}
          </Button>
        )}
        {isAhead && (
          <WayButton to={`/sitzungen/${id}/aendern`} kind="secondary" icon="edit">
            {meetingTexts.change}
          </WayButton>
        )}
        <WayButton to={`/sitzungen/neu?wie=${id}`} kind="tertiary">
          {meetingTexts.likeThis}
        </WayButton>
        {isAhead && (
          <Button kind="tertiary" onClick={() => onAsk('cancel')}>
            {meetingTexts.cancel}
          </Button>
        )}
      </div>
    </>
  );
}

interface QuestionProps {
  readonly onDone: (words: string) => void;
  readonly onCancel: () => void;
}

const WORDS = {
  invite: {
    question: meetingTexts.inviteQuestion,
    means: meetingTexts.inviteMeans,
    submit: meetingTexts.inviteYes,
    done: meetingTexts.invited,
  },
  release: {
    question: meetingTexts.releaseQuestion,
    means: meetingTexts.releaseMeans,
    submit: meetingTexts.releaseYes,
    done: meetingTexts.released,
  },
} as const;

function StepQuestion({
  act,
  meeting,
  onDone,
  onCancel,
}: QuestionProps & { act: keyof typeof WORDS; meeting: MeetingDetails }): ReactElement {
  const step = useStepMeeting(meeting);
  const { question, means, submit, done } = WORDS[act];
  const undecided = meeting.items.filter(({ state }) => state === 'proposed').length;
  return (
    <ReasonForm
      question={question}
      submit={submit}
      error={step.error}
      isBusy={step.isPending}
      onConfirm={() => step.mutate(act, { onSuccess: () => onDone(done) })}
      onCancel={onCancel}
    >
      <p className="kern-body">{means}</p>
      {act === 'invite' && undecided > 0 && (
        <p className="kern-body">{meetingTexts.openProposals(undecided)}</p>
      )}
    </ReasonForm>
  );
}

function CancelQuestion({ id, onDone, onCancel }: QuestionProps & { id: string }): ReactElement {
  const cancel = useCancelMeeting(id);
  const [reason, setReason] = useState('');
  return (
    <ReasonForm
      id="absage"
      question={meetingTexts.cancelQuestion}
      submit={meetingTexts.cancelYes}
      error={cancel.error}
      isBusy={cancel.isPending}
      onConfirm={() => cancel.mutate(reason, { onSuccess: () => onDone(meetingTexts.cancelled) })}
      onCancel={onCancel}
    >
      <p className="kern-body">{meetingTexts.cancelMeans}</p>
      <TextField
        id="absage-reason"
        label={meetingTexts.cancelReason}
        value={reason}
        onValue={setReason}
        error={fieldError(cancel.error, 'reason')}
      />
    </ReasonForm>
  );
}
