import type { ReactElement } from 'react';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { ownListTexts } from '../../texts/own-courses.js';
import { COURSE_SELECTIONS, type OwnCourseQuestion } from './own-course-address.js';
import type { OwnCourseRow } from './own-course-rows.js';

interface OwnCourseFiltersProps {
  readonly question: OwnCourseQuestion;
  readonly rows: readonly OwnCourseRow[];
  readonly onChange: (part: Partial<OwnCourseQuestion>) => void;
}

/** Narrows the list of courses down. */
export function OwnCourseFilters({ question, rows, onChange }: OwnCourseFiltersProps): ReactElement {
  const sites = new Map(rows.flatMap(({ course }) => course.sites.map((site) => [site.id, site.name])));
  return (
    <section className="filters" aria-label={ownListTexts.filters}>
      <SelectField
        id="stand"
        label={ownListTexts.selection}
        value={question.selection}
        choices={COURSE_SELECTIONS.map((value) => ({ value, label: ownListTexts.selections[value] }))}
        onValue={(value) => onChange({ selection: COURSE_SELECTIONS.find((one) => one === value) ?? 'alle' })}
      />
      <SelectField
        id="kursort"
        label={ownListTexts.site}
        value={question.siteId ?? ''}
        choices={[
          { value: '', label: ownListTexts.allSites },
          ...[...sites].map(([value, label]) => ({ value, label })),
        ]}
        onValue={(siteId) => onChange({ siteId: siteId === '' ? undefined : siteId })}
      />
      <TextField
        id="suche"
        label={ownListTexts.search}
        spellCheck={false}
        value={question.search}
        onValue={(search) => onChange({ search })}
      />
    </section>
  );
}
