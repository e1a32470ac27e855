import type { ReactElement } from 'react';
import { useCourseHistory } from '../../api/edit-course.js';
import { historyLines, type HistoryLine } from '../../parts/course/history-lines.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { momentWords } from '../../parts/words/dates.js';
import { courseHistoryTexts } from '../../texts/own-course.js';

const FIRST = 8;

/** Who did what with the course when, as far as the protocol is kept. */
export function CourseHistory({ id }: { id: string }): ReactElement {
  const history = useCourseHistory(id);
  const lines = historyLines(history.data ?? []);
  return (
    <section aria-labelledby="verlauf" className="page-section">
      <h2 id="verlauf" className="kern-heading-medium">
        {courseHistoryTexts.title}
      </h2>
      <p className="kern-body">{courseHistoryTexts.lead}</p>
      {history.isPending && <Loading />}
      {history.isError && <LoadFailed error={history.error} onRetry={history.refetch} />}
      {history.data !== undefined && lines.length === 0 && (
        <p className="kern-body">{courseHistoryTexts.none}</p>
      )}
      <Lines lines={lines.slice(0, FIRST)} />
      {lines.length > FIRST && (
        <details className="fold">
          <summary className="fold__title">{courseHistoryTexts.more(lines.length - FIRST)}</summary>
          <Lines lines={lines.slice(FIRST)} />
        </details>
      )}
    </section>
  );
}

function Lines({ lines }: { lines: readonly HistoryLine[] }): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <ol className="timeline">
      {lines.map(({ key, at, who, what }) => (
        <li className="timeline__entry" key={key}>
          <time className="timeline__day" dateTime={at}>
            {momentWords(at)}
          </time>
          <span>
            <strong>{what}</strong>
            <span className="timeline__who"> {who}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
