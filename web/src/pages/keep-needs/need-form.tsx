import type { FormEvent, ReactElement, ReactNode } from 'react';
import { Button } from '../../parts/form/button.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { inOrder } from '../../parts/form/error-order.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import type { KnownFrame } from '../../parts/objective/with-frame.js';
import { PublicationHint } from '../../parts/show/publication-hint.js';
import { needTexts, objectiveTexts } from '../../texts/objectives.js';
import { needUrgencyTerms } from '../../texts/objective-terms.js';
import type { NeedDraft } from './need-draft.js';

interface NeedFormProps {
  readonly frame: KnownFrame;
  readonly value: NeedDraft;
  readonly change: (part: Partial<NeedDraft>) => void;
  readonly error: Error | null;
  /** What stands in the place of the error, where others saved meanwhile. */
  readonly conflict: ReactNode;
  readonly isBusy: boolean;
  readonly onSend: () => void;
  readonly onLeave: () => void;
}

const FIELDS = ['fieldId', 'title', 'description', 'urgency', 'targetGroupIds', 'themeIds'];
const LONGEST_DESCRIPTION = 4000;
const PUBLIC = 'public';

/** All that is written of a need. */
export function NeedForm(props: NeedFormProps): ReactElement {
  const { frame, value, change, error, conflict, isBusy, onSend, onLeave } = props;
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isBusy) onSend();
  };
  const parts = (list: readonly { id: string; title: string }[]) =>
    list.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <form onSubmit={send} noValidate className="form">
      {conflict ?? <ErrorSummary error={inOrder(error, FIELDS)} />}
      <SelectField
        id="fieldId"
        label={objectiveTexts.field}
        value={value.fieldId}
        choices={[
          { value: '', label: needTexts.chooseField },
          ...parts(frame.fields.filter(({ id, mayWrite }) => mayWrite || id === value.fieldId)),
        ]}
        onValue={(fieldId) => change({ fieldId })}
        error={fieldError(error, 'fieldId')}
      />
      <TextField
        id="title"
        label={needTexts.name}
        hint={needTexts.nameHint}
        value={value.title}
        maxLength={200}
        onValue={(title) => change({ title })}
        error={fieldError(error, 'title')}
      />
      <TextArea
        id="description"
        label={needTexts.description}
        value={value.description}
        maximum={LONGEST_DESCRIPTION}
        onValue={(description) => change({ description })}
        error={fieldError(error, 'description')}
      />
      <RadioField
        id="urgency"
        label={needTexts.urgency}
        isHorizontal
        value={value.urgency}
        choices={Object.entries(needUrgencyTerms).map(([code, label]) => ({ value: code, label }))}
        onValue={(urgency) => change({ urgency: urgency as NeedDraft['urgency'] })}
        error={fieldError(error, 'urgency')}
      />
      <CheckboxField
        id="targetGroupIds"
        label={needTexts.targetGroups}
        values={value.targetGroupIds}
        choices={parts(frame.targetGroups)}
        onValues={(ids) => change({ targetGroupIds: [...ids] })}
        error={fieldError(error, 'targetGroupIds')}
      />
      <CheckboxField
        id="themeIds"
        label={needTexts.themes}
        values={value.themeIds}
        choices={parts(frame.themes)}
        onValues={(ids) => change({ themeIds: [...ids] })}
        error={fieldError(error, 'themeIds')}
      />
      <CheckboxField
        id="isPublic"
        label={objectiveTexts.visibility}
        hint={objectiveTexts.publicHint}
        values={value.isPublic ? [PUBLIC] : []}
        choices={[{ value: PUBLIC, label: objectiveTexts.publicChoice }]}
        onValues={(chosen) => change({ isPublic: chosen.length > 0 })}
      />
      <PublicationHint isPublic={value.isPublic} hint={frame.concept.publicationHint} />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {isBusy ? objectiveTexts.saving : objectiveTexts.save}
        </Button>
        <Button kind="tertiary" onClick={onLeave}>
          {objectiveTexts.leave}
        </Button>
      </div>
    </form>
  );
}
