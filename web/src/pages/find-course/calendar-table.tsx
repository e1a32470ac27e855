import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { useStopCalendar } from '../../api/course-search.js';
import type { CourseCalendar } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { Alert } from '../../parts/show/alert.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { dayInGermany, shortDate } from '../../parts/words/dates.js';
import { courseCalendarTexts as texts } from '../../texts/find-course.js';
import { writeFinderQuestion, type FinderQuestion } from './finder-address.js';
import type { FinderLookups } from './finder-lookups.js';
import { questionWords } from './question-words.js';

interface CalendarTableProps extends FinderLookups {
  readonly calendars: readonly CourseCalendar[];
}

/** Calendars of one's own organisation: what each shows, and an end to it. */
export function CalendarTable({ calendars, formats, municipalities }: CalendarTableProps): ReactElement {
  const [asked, ask] = useState<string | null>(null);
  const stop = useStopCalendar();
  const announce = useAnnounce();
  const words = (one: CourseCalendar): string => questionWords(questionOf(one), formats, municipalities);
  const end = (id: string): void =>
    stop.mutate(id, {
      onSuccess: () => {
        ask(null);
        announce(texts.ended);
      },
    });
  const columns: readonly Column<CourseCalendar>[] = [
    {
      id: 'question',
      title: texts.question,
      cell: (one) => (
        <Link
          className="kern-link kern-link--no-visited-state"
          to={`/kurse-finden?${writeFinderQuestion(questionOf(one)).toString()}`}
        >
          {words(one)}
        </Link>
      ),
    },
    { id: 'since', title: texts.since, cell: ({ madeAt }) => dayWords(madeAt) },
    { id: 'read', title: texts.read, cell: ({ readAt }) => dayWords(readAt) },
    {
      id: 'end',
      title: texts.end,
      cell: (one) =>
        asked === one.id ? (
          <span className="stacked">
            <span>{texts.endQuestion}</span>
            <Button kind="primary" isBusy={stop.isPending} onClick={() => end(one.id)}>
              {texts.endSubmit}
            </Button>
            <Button kind="tertiary" onClick={() => ask(null)}>
              {texts.keep}
            </Button>
          </span>
        ) : (
          <Button kind="tertiary" icon="delete" label={texts.endOf(words(one))} onClick={() => ask(one.id)}>
            {texts.end}
          </Button>
        ),
    },
  ];
  return (
    <>
      <h3 className="kern-heading-small">{texts.list}</h3>
      {stop.isError && <Alert kind="danger" title={stop.error.message} role="alert" />}
      <CardTable
        file="kalender"
        caption={texts.list}
        columns={columns}
        rows={calendars}
        keyOf={({ id }) => id}
      />
    </>
  );
}

function dayWords(instant: string): string {
  return shortDate(dayInGermany(new Date(instant)));
}

/** What a calendar shows, as the address of the finder knows it. */
function questionOf({ question }: CourseCalendar): FinderQuestion {
  const { ags, format, level, minutes, from, to, ...others } = question;
  return {
    ...others,
    ags: ags ?? undefined,
    format: format ?? undefined,
    level: level ?? undefined,
    minutes: minutes ?? undefined,
    from: from ?? undefined,
    to: to ?? undefined,
  };
}
