import { useState, type FormEvent, type ReactElement, type ReactNode } from 'react';
import {
  useBeginSecondFactor,
  useRemoveSecondFactor,
  useRenewRecoveryCodes,
} from '../../api/second-factor.js';
import type { BegunSecondFactor } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextField } from '../../parts/form/text-field.js';
import { secondFactorTexts } from '../../texts/second-factor.js';

interface ProofFormProps {
  readonly asks: 'password' | 'code' | 'both';
  readonly submit: string;
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly onSubmit: (given: { readonly password: string; readonly code: string }) => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

const idOf = (field: string): string => `faktor-${field}`;

/** Asks for password, code or both before something is done with the second factor. */
function ProofForm(props: ProofFormProps): ReactElement {
  const { asks, submit, error, isBusy, onSubmit, onCancel, children } = props;
  const [typed, setTyped] = useState({ password: '', code: '' });
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy) onSubmit(typed);
  };
  return (
    <form onSubmit={send} noValidate className="form">
      <ErrorSummary error={error} idOf={idOf} />
      {children}
      {asks !== 'code' && (
        <TextField
          id={idOf('password')}
          type="password"
          label={secondFactorTexts.password}
          autoComplete="current-password"
          value={typed.password}
          onValue={(password) => setTyped({ ...typed, password })}
          error={fieldError(error, 'password')}
        />
      )}
      {asks !== 'password' && (
        <TextField
          id={idOf('code')}
          label={secondFactorTexts.code}
          hint={secondFactorTexts.codeHint}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          value={typed.code}
          onValue={(code) => setTyped({ ...typed, code })}
          error={fieldError(error, 'code')}
        />
      )}
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {isBusy ? secondFactorTexts.busy : submit}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {secondFactorTexts.cancel}
        </Button>
      </div>
    </form>
  );
}

interface BeginFormProps {
  /** There is a second factor already. */
  readonly needsCode: boolean;
  readonly onBegun: (begun: BegunSecondFactor) => void;
  readonly onCancel: () => void;
}

/** The password again, before a new secret is shown. */
export function BeginForm({ needsCode, onBegun, onCancel }: BeginFormProps): ReactElement {
  const begin = useBeginSecondFactor();
  return (
    <ProofForm
      asks={needsCode ? 'both' : 'password'}
      submit={secondFactorTexts.goOn}
      error={begin.error}
      isBusy={begin.isPending}
      onSubmit={({ password, code }) =>
        begin.mutate(needsCode ? { password, code } : { password }, { onSuccess: onBegun })
      }
      onCancel={onCancel}
    />
  );
}

interface RenewFormProps {
  readonly onRenewed: (codes: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** A code, before new recovery codes are shown. */
export function RenewForm({ onRenewed, onCancel }: RenewFormProps): ReactElement {
  const renew = useRenewRecoveryCodes();
  return (
    <ProofForm
      asks="code"
      submit={secondFactorTexts.renew}
      error={renew.error}
      isBusy={renew.isPending}
      onSubmit={({ code }) => renew.mutate(code, { onSuccess: ({ codes }) => onRenewed(codes) })}
      onCancel={onCancel}
    >
      <p className="kern-body">{secondFactorTexts.renewMeans}</p>
    </ProofForm>
  );
}

interface RemoveFormProps {
  readonly onRemoved: () => void;
  readonly onCancel: () => void;
}

/** Password and code, before the account goes without. */
export function RemoveForm({ onRemoved, onCancel }: RemoveFormProps): ReactElement {
  const remove = useRemoveSecondFactor();
  return (
    <ProofForm
      asks="both"
      submit={secondFactorTexts.remove}
      error={remove.error}
      isBusy={remove.isPending}
      onSubmit={(given) => remove.mutate(given, { onSuccess: onRemoved })}
      onCancel={onCancel}
    >
      <p className="kern-body">{secondFactorTexts.removeMeans}</p>
    </ProofForm>
  );
}
