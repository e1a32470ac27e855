import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { usePublicConcept } from '../../api/public-concept.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { longDate } from '../../parts/words/dates.js';
import { editionStateTerms } from '../../texts/concept.js';
import { publicTexts } from '../../texts/public-concept.js';
import { PublicPage } from './public-page.js';

/** “Fassungen” for everybody. */
export function PublicEditionsPage(): ReactElement {
  const concept = usePublicConcept();
  return (
    <PublicPage asked={concept}>
      {({ editions }) => (
        <>
          <PageTitle title={publicTexts.editions} />
          <p className="kern-body lead">{publicTexts.editionsLead}</p>
          <ul className="public-list">
            {editions.map(({ id, edition, title, state, validFrom }) => (
              <li key={id}>
                <Link className="kern-link" to={`/integrationskonzept/fassungen/${id}`}>
                  {`${title}: ${publicTexts.edition(edition, validFrom === null ? null : longDate(validFrom))}`}
                </Link>{' '}
                ({editionStateTerms[state]})
              </li>
            ))}
          </ul>
        </>
      )}
    </PublicPage>
  );
}
