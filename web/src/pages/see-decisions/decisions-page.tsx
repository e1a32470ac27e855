import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useDecidingCommittees, useDecisions } from '../../api/decisions.js';
import { useSession } from '../../api/session.js';
import type { Decision } from '../../api/types.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { WayButton } from '../../parts/form/way-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { shortDate } from '../../parts/words/dates.js';
import { useToday } from '../../parts/words/use-today.js';
import { decisionTexts, outcomeTerms } from '../../texts/decisions.js';

const COLUMNS: readonly Column<Decision>[] = [
  {
    id: 'number',
    title: decisionTexts.number,
    cell: ({ id, number }) => (
      <Link className="kern-link kern-link--no-visited-state" to={`/beschluesse/${id}`}>
        {number}
      </Link>
    ),
  },
  { id: 'day', title: decisionTexts.decidedOn, cell: ({ decidedOn }) => shortDate(decidedOn) },
  { id: 'committee', title: decisionTexts.committee, cell: ({ committeeName }) => committeeName },
  { id: 'subject', title: decisionTexts.subject, cell: ({ subject }) => subject },
  { id: 'outcome', title: decisionTexts.outcome, cell: ({ outcome }) => outcomeTerms[outcome] },
];

/** “Beschlüsse”: what committees decided. */
export function DecisionsPage(): ReactElement {
  const { chosen } = useListAddress();
  const session = useSession().data;
  const decisions = useDecisions({
    words: chosen('suche'),
    committeeId: chosen('gremium'),
    year: chosen('jahr'),
    outcome: chosen('ergebnis'),
  });
  const rows = decisions.data ?? [];
  return (
    <>
      <PageTitle title={decisionTexts.title} />
      <p className="kern-body lead">{decisionTexts.lead}</p>
      <DecisionFilters />
      <div className="section-head list-head">
        <p className="kern-body kern-body--muted" aria-live="polite">
          {decisions.data !== undefined && decisionTexts.found(rows.length)}
        </p>
        {session?.permissions.includes('decision:record') && (
          <WayButton to="/beschluesse/neu" kind="primary" icon="add">
            {decisionTexts.record}
          </WayButton>
        )}
      </div>
      {decisions.isPending && <Loading />}
      {decisions.isError && <LoadFailed error={decisions.error} onRetry={decisions.refetch} />}
      {decisions.data?.length === 0 && <p className="kern-body">{decisionTexts.empty}</p>}
      {rows.length > 0 && (
        <CardTable
          caption={decisionTexts.list}
          rows={rows}
          keyOf={({ id }) => id}
          columns={COLUMNS}
          file="beschluesse"
        />
      )}
    </>
  );
}

/** Years back that can be chosen. */
const YEARS = 12;

function DecisionFilters(): ReactElement {
  const { chosen, choose } = useListAddress();
  const committees = useDecidingCommittees().data ?? [];
  const thisYear = Number(useToday().slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, back) => String(thisYear - back));
  return (
    <section className="filters" aria-label={decisionTexts.filters}>
      <TextField
        id="suche"
        label={decisionTexts.words}
        value={chosen('suche')}
        onValue={(suche) => choose({ suche })}
      />
      <SelectField
        id="gremium"
        label={decisionTexts.committee}
        value={chosen('gremium')}
        choices={[
          { value: '', label: decisionTexts.allCommittees },
          ...committees.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onValue={(gremium) => choose({ gremium })}
      />
      <SelectField
        id="jahr"
        label={decisionTexts.year}
        value={chosen('jahr')}
        choices={[
          { value: '', label: decisionTexts.allYears },
          ...years.map((year) => ({ value: year, label: year })),
        ]}
        onValue={(jahr) => choose({ jahr })}
      />
      <SelectField
        id="ergebnis"
        label={decisionTexts.outcome}
        value={chosen('ergebnis')}
        choices={[
          { value: '', label: decisionTexts.allOutcomes },
          ...Object.entries(outcomeTerms).map(([value, label]) => ({ value, label })),
        ]}
        onValue={(ergebnis) => choose({ ergebnis })}
      />
    </section>
  );
}
