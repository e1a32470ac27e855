import { useState, type FormEvent, type ReactElement } from 'react';
import type { YearlySelection } from '../../api/types.js';
import { useLabelSeat } from '../../api/yearly-selections.js';
import { Button } from '../../parts/form/button.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { TextField } from '../../parts/form/text-field.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { prepareTexts, selectionTexts } from '../../texts/yearly-selection.js';

type Member = YearlySelection['members'][number];

/** How the seats of the Steuerungsgruppe are called. */
export function SeatsPart({ members }: { members: readonly Member[] }): ReactElement {
  return (
    <details className="fold">
      <summary className="fold__title">{prepareTexts.seats}</summary>
      <p className="kern-body">{prepareTexts.seatsLead}</p>
      {members.map((member) => (
        <SeatForm key={member.accountId} member={member} />
      ))}
    </details>
  );
}

function SeatForm({ member: { accountId, login, label: saved } }: { member: Member }): ReactElement {
  const [label, setLabel] = useState(saved);
  const save = useLabelSeat();
  const announce = useAnnounce();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (save.isPending) return;
    save.mutate({ accountId, label }, { onSuccess: () => announce(selectionTexts.saved) });
  };
  return (
    <form onSubmit={submit} noValidate className="form narrow">
      <TextField
        id={`sitz-${accountId}`}
        label={prepareTexts.seat(login)}
        value={label}
        onValue={setLabel}
        error={fieldError(save.error, 'label') ?? save.error?.message}
      />
      <Button type="submit" kind="tertiary" label={prepareTexts.saveSeatOf(login)} isBusy={save.isPending}>
        {prepareTexts.saveSeat}
      </Button>
    </form>
  );
}
