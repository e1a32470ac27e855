import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { usePublicGoal } from '../../api/public-concept.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Facts } from '../../parts/show/facts.js';
import { longDate } from '../../parts/words/dates.js';
import { indicatorTexts } from '../../texts/indicators.js';
import { goalStateTerms } from '../../texts/objective-terms.js';
import { publicTexts } from '../../texts/public-concept.js';
import { IndicatorList } from './indicator-list.js';
import { MeasureList } from './measure-list.js';
import { NeedList } from './objective-lists.js';
import { PublicPage } from './public-page.js';
import { Section } from './section.js';

/** “Wirkungsziel” for everybody. */
export function PublicGoalPage(): ReactElement {
  const { id = '' } = useParams();
  const goal = usePublicGoal(id);
  return (
    <PublicPage asked={goal}>
      {({ statement, specific, measurable, dueOn, state, fields, needs, indicators, measures }) => (
        <>
          <PageTitle title={statement} />
          <Facts
            facts={[
              { name: publicTexts.state, value: goalStateTerms[state] },
              { name: publicTexts.due, value: longDate(dueOn) },
              ...(specific === '' ? [] : [{ name: publicTexts.exactly, value: specific }]),
              ...(measurable === '' ? [] : [{ name: publicTexts.measurable, value: measurable }]),
              {
                name: publicTexts.field,
                value: (
                  <span className="stacked">
                    {fields.map(({ id: fieldId, title }) => (
                      <Link
                        key={fieldId}
                        className="kern-link"
                        to={`/integrationskonzept/themenfelder/${fieldId}`}
                      >
                        {title}
                      </Link>
                    ))}
                  </span>
                ),
              },
            ]}
          />
          <Section title={indicatorTexts.title}>
            <IndicatorList indicators={indicators} />
          </Section>
          <Section title={publicTexts.needs}>
            <NeedList needs={needs} />
          </Section>
          <Section title={publicTexts.measures}>
            <MeasureList measures={measures} />
          </Section>
        </>
      )}
    </PublicPage>
  );
}
