import type { ReactElement } from 'react';
import { PUBLIC_CALENDAR, usePublicConcept } from '../../api/public-concept.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { useToday } from '../../parts/words/use-today.js';
import { publicTexts } from '../../texts/public-concept.js';
import { partEvents } from './coming-events.js';
import { EventList } from './event-list.js';
import { PublicPage } from './public-page.js';
import { Section } from './section.js';

/** “Termine” for everybody, with the calendar of them. */
export function PublicEventsPage(): ReactElement {
  const concept = usePublicConcept();
  const today = useToday();
  return (
    <PublicPage asked={concept}>
      {({ events }) => {
        const { coming, past } = partEvents(events, today);
        return (
          <>
            <PageTitle title={publicTexts.events} />
            <p className="kern-body lead">{publicTexts.eventsLead}</p>
            <p className="kern-body">
              <a className="kern-link" href={PUBLIC_CALENDAR}>
                {publicTexts.calendar}
              </a>
            </p>
            <p className="kern-body kern-body--muted">{publicTexts.calendarHint}</p>
            <Section title={publicTexts.coming}>
              <EventList events={coming} />
            </Section>
            {past.length > 0 && (
              <Section title={publicTexts.past}>
                <EventList events={past} />
              </Section>
            )}
          </>
        );
      }}
    </PublicPage>
  );
}
