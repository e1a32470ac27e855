import { useEffect, type ReactElement } from 'react';
import { useCourseSearch } from '../../api/course-search.js';
import { useCourseFormats, useRegions } from '../../api/regions.js';
import { WayButton } from '../../parts/form/way-button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { findCourseTexts } from '../../texts/find-course.js';
import { CalendarSection } from './calendar-section.js';
import { toCourseQuestion, type FinderQuestion } from '../../parts/course-search/finder-address.js';
import { FinderFilters } from './finder-filters.js';
import type { FinderLookups } from '../../parts/course-search/finder-lookups.js';
import { useFinderQuestion } from '../../parts/course-search/use-finder-question.js';
import { FoundList } from './found-list.js';
import { FoundMap } from './found-map.js';
import { NeighbourWay } from './neighbour-way.js';

/** “Kurs finden”: what somebody looks for, and the courses that answer it, as list and map. */
export function FinderPage(): ReactElement {
  const { question, change, search } = useFinderQuestion();
  const formats = useCourseFormats().data ?? [];
  const regions = useRegions();
  const lookups = { formats, municipalities: regions.data?.municipalities ?? [] };
  return (
    <>
      <PageTitle title={findCourseTexts.title} />
      <p className="kern-body lead">{findCourseTexts.lead}</p>
      <FinderFilters question={question} {...lookups} onChange={change} />
      <Result question={question} {...lookups} />
      <NeighbourWay question={question} />
      <CalendarSection key={search.toString()} question={question} {...lookups} />
    </>
  );
}

function Result({ question, formats }: { readonly question: FinderQuestion } & FinderLookups): ReactElement {
  const answer = useCourseSearch(toCourseQuestion(question));
  const courses = answer.data?.pages.flatMap(({ items }) => items) ?? [];
  const announce = useAnnounce();
  const count = findCourseTexts.count(courses.length, answer.hasNextPage);
  const isThere = answer.data !== undefined && !answer.isPlaceholderData;
  useEffect(() => {
    if (isThere) announce(count);
  }, [announce, count, isThere]);
  if (answer.data === undefined) {
    return answer.isError ? <LoadFailed error={answer.error} onRetry={answer.refetch} /> : <Loading />;
  }
  return (
    <section
      aria-labelledby="gefunden"
      className={`page-section result${answer.isPlaceholderData ? ' result--outdated' : ''}`}
      aria-busy={answer.isPlaceholderData}
    >
      <h2 id="gefunden" className="kern-heading-medium">
        {findCourseTexts.result}
      </h2>
      {answer.isError && <LoadFailed error={answer.error} onRetry={answer.refetch} />}
      <p className="kern-body kern-body--muted">
        {courses.length === 0 ? null : `${count}. `}
        {question.ags === undefined ? findCourseTexts.orderWithoutPlace : findCourseTexts.order}
      </p>
      <div className="finder">
        {courses.length === 0 ? (
          <NothingFound />
        ) : (
          <FoundList
            courses={courses}
            formats={formats}
            from={question.ags}
            onMore={answer.hasNextPage ? () => void answer.fetchNextPage() : undefined}
            isBusy={answer.isFetchingNextPage}
          />
        )}
        <FoundMap courses={courses} />
      </div>
    </section>
  );
}

function NothingFound(): ReactElement {
  const { permissions } = useMember();
  return (
    <div>
      <Alert kind="info" title={findCourseTexts.none}>
        <p className="kern-body">{findCourseTexts.noneBody}</p>
      </Alert>
      {permissions.includes('referral:write') && (
        <WayButton to="/faelle/neu" kind="secondary" icon="add">
          {findCourseTexts.noneToCase}
        </WayButton>
      )}
    </div>
  );
}
