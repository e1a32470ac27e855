import { useState, type ReactElement } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useOrganisations } from '../../api/organisations.js';
import type { Organisation } from '../../api/types.js';
import { WayButton } from '../../parts/form/way-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { keepTexts, organisationTexts } from '../../texts/administration.js';
import { ActivityPart } from './activity-part.js';
import { OrganisationForm } from './organisation-form.js';
import { SitesPart } from './sites-part.js';

/** One member: what it is called, its accounts, and of a Kursträger the sites. */
export function OrganisationPage(): ReactElement {
  const { id = '' } = useParams();
  const organisations = useOrganisations();
  const organisation = organisations.data?.find((one) => one.id === id);
  return (
    <>
      <p className="kern-body">
        <Link className="kern-link kern-link--no-visited-state" to="/verwaltung/organisationen">
          {organisationTexts.back}
        </Link>
      </p>
      <PageTitle title={organisation?.name ?? organisationTexts.title} />
      {organisations.isPending && <Loading />}
      {organisations.isError && <LoadFailed error={organisations.error} onRetry={organisations.refetch} />}
      {organisations.data !== undefined && organisation === undefined && (
        <p className="kern-body">{keepTexts.empty}</p>
      )}
      {organisation !== undefined && <Parts key={organisation.id} organisation={organisation} />}
    </>
  );
}

function Parts({ organisation }: { organisation: Organisation }): ReactElement {
  const { id, kind, deactivatedOn } = organisation;
  const location = useLocation();
  const wasAdded = (location.state as { saved?: boolean } | null)?.saved === true;
  const [saves, setSaves] = useState(wasAdded ? 1 : 0);
  return (
    <>
      <section className="page-section narrow" aria-labelledby="angaben">
        <h2 id="angaben" className="kern-heading-medium">
          {organisationTexts.details}
        </h2>
        {saves > 0 && <Alert key={saves} kind="success" title={organisationTexts.saved} takesFocus />}
        <OrganisationForm
          key={[organisation.name, organisation.mailAddress, kind].join(' ')} // what was saved comes back into the fields
          seen={organisation}
          onSaved={() => setSaves(saves + 1)}
        />
        <div className="kern-btn-wrapper part-gap">
          <WayButton to={`/verwaltung/konten?organisation=${id}&stand=alle`} kind="secondary">
            {organisationTexts.accounts}
          </WayButton>
        </div>
      </section>
      {kind === 'provider' && <SitesPart organisationId={id} />}
      <ActivityPart key={deactivatedOn ?? 'aktiv'} organisation={organisation} />
    </>
  );
}
