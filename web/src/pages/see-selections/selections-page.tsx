import { useState, type FormEvent, type ReactElement } from 'react';
import { Link, useNavigate } from 'react-router';
import { useSession } from '../../api/session.js';
import type { ListedSelection } from '../../api/types.js';
import { useBeginSelection, useSelections } from '../../api/yearly-selections.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextField } from '../../parts/form/text-field.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Badge } from '../../parts/show/badge.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { useToday } from '../../parts/words/use-today.js';
import { selectionStateTerms } from '../../texts/selection-terms.js';
import { selectionTexts } from '../../texts/yearly-selection.js';

const COLUMNS: readonly Column<ListedSelection>[] = [
  {
    id: 'year',
    title: selectionTexts.year,
    cell: ({ year, edition }) => (
      <Link
        className="kern-link kern-link--no-visited-state"
        to={`/konzept/auswahl/${year}?fassung=${edition}`}
      >
        {year}
      </Link>
    ),
  },
  {
    id: 'edition',
    title: selectionTexts.edition,
    cell: ({ edition }) => selectionTexts.editionOf(edition),
  },
  { id: 'state', title: selectionTexts.state, cell: (one) => <StateBadge selection={one} /> },
  { id: 'chosen', title: selectionTexts.chosen, isNumeric: true, cell: ({ chosen }) => chosen },
  { id: 'notChosen', title: selectionTexts.notChosen, isNumeric: true, cell: ({ notChosen }) => notChosen },
  {
    id: 'decision',
    title: selectionTexts.decision,
    cell: ({ decision }) =>
      decision === null ? (
        '–'
      ) : (
        <Link className="kern-link" to={`/beschluesse/${decision.id}`}>
          {decision.number}
        </Link>
      ),
  },
];

/** “Jahresauswahl”: all years. */
export function SelectionsPage(): ReactElement {
  const selections = useSelections();
  const mayKeep = useSession().data?.permissions.includes('selection:keep') === true;
  return (
    <>
      <PageTitle title={selectionTexts.title} />
      <p className="kern-body lead">{selectionTexts.lead}</p>
      {selections.isPending && <Loading />}
      {selections.isError && <LoadFailed error={selections.error} onRetry={selections.refetch} />}
      {selections.data?.length === 0 && <p className="kern-body">{selectionTexts.empty}</p>}
      {selections.data !== undefined && selections.data.length > 0 && (
        <CardTable
          caption={selectionTexts.list}
          rows={selections.data}
          keyOf={({ id }) => id}
          columns={COLUMNS}
          file="jahresauswahlen"
        />
      )}
      {mayKeep && selections.data !== undefined && <BeginForm />}
    </>
  );
}

function StateBadge({ selection: { state, isInForce } }: { selection: ListedSelection }): ReactElement {
  if (isInForce) return <Badge kind="success">{selectionTexts.inForce}</Badge>;
  if (state === 'decided') return <Badge kind="info">{selectionTexts.replaced}</Badge>;
  return <Badge kind="warning">{selectionStateTerms[state]}</Badge>;
}

function BeginForm(): ReactElement {
  const begin = useBeginSelection();
  const navigate = useNavigate();
  const [year, setYear] = useState(String(Number(useToday().slice(0, 4)) + 1));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (begin.isPending) return;
    begin.mutate(Number(year), { onSuccess: () => void navigate(`/konzept/auswahl/${year}`) });
  };
  return (
    <section className="page-section narrow no-print" aria-labelledby="beginnen">
      <h2 id="beginnen" className="kern-heading-medium">
        {selectionTexts.begin}
      </h2>
      <form onSubmit={submit} noValidate className="form">
        <ErrorSummary error={begin.error} />
        <TextField
          id="year"
          label={selectionTexts.beginYear}
          inputMode="numeric"
          value={year}
          onValue={setYear}
          error={fieldError(begin.error, 'year')}
        />
        <Button type="submit" kind="secondary" isBusy={begin.isPending}>
          {selectionTexts.begin}
        </Button>
      </form>
    </section>
  );
}
