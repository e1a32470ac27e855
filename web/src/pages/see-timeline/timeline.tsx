import { useState, type ReactElement } from 'react';
import { useOrderSteps, useRemoveStep } from '../../api/concepts.js';
import type { Edition, ProcessStep } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { moved } from '../../parts/form/move.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { useMember } from '../../parts/frame/members-only.js';
import { Alert } from '../../parts/show/alert.js';
import { CardTable } from '../../parts/table/card-table.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { TimelineDrawing } from '../../parts/timeline/timeline-drawing.js';
import { PublicationHint } from '../../parts/show/publication-hint.js';
import { partTexts } from '../../texts/concept.js';
import { timelineTexts } from '../../texts/timeline.js';
import { stepColumns } from './step-columns.js';
import { StepForm } from './step-form.js';

const NEW = 'neu';

interface TimelineProps {
  readonly edition: Edition;
  readonly steps: readonly ProcessStep[];
}

/** The drawing, the same as a table, and for the Kreisverwaltung the forms. What is edited stands in the address. */
export function Timeline({ edition, steps }: TimelineProps): ReactElement {
  const isEditable = useMember().permissions.includes('concept:keep') && edition.state !== 'replaced';
  const { chosen, choose } = useListAddress();
  const [done, setDone] = useState<string | null>(null);
  const [removed, setRemoved] = useState<ProcessStep | null>(null);
  const order = useOrderSteps(edition.id);
  const announce = useAnnounce();
  const edited = isEditable ? chosen('bearbeiten') : '';
  const seen = steps.find(({ id }) => id === edited) ?? null;
  const end = (words: string | null): void => {
    choose({ bearbeiten: '' });
    setRemoved(null);
    setDone(words);
  };
  const move = ({ id, title }: ProcessStep, by: 1 | -1): void => {
    const ids = moved(
      steps.map((step) => step.id),
      id,
      by,
    );
    if (ids === null || order.isPending) return;
    order.mutate(ids, { onSuccess: () => announce(partTexts.moved(title, ids.indexOf(id) + 1)) });
  };
  const acts = { onEdit: (id: string) => choose({ bearbeiten: id }), onMove: move, onRemove: setRemoved };
  return (
    <>
      {done !== null && <Alert key={done} kind="success" title={done} takesFocus />}
      <ActError error={order.error} />
      <PublicationHint isPublic={steps.some(({ isPublic }) => isPublic)} hint={edition.publicationHint} />
      {isEditable && edited === '' && (
        <div className="kern-btn-wrapper no-print">
          <Button kind="primary" icon="add" onClick={() => choose({ bearbeiten: NEW })}>
            {timelineTexts.add}
          </Button>
        </div>
      )}
      {(edited === NEW || seen !== null) && (
        <StepForm
          key={edited}
          conceptId={edition.id}
          seen={seen}
          onSaved={(title) => end(partTexts.saved(title))}
          onCancel={() => end(null)}
        />
      )}
      {removed !== null && (
        <RemoveStep
          conceptId={edition.id}
          step={removed}
          onRemoved={() => end(partTexts.removed(removed.title))}
          onCancel={() => setRemoved(null)}
        />
      )}
      {steps.length === 0 ? (
        <p className="kern-body">
          {timelineTexts.none} {isEditable && timelineTexts.noneKeeper}
        </p>
      ) : (
        <section className="page-section" aria-label={timelineTexts.title}>
          <TimelineDrawing steps={steps} />
          <CardTable
            file="zeitschiene"
            caption={timelineTexts.list}
            rows={steps}
            keyOf={({ id }) => id}
            columns={stepColumns(steps, isEditable ? acts : null)}
          />
        </section>
      )}
    </>
  );
}

interface RemoveStepProps {
  readonly conceptId: string;
  readonly step: ProcessStep;
  readonly onRemoved: () => void;
  readonly onCancel: () => void;
}

function RemoveStep({ conceptId, step, onRemoved, onCancel }: RemoveStepProps): ReactElement {
  const remove = useRemoveStep(conceptId);
  return (
    <ReasonForm
      question={partTexts.removeQuestion(step.title)}
      submit={partTexts.removeYes}
      error={remove.error}
      isBusy={remove.isPending}
      onConfirm={() => remove.mutate(step.id, { onSuccess: onRemoved })}
      onCancel={onCancel}
    />
  );
}
