import type { ReactElement } from 'react';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { editCourseTexts } from '../../texts/edit-course.js';
import { courseFieldId, type CourseFieldsProps } from './course-fields.js';

const NUMBER = { type: 'number', inputMode: 'numeric', min: 0, isNarrow: true } as const;

/** Size of the course, the Kinderbeaufsichtigung, and the way to the waiting list. */
export function PlaceFields({ draft, change, said }: CourseFieldsProps): ReactElement {
  return (
    <>
      <div className="side-by-side">
        <TextField
          {...NUMBER}
          id={courseFieldId('maximumSize')}
          label={editCourseTexts.maximumSize}
          value={draft.maximumSize}
          onValue={(maximumSize) => change({ maximumSize })}
          {...said('maximumSize')}
        />
        <TextField
          {...NUMBER}
          id={courseFieldId('minimumSize')}
          label={editCourseTexts.minimumSize}
          hint={editCourseTexts.minimumSizeHint}
          value={draft.minimumSize}
          onValue={(minimumSize) => change({ minimumSize })}
          {...said('minimumSize')}
        />
      </div>
      <CheckboxField
        id={courseFieldId('childcare')}
        label={editCourseTexts.childcare}
        values={draft.hasChildcare ? ['yes'] : []}
        choices={[{ value: 'yes', label: editCourseTexts.withChildcare }]}
        onValues={(values) => change({ hasChildcare: values.length > 0 })}
        {...said('childcare')}
      />
      {draft.hasChildcare && <ChildcareFields draft={draft} change={change} said={said} />}
      <CheckboxField
        id={courseFieldId('isFilledFromList')}
        label={editCourseTexts.filling}
        values={draft.isFilledFromList ? ['yes'] : []}
        choices={[{ value: 'yes', label: editCourseTexts.fillFromList }]}
        onValues={(values) => change({ isFilledFromList: values.length > 0 })}
        {...said('isFilledFromList')}
      />
    </>
  );
}

function ChildcareFields({ draft, change, said }: CourseFieldsProps): ReactElement {
  return (
    <div className="side-by-side">
      <TextField
        {...NUMBER}
        id={courseFieldId('childcare.places')}
        label={editCourseTexts.childPlaces}
        value={draft.childPlaces}
        onValue={(childPlaces) => change({ childPlaces })}
        {...said('childcare.places')}
      />
      <TextField
        {...NUMBER}
        id={courseFieldId('childcare.taken')}
        label={editCourseTexts.childrenTaken}
        value={draft.childrenTaken}
        onValue={(childrenTaken) => change({ childrenTaken })}
        {...said('childcare.taken')}
      />
      <TextField
        {...NUMBER}
        id={courseFieldId('childcare.minimumAgeYears')}
        label={editCourseTexts.childrenFrom}
        value={draft.childrenFrom}
        onValue={(childrenFrom) => change({ childrenFrom })}
        {...said('childcare.minimumAgeYears')}
      />
    </div>
  );
}
