import type { ReactElement } from 'react';
import { useCourseTypes } from '../../api/edit-course.js';
import { useCourseFormats } from '../../api/regions.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { shortDate } from '../../parts/words/dates.js';
import { courseStateTerms } from '../../texts/course.js';
import { courseFormTerms, editCourseTexts } from '../../texts/edit-course.js';
import { withFormat, type CourseDraft } from './course-draft.js';
import { courseFieldId, type CourseFieldsProps } from './course-fields.js';

const CHOOSE = { value: '', label: editCourseTexts.choose };
const BEFORE_OPENING: readonly CourseDraft['state'][] = ['planned', 'open'];

/** Title, Kurstyp, Kursart, form and state. */
export function WhatFields({ draft, change, said }: CourseFieldsProps): ReactElement {
  const formats = useCourseFormats().data ?? [];
  const types = useCourseTypes().data ?? [];
  return (
    <>
      <TextField
        id={courseFieldId('title')}
        label={editCourseTexts.titleLabel}
        hint={editCourseTexts.titleHint}
        value={draft.title}
        onValue={(title) => change({ title })}
        {...said('title')}
      />
      <div className="side-by-side">
        <SelectField
          id={courseFieldId('formatCode')}
          label={editCourseTexts.format}
          hint={editCourseTexts.formatHint}
          value={draft.formatCode}
          choices={[CHOOSE, ...formats.map(({ code, title }) => ({ value: code, label: title }))]}
          onValue={(chosen) => change(withFormat(formats.find(({ code }) => code === chosen)))}
          {...said('formatCode')}
        />
        <SelectField
          id={courseFieldId('courseTypeCode')}
          label={editCourseTexts.courseType}
          hint={editCourseTexts.courseTypeHint}
          value={draft.courseTypeCode}
          choices={[
            CHOOSE,
            ...types.map(({ code, title, startableUntil }) => ({
              value: code,
              label:
                startableUntil === null ? title : editCourseTexts.struck(title, shortDate(startableUntil)),
            })),
          ]}
          onValue={(courseTypeCode) => change({ courseTypeCode })}
          {...said('courseTypeCode')}
        />
      </div>
      <div className="side-by-side">
        <SelectField
          id={courseFieldId('form')}
          label={editCourseTexts.form}
          value={draft.form}
          choices={Object.entries(courseFormTerms).map(([value, label]) => ({ value, label }))}
          onValue={(form) => change({ form: form as CourseDraft['form'] })}
          {...said('form')}
        />
        <StateField draft={draft} change={change} said={said} />
      </div>
    </>
  );
}

/** What is not open yet can be opened here; all other turns of a course have acts of their own. */
function StateField({ draft: { state }, change, said }: CourseFieldsProps): ReactElement {
  const choices = BEFORE_OPENING.includes(state)
    ? [
        { value: 'planned', label: editCourseTexts.statePlanned },
        { value: 'open', label: editCourseTexts.stateOpen },
      ]
    : [{ value: state, label: courseStateTerms[state] }];
  return (
    <SelectField
      id={courseFieldId('state')}
      label={editCourseTexts.state}
      value={state}
      choices={choices}
      onValue={(value) => change({ state: value as CourseDraft['state'] })}
      {...said('state')}
    />
  );
}
