import { useState, type ReactElement } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useSurvey, useSurveyResults } from '../../api/surveys.js';
import type { WholeSurvey } from '../../api/types.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { Facts } from '../../parts/show/facts.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { spanWords } from '../../parts/words/dates.js';
import { keepSurveyTexts as texts, surveyStateTerms, surveyTexts } from '../../texts/surveys.js';
import { InvitationsPart } from './invitations-part.js';
import { OpenLinkPart } from './open-link-part.js';
import { RatePart } from './rate-part.js';
import { SummaryPart } from './summary-part.js';
import { SurveyActs } from './survey-acts.js';

/** One survey: how it stands, what comes next, who is asked, who has answered. */
export function SurveyPage(): ReactElement {
  const { id = '' } = useParams();
  const survey = useSurvey(id);
  return (
    <>
      <p className="kern-body">
        <Link className="kern-link kern-link--no-visited-state" to="/befragungen">
          {surveyTexts.back}
        </Link>
      </p>
      <PageTitle title={survey.data?.title ?? surveyTexts.survey} />
      {survey.isPending && <Loading />}
      {survey.isError && <LoadFailed error={survey.error} onRetry={survey.refetch} />}
      {survey.data !== undefined && <Parts key={survey.data.id} survey={survey.data} />}
    </>
  );
}

function Parts({ survey }: { survey: WholeSurvey }): ReactElement {
  const { id, state, isOpenToAll } = survey;
  const mayKeep = useMember().permissions.includes('survey:keep');
  const location = useLocation();
  const [said, setSaid] = useState<string | null>(
    (location.state as { saved?: boolean } | null)?.saved === true ? texts.saved : null,
  );
  return (
    <>
      {said !== null && <Alert key={said} kind="success" title={said} takesFocus />}
      <p className="kern-body lead">{survey.purpose}</p>
      <SurveyFacts survey={survey} />
      <SurveyActs survey={survey} mayKeep={mayKeep} onDone={setSaid} />
      {state !== 'draft' && <Rate id={id} />}
      {mayKeep && state === 'evaluated' && (
        <SummaryPart key={`zusammenfassung ${survey.version}`} survey={survey} />
      )}
      {mayKeep && isOpenToAll && (state === 'draft' || state === 'open') && <OpenLinkPart survey={survey} />}
      {mayKeep && <InvitationsPart key={`einladungen ${state}`} survey={survey} />}
    </>
  );
}

function SurveyFacts({ survey }: { survey: WholeSurvey }): ReactElement {
  const { state, opensOn, closesOn, isAnonymous, questions, opensByItself } = survey;
  const stand =
    state === 'draft' && opensByItself ? `, ${texts.opensByItself(spanWords(opensOn, opensOn))}` : '';
  return (
    <Facts
      facts={[
        { name: surveyTexts.state, value: surveyStateTerms[state] + stand },
        { name: surveyTexts.period, value: spanWords(opensOn, closesOn) },
        { name: surveyTexts.kind, value: isAnonymous ? surveyTexts.anonymous : surveyTexts.named },
        { name: texts.facts, value: texts.questions(questions.length) },
      ]}
    />
  );
}

function Rate({ id }: { id: string }): ReactElement {
  const results = useSurveyResults(id);
  if (results.isError) return <LoadFailed error={results.error} onRetry={results.refetch} />;
  return results.data === undefined ? <Loading /> : <RatePart results={results.data} />;
}
