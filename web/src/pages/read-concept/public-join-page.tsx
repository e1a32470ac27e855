import type { ReactElement } from 'react';
import { usePublicConcept } from '../../api/public-concept.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { MailAddress } from '../../parts/words/mail-address.js';
import { publicTexts } from '../../texts/public-concept.js';
import { GroupList } from './group-list.js';
import { PublicPage } from './public-page.js';
import { Section } from './section.js';

/** “Mitmachen”: open working groups, and whom one asks. */
export function PublicJoinPage(): ReactElement {
  const concept = usePublicConcept();
  return (
    <PublicPage asked={concept}>
      {({ groups, contact }) => (
        <>
          <PageTitle title={publicTexts.join} />
          <p className="kern-body lead">{publicTexts.joinLead}</p>
          <Section title={publicTexts.groups}>
            <GroupList groups={groups} />
          </Section>
          <Section title={publicTexts.how}>
            {contact === null ? (
              <p className="kern-body">{publicTexts.noContact}</p>
            ) : (
              <p className="kern-body">
                {publicTexts.write(contact.name)}{' '}
                <a className="kern-link" href={`mailto:${contact.mailAddress}`}>
                  <MailAddress address={contact.mailAddress} />
                </a>
              </p>
            )}
          </Section>
        </>
      )}
    </PublicPage>
  );
}
