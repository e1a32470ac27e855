import type { ReactElement } from 'react';
import { useCourseFormats } from '../../api/regions.js';
import { TextField } from '../../parts/form/text-field.js';
import { CourseFields } from '../../parts/need/course-fields.js';
import { PlaceFields } from '../../parts/need/place-fields.js';
import { TimeFields } from '../../parts/need/time-fields.js';
import { demandTexts } from '../../texts/demand.js';
import type { ReportDraft } from './report-draft.js';

interface ReportFieldsProps {
  readonly draft: ReportDraft;
  readonly change: (part: Partial<ReportDraft>) => void;
  /** The server's sentence for one of its fields. */
  readonly errorOf: (field: string) => string | undefined;
}

/** The id of the control that shows a field of the server. */
export function reportFieldId(field: string): string {
  return `bedarf-${field.split('.')[0] ?? field}`;
}

/** How many people, where, for which course, when they have time, and since when they wait. */
export function ReportFields(props: ReportFieldsProps): ReactElement {
  const formats = useCourseFormats().data ?? [];
  const { draft, change, errorOf } = props;
  return (
    <>
      <TextField
        id={reportFieldId('people')}
        type="number"
        inputMode="numeric"
        min={1}
        isNarrow
        label={demandTexts.peopleField}
        value={draft.people}
        onValue={(people) => change({ people })}
        error={errorOf('people')}
      />
      <PlaceFields {...props} idOf={reportFieldId} />
      <CourseFields {...props} idOf={reportFieldId} formats={formats} levelHint={demandTexts.levelHint} />
      <TimeFields {...props} idOf={reportFieldId} childrenTitle={demandTexts.childrenTitle} />
      <TextField
        id={reportFieldId('waitingSince')}
        type="date"
        label={demandTexts.sinceField}
        hint={demandTexts.sinceHint}
        value={draft.waitingSince}
        onValue={(waitingSince) => change({ waitingSince })}
        error={errorOf('waitingSince')}
      />
    </>
  );
}
