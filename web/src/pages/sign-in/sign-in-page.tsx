import { useState, type ReactElement, type FormEvent } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { useSession, useSignIn } from '../../api/session.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextField } from '../../parts/form/text-field.js';
import { Frame } from '../../parts/frame/frame.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { signInTexts } from '../../texts/sign-in.js';
import { ownAddress } from './own-address.js';

/** Sign-in. Whoever was sent here comes back to the page they asked for. */
export function SignInPage(): ReactElement {
  const [search] = useSearchParams();
  const session = useSession();
  const target = ownAddress(search.get('zurueck'));
  if (session.data) return <Navigate to={target} replace />;
  return (
    <Frame>
      <div className="narrow">
        <PageTitle title={signInTexts.title} />
        {search.has('abgemeldet') ? (
          <Alert kind="success" title={signInTexts.signedOut} />
        ) : (
          <p className="kern-body lead">{target === '/' ? signInTexts.lead : signInTexts.expected}</p>
        )}
        <SignInForm />
      </div>
    </Frame>
  );
}

function SignInForm(): ReactElement {
  const signIn = useSignIn();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!signIn.isPending) signIn.mutate({ login: login.trim(), password });
  };
  return (
    <form onSubmit={submit} noValidate className="form">
      <ErrorSummary error={signIn.error} />
      <TextField
        id="login"
        name="username"
        label={signInTexts.login}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={login}
        onValue={setLogin}
        error={fieldError(signIn.error, 'login')}
      />
      <TextField
        id="password"
        name="password"
        type="password"
        label={signInTexts.password}
        autoComplete="current-password"
        value={password}
        onValue={setPassword}
        error={fieldError(signIn.error, 'password')}
      />
      <Button type="submit" kind="primary" isBusy={signIn.isPending}>
        {signIn.isPending ? signInTexts.submitting : signInTexts.submit}
      </Button>
      <p className="kern-body kern-body--small kern-body--muted">{signInTexts.forgotten}</p>
    </form>
  );
}
