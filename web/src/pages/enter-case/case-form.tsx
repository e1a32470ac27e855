import { useMemo, type FormEvent, type ReactElement, type ReactNode } from 'react';
import type { CourseFormat } from '../../api/types.js';
import { WishEditor } from '../../parts/case/wish-editor.js';
import { inOrder } from '../../parts/form/error-order.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { CourseFields } from '../../parts/need/course-fields.js';
import { enterCaseTexts } from '../../texts/enter-case.js';
import type { CaseDraft } from './case-draft.js';
import { ClockFields } from './clock-fields.js';
import { fieldId } from './form-fields.js';
import { ProviderField } from './provider-field.js';
import { SituationFields } from './situation-fields.js';

interface CaseFormProps {
  readonly draft: CaseDraft;
  readonly change: (part: Partial<CaseDraft>) => void;
  readonly formats: readonly CourseFormat[];
  readonly error: Error | null;
  /** Once it is submitted, the begin of the wait and the addressed provider stand. */
  readonly isDraft: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

const FIELDS: readonly string[] = [
  'accessRoute',
  'formatCode',
  'level',
  'ags',
  'mobility',
  'dayparts',
  'childrenUnderThree',
  'childrenFromThree',
  'waitingSince',
  'entitledUntil',
  'wishes',
  'addressedProviderId',
];

/** All that is asked of a case, in four steps on one page. The server alone judges what is complete. */
export function CaseForm(props: CaseFormProps): ReactElement {
  const { draft, change, formats, isDraft, onSubmit, children } = props;
  const error = useMemo(() => inOrder(props.error, FIELDS), [props.error]);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onSubmit();
  };
  const fields = { draft, change, errorOf: (field: string) => fieldError(error, field) };
  return (
    <form onSubmit={submit} noValidate className="form case-form">
      <ErrorSummary error={error} idOf={fieldId} />
      <FormPart number={1} title={enterCaseTexts.needTitle}>
        <CourseFields {...fields} idOf={fieldId} formats={formats} levelHint={enterCaseTexts.levelHint} />
      </FormPart>
      <FormPart number={2} title={enterCaseTexts.whereTitle}>
        <SituationFields {...fields} />
      </FormPart>
      <FormPart number={3} title={enterCaseTexts.clockTitle}>
        <ClockFields {...fields} isDraft={isDraft} />
      </FormPart>
      <FormPart number={4} title={enterCaseTexts.wishesTitle}>
        <p className="kern-body">{enterCaseTexts.wishesLead}</p>
        <WishEditor
          id={fieldId('wishes')}
          wishes={draft.wishes}
          formats={formats}
          formatCode={draft.formatCode}
          error={fields.errorOf('wishes')}
          onChange={(wishes) => change({ wishes })}
        />
        {isDraft && <ProviderField {...fields} />}
      </FormPart>
      <div className="kern-btn-wrapper">{children}</div>
    </form>
  );
}

function FormPart({
  number,
  title,
  children,
}: {
  number: number;
  title: string;
  children: ReactNode;
}): ReactElement {
  return (
    <section className="form-part" aria-labelledby={`teil-${number}`}>
      <h2 id={`teil-${number}`} className="kern-heading-medium form-part__title">
        <span className="form-part__number" aria-hidden="true">
          {number}
        </span>
        {title}
      </h2>
      {children}
    </section>
  );
}
