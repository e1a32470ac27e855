import { useState, type ReactElement } from 'react';
import type { SelectionAssessment, SelectionCriterion } from '../../api/types.js';
import { useAssessMeasure } from '../../api/yearly-selections.js';
import { Button } from '../../parts/form/button.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { TextArea } from '../../parts/form/text-area.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { criterionTerms } from '../../texts/selection-terms.js';
import { assessTexts } from '../../texts/yearly-selection.js';

interface CriterionFieldProps {
  readonly selectionId: string;
  readonly measureId: string;
  readonly criterion: SelectionCriterion;
  readonly given: SelectionAssessment | undefined;
}

/** Points by one criterion, each with what it means; saved as soon as one is chosen. */
export function CriterionField({
  selectionId,
  measureId,
  criterion,
  given,
}: CriterionFieldProps): ReactElement {
  const assess = useAssessMeasure(selectionId);
  const announce = useAnnounce();
  const { name, question, anchors } = criterionTerms[criterion];
  const [shown, setShown] = useState(given?.points ?? null);
  const { value, change, clear } = useDraft(`bewertung.${selectionId}.${measureId}.${criterion}`, {
    reason: given?.reason ?? '',
  });
  const save = (points: number): void => {
    setShown(points);
    assess.mutate(
      { measureId, criterion, points, reason: value.reason.trim() === '' ? null : value.reason },
      {
        onSuccess: () => announce(`${name}: ${assessTexts.points(points)}, ${assessTexts.saved}`),
        onError: () => setShown(given?.points ?? null),
      },
    );
  };
  const id = `${criterion}-${measureId}`;
  return (
    <div className="assess-criterion">
      <RadioField
        id={id}
        label={name}
        hint={question}
        value={shown === null ? '' : String(shown)}
        choices={anchors.map((anchor, points) => ({ value: String(points), label: `${points}: ${anchor}` }))}
        onValue={(points) => save(Number(points))}
        error={assess.error?.message}
      />
      <details className="fold">
        <summary className="fold__title">
          {assessTexts.reason}
          <span className="kern-sr-only">: {name}</span>
        </summary>
        <TextArea
          id={`${id}-grund`}
          label={assessTexts.reason}
          hint={shown === null ? assessTexts.chooseFirst : undefined}
          maximum={2000}
          value={value.reason}
          onValue={(reason) => change({ reason })}
        />
        {shown !== null && (
          <Button
            kind="tertiary"
            isBusy={assess.isPending}
            onClick={() => {
              save(shown);
              clear();
            }}
          >
            {assessTexts.saveReason}
          </Button>
        )}
      </details>
    </div>
  );
}
