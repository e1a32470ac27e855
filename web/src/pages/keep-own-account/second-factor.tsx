import { useState, type ReactElement } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { BegunSecondFactor, OwnAccount } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { Alert } from '../../parts/show/alert.js';
import { Badge } from '../../parts/show/badge.js';
import { Facts } from '../../parts/show/facts.js';
import { secondFactorTexts } from '../../texts/second-factor.js';
import { BeginForm, RemoveForm, RenewForm } from './factor-forms.js';
import { RecoveryCodes } from './recovery-codes.js';
import { TakeOverSecret } from './take-over-secret.js';

/** What is being done with the second factor. */
type Doing =
  | { readonly step: 'begin' | 'renew' | 'remove' | 'removed' }
  | { readonly step: 'take-over'; readonly begun: BegunSecondFactor }
  | { readonly step: 'codes'; readonly codes: readonly string[] };

const FEW_CODES = 3;

/** “Zweiter Faktor” of one's own account: set up, moved to another phone, new recovery codes, and given up where that is allowed. */
export function SecondFactor({ account }: { account: OwnAccount }): ReactElement {
  const { hasSecondFactor, recoveryCodesLeft, isSecondFactorDuty } = account;
  const [doing, setDoing] = useState<Doing | null>(null);
  return (
    <section className="page-section" aria-labelledby="zweiter-faktor">
      <h2 id="zweiter-faktor" className="kern-heading-medium">
        {secondFactorTexts.title}
      </h2>
      <p className="kern-body">
        {secondFactorTexts.lead} {isSecondFactorDuty && secondFactorTexts.duty}
      </p>
      <Facts
        facts={[
          { name: secondFactorTexts.state, value: <State isOn={hasSecondFactor} /> },
          ...(hasSecondFactor
            ? [{ name: secondFactorTexts.codesLeft, value: secondFactorTexts.codesLeftOf(recoveryCodesLeft) }]
            : []),
        ]}
      />
      {hasSecondFactor && recoveryCodesLeft < FEW_CODES && doing === null && (
        <Alert kind="warning" title={secondFactorTexts.fewLeft} />
      )}
      {doing?.step === 'removed' && <Alert kind="success" title={secondFactorTexts.removed} takesFocus />}
      {(doing === null || doing.step === 'removed') && (
        <Ways account={account} onChoose={(step) => setDoing({ step })} />
      )}
      {doing !== null && <Step doing={doing} hasFactor={hasSecondFactor} onGoOn={setDoing} />}
    </section>
  );
}

interface StepProps {
  readonly doing: Doing;
  /** Whether one is set up already: then a code of it is asked for. */
  readonly hasFactor: boolean;
  readonly onGoOn: (next: Doing | null) => void;
}

/** The step that somebody is at. */
function Step({ doing, hasFactor, onGoOn }: StepProps): ReactElement | null {
  const client = useQueryClient();
  const stop = (): void => onGoOn(null);
  const showCodes = (codes: readonly string[]): void => onGoOn({ step: 'codes', codes });
  switch (doing.step) {
    case 'begin':
      return (
        <BeginForm
          needsCode={hasFactor}
          onBegun={(begun) => onGoOn({ step: 'take-over', begun })}
          onCancel={stop}
        />
      );
    case 'take-over':
      return <TakeOverSecret begun={doing.begun} onConfirmed={showCodes} onCancel={stop} />;
    case 'renew':
      return <RenewForm onRenewed={showCodes} onCancel={stop} />;
    case 'remove':
      return <RemoveForm onRemoved={() => onGoOn({ step: 'removed' })} onCancel={stop} />;
    case 'removed':
      return null;
    case 'codes':
      return (
        <RecoveryCodes
          codes={doing.codes}
          onKept={() => {
            stop();
            // Only now: before, the page that shows the codes would have been left.
            void client.invalidateQueries({ queryKey: ['session'] });
          }}
        />
      );
  }
}

function State({ isOn }: { isOn: boolean }): ReactElement {
  return isOn ? (
    <Badge kind="success">{secondFactorTexts.isOn}</Badge>
  ) : (
    <Badge kind="info">{secondFactorTexts.isOff}</Badge>
  );
}

interface WaysProps {
  readonly account: OwnAccount;
  readonly onChoose: (step: 'begin' | 'renew' | 'remove') => void;
}

function Ways({ account: { hasSecondFactor, isSecondFactorDuty }, onChoose }: WaysProps): ReactElement {
  if (!hasSecondFactor)
    return (
      <Button kind="primary" onClick={() => onChoose('begin')}>
        {secondFactorTexts.begin}
      </Button>
    );
  return (
    <div className="kern-btn-wrapper">
      <Button kind="secondary" onClick={() => onChoose('begin')}>
        {secondFactorTexts.beginAnew}
      </Button>
      <Button kind="secondary" onClick={() => onChoose('renew')}>
        {secondFactorTexts.renew}
      </Button>
      {!isSecondFactorDuty && (
        <Button kind="tertiary" onClick={() => onChoose('remove')}>
          {secondFactorTexts.remove}
        </Button>
      )}
    </div>
  );
}
