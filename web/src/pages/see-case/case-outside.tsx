import { useState, type FormEvent, type ReactElement } from 'react';
import { useLogOutside } from '../../api/cases.js';
import type { CaseDetail } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { TextField } from '../../parts/form/text-field.js';
import { Alert } from '../../parts/show/alert.js';
import { momentWords, shortDate } from '../../parts/words/dates.js';
import { casePageTexts } from '../../texts/case-page.js';
import { formTexts } from '../../texts/form.js';

const EMPTY = { providerName: '', town: '', courseTitle: '', startsOn: '' };

/** Where the person was sent outside the platform, and a form to write one more down. */
export function CaseOutside({ one }: { one: CaseDetail }): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  return (
    <section aria-labelledby="nach-aussen" className="page-section">
      <h2 id="nach-aussen" className="kern-heading-medium">
        {casePageTexts.outsideTitle}
      </h2>
      {isSaved && <Alert kind="success" title={casePageTexts.outsideSaved} takesFocus />}
      {one.outside.length === 0 && <p className="kern-body">{casePageTexts.outsideLead}</p>}
      {one.outside.length > 0 && (
        <ul className="answers">
          {one.outside.map(({ id, courseTitle, providerName, town, startsOn, loggedAt }) => (
            <li className="answers__answer" key={id}>
              <p className="kern-body">{casePageTexts.outsideLine(courseTitle, providerName, town)}</p>
              <p className="kern-body kern-body--small kern-body--muted">
                {[
                  startsOn === null ? '' : casePageTexts.outsideFrom(shortDate(startsOn)),
                  casePageTexts.outsideLogged(momentWords(loggedAt)),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </p>
            </li>
          ))}
        </ul>
      )}
      {isOpen ? (
        <OutsideForm
          id={one.id}
          onSaved={() => {
            setOpen(false);
            setSaved(true);
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <div className="kern-btn-wrapper no-print">
          <Button kind="secondary" icon="open-in-new" onClick={() => setOpen(true)}>
            {casePageTexts.outsideAdd}
          </Button>
        </div>
      )}
    </section>
  );
}

interface OutsideFormProps {
  readonly id: string;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

function OutsideForm({ id, onSaved, onCancel }: OutsideFormProps): ReactElement {
  const { value, change, clear } = useDraft(`nach-aussen.${id}`, EMPTY);
  const log = useLogOutside(id);
  const idOf = (field: string): string => `aussen-${field}`;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (log.isPending) return;
    const { startsOn, ...rest } = value;
    log.mutate(
      { ...rest, startsOn: startsOn === '' ? null : startsOn },
      {
        onSuccess: () => {
          clear();
          onSaved();
        },
      },
    );
  };
  const field = (name: keyof typeof EMPTY, label: string, hint?: string): ReactElement => (
    <TextField
      id={idOf(name)}
      type={name === 'startsOn' ? 'date' : 'text'}
      label={label}
      hint={hint}
      value={value[name]}
      onValue={(text) => change({ [name]: text })}
      error={fieldError(log.error, name)}
    />
  );
  return (
    <form className="reason-form" onSubmit={submit} noValidate>
      <ErrorSummary error={log.error} idOf={idOf} />
      {field('providerName', casePageTexts.outsideProvider)}
      {field('town', casePageTexts.outsideTown)}
      {field('courseTitle', casePageTexts.outsideCourse, casePageTexts.outsideCourseHint)}
      {field('startsOn', casePageTexts.outsideStart, casePageTexts.outsideStartHint)}
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={log.isPending}>
          {casePageTexts.outsideSave}
        </Button>
        <Button
          kind="tertiary"
          onClick={() => {
            clear();
            onCancel();
          }}
        >
          {formTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
