import { useState, type FormEvent, type ReactElement } from 'react';
import type { SelectionCriterion, YearlySelection } from '../../api/types.js';
import { useReviseAssessment } from '../../api/yearly-selections.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextArea } from '../../parts/form/text-area.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { Alert } from '../../parts/show/alert.js';
import { criterionTerms } from '../../texts/selection-terms.js';
import { revealTexts, selectionTexts } from '../../texts/yearly-selection.js';

interface RevisePartProps {
  readonly selection: YearlySelection;
  readonly accountId: string;
}

const EMPTY = { measureId: '', criterion: 'need' as SelectionCriterion, points: '', reason: '' };

/** A member changes an own assessment after all was revealed: once each, with a reason. */
export function RevisePart({ selection: { id, items, weights }, accountId }: RevisePartProps): ReactElement {
  const revise = useReviseAssessment(id);
  const [saves, setSaves] = useState(0);
  const { value, change, clear } = useDraft(`bewertung-aendern.${id}`, EMPTY);
  const own = items.filter(({ assessments }) => assessments.some((one) => one.accountId === accountId));
  const measureId = value.measureId === '' ? (own[0]?.measureId ?? '') : value.measureId;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (revise.isPending) return;
    revise.mutate(
      { measureId, criterion: value.criterion, points: Number(value.points), reason: value.reason },
      {
        onSuccess: () => {
          clear();
          setSaves(saves + 1);
        },
      },
    );
  };
  return (
    <section className="page-section narrow no-print" aria-labelledby="aendern">
      <h2 id="aendern" className="kern-heading-medium">
        {revealTexts.revise}
      </h2>
      <p className="kern-body">{revealTexts.reviseLead}</p>
      {saves > 0 && <Alert key={saves} kind="success" title={revealTexts.reviseSaved} takesFocus />}
      <form onSubmit={submit} noValidate className="form">
        <ErrorSummary error={revise.error} />
        <SelectField
          id="measureId"
          label={selectionTexts.measure}
          value={measureId}
          choices={own.map((item) => ({
            value: item.measureId,
            label: selectionTexts.measureName(item.number, item.title),
          }))}
          onValue={(chosen) => change({ measureId: chosen })}
        />
        <SelectField
          id="criterion"
          label={revealTexts.criterion}
          value={value.criterion}
          choices={weights.map(({ criterion }) => ({
            value: criterion,
            label: criterionTerms[criterion].name,
          }))}
          onValue={(criterion) => change({ criterion: criterion as SelectionCriterion })}
        />
        <RadioField
          id="points"
          label={revealTexts.newPoints}
          value={value.points}
          choices={criterionTerms[value.criterion].anchors.map((anchor, points) => ({
            value: String(points),
            label: `${points}: ${anchor}`,
          }))}
          onValue={(points) => change({ points })}
          error={fieldError(revise.error, 'points')}
        />
        <TextArea
          id="reason"
          label={revealTexts.reviseReason}
          maximum={2000}
          value={value.reason}
          onValue={(reason) => change({ reason })}
          error={fieldError(revise.error, 'reason')}
        />
        <Button type="submit" kind="secondary" isBusy={revise.isPending}>
          {revealTexts.reviseSave}
        </Button>
      </form>
    </section>
  );
}
