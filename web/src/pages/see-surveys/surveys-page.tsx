import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useOwnSurveys, useSummaries, useSurveys } from '../../api/surveys.js';
import type { OwnSurvey, Survey } from '../../api/types.js';
import { WayButton } from '../../parts/form/way-button.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Badge } from '../../parts/show/badge.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { surveyStateTerms, surveyTexts as texts } from '../../texts/surveys.js';

/** “Befragungen”: those to the own organisation, all for those who may read them, and what came out. */
export function SurveysPage(): ReactElement {
  const { permissions } = useMember();
  return (
    <>
      <PageTitle title={texts.title} />
      <p className="kern-body lead">{texts.lead}</p>
      <OwnPart />
      {permissions.includes('survey:read') && <AllPart mayKeep={permissions.includes('survey:keep')} />}
      <SummariesPart />
    </>
  );
}

const OWN: readonly Column<OwnSurvey>[] = [
  {
    id: 'survey',
    title: texts.survey,
    cell: ({ survey }) => (
      <Link className="kern-link kern-link--no-visited-state" to={`/befragungen/${survey.id}/antworten`}>
        {survey.title}
      </Link>
    ),
  },
  { id: 'own', title: texts.own, cell: (own) => <OwnState own={own} /> },
  { id: 'until', title: texts.until, cell: ({ survey }) => shortDate(survey.closesOn) },
  {
    id: 'kind',
    title: texts.kind,
    cell: ({ survey }) => (survey.isAnonymous ? texts.anonymous : texts.named),
  },
];

function OwnState({ own: { isAnswered, isDraft, mayAnswer } }: { own: OwnSurvey }): ReactElement {
  const { sent, draft, open, missed } = texts.ownStates;
  if (isAnswered) return <Badge kind="success">{sent}</Badge>;
  if (!mayAnswer) return <Badge kind="info">{missed}</Badge>;
  return <Badge kind="warning">{isDraft ? draft : open}</Badge>;
}

function OwnPart(): ReactElement {
  const own = useOwnSurveys();
  return (
    <section className="page-section" aria-labelledby="eigene">
      <h2 id="eigene" className="kern-heading-medium">
        {texts.ownTitle}
      </h2>
      {own.isPending && <Loading />}
      {own.isError && <LoadFailed error={own.error} onRetry={own.refetch} />}
      {own.data?.length === 0 && <p className="kern-body">{texts.ownNone}</p>}
      {own.data !== undefined && own.data.length > 0 && (
        <CardTable caption={texts.ownList} rows={own.data} keyOf={({ survey }) => survey.id} columns={OWN} />
      )}
    </section>
  );
}

const ALL: readonly Column<Survey>[] = [
  {
    id: 'survey',
    title: texts.survey,
    cell: ({ id, title }) => (
      <Link className="kern-link kern-link--no-visited-state" to={`/befragungen/${id}`}>
        {title}
      </Link>
    ),
  },
  { id: 'state', title: texts.state, cell: ({ state }) => surveyStateTerms[state] },
  {
    id: 'period',
    title: texts.period,
    cell: ({ opensOn, closesOn }) => `${shortDate(opensOn)} – ${shortDate(closesOn)}`,
  },
  { id: 'kind', title: texts.kind, cell: ({ isAnonymous }) => (isAnonymous ? texts.anonymous : texts.named) },
];

function AllPart({ mayKeep }: { mayKeep: boolean }): ReactElement {
  const surveys = useSurveys(true);
  return (
    <section className="page-section" aria-labelledby="alle">
      <div className="section-head">
        <h2 id="alle" className="kern-heading-medium">
          {texts.allTitle}
        </h2>
        {mayKeep && (
          <WayButton to="/befragungen/neu" kind="primary" icon="add">
            {texts.add}
          </WayButton>
        )}
      </div>
      {surveys.isPending && <Loading />}
      {surveys.isError && <LoadFailed error={surveys.error} onRetry={surveys.refetch} />}
      {surveys.data?.length === 0 && <p className="kern-body">{texts.allNone}</p>}
      {surveys.data !== undefined && surveys.data.length > 0 && (
        <CardTable
          caption={texts.allList}
          rows={surveys.data}
          keyOf={({ id }) => id}
          columns={ALL}
          file="befragungen"
        />
      )}
    </section>
  );
}

function SummariesPart(): ReactElement | null {
  const summaries = useSummaries().data ?? [];
  if (summaries.length === 0) return null;
  return (
    <section className="page-section" aria-labelledby="ergebnisse">
      <h2 id="ergebnisse" className="kern-heading-medium">
        {texts.summariesTitle}
      </h2>
      <ul className="kern-list kern-list--bullet">
        {summaries.map(({ id, title, closesOn }) => (
          <li key={id}>
            <Link className="kern-link kern-link--no-visited-state" to={`/befragungen/${id}/zusammenfassung`}>
              {title}
            </Link>{' '}
            ({closesOn.slice(0, 4)})
          </li>
        ))}
      </ul>
    </section>
  );
}
