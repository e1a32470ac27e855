import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useSurveyResults } from '../../api/surveys.js';
import type { SurveyResults } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { QuestionFigures } from '../../parts/survey/question-figures.js';
import { resultTexts as texts } from '../../texts/survey-results.js';
import { surveyTexts } from '../../texts/surveys.js';
import { ExportPart } from './export-part.js';
import { TextList } from './text-list.js';

/** What came out of a survey, question by question. */
export function ResultsPage(): ReactElement {
  const { id = '' } = useParams();
  const results = useSurveyResults(id);
  const { data } = results;
  return (
    <>
      <p className="kern-body">
        <Link className="kern-link kern-link--no-visited-state" to={`/befragungen/${id}`}>
          {surveyTexts.backToSurvey}
        </Link>
      </p>
      <PageTitle title={data === undefined ? surveyTexts.survey : texts.title(data.survey.title)} />
      {results.isPending && <Loading />}
      {results.isError && <LoadFailed error={results.error} onRetry={results.refetch} />}
      {data !== undefined && data.hiddenBecause !== null && <Hidden results={data} />}
      {data !== undefined && data.hiddenBecause === null && <Shown results={data} />}
    </>
  );
}

function Hidden({ results: { hiddenBecause, minimum } }: { results: SurveyResults }): ReactElement {
  return (
    <Alert kind="info" title={texts.hiddenTitle}>
      <p className="kern-body">
        {hiddenBecause === 'results-after-close' ? texts.hiddenBecause[hiddenBecause] : texts.tooFew(minimum)}
      </p>
    </Alert>
  );
}

function Shown({
  results: { survey, responses, results, minimum },
}: {
  results: SurveyResults;
}): ReactElement {
  return (
    <>
      <p className="kern-body lead">{responses === 1 ? texts.leadOne : texts.lead(responses)}</p>
      {survey.questions.map((question, index) => {
        const result = results.find(({ questionId }) => questionId === question.id);
        if (result === undefined) return null;
        return (
          <section key={question.id} className="page-section" aria-labelledby={`frage-${question.id}`}>
            <h2 id={`frage-${question.id}`} className="kern-heading-medium">
              {texts.question(index + 1, question.title)}
            </h2>
            <QuestionFigures question={question} result={result} minimum={minimum} />
            {question.kind === 'text' && !result.isHidden && (result.answered ?? 0) > 0 && (
              <TextList
                surveyId={survey.id}
                question={question}
                number={index + 1}
                isNamed={!survey.isAnonymous}
              />
            )}
          </section>
        );
      })}
      {responses > 0 && <ExportPart survey={survey} />}
    </>
  );
}
