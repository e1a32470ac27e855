import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useEditions } from '../../api/concepts.js';
import type { Edition } from '../../api/types.js';
import { EditionBadge } from '../../parts/concept/edition-badge.js';
import { decisionWords, validityWords } from '../../parts/concept/edition-words.js';
import { WayButton } from '../../parts/form/way-button.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { conceptTexts } from '../../texts/concept.js';

/** “Fassungen”: all editions of the Integrationskonzept. */
export function EditionsPage(): ReactElement {
  const editions = useEditions();
  const isKeeper = useMember().permissions.includes('concept:keep');
  const items = editions.data?.items ?? [];
  const hasDraft = items.some(({ state }) => state === 'draft');
  return (
    <>
      <PageTitle title={conceptTexts.editions} />
      <p className="kern-body lead">{conceptTexts.editionsLead}</p>
      {isKeeper && editions.data !== undefined && !hasDraft && (
        <div className="kern-btn-wrapper">
          <WayButton to="/konzept/fassungen/neu" kind="primary" icon="add">
            {conceptTexts.add}
          </WayButton>
        </div>
      )}
      {editions.isPending && <Loading />}
      {editions.isError && <LoadFailed error={editions.error} onRetry={editions.refetch} />}
      {editions.data !== undefined && items.length === 0 && <p className="kern-body">{conceptTexts.none}</p>}
      {items.length > 0 && (
        <section className="page-section" aria-label={conceptTexts.editionsList}>
          <CardTable
            file="fassungen"
            caption={conceptTexts.editionsList}
            rows={items}
            keyOf={({ id }) => id}
            columns={columnsOf(editions.data?.currentId ?? null)}
          />
        </section>
      )}
    </>
  );
}

function columnsOf(currentId: string | null): readonly Column<Edition>[] {
  return [
    {
      id: 'edition',
      title: conceptTexts.edition,
      cell: ({ id, edition }) => (
        <span className="stacked">
          <Link className="kern-link kern-link--no-visited-state" to={`/konzept/fassungen/${id}`}>
            {edition}
          </Link>
          {id === currentId && <span className="kern-body--muted">{conceptTexts.current}</span>}
        </span>
      ),
    },
    { id: 'title', title: conceptTexts.titleField, cell: ({ title }) => title },
    { id: 'state', title: conceptTexts.state, cell: ({ state }) => <EditionBadge state={state} /> },
    { id: 'valid', title: conceptTexts.valid, cell: validityWords },
    { id: 'decision', title: conceptTexts.decision, cell: decisionWords },
  ];
}
