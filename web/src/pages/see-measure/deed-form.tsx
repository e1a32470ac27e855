import { useId, useState, type ReactElement } from 'react';
import { useMeasureDeed, type MeasureDeed } from '../../api/measures.js';
import type { MeasureAct, MeasureDetail } from '../../api/types.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { ACTS_WITH_REASON, measureActTexts } from '../../texts/measure-acts.js';
import { measurePageTexts } from '../../texts/measure-page.js';
import { measureTexts } from '../../texts/measures.js';

/** Which deed is asked for, before its words are there. */
export type AskedDeed =
  | { readonly kind: 'step'; readonly act: MeasureAct }
  | { readonly kind: Exclude<MeasureDeed['kind'], 'step'> };

interface DeedFormProps {
  readonly measure: Pick<MeasureDetail, 'id' | 'version' | 'periodFrom' | 'periodUntil'>;
  readonly asked: AskedDeed;
  readonly onDone: (words: string) => void;
  readonly onCancel: () => void;
}

const LONGEST = 2000;

/** Asks back before something is done with a measure, and for the words that go with it. */
export function DeedForm({ measure, asked, onDone, onCancel }: DeedFormProps): ReactElement {
  const { id, version } = measure;
  const deed = useMeasureDeed(id, version);
  const formId = useId();
  const [text, setText] = useState('');
  const [plan, setPlan] = useState({ from: measure.periodFrom ?? '', until: measure.periodUntil ?? '' });
  const isStart = asked.kind === 'step' && asked.act === 'start';
  const words = wordsOf(asked);
  return (
    <ReasonForm
      id={formId}
      question={words.question}
      submit={words.submit}
      error={deed.error}
      isBusy={deed.isPending}
      onCancel={onCancel}
      onConfirm={() =>
        deed.mutate({ ...asked, text, ...(isStart ? plan : {}) }, { onSuccess: () => onDone(words.done) })
      }
    >
      {asked.kind === 'withdraw-promise' && (
        <p className="kern-body">{measurePageTexts.withdrawPromiseMeans}</p>
      )}
      {isStart && (
        <div className="side-by-side measure__pair">
          <TextField
            id={`${formId}-periodFrom`}
            type="date"
            label={measurePageTexts.startFrom}
            hint={measurePageTexts.startFromHint}
            value={plan.from}
            onValue={(from) => setPlan({ ...plan, from })}
            error={fieldError(deed.error, 'periodFrom')}
          />
          <TextField
            id={`${formId}-periodUntil`}
            type="date"
            label={measurePageTexts.startUntil}
            value={plan.until}
            onValue={(until) => setPlan({ ...plan, until })}
            error={fieldError(deed.error, 'periodUntil')}
          />
        </div>
      )}
      <TextArea
        id={`${formId}-${asked.kind === 'step' ? 'reason' : 'text'}`}
        label={words.label}
        hint={words.hint}
        maximum={LONGEST}
        value={text}
        onValue={setText}
        error={fieldError(deed.error, 'reason') ?? fieldError(deed.error, 'text')}
      />
    </ReasonForm>
  );
}

interface DeedWords {
  readonly question: string;
  readonly submit: string;
  readonly done: string;
  readonly label: string;
  readonly hint?: string;
}

function wordsOf(asked: AskedDeed): DeedWords {
  switch (asked.kind) {
    case 'question':
      return {
        question: measurePageTexts.askBackQuestion,
        submit: measureTexts.send,
        done: measurePageTexts.askBackDone,
        label: measurePageTexts.question,
      };
    case 'answer':
      return {
        question: measurePageTexts.answerQuestion,
        submit: measureTexts.send,
        done: measurePageTexts.answerDone,
        label: measurePageTexts.answerText,
      };
    case 'withdraw-promise':
      return {
        question: measurePageTexts.withdrawPromiseQuestion,
        submit: measurePageTexts.withdrawPromise,
        done: measurePageTexts.withdrawPromiseDone,
        label: measurePageTexts.reason,
        hint: measurePageTexts.reasonHint,
      };
    case 'step': {
      const { question, button, done } = measureActTexts[asked.act];
      const needsReason = ACTS_WITH_REASON.includes(asked.act);
      const label = needsReason ? measurePageTexts.reason : measurePageTexts.comment;
      return {
        question,
        submit: button,
        done,
        label,
        ...(needsReason ? { hint: measurePageTexts.reasonHint } : {}),
      };
    }
  }
}
