import type { FormEvent, ReactElement, ReactNode } from 'react';
import type { Goal } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { inOrder } from '../../parts/form/error-order.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import {
  directionTerms,
  indicatorFormTexts,
  indicatorTexts,
  kindTerms,
  rhythmTerms,
} from '../../texts/indicators.js';
import { QueryPreview } from './query-preview.js';
import type { IndicatorDraft } from './indicator-draft.js';
import { choicesOf, SourceFields } from './source-fields.js';

interface IndicatorFormProps {
  /** Those to which one may be added; of an indicator that stands, its own alone. */
  readonly goals: readonly Goal[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly value: IndicatorDraft;
  readonly change: (part: Partial<IndicatorDraft>) => void;
  readonly error: Error | null;
  readonly unreadable: readonly string[];
  /** What stands in the place of the error, where others saved meanwhile. */
  readonly conflict: ReactNode;
  readonly notes: ReactNode;
  readonly isBusy: boolean;
  readonly onSend: () => void;
  readonly onLeave: () => void;
}

const FIELDS = [
  'goalId',
  'name',
  'source',
  'queryKey',
  'formatCode',
  'areaKey',
  'sourceName',
  'definition',
  'unit',
  'rhythm',
  'kind',
  'direction',
  'baseValue',
  'baseDay',
  'targetValue',
  'targetDay',
  'responsibleOrganisationId',
];
const PUBLIC = 'public';

/** All that is written of an indicator. */
export function IndicatorForm(props: IndicatorFormProps): ReactElement {
  const { goals, value, change, error, conflict, notes, isBusy, onSend, onLeave } = props;
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isBusy) onSend();
  };
  return (
    <form onSubmit={send} noValidate className="form">
      {conflict ?? <ErrorSummary error={inOrder(error, FIELDS)} />}
      <SelectField
        id="goalId"
        label={indicatorTexts.goal}
        value={value.goalId}
        choices={[
          { value: '', label: indicatorFormTexts.choose },
          ...goals.map(({ id, statement }) => ({ value: id, label: statement })),
        ]}
        onValue={(goalId) => change({ goalId })}
        error={fieldError(error, 'goalId')}
      />
      <TextField
        id="name"
        label={indicatorTexts.name}
        hint={indicatorFormTexts.nameHint}
        value={value.name}
        onValue={(name) => change({ name })}
        error={fieldError(error, 'name')}
      />
      <SourceFields value={value} change={change} error={error} />
      <SelectField
        id="rhythm"
        label={indicatorTexts.rhythm}
        value={value.rhythm}
        choices={choicesOf(rhythmTerms)}
        onValue={(rhythm) => change({ rhythm: rhythm as IndicatorDraft['rhythm'] })}
        error={fieldError(error, 'rhythm')}
      />
      <QueryPreview draft={value} />
      <AimFields {...props} />
      {notes}
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {isBusy ? indicatorFormTexts.saving : indicatorFormTexts.save}
        </Button>
        <Button kind="tertiary" onClick={onLeave}>
          {indicatorFormTexts.leave}
        </Button>
      </div>
    </form>
  );
}

/** Where it comes from and goes to, who answers for it, and who may see it. */
function AimFields({ organisations, value, change, error, unreadable }: IndicatorFormProps): ReactElement {
  const wrong = (field: 'baseValue' | 'targetValue'): string | undefined =>
    unreadable.includes(field) ? indicatorTexts.badDated : fieldError(error, field);
  return (
    <>
      <RadioField
        id="kind"
        label={indicatorTexts.kind}
        value={value.kind}
        choices={choicesOf(kindTerms)}
        onValue={(kind) => change({ kind: kind as IndicatorDraft['kind'] })}
        error={fieldError(error, 'kind')}
      />
      <RadioField
        id="direction"
        label={indicatorTexts.direction}
        value={value.direction}
        choices={choicesOf(directionTerms)}
        onValue={(direction) => change({ direction: direction as IndicatorDraft['direction'] })}
        error={fieldError(error, 'direction')}
      />
      {(['base', 'target'] as const).map((end) => (
        <div className="side-by-side" key={end}>
          <TextField
            id={`${end}Value`}
            label={indicatorFormTexts[`${end}Value`]}
            inputMode="decimal"
            value={value[`${end}Value`]}
            onValue={(text) => change({ [`${end}Value`]: text })}
            error={wrong(`${end}Value`)}
          />
          <TextField
            id={`${end}Day`}
            type="date"
            label={indicatorFormTexts[`${end}Day`]}
            value={value[`${end}Day`]}
            onValue={(day) => change({ [`${end}Day`]: day })}
            error={fieldError(error, `${end}Day`)}
          />
        </div>
      ))}
      <SelectField
        id="responsibleOrganisationId"
        label={indicatorTexts.responsible}
        value={value.responsibleOrganisationId}
        choices={[
          { value: '', label: indicatorTexts.nobody },
          ...organisations.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onValue={(responsibleOrganisationId) => change({ responsibleOrganisationId })}
        error={fieldError(error, 'responsibleOrganisationId')}
      />
      <CheckboxField
        id="isPublic"
        label={indicatorTexts.visibility}
        hint={indicatorFormTexts.publicHint}
        values={value.isPublic ? [PUBLIC] : []}
        choices={[{ value: PUBLIC, label: indicatorFormTexts.publicChoice }]}
        onValues={(chosen) => change({ isPublic: chosen.length > 0 })}
      />
    </>
  );
}
