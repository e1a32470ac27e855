import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import type { DeclineReason } from '../../api/types.js';
import { useAskBeforeLeaving } from '../../parts/form/ask-before-leaving.js';
import { Button } from '../../parts/form/button.js';
import { RadioField } from '../../parts/form/radio-field.js';
import type { ClientLanguage } from '../../texts/client/languages.js';
import { Sentences } from './sentences.js';

interface OfferAnswerProps {
  readonly language: ClientLanguage;
  readonly isBusy: boolean;
  readonly onYes: () => void;
  readonly onNo: (reasonCode: DeclineReason) => void;
}

/** Yes or no. A no is asked about once more, because the place is gone then; a yes can still be taken back by the office. */
export function OfferAnswer({ language, isBusy, onYes, onNo }: OfferAnswerProps): ReactElement {
  const { texts } = language;
  const [isDeclining, setDeclining] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasDeclining = useRef(false);
  useEffect(() => {
    if (isDeclining !== wasDeclining.current) heading.current?.focus();
    wasDeclining.current = isDeclining;
  }, [isDeclining]);
  return (
    <section className="answer no-print" aria-labelledby="antwort">
      <h2 id="antwort" ref={heading} tabIndex={-1} className="kern-heading-medium answer__question">
        {isDeclining ? texts.declineTitle : texts.answerTitle}
      </h2>
      {isDeclining ? (
        <DeclineForm language={language} isBusy={isBusy} onNo={onNo} onBack={() => setDeclining(false)} />
      ) : (
        <div className="answer__choice">
          <Button kind="primary" icon="check" isBusy={isBusy} onClick={onYes}>
            {isBusy ? texts.sending : texts.yes}
          </Button>
          <Button kind="secondary" icon="close" isBusy={isBusy} onClick={() => setDeclining(true)}>
            {texts.no}
          </Button>
        </div>
      )}
    </section>
  );
}

interface DeclineFormProps extends Omit<OfferAnswerProps, 'onYes'> {
  readonly onBack: () => void;
}

function DeclineForm({ language, isBusy, onNo, onBack }: DeclineFormProps): ReactElement {
  const { texts } = language;
  const [reason, setReason] = useState<DeclineReason | ''>('');
  const [isMissing, setMissing] = useState(false);
  useAskBeforeLeaving(reason !== '' && !isBusy);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setMissing(reason === '');
    if (reason === '') document.getElementById('grund')?.focus();
    else if (!isBusy) onNo(reason);
  };
  return (
    <form onSubmit={submit} noValidate className="form">
      <Sentences of={texts.declineMeans} language={language} />
      <RadioField
        id="grund"
        label={texts.declineReason}
        value={reason}
        choices={Object.entries(texts.declineReasons).map(([value, label]) => ({ value, label }))}
        onValue={(value) => {
          setReason(value as DeclineReason);
          setMissing(false);
        }}
        error={isMissing ? texts.chooseReason : undefined}
      />
      <div className="answer__choice">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {isBusy ? texts.sending : texts.declineSurely}
        </Button>
        <Button kind="secondary" onClick={onBack}>
          {texts.back}
        </Button>
      </div>
    </form>
  );
}
