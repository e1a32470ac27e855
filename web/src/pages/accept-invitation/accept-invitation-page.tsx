import { useState, type FormEvent, type ReactElement } from 'react';
import { useParams } from 'react-router';
import { useAcceptInvitation, useOpenedInvitation } from '../../api/invitations.js';
import { useProviderLabel } from '../../api/session.js';
import { LinkProblem } from '../../parts/by-link/link-problem.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextField } from '../../parts/form/text-field.js';
import { WayButton } from '../../parts/form/way-button.js';
import { Frame } from '../../parts/frame/frame.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { Facts } from '../../parts/show/facts.js';
import { Loading } from '../../parts/show/loading.js';
import { lastDayOf, longDate } from '../../parts/words/dates.js';
import { invitationTexts, providerTexts } from '../../texts/invitations.js';

/** “Einladung annehmen”: somebody makes their account by the link of a mail, and chooses a password that nobody else knows. */
export function AcceptInvitationPage(): ReactElement {
  const { token = '' } = useParams();
  const opened = useOpenedInvitation(token);
  const accept = useAcceptInvitation(token);
  return (
    <Frame>
      <div className="narrow">
        {opened.isPending && <Loading />}
        {opened.isError && <LinkProblem error={opened.error} onRetry={opened.refetch} />}
        {opened.data !== undefined && (
          <>
            <PageTitle title={invitationTexts.title} />
            <p className="kern-body lead">{invitationTexts.lead(opened.data.organisationName)}</p>
            <Facts
              facts={[
                { name: invitationTexts.login, value: opened.data.login },
                { name: invitationTexts.until, value: longDate(lastDayOf(opened.data.expiresAt)) },
              ]}
            />
            {accept.isSuccess ? (
              <Alert kind="success" title={invitationTexts.accepted} takesFocus>
                <WayButton to="/anmelden" kind="primary">
                  {invitationTexts.toSignIn}
                </WayButton>
              </Alert>
            ) : (
              <>
                <FirstPasswordForm
                  login={opened.data.login}
                  error={accept.error}
                  isBusy={accept.isPending}
                  onSubmit={accept.mutate}
                />
                <ProviderWay token={token} />
              </>
            )}
          </>
        )}
      </div>
    </Frame>
  );
}

interface FirstPasswordFormProps {
  readonly login: string;
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly onSubmit: (password: string) => void;
}

function FirstPasswordForm({ login, error, isBusy, onSubmit }: FirstPasswordFormProps): ReactElement {
  const [password, setPassword] = useState('');
  const [isShown, setShown] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy) onSubmit(password);
  };
  return (
    <form onSubmit={submit} noValidate className="form">
      <ErrorSummary error={error} />
      {/* So that a browser keeps the password together with the login. */}
      <input type="text" autoComplete="username" value={login} readOnly hidden />
      <TextField
        id="password"
        type={isShown ? 'text' : 'password'}
        label={invitationTexts.password}
        hint={invitationTexts.passwordHint}
        autoComplete="new-password"
        spellCheck={false}
        autoCapitalize="none"
        value={password}
        onValue={setPassword}
        error={fieldError(error, 'password')}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {isBusy ? invitationTexts.accepting : invitationTexts.accept}
        </Button>
        <Button kind="tertiary" onClick={() => setShown(!isShown)}>
          {isShown ? invitationTexts.hide : invitationTexts.show}
        </Button>
      </div>
    </form>
  );
}

function ProviderWay({ token }: { token: string }): ReactElement | null {
  const label = useProviderLabel();
  if (label === null) return null;
  return (
    <p className="kern-body part-gap">
      {invitationTexts.or}{' '}
      <a className="kern-link" href={`/api/v1/session/provider?einladung=${encodeURIComponent(token)}`}>
        {providerTexts.accept(label)}
      </a>
    </p>
  );
}
