import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useKursnetSheet } from '../../api/kursnet.js';
import type { KursnetSheet } from '../../api/types.js';
import { KursnetBadge } from '../../parts/course/kursnet-badge.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { kursnetNoticeTexts, kursnetTexts as texts } from '../../texts/kursnet.js';
import { EntryPart } from './entry-part.js';
import { FieldsPart } from './fields-part.js';

/** “Für KURSNET”: all fields of one's own course, ready to be copied, and whether it stands there. */
export function KursnetSheetPage(): ReactElement {
  const { id = '' } = useParams();
  const sheet = useKursnetSheet(id);
  if (sheet.data === undefined) {
    return (
      <>
        <PageTitle title={kursnetNoticeTexts.file} />
        {sheet.isError ? <LoadFailed error={sheet.error} onRetry={sheet.refetch} /> : <Loading />}
      </>
    );
  }
  return <Sheet key={id} sheet={sheet.data} />;
}

function Sheet({ sheet }: { readonly sheet: KursnetSheet }): ReactElement {
  const { offeringId, title, standing } = sheet;
  return (
    <>
      <p className="way-back no-print">
        <Link className="kern-link" to={`/kurse/${offeringId}`}>
          {texts.back}
        </Link>
      </p>
      <p className="way-back no-print">
        <Link className="kern-link" to="/kurse/kursnet">
          {texts.toNotices}
        </Link>
      </p>
      <PageTitle title={texts.title(title)} />
      {standing !== null && (
        <p className="badge-line">
          <KursnetBadge standing={standing} />
        </p>
      )}
      <p className="kern-body lead">{texts.lead}</p>
      <FieldsPart sheet={sheet} />
      <EntryPart sheet={sheet} />
    </>
  );
}
