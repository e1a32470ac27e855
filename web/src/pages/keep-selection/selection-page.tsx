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
  const editions = (selections.data ?? []).filter(({ year }) => String(year) === jahr);
  const wanted = editions.find(({ edition }) => String(edition) === chosen('fassung')) ?? editions[0];
  return (
    <>
      <p className="kern-body no-print">
        <Link className="kern-link kern-link--no-visited-state" to="/konzept/auswahl">
          {selectionTexts.back}
        </Link>
      </p>
      <PageTitle title={selectionTexts.heading(jahr)} />
      {selections.isPending && <Loading />}
      {selections.isError && <LoadFailed error={selections.error} onRetry={selections.refetch} />}
      {selections.data !== undefined && wanted === undefined && (
        <p className="kern-body">{selectionTexts.unknown(jahr)}</p>
      )}
      {wanted !== undefined && <Edition key={wanted.id} id={wanted.id} editions={editions} />}
    </>
  );
}

function Edition({ id, editions }: { id: string; editions: readonly ListedSelection[] }): ReactElement {
  const selection = useSelection(id);
  const session = useSession().data ?? null;
  return (
    <>
      {selection.isPending && <Loading />}
      {selection.isError && <LoadFailed error={selection.error} onRetry={selection.refetch} />}
      {selection.data !== undefined && session !== null && (
        <>
          <Editions editions={editions} shown={selection.data.edition} />
          <Parts selection={selection.data} session={session} />
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

interface PartsProps {
  readonly selection: YearlySelection;
  readonly session: Session;
}

function Parts({ selection, session }: PartsProps): ReactElement {
  const { state, changeReason } = selection;
  const mayKeep = session.permissions.includes('selection:keep');
  return (
    <>
      <PathLine state={state} />
      {changeReason !== null && (
        <p className="kern-body">
          <strong>{selectionTexts.changeReason}:</strong> {changeReason}
        </p>
      )}
      {state === 'preparing' || state === 'assessing' ? (
        <HiddenParts selection={selection} mayKeep={mayKeep} />
      ) : (
        <>
          {state === 'revealed' ? (
            <OpenParts selection={selection} mayKeep={mayKeep} />
          ) : (
            <FixedParts selection={selection} mayKeep={mayKeep} />
          )}
          <RevealPart selection={selection} />
        </>
      )}
      <AfterParts selection={selection} mayKeep={mayKeep} />
      <HistoryPart selection={selection} />
    </>
  );
}

interface StateProps {
  readonly selection: YearlySelection;
  readonly mayKeep: boolean;
}

/** Before all is revealed. */
function HiddenParts({ selection, mayKeep }: StateProps): ReactElement {
  const { state, version, ownAccountId } = selection;
  return (
    <>
      {state === 'preparing' && mayKeep && <PreparePart key={version} selection={selection} />}
      {state === 'assessing' && ownAccountId !== null && <AssessPart selection={selection} />}
      <ProgressPart selection={selection} mayKeep={mayKeep} />
    </>
  );
}

/** While the group makes its order. */
function OpenParts({ selection, mayKeep }: StateProps): ReactElement {
  if (!mayKeep) return <ResultPart selection={selection} />;
  return (
    <>
      <RankPart key={selection.version} selection={selection} />
      <DecisionStep selection={selection} />
    </>
  );
}

/** As it was recommended or decided. */
function FixedParts({ selection, mayKeep }: StateProps): ReactElement {
  const isRecommended = selection.state === 'recommended';
  return (
    <>
      {!isRecommended && (
        <Alert kind="success" title={selectionTexts.locked}>
          <p className="kern-body">{selectionTexts.lockedText}</p>
        </Alert>
      )}
      <ResultPart selection={selection} />
      {isRecommended && mayKeep && <DecisionStep selection={selection} />}
    </>
  );
}

/** What a member, or the Kreisverwaltung, may still do. */
function AfterParts({ selection, mayKeep }: StateProps): ReactElement {
  const { state, ownAccountId, isInForce } = selection;
  return (
    <>
      {state === 'revealed' && ownAccountId !== null && (
        <RevisePart selection={selection} accountId={ownAccountId} />
      )}
      {isInForce && mayKeep && <AmendPart selection={selection} />}
    </>
  );
}
