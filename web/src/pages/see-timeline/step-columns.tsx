import type { ReactElement } from 'react';
import type { ProcessStep } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { OrderButtons } from '../../parts/form/order-buttons.js';
import type { Column } from '../../parts/table/card-table.js';
import { StepBadge } from '../../parts/timeline/step-badge.js';
import { stepSpans } from '../../parts/timeline/step-spans.js';
import { partTexts } from '../../texts/concept.js';
import { timelineTexts } from '../../texts/timeline.js';

/** What may be done with a step; null where the Zeitschiene is read only. */
export interface StepActs {
  readonly onEdit: (id: string) => void;
  readonly onMove: (step: ProcessStep, by: 1 | -1) => void;
  readonly onRemove: (step: ProcessStep) => void;
}

/** A step with its state, as planned and as it was. */
export function stepColumns(
  steps: readonly ProcessStep[],
  acts: StepActs | null,
): readonly Column<ProcessStep>[] {
  return [
    {
      id: 'step',
      title: timelineTexts.step,
      cell: ({ title, description }) => (
        <span className="stacked">
          <span>{title}</span>
          {description !== '' && <span className="kern-body--muted">{description}</span>}
        </span>
      ),
    },
    { id: 'state', title: timelineTexts.state, cell: ({ state }) => <StepBadge state={state} /> },
    { id: 'planned', title: timelineTexts.planned, cell: (step) => stepSpans(step).planned },
    { id: 'actual', title: timelineTexts.actual, cell: (step) => stepSpans(step).actual },
    {
      id: 'visible',
      title: timelineTexts.visible,
      cell: ({ isPublic }) => (isPublic ? timelineTexts.publicTerm : timelineTexts.internalTerm),
    },
    ...(acts === null ? [] : [actsColumn(steps, acts)]),
  ];
}

function actsColumn(steps: readonly ProcessStep[], acts: StepActs): Column<ProcessStep> {
  return {
    id: 'acts',
    title: partTexts.acts,
    isAct: true,
    cell: (step) => <Acts step={step} steps={steps} acts={acts} />,
  };
}

interface ActsProps {
  readonly step: ProcessStep;
  readonly steps: readonly ProcessStep[];
  readonly acts: StepActs;
}

function Acts({ step, steps, acts }: ActsProps): ReactElement {
  const { id, title } = step;
  return (
    <div className="row-acts no-print">
      <Button kind="tertiary" label={partTexts.editLabel(title)} onClick={() => acts.onEdit(id)}>
        {partTexts.edit}
      </Button>
      <OrderButtons
        title={title}
        isFirst={steps[0]?.id === id}
        isLast={steps.at(-1)?.id === id}
        onMove={(by) => acts.onMove(step, by)}
      />
      <Button kind="tertiary" label={partTexts.removeLabel(title)} onClick={() => acts.onRemove(step)}>
        {partTexts.remove}
      </Button>
    </div>
  );
}
