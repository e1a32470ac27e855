import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useOrganisations } from '../../api/organisations.js';
import type { Organisation } from '../../api/types.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { WayButton } from '../../parts/form/way-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Badge } from '../../parts/show/badge.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { holdsWords } from '../../parts/table/holds-words.js';
import { isOfState, StateFilter } from '../../parts/table/state-filter.js';
import { MailAddress } from '../../parts/words/mail-address.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { keepTexts, organisationTexts } from '../../texts/administration.js';
import { organisationKindTerms } from '../../texts/terms.js';

const COLUMNS: readonly Column<Organisation>[] = [
  {
    id: 'name',
    title: organisationTexts.name,
    cell: ({ id, name }) => (
      <Link className="kern-link kern-link--no-visited-state" to={`/verwaltung/organisationen/${id}`}>
        {name}
      </Link>
    ),
  },
  { id: 'kind', title: organisationTexts.kind, cell: ({ kind }) => organisationKindTerms[kind] },
  {
    id: 'mail',
    title: organisationTexts.mailAddress,
    cell: ({ mailAddress }) => <MailAddress address={mailAddress} />,
  },
  {
    id: 'state',
    title: keepTexts.state,
    cell: ({ deactivatedOn }) =>
      deactivatedOn === null ? (
        <Badge kind="success">{keepTexts.active}</Badge>
      ) : (
        <Badge kind="warning">{keepTexts.deactivated}</Badge>
      ),
  },
];

/** “Organisationen”: the members of the Arbeitskreis. */
export function OrganisationsPage(): ReactElement {
  const organisations = useOrganisations();
  const { chosen, choose } = useListAddress();
  const [typed, kind, state] = [chosen('suche'), chosen('art'), chosen('stand')];
  const rows = (organisations.data ?? []).filter(
    (one) =>
      holdsWords([one.name, one.mailAddress], typed) &&
      (kind === '' || one.kind === kind) &&
      isOfState(state, one.deactivatedOn === null),
  );
  return (
    <>
      <PageTitle title={organisationTexts.title} />
      <p className="kern-body lead">{organisationTexts.lead}</p>
      <section className="filters" aria-label={keepTexts.filters}>
        <TextField
          id="suche"
          label={organisationTexts.searchFor}
          value={typed}
          onValue={(suche) => choose({ suche })}
        />
        <SelectField
          id="art"
          label={organisationTexts.kind}
          value={kind}
          choices={[
            { value: '', label: organisationTexts.allKinds },
            ...Object.entries(organisationKindTerms).map(([value, label]) => ({ value, label })),
          ]}
          onValue={(art) => choose({ art })}
        />
        <StateFilter value={state} onValue={(stand) => choose({ stand })} />
      </section>
      <div className="section-head list-head">
        <p className="kern-body kern-body--muted" aria-live="polite">
          {organisations.data !== undefined && keepTexts.found(rows.length)}
        </p>
        <WayButton to="/verwaltung/organisationen/neu" kind="primary" icon="add">
          {organisationTexts.add}
        </WayButton>
      </div>
      {organisations.isPending && <Loading />}
      {organisations.isError && <LoadFailed error={organisations.error} onRetry={organisations.refetch} />}
      {organisations.data !== undefined && rows.length === 0 && (
        <p className="kern-body">{keepTexts.empty}</p>
      )}
      {rows.length > 0 && (
        <CardTable
          caption={organisationTexts.list}
          rows={rows}
          keyOf={({ id }) => id}
          columns={COLUMNS}
          file="organisationen"
        />
      )}
    </>
  );
}
