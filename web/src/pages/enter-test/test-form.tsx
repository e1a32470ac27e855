import type { FormEvent, ReactElement } from 'react';
import type { CourseFormat, EnterTest } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { Alert } from '../../parts/show/alert.js';
import { testFormTexts } from '../../texts/test-calendar.js';
import { toTest, type TestDraft } from './test-draft.js';

interface TestFormProps {
  readonly draftKey: string;
  readonly start: TestDraft;
  readonly sites: readonly { readonly id: string; readonly name: string; readonly town: string }[];
  readonly formats: readonly CourseFormat[];
  readonly submit: string;
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly onSend: (test: EnterTest, clear: () => void) => void;
  readonly onLeave: () => void;
}

/** The server names instants; the page asks for a day and two times. */
const FIELDS: Readonly<Record<string, string>> = { startsAt: 'from', endsAt: 'until' };

/** Place, day, times, places and Kurstypen of a date. */
export function TestForm(props: TestFormProps): ReactElement {
  const { draftKey, start, sites, formats, submit, error, isBusy, onSend, onLeave } = props;
  const { value, change, clear } = useDraft<TestDraft>(draftKey, start);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isBusy) onSend(toTest(value), clear);
  };
  if (sites.length === 0) return <Alert kind="info" title={testFormTexts.noSite} />;
  return (
    <form onSubmit={send} noValidate className="form">
      <ErrorSummary error={error} idOf={(field) => FIELDS[field] ?? field} />
      <SelectField
        id="siteId"
        label={testFormTexts.site}
        value={value.siteId}
        choices={[
          { value: '', label: testFormTexts.chooseSite },
          ...sites.map(({ id, name, town }) => ({ value: id, label: `${name}, ${town}` })),
        ]}
        onValue={(siteId) => change({ siteId })}
        error={fieldError(error, 'siteId')}
      />
      <TextField
        id="day"
        type="date"
        label={testFormTexts.day}
        value={value.day}
        onValue={(day) => change({ day })}
      />
      <div className="side-by-side">
        <TextField
          id="from"
          type="time"
          label={testFormTexts.from}
          value={value.from}
          onValue={(from) => change({ from })}
          error={fieldError(error, 'startsAt')}
        />
        <TextField
          id="until"
          type="time"
          label={testFormTexts.until}
          value={value.until}
          onValue={(until) => change({ until })}
          error={fieldError(error, 'endsAt')}
        />
      </div>
      <TextField
        id="places"
        type="number"
        inputMode="numeric"
        min={1}
        isNarrow
        label={testFormTexts.places}
        value={value.places}
        onValue={(places) => change({ places })}
        error={fieldError(error, 'places')}
      />
      <CheckboxField
        id="formatCodes"
        label={testFormTexts.formats}
        hint={testFormTexts.formatsHint}
        values={value.formatCodes}
        choices={formats.map(({ code, title }) => ({ value: code, label: title }))}
        onValues={(formatCodes) => change({ formatCodes })}
        error={fieldError(error, 'formatCodes')}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {isBusy ? testFormTexts.saving : submit}
        </Button>
        <Button kind="tertiary" onClick={onLeave}>
          {testFormTexts.leave}
        </Button>
      </div>
    </form>
  );
}
