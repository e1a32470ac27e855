import { useState, type FormEvent, type ReactElement } from 'react';
import { useCorrectIndicatorValue, useEnterIndicatorValue } from '../../api/indicators.js';
import type { IndicatorValue, WholeIndicator } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { parseFigure } from '../../parts/indicator/indicator-words.js';
import { shortDate } from '../../parts/words/dates.js';
import { indicatorTexts } from '../../texts/indicators.js';

const idOf = (field: string): string => `messwert-${field}`;

/** A value for a cut-off day that has none yet. */
export function ValueForm({ indicator }: { indicator: WholeIndicator }): ReactElement | null {
  const { id, due, series } = indicator;
  const enter = useEnterIndicatorValue(id);
  const announce = useAnnounce();
  const { value, change, clear } = useDraft(`messwert.${id}`, {
    cutOffDay: due.at(-1) ?? '',
    figure: '',
    comment: '',
  });
  if (series.rhythm !== 'none' && due.length === 0) return null;
  const send = (figure: number): void =>
    enter.mutate(
      { cutOffDay: value.cutOffDay, value: figure, comment: value.comment || null },
      {
        onSuccess: () => {
          clear();
          announce(indicatorTexts.entered);
        },
      },
    );
  const days = due.map((day) => ({ value: day, label: shortDate(day) }));
  return (
    <FigureForm
      title={indicatorTexts.enter}
      lead={indicatorTexts.enterLead}
      value={value}
      change={change}
      error={enter.error}
      isBusy={enter.isPending}
      onSend={send}
    >
      {series.rhythm === 'none' ? (
        <TextField
          id={idOf('cutOffDay')}
          type="date"
          label={indicatorTexts.cutOffDay}
          value={value.cutOffDay}
          onValue={(cutOffDay) => change({ cutOffDay })}
          error={fieldError(enter.error, 'cutOffDay')}
        />
      ) : (
        <SelectField
          id={idOf('cutOffDay')}
          label={indicatorTexts.cutOffDay}
          value={value.cutOffDay}
          choices={[{ value: '', label: indicatorTexts.chooseDay }, ...days]}
          onValue={(cutOffDay) => change({ cutOffDay })}
          error={fieldError(enter.error, 'cutOffDay')}
        />
      )}
    </FigureForm>
  );
}

interface CorrectionFormProps {
  readonly indicatorId: string;
  readonly wrong: IndicatorValue;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Another value in place of a wrong one, which stays readable. */
export function CorrectionForm({ indicatorId, wrong, onDone, onCancel }: CorrectionFormProps): ReactElement {
  const correct = useCorrectIndicatorValue(indicatorId);
  const { value, change, clear } = useDraft(`berichtigung.${wrong.id}`, { figure: '', comment: '' });
  return (
    <FigureForm
      title={indicatorTexts.correctTitle(shortDate(wrong.cutOffDay))}
      lead={indicatorTexts.enterLead}
      value={value}
      change={change}
      error={correct.error}
      isBusy={correct.isPending}
      onSend={(figure) =>
        correct.mutate(
          { correctsId: wrong.id, value: figure, comment: value.comment || null },
          {
            onSuccess: () => {
              clear();
              onDone();
            },
          },
        )
      }
      onCancel={onCancel}
    />
  );
}

interface FigureFormProps {
  readonly title: string;
  readonly lead: string;
  readonly value: { readonly figure: string; readonly comment: string };
  readonly change: (part: { readonly figure?: string; readonly comment?: string }) => void;
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly onSend: (figure: number) => void;
  readonly onCancel?: () => void;
  readonly children?: ReactElement;
}

function FigureForm(props: FigureFormProps): ReactElement {
  const { title, lead, value, change, error, isBusy, onSend, onCancel, children } = props;
  const [isUnreadable, setUnreadable] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const figure = parseFigure(value.figure);
    const isMissing = figure === null || figure === undefined;
    setUnreadable(isMissing);
    if (!isMissing && !isBusy) onSend(figure);
  };
  return (
    <form className="form narrow no-print" onSubmit={submit} noValidate aria-label={title}>
      <h3 className="kern-heading-small">{title}</h3>
      <p className="kern-body">{lead}</p>
      <ErrorSummary error={error} idOf={idOf} />
      {children}
      <TextField
        id={idOf('value')}
        label={indicatorTexts.value}
        inputMode="decimal"
        value={value.figure}
        onValue={(figure) => change({ figure })}
        error={isUnreadable ? indicatorTexts.badNumber : fieldError(error, 'value')}
      />
      <TextField
        id={idOf('comment')}
        label={indicatorTexts.comment}
        value={value.comment}
        onValue={(comment) => change({ comment })}
        error={fieldError(error, 'comment')}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {isBusy ? indicatorTexts.sending : indicatorTexts.send}
        </Button>
        {onCancel !== undefined && (
          <Button kind="tertiary" onClick={onCancel}>
            {indicatorTexts.cancel}
          </Button>
        )}
      </div>
    </form>
  );
}
