import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { usePublicConcept } from '../../api/public-concept.js';
import type { PublicConcept } from '../../api/public-types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { longDate } from '../../parts/words/dates.js';
import { useToday } from '../../parts/words/use-today.js';
import { publicTexts } from '../../texts/public-concept.js';
import { ConceptStory } from './concept-story.js';
import { DocumentList } from './document-list.js';
import { EventList } from './event-list.js';
import { MeasureList } from './measure-list.js';
import { PublicPage } from './public-page.js';
import { partEvents } from './coming-events.js';
import { Section } from './section.js';

/** “Integrationskonzept” for everybody: the edition that is seen first, or another public one. */
export function PublicConceptPage(): ReactElement {
  const { id } = useParams();
  const concept = usePublicConcept(id);
  return <PublicPage asked={concept}>{(data) => <Overview concept={data} />}</PublicPage>;
}

function Overview({ concept }: { concept: PublicConcept }): ReactElement {
  const { edition, isCurrent, fields, themes, selection, documents, events } = concept;
  const today = useToday();
  const validFrom = edition.validFrom === null ? null : longDate(edition.validFrom);
  return (
    <>
      <PageTitle title={edition.title} />
      {!isCurrent && <Alert kind="info" title={publicTexts.older(edition.edition)} />}
      <p className="kern-body kern-body--muted">{publicTexts.edition(edition.edition, validFrom)}</p>
      <p className="kern-body lead">{edition.summary}</p>
      <Section title={publicTexts.fields}>
        <ul className="public-cards">
          {fields.map(({ id, title, description }) => (
            <li key={id} className="public-cards__card">
              <h3 className="kern-heading-small">
                <Link className="kern-link" to={`/integrationskonzept/themenfelder/${id}`}>
                  {title}
                </Link>
              </h3>
              <p className="kern-body">{description}</p>
            </li>
          ))}
        </ul>
      </Section>
      {themes.length > 0 && (
        <Section title={publicTexts.themes}>
          <ul className="public-list">
            {themes.map(({ id, title, description }) => (
              <li key={id}>
                <strong>{title}</strong> {description}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {selection !== null && (
        <Section title={publicTexts.thisYear(selection.year)}>
          <p className="kern-body">{publicTexts.thisYearLead}</p>
          <MeasureList measures={selection.measures} />
        </Section>
      )}
      <p className="kern-body">
        <Link className="kern-link" to="/integrationskonzept/massnahmen">
          {publicTexts.allMeasures}
        </Link>
      </p>
      <ConceptStory concept={concept} />
      <Section title={publicTexts.nextEvents}>
        <EventList events={partEvents(events, today).coming.slice(0, 3)} />
        <p className="kern-body">
          <Link className="kern-link" to="/integrationskonzept/termine">
            {publicTexts.allEvents}
          </Link>
        </p>
      </Section>
      <Section title={publicTexts.documents}>
        <DocumentList documents={documents} />
      </Section>
    </>
  );
}
