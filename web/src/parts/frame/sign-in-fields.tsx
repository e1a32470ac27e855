import { useState, type FormEvent, type ReactElement } from 'react';
import { signInTexts } from '../../texts/sign-in.js';
import { Button } from '../form/button.js';
import { ErrorSummary, fieldError } from '../form/error-summary.js';
import { TextField } from '../form/text-field.js';

interface SignInFieldsProps {
  /** Before the ids of its fields, where the page behind may have its own. */
  readonly prefix?: string;
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly onSubmit: (given: { login: string; password: string }) => void;
}

/** The form to sign in with, on its page and over any other. */
export function SignInFields({ prefix = '', error, isBusy, onSubmit }: SignInFieldsProps): ReactElement {
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy) onSubmit({ login: login.trim(), password });
  };
  return (
    <form onSubmit={submit} noValidate className="form">
      <ErrorSummary error={error} idOf={(field) => prefix + field} />
      <TextField
        id={`${prefix}login`}
        name="username"
        label={signInTexts.login}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={login}
        onValue={setLogin}
        error={fieldError(error, 'login')}
      />
      <TextField
        id={`${prefix}password`}
        name="password"
        type="password"
        label={signInTexts.password}
        autoComplete="current-password"
        value={password}
        onValue={setPassword}
        error={fieldError(error, 'password')}
      />
      <Button type="submit" kind="primary" isBusy={isBusy}>
        {isBusy ? signInTexts.submitting : signInTexts.submit}
      </Button>
      <p className="kern-body kern-body--small kern-body--muted">{signInTexts.forgotten}</p>
    </form>
  );
}
