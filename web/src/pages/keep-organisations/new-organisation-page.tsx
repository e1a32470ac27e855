import type { ReactElement } from 'react';
import { Link, useNavigate } from 'react-router';
import { PageTitle } from '../../parts/frame/page-title.js';
import { organisationTexts } from '../../texts/administration.js';
import { OrganisationForm } from './organisation-form.js';

/** A new member of the Arbeitskreis. */
export function NewOrganisationPage(): ReactElement {
  const navigate = useNavigate();
  return (
    <div className="narrow">
      <p className="kern-body">
        <Link className="kern-link kern-link--no-visited-state" to="/verwaltung/organisationen">
          {organisationTexts.back}
        </Link>
      </p>
      <PageTitle title={organisationTexts.addTitle} />
      <OrganisationForm
        seen={null}
        onSaved={(id) => void navigate(`/verwaltung/organisationen/${id}`, { state: { saved: true } })}
      />
    </div>
  );
}
