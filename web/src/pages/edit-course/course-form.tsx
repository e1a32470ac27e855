import { useMemo, type FormEvent, type ReactElement, type ReactNode } from 'react';
import { inOrder } from '../../parts/form/error-order.js';
import { ErrorSummary } from '../../parts/form/error-summary.js';
import { editCourseTexts } from '../../texts/edit-course.js';
import type { CourseDraft } from './course-draft.js';
import { COURSE_FIELDS, courseFieldId, saidAt } from './course-fields.js';
import { HintBox } from './hint-box.js';
import { PlaceFields } from './place-fields.js';
import { SectionFields } from './section-fields.js';
import { SiteFields } from './site-fields.js';
import { TimeFields } from './time-fields.js';
import { useHints } from './use-hints.js';
import { WhatFields } from './what-fields.js';

interface CourseFormProps {
  readonly draft: CourseDraft;
  readonly change: (part: Partial<CourseDraft>) => void;
  /** The course that is changed; null for a new one. */
  readonly offeringId: string | null;
  readonly error: Error | null;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** All that is asked of a course, in four parts on one page, with the rules' word on it while it is typed. */
export function CourseForm(props: CourseFormProps): ReactElement {
  const { draft, change, offeringId, onSubmit, children } = props;
  const error = useMemo(() => inOrder(props.error, COURSE_FIELDS), [props.error]);
  const live = useHints(draft, offeringId);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onSubmit();
  };
  const fields = { draft, change, said: (field: string) => saidAt(field, error, live.hints) };
  return (
    <div className="form-and-hint">
      <form onSubmit={submit} noValidate className="form case-form course-form">
        <ErrorSummary error={error} idOf={courseFieldId} />
        <FormPart number={1} title={editCourseTexts.whatTitle}>
          <WhatFields {...fields} />
        </FormPart>
        <FormPart number={2} title={editCourseTexts.whereTitle}>
          <SiteFields {...fields} />
        </FormPart>
        <FormPart number={3} title={editCourseTexts.whenTitle}>
          <TimeFields {...fields} />
          <SectionFields {...fields} plan={live.plan} />
        </FormPart>
        <FormPart number={4} title={editCourseTexts.placesTitle}>
          <PlaceFields {...fields} />
        </FormPart>
        <div className="kern-btn-wrapper">{children}</div>
      </form>
      <HintBox live={live} />
    </div>
  );
}

interface FormPartProps {
  readonly number: number;
  readonly title: string;
  readonly children: ReactNode;
}

function FormPart({ number, title, children }: FormPartProps): ReactElement {
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
