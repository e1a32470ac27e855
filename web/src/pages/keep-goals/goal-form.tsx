import type { FormEvent, ReactElement, ReactNode } from 'react';
import type { Need } from '../../api/types.js';
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
import { goalLevelTerms } from '../../texts/objective-terms.js';
import { goalTexts, objectiveTexts } from '../../texts/objectives.js';
import type { GoalDraft } from './goal-draft.js';

interface GoalFormProps {
  readonly frame: KnownFrame;
  /** Those that may be tied, and those that are. */
  readonly needs: readonly Need[];
  readonly value: GoalDraft;
  readonly change: (part: Partial<GoalDraft>) => void;
  readonly error: Error | null;
  /** What stands in the place of the error, where others saved meanwhile. */
  readonly conflict: ReactNode;
  readonly hints: ReactNode;
  readonly isBusy: boolean;
  readonly onSend: () => void;
  readonly onLeave: () => void;
}

type Part = Pick<GoalFormProps, 'value' | 'change' | 'error'>;

const SMART = ['specific', 'measurable', 'attainable', 'relevant'] as const;
const FIELDS = ['statement', 'level', ...SMART, 'dueOn', 'committeeId', 'needIds'];
const LONGEST_STATEMENT = 600;
const LONGEST_TEXT = 1000;
const PUBLIC = 'public';

/** All that is written of a goal, letter by letter. */
export function GoalForm(props: GoalFormProps): ReactElement {
  const { value, change, error, conflict, hints, isBusy, onSend, onLeave } = props;
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isBusy) onSend();
  };
  return (
    <form onSubmit={send} noValidate className="form">
      {conflict ?? <ErrorSummary error={inOrder(error, FIELDS)} />}
      <WhatFields value={value} change={change} error={error} />
      <SmartFields value={value} change={change} error={error} />
      <WhoFields {...props} />
      <CheckboxField
        id="isPublic"
        label={objectiveTexts.visibility}
        hint={objectiveTexts.publicHint}
        values={value.isPublic ? [PUBLIC] : []}
        choices={[{ value: PUBLIC, label: objectiveTexts.publicChoice }]}
        onValues={(chosen) => change({ isPublic: chosen.length > 0 })}
      />
      <PublicationHint isPublic={value.isPublic} hint={props.frame.concept.publicationHint} />
      {hints}
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

function WhatFields({ value, change, error }: Part): ReactElement {
  return (
    <>
      <TextArea
        id="statement"
        label={goalTexts.statement}
        hint={goalTexts.statementHint}
        value={value.statement}
        maximum={LONGEST_STATEMENT}
        onValue={(statement) => change({ statement })}
        error={fieldError(error, 'statement')}
      />
      <RadioField
        id="level"
        label={goalTexts.level}
        value={value.level}
        choices={Object.entries(goalLevelTerms).map(([code, { name, meaning }]) => ({
          value: code,
          label: `${name}: ${meaning}`,
        }))}
        onValue={(level) => change({ level: level as GoalDraft['level'] })}
        error={fieldError(error, 'level')}
      />
    </>
  );
}

function SmartFields({ value, change, error }: Part): ReactElement {
  return (
    <>
      {SMART.map((letter) => (
        <TextArea
          key={letter}
          id={letter}
          label={goalTexts[letter]}
          hint={goalTexts[`${letter}Hint`]}
          value={value[letter]}
          maximum={LONGEST_TEXT}
          onValue={(text) => change({ [letter]: text })}
          error={fieldError(error, letter)}
        />
      ))}
      <TextField
        id="dueOn"
        type="date"
        label={goalTexts.dueOn}
        value={value.dueOn}
        onValue={(dueOn) => change({ dueOn })}
        error={fieldError(error, 'dueOn')}
      />
    </>
  );
}

function WhoFields({ frame, needs, value, change, error }: GoalFormProps): ReactElement {
  return (
    <>
      <SelectField
        id="committeeId"
        label={goalTexts.committee}
        value={value.committeeId}
        choices={[
          { value: '', label: goalTexts.noCommittee },
          ...frame.groups
            .filter(({ id, isActive }) => isActive || id === value.committeeId)
            .map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onValue={(committeeId) => change({ committeeId })}
        error={fieldError(error, 'committeeId')}
      />
      <CheckboxField
        id="needIds"
        label={goalTexts.needs}
        hint={goalTexts.needsHint}
        values={value.needIds}
        choices={needs.map(({ id, title }) => ({ value: id, label: title }))}
        onValues={(ids) => change({ needIds: [...ids] })}
        error={fieldError(error, 'needIds')}
      />
    </>
  );
}
