import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { useConfirmSecondFactor } from '../../api/second-factor.js';
import type { BegunSecondFactor } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { CopyButton } from '../../parts/form/copy-button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextField } from '../../parts/form/text-field.js';
import { secondFactorTexts } from '../../texts/second-factor.js';

interface TakeOverSecretProps {
  readonly begun: BegunSecondFactor;
  readonly onConfirmed: (codes: readonly string[]) => void;
  readonly onCancel: () => void;
}

/** Light squares around the dark ones; without them cameras do not find the code. */
const MARGIN = 4;

/** The secret as a picture and in letters, and the first code of the app that took it over. */
export function TakeOverSecret({ begun, onConfirmed, onCancel }: TakeOverSecretProps): ReactElement {
  const confirm = useConfirmSecondFactor();
  const [code, setCode] = useState('');
  const lead = useRef<HTMLParagraphElement>(null);
  useEffect(() => lead.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!confirm.isPending) confirm.mutate(code, { onSuccess: ({ codes }) => onConfirmed(codes) });
  };
  const side = begun.squares + 2 * MARGIN;
  return (
    <form onSubmit={submit} noValidate className="form">
      <p ref={lead} tabIndex={-1} className="kern-body">
        {secondFactorTexts.scan}
      </p>
      <svg className="qr-code" viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`} shapeRendering="crispEdges">
        <title>{secondFactorTexts.picture}</title>
        <rect className="qr-code__paper" x={-MARGIN} y={-MARGIN} width={side} height={side} />
        <path className="qr-code__ink" d={begun.darkPath} />
      </svg>
      <p className="kern-body">
        {secondFactorTexts.byHand} <code className="first-password">{inGroups(begun.secret)}</code>
      </p>
      <CopyButton text={begun.secret} label={secondFactorTexts.copyKey} />
      <ErrorSummary error={confirm.error} idOf={idOf} />
      <TextField
        id={idOf('code')}
        label={secondFactorTexts.codeOfApp}
        hint={secondFactorTexts.codeOfAppHint}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onValue={setCode}
        error={fieldError(confirm.error, 'code')}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={confirm.isPending}>
          {confirm.isPending ? secondFactorTexts.busy : secondFactorTexts.confirm}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {secondFactorTexts.cancel}
        </Button>
      </div>
    </form>
  );
}

const idOf = (field: string): string => `einrichten-${field}`;

/** Four letters at a time are easier to type. */
function inGroups(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret;
}
