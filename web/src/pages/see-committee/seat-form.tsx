import type { FormEvent, ReactElement } from 'react';
import { useCommittees, useSeatMember } from '../../api/committees.js';
import type { SeatMember } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { committeeTexts } from '../../texts/committees.js';

const EMPTY = { organisationId: '', guestName: '', guestMailAddress: '', role: 'member' };

/** A seat for a member of the Arbeitskreis, or for a guest by the name of an association or office. */
export function SeatForm({ committeeId, onDone }: { committeeId: string; onDone: () => void }): ReactElement {
  const seat = useSeatMember(committeeId);
  const members =
    useCommittees().data?.find(({ kind, isActive }) => kind === 'working-circle' && isActive)?.seats ?? [];
  const { value, change, clear } = useDraft(`sitz.${committeeId}`, EMPTY);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (seat.isPending) return;
    seat.mutate(
      { ...value, role: value.role as SeatMember['role'] },
      {
        onSuccess: () => {
          clear();
          onDone();
        },
      },
    );
  };
  return (
    <details className="fold">
      <summary className="fold__title">{committeeTexts.seatTitle}</summary>
      <form onSubmit={submit} noValidate className="form" aria-label={committeeTexts.seatTitle}>
        <ErrorSummary error={seat.error} />
        <SelectField
          id="organisationId"
          label={committeeTexts.organisation}
          value={value.organisationId}
          choices={[
            { value: '', label: committeeTexts.chooseOrganisation },
            ...members.flatMap(({ organisationId, name }) =>
              organisationId === null ? [] : [{ value: organisationId, label: name }],
            ),
          ]}
          onValue={(organisationId) => change({ organisationId })}
          error={fieldError(seat.error, 'organisationId')}
        />
        <TextField
          id="guestName"
          label={committeeTexts.guestName}
          autoComplete="off"
          value={value.guestName}
          onValue={(guestName) => change({ guestName })}
          error={fieldError(seat.error, 'guestName')}
        />
        <TextField
          id="guestMailAddress"
          type="email"
          label={committeeTexts.guestMail}
          hint={committeeTexts.guestMailHint}
          autoComplete="off"
          value={value.guestMailAddress}
          onValue={(guestMailAddress) => change({ guestMailAddress })}
          error={fieldError(seat.error, 'guestMailAddress')}
        />
        <RadioField
          id="role"
          label={committeeTexts.role}
          isHorizontal
          value={value.role}
          choices={Object.entries(committeeTexts.roles).map(([role, label]) => ({ value: role, label }))}
          onValue={(role) => change({ role })}
        />
        <Button type="submit" kind="secondary" isBusy={seat.isPending}>
          {committeeTexts.seat}
        </Button>
      </form>
    </details>
  );
}
