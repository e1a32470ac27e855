import { useState, type FormEvent, type ReactElement } from 'react';
import { useChangePassword } from '../../api/accounts.js';
import { useAskBeforeLeaving } from '../../parts/form/ask-before-leaving.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextField } from '../../parts/form/text-field.js';
import { ownAccountTexts } from '../../texts/administration.js';

const EMPTY = { oldPassword: '', newPassword: '' };

/** The old and the new password. They can be shown while they are typed, and are kept nowhere. */
export function PasswordForm({ onChanged }: { onChanged: () => void }): ReactElement {
  const change = useChangePassword();
  const [typed, setTyped] = useState(EMPTY);
  const [isShown, setShown] = useState(false);
  useAskBeforeLeaving(typed.oldPassword + typed.newPassword !== '' && !change.isPending);
  const type = isShown ? 'text' : 'password';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (change.isPending) return;
    change.mutate(typed, {
      onSuccess: () => {
        setTyped(EMPTY);
        onChanged();
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate className="form">
      <ErrorSummary error={change.error} />
      <TextField
        id="oldPassword"
        type={type}
        label={ownAccountTexts.oldPassword}
        autoComplete="current-password"
        spellCheck={false}
        autoCapitalize="none"
        value={typed.oldPassword}
        onValue={(oldPassword) => setTyped({ ...typed, oldPassword })}
        error={fieldError(change.error, 'oldPassword')}
      />
      <TextField
        id="newPassword"
        type={type}
        label={ownAccountTexts.newPassword}
        hint={ownAccountTexts.newPasswordHint}
        autoComplete="new-password"
        spellCheck={false}
        autoCapitalize="none"
        value={typed.newPassword}
        onValue={(newPassword) => setTyped({ ...typed, newPassword })}
        error={fieldError(change.error, 'newPassword')}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={change.isPending}>
          {change.isPending ? ownAccountTexts.changing : ownAccountTexts.change}
        </Button>
        <Button kind="tertiary" onClick={() => setShown(!isShown)}>
          {isShown ? ownAccountTexts.hide : ownAccountTexts.show}
        </Button>
      </div>
    </form>
  );
}
