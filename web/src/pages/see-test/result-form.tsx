import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { useEnterResult } from '../../api/test-calendar.js';
import type { BookedCase, CourseFormat, LanguageLevel } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { SelectField } from '../../parts/form/select-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { levelTerms } from '../../texts/terms.js';
import { testDateTexts } from '../../texts/test-calendar.js';

interface ResultFormProps {
  readonly booking: BookedCase;
  readonly formats: readonly CourseFormat[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

interface ResultDraft {
  readonly level: LanguageLevel | '';
  readonly formatCode: string;
}

/** What the test showed: the level, and another Kurstyp where one suits better. */
export function ResultForm({ booking, formats, onDone, onCancel }: ResultFormProps): ReactElement {
  const enter = useEnterResult(booking.id);
  const heading = useRef<HTMLHeadingElement>(null);
  const [start] = useState<ResultDraft>(() => ({
    level: booking.level ?? '',
    formatCode: booking.formatCode ?? '',
  }));
  const { value, change, clear } = useDraft<ResultDraft>(`ergebnis.${booking.id}`, start);
  const { level, formatCode } = value;
  useEffect(() => heading.current?.focus(), []);
  const finish = (): void => {
    clear();
    onDone();
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const result = { level: level as LanguageLevel, formatCode: formatCode || null };
    if (!enter.isPending) enter.mutate(result, { onSuccess: finish });
  };
  return (
    <form className="reason-form" aria-labelledby="ergebnis" onSubmit={submit} noValidate>
      <h3 id="ergebnis" ref={heading} tabIndex={-1} className="kern-heading-small">
        {testDateTexts.resultTitle(booking.caseCode)}
      </h3>
      <ErrorSummary error={enter.error} />
      <SelectField
        id="level"
        label={testDateTexts.level}
        value={level}
        choices={[
          { value: '', label: testDateTexts.chooseLevel },
          ...Object.entries(levelTerms).map(([value, label]) => ({ value, label })),
        ]}
        onValue={(chosen) => change({ level: chosen as LanguageLevel })}
        error={fieldError(enter.error, 'level')}
      />
      <SelectField
        id="formatCode"
        label={testDateTexts.recommended}
        hint={testDateTexts.recommendedHint}
        value={formatCode}
        choices={[
          { value: '', label: testDateTexts.asWished },
          ...formats.map(({ code, title }) => ({ value: code, label: title })),
        ]}
        onValue={(chosen) => change({ formatCode: chosen })}
        error={fieldError(enter.error, 'formatCode')}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={enter.isPending}>
          {enter.isPending ? testDateTexts.saving : testDateTexts.save}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {testDateTexts.leave}
        </Button>
      </div>
    </form>
  );
}
