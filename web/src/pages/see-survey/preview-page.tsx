import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useSurvey } from '../../api/surveys.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { SheetForm } from '../../parts/survey/sheet-form.js';
import { SurveyPromise } from '../../parts/survey/survey-promise.js';
import { keepSurveyTexts as texts, surveyTexts } from '../../texts/surveys.js';
import { sheetTexts } from '../../texts/survey-sheet.js';

/** The sheet as those see it who are asked; nothing of it is kept. */
export function PreviewPage(): ReactElement {
  const { id = '' } = useParams();
  const survey = useSurvey(id);
  const { data } = survey;
  return (
    <div className="narrow">
      <p className="kern-body">
        <Link className="kern-link kern-link--no-visited-state" to={`/befragungen/${id}`}>
          {surveyTexts.backToSurvey}
        </Link>
      </p>
      <PageTitle title={data === undefined ? texts.previewTitle : sheetTexts.title(data.title)} />
      {survey.isPending && <Loading />}
      {survey.isError && <LoadFailed error={survey.error} onRetry={survey.refetch} />}
      {data !== undefined && (
        <>
          <Alert kind="info" title={texts.previewTitle}>
            <p className="kern-body">{texts.previewLead}</p>
          </Alert>
          <SurveyPromise survey={data} />
          <SheetForm
            questions={data.questions}
            answers={[]}
            draftKey={null}
            asksForName={false}
            handling={null}
          />
        </>
      )}
    </div>
  );
}
