import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { usePublicMeasure } from '../../api/public-concept.js';
import type { PublicMeasure } from '../../api/public-types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { measureName, periodWords } from '../../parts/measure/measure-words.js';
import { Facts, type Fact } from '../../parts/show/facts.js';
import { longDate } from '../../parts/words/dates.js';
import { euroWords } from '../../parts/words/euro.js';
import { fundingSourceTerms } from '../../texts/measure-money.js';
import { publicTexts } from '../../texts/public-concept.js';
import { DocumentList } from './document-list.js';
import { Lights } from './lights.js';
import { MeasureState } from './measure-list.js';
import { GoalList } from './objective-lists.js';
import { PublicPage } from './public-page.js';
import { Section } from './section.js';

/** “Maßnahme” for everybody. */
export function PublicMeasurePage(): ReactElement {
  const { id = '' } = useParams();
  const measure = usePublicMeasure(id);
  return <PublicPage asked={measure}>{(data) => <Shown measure={data} />}</PublicPage>;
}

function Shown({ measure }: { measure: PublicMeasure }): ReactElement {
  const { description, review, goals, documents } = measure;
  return (
    <>
      <PageTitle title={measureName(measure)} />
      <p className="kern-body lead public-list__words">{description}</p>
      <Facts facts={factsOf(measure)} />
      <Section title={publicTexts.review}>
        {review !== null && <p className="kern-body">{publicTexts.reviewed(longDate(review.asOf))}</p>}
        <Lights review={review} />
        {typeof review?.publicSentence === 'string' && <p className="kern-body">{review.publicSentence}</p>}
      </Section>
      <Section title={publicTexts.goals}>
        <GoalList goals={goals} />
      </Section>
      {documents.length > 0 && (
        <Section title={publicTexts.documents}>
          <DocumentList documents={documents} />
        </Section>
      )}
    </>
  );
}

function factsOf(measure: PublicMeasure): readonly Fact[] {
  const { state, responsible, funding, fields, themes, targetGroups } = measure;
  const names = (parts: readonly { readonly title: string }[]): string =>
    parts.map(({ title }) => title).join(', ');
  return [
    { name: publicTexts.state, value: <MeasureState state={state} /> },
    { name: publicTexts.responsible, value: responsible ?? '–' },
    { name: publicTexts.period, value: periodWords(measure) },
    {
      name: publicTexts.field,
      value: (
        <span className="stacked">
          {fields.map(({ id, title }) => (
            <Link key={id} className="kern-link" to={`/integrationskonzept/themenfelder/${id}`}>
              {title}
            </Link>
          ))}
        </span>
      ),
    },
    ...(themes.length === 0 ? [] : [{ name: publicTexts.crossThemes, value: names(themes) }]),
    ...(targetGroups.length === 0 ? [] : [{ name: publicTexts.targetGroups, value: names(targetGroups) }]),
    ...(funding.length === 0
      ? []
      : [
          {
            name: publicTexts.funding,
            value: funding
              .map(({ source, amountCents }) => `${fundingSourceTerms[source]}: ${euroWords(amountCents)}`)
              .join(', '),
          },
        ]),
  ];
}
