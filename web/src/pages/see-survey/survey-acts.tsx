import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { useCopySurvey, useRemoveSurvey, useSurveyStep, type SurveyStep } from '../../api/surveys.js';
import type { WholeSurvey } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { WayButton } from '../../parts/form/way-button.js';
import { longDate } from '../../parts/words/dates.js';
import { keepSurveyTexts as texts } from '../../texts/surveys.js';

interface SurveyActsProps {
  readonly survey: WholeSurvey;
  readonly mayKeep: boolean;
  readonly onDone: (words: string) => void;
}

type Asked = SurveyStep | 'remove';

const NEXT: Readonly<Partial<Record<WholeSurvey['state'], SurveyStep>>> = {
  draft: 'open',
  open: 'close',
  closed: 'evaluate',
};

const WORDS: Readonly<
  Record<Asked, { act: string; question: string; means: string; yes: string; done: string }>
> = {
  open: {
    act: texts.open,
    question: texts.openQuestion,
    means: texts.openMeans,
    yes: texts.openYes,
    done: texts.opened,
  },
  close: {
    act: texts.close,
    question: texts.closeQuestion,
    means: texts.closeMeans,
    yes: texts.closeYes,
    done: texts.closed,
  },
  evaluate: {
    act: texts.evaluate,
    question: texts.evaluateQuestion,
    means: texts.evaluateMeans,
    yes: texts.evaluateYes,
    done: texts.evaluated,
  },
  remove: {
    act: texts.remove,
    question: texts.removeQuestion,
    means: texts.removeMeans,
    yes: texts.removeYes,
    done: texts.removed,
  },
};

/** What can be done with a survey, and what comes next. */
export function SurveyActs({ survey, mayKeep, onDone }: SurveyActsProps): ReactElement {
  const { id, state, version } = survey;
  const navigate = useNavigate();
  const step = useSurveyStep(id, version);
  const remove = useRemoveSurvey(id);
  const [asked, setAsked] = useState<Asked | null>(null);
  const confirm = (act: Asked): void => {
    if (act === 'remove') remove.mutate(undefined, { onSuccess: () => void navigate('/befragungen') });
    else
      step.mutate(act, {
        onSuccess: () => {
          setAsked(null);
          onDone(WORDS[act].done);
        },
      });
  };
  return (
    <section className="page-section no-print" aria-labelledby="naechstes">
      <h2 id="naechstes" className="kern-heading-medium">
        {texts.next}
      </h2>
      <p className="kern-body">{leadOf(survey)}</p>
      {asked === null ? (
        <Acts survey={survey} mayKeep={mayKeep} next={NEXT[state] ?? null} onAsk={setAsked} />
      ) : (
        <ReasonForm
          question={WORDS[asked].question}
          submit={WORDS[asked].yes}
          error={asked === 'remove' ? remove.error : step.error}
          isBusy={step.isPending || remove.isPending}
          onConfirm={() => confirm(asked)}
          onCancel={() => {
            setAsked(null);
            step.reset();
          }}
        >
          <p className="kern-body">{WORDS[asked].means}</p>
        </ReasonForm>
      )}
    </section>
  );
}

interface ActsProps {
  readonly survey: WholeSurvey;
  readonly mayKeep: boolean;
  readonly next: SurveyStep | null;
  readonly onAsk: (act: Asked) => void;
}

function Acts({ survey: { id, state }, mayKeep, next, onAsk }: ActsProps): ReactElement {
  const copy = useCopySurvey(id);
  const navigate = useNavigate();
  return (
    <>
      <ActError error={copy.error} />
      <div className="kern-btn-wrapper">
        {mayKeep && next !== null && (
          <Button kind="primary" onClick={() => onAsk(next)}>
            {WORDS[next].act}
          </Button>
        )}
        {state !== 'draft' && (
          <WayButton to={`/befragungen/${id}/ergebnisse`} kind="secondary">
            {texts.results}
          </WayButton>
        )}
        <WayButton to={`/befragungen/${id}/vorschau`} kind="secondary">
          {texts.preview}
        </WayButton>
        {mayKeep && (state === 'draft' || state === 'open') && (
          <WayButton to={`/befragungen/${id}/bearbeiten`} kind="secondary">
            {texts.edit}
          </WayButton>
        )}
        {mayKeep && (
          <Button
            kind="tertiary"
            isBusy={copy.isPending}
            onClick={() =>
              copy.mutate(undefined, {
                onSuccess: (made) => void navigate(`/befragungen/${made.id}/bearbeiten`),
              })
            }
          >
            {texts.copy}
          </Button>
        )}
        {mayKeep && state === 'draft' && (
          <Button kind="tertiary" onClick={() => onAsk('remove')}>
            {texts.remove}
          </Button>
        )}
      </div>
    </>
  );
}

function leadOf({ state, closesOn }: WholeSurvey): string {
  if (state === 'draft') return texts.draftLead;
  if (state === 'open') return texts.openLead(longDate(closesOn));
  return state === 'closed' ? texts.closedLead : texts.evaluatedLead;
}
