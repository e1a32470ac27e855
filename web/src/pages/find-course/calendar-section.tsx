import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useAddFeed } from '../../api/calendar-feeds.js';
import { toCourseQuestion, type FinderQuestion } from '../../parts/course-search/finder-address.js';
import { Button } from '../../parts/form/button.js';
import { CopyButton } from '../../parts/form/copy-button.js';
import { Alert } from '../../parts/show/alert.js';
import { courseCalendarTexts as texts } from '../../texts/find-course.js';
import type { FinderLookups } from '../../parts/course-search/finder-lookups.js';
import { questionWords } from './question-words.js';

interface CalendarSectionProps extends FinderLookups {
  readonly question: FinderQuestion;
}

const LONGEST_TITLE = 80;

/** The search as a calendar that keeps itself; those that are there already are on the page of all calendars. */
export function CalendarSection({ question, formats, municipalities }: CalendarSectionProps): ReactElement {
  const subscribe = useAddFeed();
  const words = questionWords(question, formats, municipalities);
  return (
    <section aria-labelledby="kalender" className="page-section no-print">
      <h2 id="kalender" className="kern-heading-medium">
        {texts.title}
      </h2>
      <p className="kern-body">{texts.lead}</p>
      <p className="kern-body">
        <strong>{words}</strong>
      </p>
      {subscribe.isError && <Alert kind="danger" title={subscribe.error.message} role="alert" />}
      {subscribe.data === undefined ? (
        <Button
          kind="secondary"
          icon="calendar-today"
          isBusy={subscribe.isPending}
          onClick={() =>
            subscribe.mutate({
              title: words.slice(0, LONGEST_TITLE),
              kinds: ['found-courses'],
              question: toCourseQuestion(question),
            })
          }
        >
          {texts.subscribe}
        </Button>
      ) : (
        <Alert kind="success" title={texts.made} takesFocus>
          <p className="kern-body">{texts.madeBody}</p>
          <p className="kern-body calendar-link">{subscribe.data.address}</p>
          <CopyButton text={subscribe.data.address} label={texts.copy} />
        </Alert>
      )}
      <p className="kern-body">
        <Link className="kern-link" to="/kalender">
          {texts.toCalendars}
        </Link>
      </p>
    </section>
  );
}
