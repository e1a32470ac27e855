import type { ReactElement } from 'react';
import { Button } from '../../parts/form/button.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { TextField } from '../../parts/form/text-field.js';
import { meetingFormTexts } from '../../texts/meetings.js';
import type { MeetingDraft } from './meeting-draft.js';

interface GuestFieldsProps {
  readonly guests: MeetingDraft['guests'];
  readonly error: Error | null;
  readonly onGuests: (guests: MeetingDraft['guests']) => void;
}

/** Who is invited besides the members. */
export function GuestFields({ guests, error, onGuests }: GuestFieldsProps): ReactElement {
  const change = (index: number, part: Partial<MeetingDraft['guests'][number]>): void =>
    onGuests(guests.map((guest, at) => (at === index ? { ...guest, ...part } : guest)));
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{meetingFormTexts.guests}</legend>
      <div className="kern-hint">{meetingFormTexts.guestsHint}</div>
      {guests.map((guest, index) => (
        <div className="side-by-side" key={index}>
          <TextField
            id={`guests.${index}.name`}
            label={meetingFormTexts.guestName(index + 1)}
            autoComplete="off"
            value={guest.name}
            onValue={(name) => change(index, { name })}
            error={fieldError(error, `guests.${index}.name`)}
          />
          <TextField
            id={`guests.${index}.mailAddress`}
            type="email"
            label={meetingFormTexts.guestMail(index + 1)}
            autoComplete="off"
            value={guest.mailAddress}
            onValue={(mailAddress) => change(index, { mailAddress })}
            error={fieldError(error, `guests.${index}.mailAddress`)}
          />
          <Button
            kind="tertiary"
            label={meetingFormTexts.dropGuest(index + 1)}
            onClick={() => onGuests(guests.filter((_, at) => at !== index))}
          >
            {meetingFormTexts.drop}
          </Button>
        </div>
      ))}
      <Button kind="tertiary" icon="add" onClick={() => onGuests([...guests, { name: '', mailAddress: '' }])}>
        {meetingFormTexts.addGuest}
      </Button>
    </fieldset>
  );
}
