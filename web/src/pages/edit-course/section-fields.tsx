import type { ReactElement } from 'react';
import type { SectionPlan } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { FieldError } from '../../parts/form/field-frame.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { editCourseTexts } from '../../texts/edit-course.js';
import { levelTerms } from '../../texts/terms.js';
import { isPlanned, withPlan, withSection, type SectionDraft } from './course-draft.js';
import { courseFieldId, type CourseFieldsProps } from './course-fields.js';
import { SectionCell } from './section-cell.js';

interface Line {
  readonly index: number;
  readonly section: SectionDraft;
}

const LEVELS = Object.entries(levelTerms).map(([value, label]) => ({ value, label }));

/** The sections as a table to type in, and those that follow from start and pace. */
export function SectionFields(
  props: CourseFieldsProps & { readonly plan: SectionPlan | null },
): ReactElement {
  const { draft, change, said } = props;
  const set = (index: number, part: Partial<SectionDraft>): void =>
    change({ sections: draft.sections.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  const cell = (
    name: keyof SectionDraft,
    title: string,
    type: 'number' | 'date' | 'level',
  ): Column<Line> => ({
    id: name,
    title,
    cell: ({ index, section }) => (
      <SectionCell
        id={courseFieldId(`sections.${index}.${name}`)}
        label={editCourseTexts.sectionField(index + 1, title)}
        type={type}
        choices={LEVELS}
        value={section[name]}
        onValue={(value) => set(index, { [name]: value })}
        {...said(`sections.${index}.${name}`)}
      />
    ),
  });
  const columns: readonly Column<Line>[] = [
    cell('number', editCourseTexts.sectionNumber, 'number'),
    cell('level', editCourseTexts.sectionLevel, 'level'),
    cell('startsOn', editCourseTexts.sectionStart, 'date'),
    cell('taken', editCourseTexts.sectionTaken, 'number'),
    {
      id: 'remove',
      title: editCourseTexts.removeSection,
      isAct: true,
      cell: ({ index, section }) => (
        <Button
          kind="tertiary"
          icon="delete"
          label={editCourseTexts.removeSectionOf(section.number)}
          onClick={() => change({ sections: draft.sections.filter((_one, at) => at !== index) })}
        >
          {editCourseTexts.removeSection}
        </Button>
      ),
    },
  ];
  return (
    <section aria-labelledby="abschnitte" className="sections">
      <h3 id="abschnitte" className="kern-heading-small">
        {editCourseTexts.sections}
      </h3>
      <p className="kern-body">{editCourseTexts.sectionsLead}</p>
      <Planned {...props} />
      <CardTable
        caption={editCourseTexts.sections}
        rows={draft.sections.map((section, index) => ({ section, index }))}
        keyOf={({ index }) => String(index)}
        columns={columns}
      />
      <FieldError id={courseFieldId('sections')} error={said('sections').error} />
      <div id={courseFieldId('sections')} tabIndex={-1}>
        <Button kind="secondary" icon="add" onClick={() => change(withSection(draft))}>
          {editCourseTexts.addSection}
        </Button>
      </div>
    </section>
  );
}

/** What the server would plan, where something else stands in the form. */
function Planned({
  draft,
  change,
  plan,
}: CourseFieldsProps & { readonly plan: SectionPlan | null }): ReactElement | null {
  const announce = useAnnounce();
  if (plan === null || isPlanned(draft, plan)) return null;
  const take = (): void => {
    change(withPlan(draft, plan));
    announce(editCourseTexts.planTaken);
  };
  return (
    <div className="planned">
      <p className="kern-body">{editCourseTexts.plan(plan.sections.length, shortDate(plan.endsOn))}</p>
      <Button kind="secondary" onClick={take}>
        {editCourseTexts.takePlan}
      </Button>
    </div>
  );
}
