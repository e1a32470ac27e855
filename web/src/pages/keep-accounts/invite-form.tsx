import type { FormEvent, ReactElement } from 'react';
import { useInvite } from '../../api/invitations.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { keepTexts } from '../../texts/administration.js';
import { invitationTexts } from '../../texts/invitations.js';
import { AccountFields } from './account-fields.js';
import type { Handed } from './first-password.js';

interface InviteFormProps {
  /** The one that the list shows; empty where it shows all. */
  readonly organisationId: string;
  readonly onInvited: (handed: Handed) => void;
  readonly onCancel: () => void;
}

const idOf = (field: string): string => `einladung-${field}`;

/** Invites somebody by mail to make their account themselves. */
export function InviteForm({ organisationId, onInvited, onCancel }: InviteFormProps): ReactElement {
  const invite = useInvite();
  const { value, change, clear } = useDraft('konto.einladung', {
    organisationId,
    login: '',
    mailAddress: '',
    isAdministrator: false,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (invite.isPending) return;
    const login = value.login.trim();
    invite.mutate(
      { ...value, login },
      {
        onSuccess: () => {
          clear();
          onInvited({ title: invitationTexts.sent(login), firstPassword: '' });
        },
      },
    );
  };
  return (
    <section className="narrow" aria-labelledby="neue-einladung">
      <h2 id="neue-einladung" className="kern-heading-medium">
        {invitationTexts.inviteTitle}
      </h2>
      <p className="kern-body">{invitationTexts.inviteLead}</p>
      <form onSubmit={submit} noValidate className="form">
        <ErrorSummary error={invite.error} idOf={idOf} />
        <AccountFields idOf={idOf} value={value} error={invite.error} onChange={change} />
        <TextField
          id={idOf('mailAddress')}
          type="email"
          label={invitationTexts.mailAddress}
          hint={invitationTexts.mailAddressHint}
          autoComplete="off"
          value={value.mailAddress}
          onValue={(mailAddress) => change({ mailAddress })}
          error={fieldError(invite.error, 'mailAddress')}
        />
        <div className="kern-btn-wrapper">
          <Button type="submit" kind="primary" isBusy={invite.isPending}>
            {invite.isPending ? keepTexts.saving : invitationTexts.send}
          </Button>
          <Button kind="tertiary" onClick={onCancel}>
            {keepTexts.cancel}
          </Button>
        </div>
      </form>
    </section>
  );
}
