import { useState, type ReactElement } from 'react';
import { useActOnCase, type CaseAct } from '../../api/cases.js';
import type { BreakOffReason, CaseDetail, EndReason, PauseReason } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { TextField } from '../../parts/form/text-field.js';
import { Alert } from '../../parts/show/alert.js';
import { actTexts } from '../../texts/case-page.js';
import { breakOffReasonTerms, endReasonTerms, pauseReasonTerms } from '../../texts/cases.js';
import { openActs, type OpenAct } from './open-acts.js';

const REASONS = {
  pause: pauseReasonTerms,
  end: endReasonTerms,
  'break-off': breakOffReasonTerms,
  revoke: undefined,
  complete: undefined,
} as const;

/** Acts that ask back first. */
type AskingAct = keyof typeof REASONS;

/** What the office may do with its case now. The server says which acts are open; each asks back before it changes much. */
export function CaseActions({ one }: { one: CaseDetail }): ReactElement | null {
  const act = useActOnCase(one.id);
  const [asking, setAsking] = useState<AskingAct | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [resumesOn, setResumesOn] = useState('');
  const acts = openActs(one);
  const run = (wanted: CaseAct): void => {
    if (act.isPending) return;
    setDone(null);
    act.mutate(wanted, {
      onSuccess: () => {
        setAsking(null);
        setDone(actTexts[wanted.act].done);
      },
    });
  };
  const press = (wanted: OpenAct): void => {
    act.reset();
    setDone(null);
    if (wanted === 'submit' || wanted === 'resume') run({ act: wanted });
    else setAsking(wanted);
  };
  if (acts.length === 0 && done === null) return null;
  return (
    <section aria-labelledby="was-tun" className="page-section no-print">
      <h2 id="was-tun" className="kern-heading-medium">
        {actTexts.title}
      </h2>
      {done !== null && <Alert kind="success" title={done} takesFocus />}
      {asking === null && act.error !== null && (
        <Alert kind="danger" title={act.error.message} role="alert" />
      )}
      {asking === null ? (
        <div className="kern-btn-wrapper">
          {acts.map((open) => (
            <Button
              key={open}
              kind={open === 'submit' || open === 'resume' ? 'primary' : 'secondary'}
              isBusy={act.isPending}
              onClick={() => press(open)}
            >
              {actTexts[open].button}
            </Button>
          ))}
        </div>
      ) : (
        <ReasonForm
          id={asking}
          question={actTexts[asking].question}
          {...(REASONS[asking] === undefined ? {} : { reasons: REASONS[asking] })}
          submit={actTexts[asking].submit}
          error={act.error}
          isBusy={act.isPending}
          onConfirm={(reasonCode) => run(toAct(asking, reasonCode, resumesOn))}
          onCancel={() => setAsking(null)}
        >
          {asking === 'pause' ? (
            <TextField
              id="pause-resumesOn"
              type="date"
              label={actTexts.pause.until}
              hint={actTexts.pause.untilHint}
              value={resumesOn}
              onValue={setResumesOn}
              error={fieldError(act.error, 'resumesOn')}
            />
          ) : (
            <p className="kern-body">{actTexts[asking].body}</p>
          )}
        </ReasonForm>
      )}
    </section>
  );
}

/** A reason nobody chose is sent too: the server says what is missing. */
function toAct(asking: AskingAct, reasonCode: string, resumesOn: string): CaseAct {
  switch (asking) {
    case 'pause':
      return {
        act: 'pause',
        reasonCode: reasonCode as PauseReason,
        resumesOn: resumesOn === '' ? null : resumesOn,
      };
    case 'end':
      return { act: 'end', reasonCode: reasonCode as EndReason };
    case 'break-off':
      return { act: 'break-off', reasonCode: reasonCode as BreakOffReason };
    default:
      return { act: asking };
  }
}
