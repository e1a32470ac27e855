import type { ReactElement } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useSurvey, useSurveyConcepts } from '../../api/surveys.js';
import type { Survey } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { buildSurveyTexts as texts, surveyTexts } from '../../texts/surveys.js';
import { SurveyForm } from './survey-form.js';

/** A new survey. */
export function NewSurveyPage(): ReactElement {
  const toSurvey = useGoToSurvey();
  const concepts = useSurveyConcepts();
  return (
    <div className="narrow">
      <p className="kern-body">
        <Link className="kern-link kern-link--no-visited-state" to="/befragungen">
          {surveyTexts.back}
        </Link>
      </p>
      <PageTitle title={texts.addTitle} />
      {concepts.isPending ? (
        <Loading />
      ) : (
        <SurveyForm
          seen={null}
          concepts={concepts.data ?? []}
          onSaved={toSurvey}
          onReload={() => undefined}
        />
      )}
    </div>
  );
}

/** A survey that is there. */
export function EditSurveyPage(): ReactElement {
  const { id = '' } = useParams();
  const toSurvey = useGoToSurvey();
  const survey = useSurvey(id);
  const concepts = useSurveyConcepts();
  const { data } = survey;
  return (
    <div className="narrow">
      <p className="kern-body">
        <Link className="kern-link kern-link--no-visited-state" to={`/befragungen/${id}`}>
          {surveyTexts.backToSurvey}
        </Link>
      </p>
      <PageTitle title={data === undefined ? surveyTexts.survey : texts.editTitle(data.title)} />
      {survey.isError && <LoadFailed error={survey.error} onRetry={survey.refetch} />}
      {(survey.isPending || concepts.isPending) && <Loading />}
      {data !== undefined && !concepts.isPending && (
        <SurveyForm
          seen={data}
          concepts={concepts.data ?? []}
          onSaved={toSurvey}
          onReload={() => void survey.refetch()}
        />
      )}
    </div>
  );
}

function useGoToSurvey(): (survey: Survey) => void {
  const navigate = useNavigate();
  return ({ id }) => void navigate(`/befragungen/${id}`, { state: { saved: true } });
}
