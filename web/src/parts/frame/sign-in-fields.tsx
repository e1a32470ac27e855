import { useEffect, useState, type FormEvent, type ReactElement } from 'react';
import { ApiProblem } from '../../api/problem.js';
import type { Credentials } from '../../api/types.js';
import { secondFactorTexts } from '../../texts/second-factor.js';
import { signInTexts } from '../../texts/sign-in.js';
import { Button } from '../form/button.js';
import { ErrorSummary, fieldError } from '../form/error-summary.js';
import { TextField } from '../form/text-field.js';

interface SignInFieldsProps {
  /** Before the ids of its fields, where the page behind may have its own. */
  readonly prefix?: string;
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly onSubmit: (given: Credentials) => void;
}

/** The form to sign in with, on its page and over any other. Whoever has a second factor is asked for it once the password was right. */
export function SignInFields({ prefix = '', error, isBusy, onSubmit }: SignInFieldsProps): ReactElement {
  const [typed, setTyped] = useState({ login: '', password: '', code: '' });
  const [answered, setAnswered] = useState<Error | null>(null);
  const [isSecondStep, setSecondStep] = useState(false);
  if (error !== answered) {
    setAnswered(error);
    if (isAboutCode(error)) setSecondStep(true);
  }
  const login = typed.login.trim();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    const { password, code } = typed;
    onSubmit(isSecondStep ? { login, password, code } : { login, password });
  };
  const isMerelyAsked = isSecondStep && error instanceof ApiProblem && error.code === 'second-factor-asked';
  const shown = isMerelyAsked && typed.code === '' ? null : error;
  return (
    <form onSubmit={submit} noValidate className="form">
      <ErrorSummary error={shown} idOf={(field) => prefix + field} />
      {isSecondStep ? (
        <CodeStep
          id={`${prefix}code`}
          login={login}
          code={typed.code}
          error={fieldError(shown, 'code')}
          onCode={(code) => setTyped({ ...typed, code })}
        />
      ) : (
        <>
          <TextField
            id={`${prefix}login`}
            name="username"
            label={signInTexts.login}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            value={typed.login}
            onValue={(value) => setTyped({ ...typed, login: value })}
            error={fieldError(shown, 'login')}
          />
          <TextField
            id={`${prefix}password`}
            name="password"
            type="password"
            label={signInTexts.password}
            autoComplete="current-password"
            value={typed.password}
            onValue={(password) => setTyped({ ...typed, password })}
            error={fieldError(shown, 'password')}
          />
        </>
      )}
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {isBusy ? signInTexts.submitting : signInTexts.submit}
        </Button>
        {isSecondStep && (
          <Button
            kind="tertiary"
            onClick={() => {
              setTyped({ login: typed.login, password: '', code: '' });
              setSecondStep(false);
            }}
          >
            {secondFactorTexts.back}
          </Button>
        )}
      </div>
      <p className="kern-body kern-body--small kern-body--muted">
        {isSecondStep ? secondFactorTexts.lost : signInTexts.forgotten}
      </p>
    </form>
  );
}

function isAboutCode(error: Error | null): boolean {
  return error instanceof ApiProblem && error.fields.some(({ field }) => field === 'code');
}

interface CodeStepProps {
  readonly id: string;
  readonly login: string;
  readonly code: string;
  readonly error: string | undefined;
  readonly onCode: (code: string) => void;
}

function CodeStep({ id, login, code, error, onCode }: CodeStepProps): ReactElement {
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  return (
    <>
      <p className="kern-body">{secondFactorTexts.secondStep(login)}</p>
      <TextField
        id={id}
        name="code"
        label={secondFactorTexts.code}
        hint={secondFactorTexts.codeHint}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        value={code}
        onValue={onCode}
        error={error}
      />
    </>
  );
}
