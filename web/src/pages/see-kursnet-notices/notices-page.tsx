import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useKursnetNotices } from '../../api/kursnet.js';
import type { KursnetNotice } from '../../api/types.js';
import { KursnetBadge } from '../../parts/course/kursnet-badge.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { momentWords, shortDate } from '../../parts/words/dates.js';
import { kursnetFieldTerms, kursnetNoticeTexts as texts, kursnetTexts } from '../../texts/kursnet.js';
import { FilePart } from './file-part.js';

const COLUMNS: readonly Column<KursnetNotice>[] = [
  {
    id: 'course',
    title: texts.course,
    cell: ({ offeringId, title }) => (
      <Link className="kern-link" to={`/kurse/${offeringId}/kursnet`}>
        {title}
      </Link>
    ),
  },
  { id: 'start', title: texts.start, cell: ({ startsOn }) => shortDate(startsOn) },
  {
    id: 'standing',
    title: texts.standing,
    cell: ({ standing }) => standing !== null && <KursnetBadge standing={standing} />,
  },
  {
    id: 'marked',
    title: texts.marked,
    cell: ({ markedAt }) => (markedAt === null ? texts.never : momentWords(markedAt)),
  },
  { id: 'changes', title: texts.changes, cell: ({ changes }) => <Changes changes={changes} /> },
];

/** “Was noch zu melden ist”: own courses of the next months and how each stands in KURSNET. */
export function KursnetNoticesPage(): ReactElement {
  const notices = useKursnetNotices();
  return (
    <>
      <PageTitle title={texts.title} />
      {notices.isPending && <Loading />}
      {notices.isError && <LoadFailed error={notices.error} onRetry={notices.refetch} />}
      {notices.data !== undefined && (
        <>
          <p className="kern-body lead">{texts.lead(notices.data.months)}</p>
          <p className="kern-body kern-body--muted">{texts.source(notices.data.source)}</p>
          {notices.data.items.length === 0 ? (
            <p className="kern-body">{texts.none}</p>
          ) : (
            <CardTable
              file="kursnet"
              caption={texts.caption}
              columns={COLUMNS}
              rows={notices.data.items}
              keyOf={({ offeringId }) => offeringId}
            />
          )}
          {notices.data.hasDelivery && <FilePart />}
        </>
      )}
    </>
  );
}

function Changes({ changes }: Pick<KursnetNotice, 'changes'>): ReactElement {
  if (changes.length === 0) return <>{texts.noChanges}</>;
  return (
    <span className="stacked">
      {changes.map(({ field, before, now }) => (
        <span key={field}>
          {kursnetTexts.changedLine(
            kursnetFieldTerms[field],
            before ?? kursnetTexts.empty,
            now ?? kursnetTexts.empty,
          )}
        </span>
      ))}
    </span>
  );
}
