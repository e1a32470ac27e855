import type { ReactElement, ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useAnswerTrace } from '../../api/traces.js';
import type { AnswerTrace, TracedMeasure } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { measureName } from '../../parts/measure/measure-words.js';
import { Badge } from '../../parts/show/badge.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { longDate } from '../../parts/words/dates.js';
import { measureStateTerms } from '../../texts/measures.js';
import { selectionClassTerms } from '../../texts/selection-terms.js';
import { tracedGoalTerms, tracedLightTerms, tracedNeedTerms, traceTexts } from '../../texts/traces.js';

/** “Spur einer Antwort”: need, goal and measure, one after the other. */
export function TracePage(): ReactElement {
  const { answerId = '' } = useParams();
  const trace = useAnswerTrace(answerId);
  return (
    <>
      <p className="kern-body no-print">
        <Link className="kern-link kern-link--no-visited-state" to="/konzept/spur">
          {traceTexts.back}
        </Link>
      </p>
      <PageTitle title={traceTexts.one} />
      {trace.isPending && <Loading />}
      {trace.isError && <LoadFailed error={trace.error} onRetry={trace.refetch} />}
      {trace.data !== undefined && <Steps trace={trace.data} />}
    </>
  );
}

function Steps({ trace: { answer, needs, goals, measures } }: { trace: AnswerTrace }): ReactElement {
  return (
    <ol className="trace">
      <Step title={traceTexts.step.answer}>
        <p className="kern-body measure__words">„{answer.text}“</p>
        <p className="kern-body kern-body--muted">{answer.source}</p>
        {answer.isOwn && <Badge kind="info">{traceTexts.own}</Badge>}
      </Step>
      <Step title={traceTexts.step.needs}>
        <Chain none={traceTexts.noNeed}>
          {needs.map(({ id, title, state }) => [`/konzept/bedarfe/${id}`, title, tracedNeedTerms[state]])}
        </Chain>
      </Step>
      {needs.length > 0 && (
        <Step title={traceTexts.step.goals}>
          <Chain none={traceTexts.noGoal}>
            {goals.map(({ id, statement, state }) => [
              `/konzept/ziele/${id}`,
              statement,
              tracedGoalTerms[state],
            ])}
          </Chain>
        </Step>
      )}
      {goals.length > 0 && (
        <Step title={traceTexts.step.measures}>
          <Chain none={traceTexts.noMeasure}>
            {measures.map((one) => [`/konzept/massnahmen/${one.id}`, measureName(one), standing(one)])}
          </Chain>
        </Step>
      )}
    </ol>
  );
}

function standing(measure: TracedMeasure): string {
  const { state, stateSince, chosenFor, selectionClass, review, lastNote, lastNoteOn } = measure;
  const lights = review === null ? null : [review.implementation, review.schedule, review.goal];
  const [implementation = '', schedule = '', goal = ''] = (lights ?? []).map(
    (light) => tracedLightTerms[light],
  );
  return [
    traceTexts.since(measureStateTerms[state], longDate(stateSince)),
    ...(chosenFor === null
      ? []
      : [traceTexts.chosen(chosenFor, selectionClass === null ? '' : selectionClassTerms[selectionClass])]),
    ...(review === null ? [] : [traceTexts.review(longDate(review.asOf), implementation, schedule, goal)]),
    ...(lastNote === null || lastNoteOn === null
      ? []
      : [traceTexts.lastNote(longDate(lastNoteOn), lastNote)]),
  ].join('. ');
}

function Step({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <li className="trace__step">
      <h2 className="kern-heading-small">{title}</h2>
      {children}
    </li>
  );
}

interface ChainProps {
  readonly none: string;
  readonly children: readonly (readonly [to: string, words: string, standing: string])[];
}

function Chain({ none, children }: ChainProps): ReactElement {
  if (children.length === 0) return <p className="kern-body">{none}</p>;
  return (
    <ul className="kern-list kern-list--bullet">
      {children.map(([to, words, state]) => (
        <li key={to}>
          <Link className="kern-link kern-link--no-visited-state" to={to}>
            {words}
          </Link>
          <br />
          <span className="kern-body kern-body--muted">{state}</span>
        </li>
      ))}
    </ul>
  );
}
