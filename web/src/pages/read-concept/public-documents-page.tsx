import type { ReactElement } from 'react';
import { usePublicConcept } from '../../api/public-concept.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { publicTexts } from '../../texts/public-concept.js';
import { DocumentList } from './document-list.js';
import { PublicPage } from './public-page.js';

/** “Dokumente” for everybody. */
export function PublicDocumentsPage(): ReactElement {
  const concept = usePublicConcept();
  return (
    <PublicPage asked={concept}>
      {({ documents }) => (
        <>
          <PageTitle title={publicTexts.documents} />
          <DocumentList documents={documents} />
        </>
      )}
    </PublicPage>
  );
}
