import type { ReactElement } from 'react';
import { readStatusReport, useReviewOverview } from '../../api/reviews.js';
import { useSession } from '../../api/session.js';
import type { ReviewOverview } from '../../api/types.js';
import { SelectField } from '../../parts/form/select-field.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { PaperCorner } from '../../parts/paper/paper-corner.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { statusReportTitle } from '../../texts/papers.js';
import { reviewTexts } from '../../texts/reviews.js';
import { DueTable } from './due-table.js';
import { ReviewMatrix } from './review-matrix.js';
import { YearSums } from './year-sums.js';

/** The part of the address that narrows to a Themenfeld. */
const FIELD = 'feld';

/** “Überprüfungen” of the edition that is worked with. */
export function ReviewsPage(): ReactElement {
  const overview = useReviewOverview();
  return (
    <>
      <PageTitle title={reviewTexts.title} />
      <p className="kern-body lead">{reviewTexts.lead}</p>
      {overview.isPending && <Loading />}
      {overview.isError && <LoadFailed error={overview.error} onRetry={overview.refetch} />}
      {overview.data?.edition === null && <Alert kind="info" title={reviewTexts.noConcept} />}
      {overview.data !== undefined && overview.data.edition !== null && <Overview overview={overview.data} />}
    </>
  );
}

function Overview({ overview }: { overview: ReviewOverview }): ReactElement {
  const mayReview = useSession().data?.permissions.includes('review:keep') === true;
  const { chosen, choose } = useListAddress();
  const field = chosen(FIELD);
  const lines = overview.items.filter(({ fieldIds }) => field === '' || fieldIds.includes(field));
  if (overview.items.length === 0) return <Alert kind="info" title={reviewTexts.empty} />;
  return (
    <>
      <SelectField
        id="feld"
        label={reviewTexts.field}
        value={field}
        choices={[
          { value: '', label: reviewTexts.allFields },
          ...overview.fields.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onValue={(value) => choose({ [FIELD]: value })}
      />
      <DueTable lines={lines} mayReview={mayReview} />
      <ReviewMatrix lines={lines} />
      <YearSums sums={overview.sums} />
      <PaperCorner title={statusReportTitle} file="statusbericht_massnahmen" read={readStatusReport} />
    </>
  );
}
