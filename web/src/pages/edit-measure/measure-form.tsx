import type { FormEvent, ReactElement } from 'react';
import type { Gap, MeasureDetail } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { Alert } from '../../parts/show/alert.js';
import { measureFormTexts } from '../../texts/measure-form.js';
import { measureTexts } from '../../texts/measures.js';
import { ChainFields } from './chain-fields.js';
import { ConflictNotice } from './conflict-notice.js';
import { MoneyFields } from './money-fields.js';
import type { FieldsProps } from './fields-props.js';
import { useMeasureEdit } from './use-measure-edit.js';
import { WhatFields } from './what-fields.js';
import { WhoFields } from './who-fields.js';

interface MeasureFormProps {
  readonly measure: MeasureDetail;
  readonly openGaps: readonly Gap[];
  readonly onSaved: () => void;
}

/** The parts of the form, and what somebody else changed meanwhile. */
export function MeasureForm({ measure, openGaps, onSaved }: MeasureFormProps): ReactElement {
  const edit = useMeasureEdit(measure, onSaved);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    edit.send();
  };
  const fields: FieldsProps = {
    value: edit.value,
    set: edit.set,
    errorOf: (field) =>
      edit.unreadable.includes(field) ? measureFormTexts.badEuro : fieldError(edit.error, field),
    frame: measure.frame,
  };
  return (
    <form onSubmit={submit} noValidate className="form">
      <ConflictNotice edit={edit} />
      <ErrorSummary error={edit.error} />
      <WhatFields {...fields} />
      <ChainFields {...fields} measure={measure} openGaps={openGaps} />
      <WhoFields {...fields} />
      <MoneyFields {...fields} />
      {edit.unreadable.length > 0 && <Alert kind="danger" title={measureFormTexts.badAmounts} role="alert" />}
      <Button type="submit" kind="primary" isBusy={edit.isSaving}>
        {edit.isSaving ? measureTexts.saving : measureTexts.save}
      </Button>
    </form>
  );
}
