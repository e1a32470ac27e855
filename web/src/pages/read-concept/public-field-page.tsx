import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { usePublicField } from '../../api/public-concept.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { publicTexts } from '../../texts/public-concept.js';
import { GroupList } from './group-list.js';
import { MeasureList } from './measure-list.js';
import { GoalList, NeedList } from './objective-lists.js';
import { PublicPage } from './public-page.js';
import { Section } from './section.js';

/** “Themenfeld” for everybody. */
export function PublicFieldPage(): ReactElement {
  const { id = '' } = useParams();
  const field = usePublicField(id);
  return (
    <PublicPage asked={field}>
      {({ title, description, needs, goals, measures, groups }) => (
        <>
          <PageTitle title={title} />
          <p className="kern-body lead">{description}</p>
          <Section title={publicTexts.needs}>
            <NeedList needs={needs} />
          </Section>
          <Section title={publicTexts.goals}>
            <GoalList goals={goals} />
          </Section>
          <Section title={publicTexts.measures}>
            <MeasureList measures={measures} />
          </Section>
          {groups.length > 0 && (
            <Section title={publicTexts.join}>
              <GroupList groups={groups} />
            </Section>
          )}
        </>
      )}
    </PublicPage>
  );
}
