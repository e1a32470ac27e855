import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { useCopyEdition, useStepUpdate } from '../../api/concepts.js';
import type { Edition } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { conceptTexts, editionStepTexts } from '../../texts/concept.js';
import { AdoptForm } from './adopt-form.js';
import { EditionForm } from './edition-form.js';

interface EditionStepsProps {
  readonly edition: Edition;
  readonly editions: readonly Edition[];
  readonly onDone: (words: string | null) => void;
}

type Step = 'adopt' | 'begin-update' | 'end-update' | 'copy';

const BUTTONS: Readonly<Record<Step, string>> = {
  adopt: editionStepTexts.adopt,
  'begin-update': editionStepTexts.beginUpdate,
  copy: editionStepTexts.copy,
  'end-update': editionStepTexts.endUpdate,
};

/** “Nächster Schritt” in the life of an edition: what its state allows. */
export function EditionSteps({ edition, editions, onDone }: EditionStepsProps): ReactElement {
  const [open, setOpen] = useState<Step | null>(null);
  const hasDraft = editions.some(({ state }) => state === 'draft');
  const steps = stepsOf(edition.state).filter((step) => step !== 'copy' || !hasDraft);
  const end = (words: string | null): void => {
    setOpen(null);
    onDone(words);
  };
  return (
    <section className="page-section no-print" aria-labelledby="naechster-schritt">
      <h2 id="naechster-schritt" className="kern-heading-medium">
        {editionStepTexts.title}
      </h2>
      {open === null && (
        <div className="kern-btn-wrapper">
          {steps.map((step) => (
            <Button
              key={step}
              kind="secondary"
              onClick={() => {
                onDone(null);
                setOpen(step);
              }}
            >
              {BUTTONS[step]}
            </Button>
          ))}
        </div>
      )}
      {open === 'adopt' && <AdoptForm edition={edition} onEnd={end} />}
      {open === 'copy' && <CopyForm edition={edition} onCancel={() => end(null)} />}
      {(open === 'begin-update' || open === 'end-update') && (
        <UpdateForm edition={edition} isBegun={open === 'begin-update'} onEnd={end} />
      )}
    </section>
  );
}

function stepsOf(state: Edition['state']): readonly Step[] {
  if (state === 'draft') return ['adopt'];
  return state === 'adopted' ? ['begin-update'] : ['copy', 'end-update'];
}

interface UpdateFormProps {
  readonly edition: Edition;
  readonly isBegun: boolean;
  readonly onEnd: (words: string | null) => void;
}

function UpdateForm({ edition: { id, version }, isBegun, onEnd }: UpdateFormProps): ReactElement {
  const step = useStepUpdate(id);
  const words = isBegun
    ? {
        question: editionStepTexts.beginUpdateQuestion,
        means: editionStepTexts.beginUpdateMeans,
        yes: editionStepTexts.beginUpdateYes,
        done: editionStepTexts.begun,
      }
    : {
        question: editionStepTexts.endUpdateQuestion,
        means: editionStepTexts.endUpdateMeans,
        yes: editionStepTexts.endUpdateYes,
        done: editionStepTexts.ended,
      };
  return (
    <ReasonForm
      question={words.question}
      submit={words.yes}
      error={step.error}
      isBusy={step.isPending}
      onConfirm={() => step.mutate({ version, isBegun }, { onSuccess: () => onEnd(words.done) })}
      onCancel={() => onEnd(null)}
    >
      <p className="kern-body">{words.means}</p>
    </ReasonForm>
  );
}

function CopyForm({ edition, onCancel }: { edition: Edition; onCancel: () => void }): ReactElement {
  const copy = useCopyEdition(edition.id);
  const navigate = useNavigate();
  return (
    <>
      <h3 className="kern-heading-small">{editionStepTexts.copyTitle}</h3>
      <p className="kern-body">{editionStepTexts.copyMeans}</p>
      <EditionForm
        id={`kopie-${edition.id}`}
        begins={{
          edition: '',
          title: edition.title || conceptTexts.title,
          summary: edition.summary,
          isPublic: false,
        }}
        sending={copy}
        submit={editionStepTexts.copyYes}
        onSaved={(id) => void navigate(`/konzept/fassungen/${id}`)}
        onCancel={onCancel}
      />
    </>
  );
}
