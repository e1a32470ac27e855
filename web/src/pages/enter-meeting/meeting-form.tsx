import type { FormEvent, ReactElement } from 'react';
import type { Committee, PlanMeeting } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { useMember } from '../../parts/frame/members-only.js';
import { meetingFormTexts } from '../../texts/meetings.js';
import { GuestFields } from './guest-fields.js';
import { toMeeting, type MeetingDraft } from './meeting-draft.js';

interface MeetingFormProps {
  readonly draftKey: string;
  readonly start: MeetingDraft;
  /** Those for which a new meeting can be planned; null where the committee stays. */
  readonly committees: readonly Committee[] | null;
  readonly likeMeetingId: string | null;
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly onSend: (meeting: PlanMeeting, clear: () => void) => void;
  readonly onLeave: () => void;
}

/** The server names instants; the page asks for a day and two times. */
const FIELDS: Readonly<Record<string, string>> = { startsAt: 'from', endsAt: 'until' };

/** What, when, where, and who besides the members. */
export function MeetingForm(props: MeetingFormProps): ReactElement {
  const { draftKey, start, committees, likeMeetingId, error, isBusy, onSend, onLeave } = props;
  const { value, change, clear } = useDraft<MeetingDraft>(draftKey, start);
  const errorOf = (field: string): string | undefined => fieldError(error, field);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy) onSend(toMeeting(value, likeMeetingId), clear);
  };
  return (
    <form onSubmit={send} noValidate className="form">
      <ErrorSummary error={error} idOf={(field) => FIELDS[field] ?? field} />
      {committees !== null && (
        <CommitteeField
          committees={committees}
          value={value.committeeId}
          error={errorOf('committeeId')}
          onValue={(committeeId) => change({ committeeId })}
        />
      )}
      <TextField
        id="title"
        label={meetingFormTexts.title}
        autoComplete="off"
        value={value.title}
        onValue={(title) => change({ title })}
        error={errorOf('title')}
      />
      <TimeFields value={value} change={change} errorOf={errorOf} />
      <TextField
        id="place"
        label={meetingFormTexts.place}
        hint={meetingFormTexts.placeHint}
        autoComplete="off"
        value={value.place}
        onValue={(place) => change({ place })}
        error={errorOf('place')}
      />
      <TextField
        id="onlineAddress"
        label={meetingFormTexts.onlineAddress}
        autoComplete="off"
        inputMode="url"
        value={value.onlineAddress}
        onValue={(onlineAddress) => change({ onlineAddress })}
        error={errorOf('onlineAddress')}
      />
      <TextArea
        id="notes"
        label={meetingFormTexts.notes}
        maximum={4000}
        value={value.notes}
        onValue={(notes) => change({ notes })}
        error={errorOf('notes')}
      />
      <GuestFields guests={value.guests} error={error} onGuests={(guests) => change({ guests })} />
      <CheckboxField
        id="isPublic"
        label={meetingFormTexts.options}
        values={value.isPublic ? ['isPublic'] : []}
        choices={[{ value: 'isPublic', label: meetingFormTexts.isPublic }]}
        onValues={(values) => change({ isPublic: values.length > 0 })}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {isBusy ? meetingFormTexts.saving : meetingFormTexts.save}
        </Button>
        <Button kind="tertiary" onClick={onLeave}>
          {meetingFormTexts.leave}
        </Button>
      </div>
    </form>
  );
}

interface CommitteeFieldProps {
  readonly committees: readonly Committee[];
  readonly value: string;
  readonly error: string | undefined;
  readonly onValue: (committeeId: string) => void;
}

function CommitteeField({ committees, value, error, onValue }: CommitteeFieldProps): ReactElement {
  const isDistrict = useMember().organisationKind === 'district';
  return (
    <SelectField
      id="committeeId"
      label={meetingFormTexts.committee}
      value={value}
      choices={[
        ...committees.map(({ id, name }) => ({ value: id, label: name })),
        ...(isDistrict ? [{ value: '', label: meetingFormTexts.workshop }] : []),
      ]}
      onValue={onValue}
      error={error}
    />
  );
}

interface TimeFieldsProps {
  readonly value: MeetingDraft;
  readonly change: (part: Partial<MeetingDraft>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

function TimeFields({ value, change, errorOf }: TimeFieldsProps): ReactElement {
  return (
    <>
      <TextField
        id="day"
        type="date"
        label={meetingFormTexts.day}
        value={value.day}
        onValue={(day) => change({ day })}
      />
      <div className="side-by-side">
        <TextField
          id="from"
          type="time"
          label={meetingFormTexts.from}
          value={value.from}
          onValue={(from) => change({ from })}
          error={errorOf('startsAt')}
        />
        <TextField
          id="until"
          type="time"
          label={meetingFormTexts.until}
          value={value.until}
          onValue={(until) => change({ until })}
          error={errorOf('endsAt')}
        />
      </div>
    </>
  );
}
