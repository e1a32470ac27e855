import type { ReactElement } from 'react';
import { useOwnPublications } from '../../api/publications.js';
import type { OwnPublication } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { publicationTerms, publicationTexts } from '../../texts/publications.js';
import { ContactForm } from './contact-form.js';
import { PublishSwitch } from './publish-switch.js';

const COLUMNS: readonly Column<OwnPublication>[] = [
  { id: 'title', title: publicationTexts.course, cell: ({ title }) => title },
  { id: 'start', title: publicationTexts.start, cell: ({ startsOn }) => shortDate(startsOn) },
  { id: 'standing', title: publicationTexts.standing, cell: (course) => <Standing course={course} /> },
  {
    id: 'choice',
    title: publicationTexts.choice,
    isAct: true,
    cell: (course) => <PublishSwitch course={course} />,
  },
];

/** “Eigene Kurse im öffentlichen Kursfinder”: which stand there, why others do not, and the contact beside them. */
export function PublicationsPage(): ReactElement {
  const own = useOwnPublications();
  return (
    <>
      <PageTitle title={publicationTexts.title} />
      <p className="kern-body lead">{publicationTexts.lead}</p>
      <p className="kern-body">
        <a className="kern-link" href="/kursfinder">
          {publicationTexts.toFinder}
        </a>
      </p>
      {own.isPending && <Loading />}
      {own.isError && <LoadFailed error={own.error} onRetry={own.refetch} />}
      {own.data !== undefined && (
        <>
          <h2 className="kern-heading-medium">{publicationTexts.courses}</h2>
          {own.data.items.length === 0 ? (
            <p className="kern-body">{publicationTexts.none}</p>
          ) : (
            <CardTable
              file="kurse-im-kursfinder"
              caption={publicationTexts.caption}
              columns={COLUMNS}
              rows={own.data.items}
              keyOf={({ id }) => id}
            />
          )}
          <ContactForm known={own.data.contact} />
        </>
      )}
    </>
  );
}

function Standing({ course: { title, publication, url } }: { course: OwnPublication }): ReactElement {
  return (
    <>
      {publicationTerms[publication]}
      {url !== null && (
        <>
          {', '}
          <a className="kern-link" href={new URL(url).pathname} aria-label={publicationTexts.seeOf(title)}>
            {publicationTexts.see}
          </a>
        </>
      )}
    </>
  );
}
