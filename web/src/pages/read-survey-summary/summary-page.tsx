import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useSummary } from '../../api/surveys.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { QuestionFigures } from '../../parts/survey/question-figures.js';
import { spanWords } from '../../parts/words/dates.js';
import { surveyTexts } from '../../texts/surveys.js';
import { summaryTexts } from '../../texts/survey-results.js';

/** What came out of a survey, as the district has released it. */
export function SummaryPage(): ReactElement {
  const { id = '' } = useParams();
  const summary = useSummary(id);
  const { data } = summary;
  return (
    <>
      <p className="kern-body">
        <Link className="kern-link kern-link--no-visited-state" to="/befragungen">
          {surveyTexts.back}
        </Link>
      </p>
      <PageTitle title={data === undefined ? surveyTexts.survey : summaryTexts.title(data.survey.title)} />
      {summary.isPending && <Loading />}
      {summary.isError && <LoadFailed error={summary.error} onRetry={summary.refetch} />}
      {data !== undefined && (
        <>
          <p className="kern-body lead">
            {summaryTexts.lead(spanWords(data.survey.opensOn, data.survey.closesOn), data.responses)}
          </p>
          <p className="kern-body survey-words">{data.summary}</p>
          <h2 className="kern-heading-medium sheet-begin">{summaryTexts.figures}</h2>
          <p className="kern-body">{summaryTexts.small}</p>
          {data.results.map((result) => {
            const question = data.questions.find((one) => one.id === result.questionId);
            if (question === undefined) return null;
            return (
              <section key={question.id} className="page-section" aria-labelledby={`frage-${question.id}`}>
                <h3 id={`frage-${question.id}`} className="kern-heading-small">
                  {question.title}
                </h3>
                <QuestionFigures question={question} result={result} minimum={data.minimum} />
              </section>
            );
          })}
        </>
      )}
    </>
  );
}
