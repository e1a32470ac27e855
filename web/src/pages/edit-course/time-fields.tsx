import type { ReactElement } from 'react';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { daypartTerms } from '../../texts/cases.js';
import { editCourseTexts } from '../../texts/edit-course.js';
import { withStart, type CourseDraft } from './course-draft.js';
import { courseFieldId, type CourseFieldsProps } from './course-fields.js';

/** Start, end, pace and times of day. */
export function TimeFields({ draft, change, said }: CourseFieldsProps): ReactElement {
  return (
    <>
      <div className="side-by-side">
        <TextField
          id={courseFieldId('startsOn')}
          type="date"
          label={editCourseTexts.startsOn}
          hint={editCourseTexts.startsOnHint}
          value={draft.startsOn}
          onValue={(startsOn) => change(withStart(draft, startsOn))}
          {...said('startsOn')}
        />
        <TextField
          id={courseFieldId('endsOn')}
          type="date"
          label={editCourseTexts.endsOn}
          value={draft.endsOn}
          onValue={(endsOn) => change({ endsOn })}
          {...said('endsOn')}
        />
      </div>
      <TextField
        id={courseFieldId('weeklyUnits')}
        type="number"
        inputMode="numeric"
        min={1}
        isNarrow
        label={editCourseTexts.weeklyUnits}
        value={draft.weeklyUnits}
        onValue={(weeklyUnits) => change({ weeklyUnits })}
        {...said('weeklyUnits')}
      />
      <CheckboxField
        id={courseFieldId('dayparts')}
        label={editCourseTexts.dayparts}
        values={draft.dayparts}
        choices={Object.entries(daypartTerms).map(([value, label]) => ({ value, label }))}
        onValues={(dayparts) => change({ dayparts: dayparts as CourseDraft['dayparts'] })}
        {...said('dayparts')}
      />
      <TextField
        id={courseFieldId('timesNote')}
        label={editCourseTexts.timesNote}
        hint={editCourseTexts.timesNoteHint}
        value={draft.timesNote}
        onValue={(timesNote) => change({ timesNote })}
        {...said('timesNote')}
      />
    </>
  );
}
