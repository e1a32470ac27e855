import { useEffect, type ReactElement } from 'react';
import { useNeighbourCourses } from '../../api/neighbours.js';
import { useCourseFormats, useRegions } from '../../api/regions.js';
import type { NeighbourCourses } from '../../api/types.js';
import type { FinderQuestion } from '../../parts/course-search/finder-address.js';
import { QuestionFields } from '../../parts/course-search/question-fields.js';
import { useFinderQuestion } from '../../parts/course-search/use-finder-question.js';
import { Button } from '../../parts/form/button.js';
import { WayButton } from '../../parts/form/way-button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { neighbourCourseTexts as texts } from '../../texts/neighbours.js';
import { NeighbourCourseList } from './neighbour-course-list.js';

/** “Freie Plätze in Nachbarkreisen”: what somebody looks for, and the courses of neighbours that answer it. */
export function NeighbourCoursesPage(): ReactElement {
  const { question, change, search } = useFinderQuestion();
  return (
    <>
      <PageTitle title={texts.title} />
      <p className="kern-body lead">{texts.lead}</p>
      <Filters question={question} onChange={change} />
      <Result question={question} />
      <WayButton to={`/kurse-finden?${search.toString()}`} kind="tertiary" icon="search">
        {texts.toSearch}
      </WayButton>
    </>
  );
}

interface FiltersProps {
  readonly question: FinderQuestion;
  readonly onChange: (change: Partial<FinderQuestion>) => void;
}

function Filters({ question, onChange }: FiltersProps): ReactElement {
  const formats = useCourseFormats().data ?? [];
  const municipalities = useRegions().data?.municipalities ?? [];
  const { ags, format, level } = question;
  const isAnything = [ags, format, level].every((asked) => asked === undefined);
  return (
    <section className="filters filters--finder" aria-label={texts.filters}>
      <QuestionFields
        question={question}
        formats={formats}
        municipalities={municipalities}
        onChange={onChange}
      />
      {!isAnything && (
        <div className="filters__foot">
          <Button
            kind="tertiary"
            icon="close"
            onClick={() => onChange({ ags: undefined, format: undefined, level: undefined })}
          >
            {texts.reset}
          </Button>
        </div>
      )}
    </section>
  );
}

function Result({ question: { ags, format, level } }: { readonly question: FinderQuestion }): ReactElement {
  const answer = useNeighbourCourses({ from: ags, format, level });
  const { data, isPlaceholderData } = answer;
  const announce = useAnnounce();
  const count = data === undefined || isPlaceholderData ? null : data.items.length + data.more;
  useEffect(() => {
    if (count !== null) announce(texts.count(count));
  }, [announce, count]);
  if (data === undefined) {
    return answer.isError ? <LoadFailed error={answer.error} onRetry={answer.refetch} /> : <Loading />;
  }
  return (
    <section
      aria-labelledby="gefunden"
      className={`page-section result${isPlaceholderData ? ' result--outdated' : ''}`}
      aria-busy={isPlaceholderData}
    >
      <h2 id="gefunden" className="kern-heading-medium">
        {texts.result}
      </h2>
      {answer.isError && <LoadFailed error={answer.error} onRetry={answer.refetch} />}
      <Answer key={`${ags} ${format} ${level}`} data={data} hasPlace={ags !== undefined} />
    </section>
  );
}

interface AnswerProps {
  readonly data: NeighbourCourses;
  readonly hasPlace: boolean;
}

function Answer({ data: { counties, items, more }, hasPlace }: AnswerProps): ReactElement {
  if (counties.length === 0) return <Nothing title={texts.noCounty} body={texts.noCountyBody} />;
  if (items.length === 0) return <Nothing title={texts.none} body={texts.noneBody} />;
  return (
    <>
      <p className="kern-body kern-body--muted">
        {`${texts.count(items.length + more)}. ${hasPlace ? texts.order : texts.orderWithoutPlace} ${texts.of(counties)}`}
      </p>
      <NeighbourCourseList courses={items} />
      {more > 0 && <p className="kern-body">{texts.more(more)}</p>}
    </>
  );
}

function Nothing({ title, body }: { readonly title: string; readonly body: string }): ReactElement {
  return (
    <Alert kind="info" title={title}>
      <p className="kern-body">{body}</p>
    </Alert>
  );
}
