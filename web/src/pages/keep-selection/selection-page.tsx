import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useSession } from '../../api/session.js';
import type { ListedSelection, Session, YearlySelection } from '../../api/types.js';
import { useSelection, useSelections } from '../../api/yearly-selections.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { selectionTexts } from '../../texts/yearly-selection.js';
import { AmendPart } from './amend-part.js';
import { AssessPart } from './assess-part.js';
import { DecisionStep } from './decision-step.js';
import { HistoryPart } from './history-part.js';
import { PathLine } from './path-line.js';
import { PreparePart } from './prepare-part.js';
import { ProgressPart } from './progress-part.js';
import { RankPart } from './rank-part.js';
import { ResultPart } from './result-part.js';
import { RevealPart } from './reveal-part.js';
import { RevisePart } from './revise-part.js';

/** “Jahresauswahl” of one year: the edition that the address names, else the newest. */
export function SelectionPage(): ReactElement {
  const { jahr = '' } = useParams();
  const { chosen } = useListAddress();
  const selections = useSelections();
  const session = useSession().data;
  const editions = (selections.data ?? []).filter(({ year }) => String(year) === jahr);
  const wanted = editions.find(({ edition }) => String(edition) === chosen('fassung')) ?? editions[0];
  const selection = useSelection(wanted?.id);
  return (
    <>
      <p className="kern-body no-print">
        <Link className="kern-link kern-link--no-visited-state" to="/konzept/auswahl">
          {selectionTexts.back}
        </Link>
      </p>
      <PageTitle title={selectionTexts.heading(jahr)} />
      {selections.isError && <LoadFailed error={selections.error} onRetry={selections.refetch} />}
      {selections.data !== undefined && wanted === undefined && (
        <p className="kern-body">{selectionTexts.unknown(jahr)}</p>
      )}
      {(selections.isPending || (wanted !== undefined && selection.isPending)) && <Loading />}
      {selection.isError && <LoadFailed error={selection.error} onRetry={selection.refetch} />}
      {selection.data !== undefined && session !== undefined && session !== null && (
        <>
          <Editions editions={editions} shown={selection.data.edition} />
          <Parts key={selection.data.id} selection={selection.data} session={session} />
        </>
      )}
    </>
  );
}

function Editions({
  editions,
  shown,
}: {
  editions: readonly ListedSelection[];
  shown: number;
}): ReactElement | null {
  if (editions.length < 2) return null;
  return (
    <nav aria-label={selectionTexts.editions} className="selection-editions no-print">
      {editions.map(({ id, year, edition }) => (
        <Link
          key={id}
          className="kern-link kern-link--no-visited-state"
          to={`/konzept/auswahl/${year}?fassung=${edition}`}
          {...(edition === shown ? { 'aria-current': 'page' as const } : {})}
        >
          {selectionTexts.editionOf(edition)}
        </Link>
      ))}
    </nav>
  );
}

function Parts({ selection, session }: { selection: YearlySelection; session: Session }): ReactElement {
  const { state, changeReason } = selection;
  const mayKeep = session.permissions.includes('selection:keep');
  const isSecret = state === 'preparing' || state === 'assessing';
  return (
    <>
      <PathLine state={state} />
      {changeReason !== null && (
        <p className="kern-body">
          <strong>{selectionTexts.changeReason}:</strong> {changeReason}
        </p>
      )}
      {state === 'decided' && (
        <Alert kind="success" title={selectionTexts.locked}>
          <p className="kern-body">{selectionTexts.lockedText}</p>
        </Alert>
      )}
      {state === 'preparing' && mayKeep && <PreparePart key={selection.version} selection={selection} />}
      {state === 'assessing' && selection.ownAccountId !== null && <AssessPart selection={selection} />}
      {isSecret && <ProgressPart selection={selection} mayKeep={mayKeep} />}
      {state === 'revealed' && mayKeep && <RankPart key={selection.version} selection={selection} />}
      {(state === 'recommended' || state === 'decided' || (state === 'revealed' && !mayKeep)) && (
        <ResultPart selection={selection} />
      )}
      {mayKeep && (state === 'revealed' || state === 'recommended') && (
        <DecisionStep key={state} selection={selection} />
      )}
      {!isSecret && <RevealPart selection={selection} />}
      {state === 'revealed' && selection.ownAccountId !== null && (
        <RevisePart selection={selection} accountId={selection.ownAccountId} />
      )}
      {state === 'decided' && selection.isInForce && mayKeep && <AmendPart selection={selection} />}
      <HistoryPart selection={selection} />
    </>
  );
}
