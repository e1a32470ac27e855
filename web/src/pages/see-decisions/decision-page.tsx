import type { ReactElement } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useDecision } from '../../api/decisions.js';
import { useSession } from '../../api/session.js';
import type { Decision } from '../../api/types.js';
import { useSelections } from '../../api/yearly-selections.js';
import { WayButton } from '../../parts/form/way-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { Facts } from '../../parts/show/facts.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { longDate, momentWords } from '../../parts/words/dates.js';
import { decisionTexts, outcomeTerms, recordTexts } from '../../texts/decisions.js';
import { PaperPart } from './paper-part.js';
import { TasksPart } from './tasks-part.js';
import { PublicityPart } from './publicity-part.js';

/** “Beschluss”: one decision as it was taken. */
export function DecisionPage(): ReactElement {
  const { id = '' } = useParams();
  const decision = useDecision(id);
  const state = useLocation().state as { saved?: boolean } | null;
  const mayRecord = useSession().data?.permissions.includes('decision:record') === true;
  return (
    <div className="narrow">
      <p className="kern-body no-print">
        <Link className="kern-link kern-link--no-visited-state" to="/beschluesse">
          {decisionTexts.back}
        </Link>
      </p>
      {decision.isPending && <Loading />}
      {decision.isError && <LoadFailed error={decision.error} onRetry={decision.refetch} />}
      {decision.data !== undefined && (
        <>
          <PageTitle title={decisionTexts.heading(decision.data.number)} />
          {state?.saved === true && (
            <Alert kind="success" title={recordTexts.saved(decision.data.number)} takesFocus />
          )}
          {decision.data.correctedBy.length > 0 && (
            <Alert kind="warning" title={decisionTexts.correctedNotice} />
          )}
          <p className="kern-title page-section">{decision.data.subject}</p>
          <DecisionFacts decision={decision.data} />
          <h2 className="kern-heading-medium">{decisionTexts.wording}</h2>
          <p className="kern-body wording">{decision.data.wording}</p>
          <TasksPart decision={decision.data} />
          <PaperPart decision={decision.data} mayAdd={mayRecord} />
          {mayRecord && (
            <>
              <PublicityPart decision={decision.data} />
              <div className="kern-btn-wrapper part-gap no-print">
                <WayButton to={`/beschluesse/neu?berichtigt=${id}`} kind="secondary">
                  {decisionTexts.correct}
                </WayButton>
              </div>
            </>
          )}
        </>
      )}
    </div>
  );
}

function DecisionFacts({ decision }: { decision: Decision }): ReactElement {
  const { votesFor, votesAgainst, abstentions, corrects, correctedBy, agendaItem } = decision;
  const selections = (useSelections().data ?? []).filter((one) => one.decision?.id === decision.id);
  const facts = [
    { name: decisionTexts.committee, value: decision.committeeName },
    { name: decisionTexts.decidedOn, value: longDate(decision.decidedOn) },
    ...(agendaItem === null ? [] : [{ name: decisionTexts.agendaItem, value: agendaItem }]),
    { name: decisionTexts.outcome, value: outcomeTerms[decision.outcome] },
    {
      name: decisionTexts.votes,
      value:
        votesFor === null || votesAgainst === null
          ? decisionTexts.notCounted
          : decisionTexts.votesOf(votesFor, votesAgainst, abstentions ?? 0),
    },
    {
      name: decisionTexts.publicity,
      value: decision.isPublic ? decisionTexts.isPublic : decisionTexts.isInternal,
    },
    ...(corrects === null
      ? []
      : [{ name: decisionTexts.corrects, value: <DecisionLink key={corrects.id} {...corrects} /> }]),
    ...correctedBy.map((other) => ({
      name: decisionTexts.correctedBy,
      value: <DecisionLink key={other.id} {...other} />,
    })),
    ...selections.map(({ id, year, edition }) => ({
      name: decisionTexts.selection,
      value: (
        <Link
          key={id}
          className="kern-link kern-link--no-visited-state"
          to={`/konzept/auswahl/${year}?fassung=${edition}`}
        >
          {decisionTexts.selectionOf(year, edition)}
        </Link>
      ),
    })),
    { name: decisionTexts.recordedAt, value: momentWords(decision.recordedAt) },
  ];
  return <Facts facts={facts} />;
}

function DecisionLink({ id, number }: { id: string; number: string }): ReactElement {
  return (
    <Link className="kern-link kern-link--no-visited-state" to={`/beschluesse/${id}`}>
      {number}
    </Link>
  );
}
