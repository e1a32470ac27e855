import { useState, type FormEvent, type ReactElement } from 'react';
import { useReportOnMeasure } from '../../api/measures.js';
import type { MeasureDetail } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { euroText, parseEuro } from '../../parts/words/euro.js';
import { measurePageTexts } from '../../texts/measure-page.js';
import { measureTexts } from '../../texts/measures.js';

interface ReportFormProps {
  readonly measure: MeasureDetail;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const LONGEST = 2000;

/** How far the measure is, in the words of who answers for it, with its days and its cost. */
export function ReportForm({ measure, onDone, onCancel }: ReportFormProps): ReactElement {
  const { id, version } = measure;
  const report = useReportOnMeasure(id);
  const [isUnreadable, setUnreadable] = useState(false);
  const { value, change, clear } = useDraft(`massnahme-bericht.${id}`, {
    text: '',
    periodFrom: measure.periodFrom ?? '',
    periodUntil: measure.periodUntil ?? '',
    cost: euroText(measure.actualCostCents),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const actualCostCents = parseEuro(value.cost);
    setUnreadable(actualCostCents === undefined);
    if (actualCostCents === undefined || report.isPending) return;
    const days = { periodFrom: value.periodFrom || null, periodUntil: value.periodUntil || null };
    report.mutate(
      { text: value.text, ...days, actualCostCents, version },
      {
        onSuccess: () => {
          clear();
          onDone();
        },
      },
    );
  };
  const errorOf = (field: string): string | undefined => fieldError(report.error, field);
  return (
    <form className="form narrow" onSubmit={submit} noValidate aria-label={measurePageTexts.reportTitle}>
      <ErrorSummary error={report.error} idOf={(field) => `bericht-${field}`} />
      <TextArea
        id="bericht-text"
        label={measurePageTexts.reportText}
        hint={measurePageTexts.reportTextHint}
        maximum={LONGEST}
        value={value.text}
        onValue={(text) => change({ text })}
        error={errorOf('text')}
      />
      <div className="side-by-side measure__pair">
        {(['periodFrom', 'periodUntil'] as const).map((field) => (
          <TextField
            key={field}
            id={`bericht-${field}`}
            type="date"
            label={field === 'periodFrom' ? measurePageTexts.reportFrom : measurePageTexts.reportUntil}
            value={value[field]}
            onValue={(day) => change({ [field]: day })}
            error={errorOf(field)}
          />
        ))}
      </div>
      <TextField
        id="bericht-actualCostCents"
        label={measurePageTexts.reportCost}
        inputMode="decimal"
        value={value.cost}
        onValue={(cost) => change({ cost })}
        error={isUnreadable ? measurePageTexts.badEuro : errorOf('actualCostCents')}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={report.isPending}>
          {report.isPending ? measureTexts.sending : measureTexts.send}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {measureTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
