import { useState, type ReactElement } from 'react';
import { useSites } from '../../api/offerings.js';
import { Button } from '../../parts/form/button.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { useMember } from '../../parts/frame/members-only.js';
import { editCourseTexts, siteTexts } from '../../texts/edit-course.js';
import { courseFieldId, type CourseFieldsProps } from './course-fields.js';
import { NewSite } from './new-site.js';

/** The provider's own Kursorte, and the way to a new one. */
export function SiteFields({ draft, change, said }: CourseFieldsProps): ReactElement {
  const { organisationId } = useMember();
  const [isAdding, setAdding] = useState(false);
  const [first] = useState(draft.siteIds[0]); // the main site keeps its place before the others
  const own = (useSites().data ?? [])
    .filter(({ providerId }) => providerId === organisationId)
    .toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
  return (
    <>
      {own.length === 0 ? (
        <p className="kern-body" id={courseFieldId('siteIds')} tabIndex={-1}>
          {said('siteIds').error ?? editCourseTexts.noSites}
        </p>
      ) : (
        <CheckboxField
          id={courseFieldId('siteIds')}
          label={editCourseTexts.sites}
          hint={editCourseTexts.sitesHint}
          values={draft.siteIds}
          choices={own.map(({ id, name, town, isPlaceApproximate }) => {
            const label = `${name}, ${town}`;
            return { value: id, label: isPlaceApproximate ? editCourseTexts.approximate(label) : label };
          })}
          onValues={(siteIds) => change({ siteIds })}
          {...said('siteIds')}
        />
      )}
      {isAdding ? (
        <NewSite
          onAdded={(id) => {
            change({ siteIds: [...draft.siteIds, id] });
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <div>
          <Button kind="secondary" icon="add" onClick={() => setAdding(true)}>
            {siteTexts.open}
          </Button>
        </div>
      )}
    </>
  );
}
