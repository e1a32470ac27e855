import type { ReactElement } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useOffering } from '../../api/offerings.js';
import { useCourseFormats } from '../../api/regions.js';
import type { Offering } from '../../api/types.js';
import { CourseStateBadge } from '../../parts/course/course-state-badge.js';
import { Button } from '../../parts/form/button.js';
import { WayButton } from '../../parts/form/way-button.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { Facts } from '../../parts/show/facts.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { callOffReasonTerms, courseStateTerms } from '../../texts/course.js';
import { offeringTexts } from '../../texts/offering.js';
import { offeringFacts } from './offering-facts.js';
import { OfferingSections } from './offering-sections.js';
import { OfferingSites } from './offering-sites.js';
import { ReferToOffering } from './refer-to-offering.js';

/** One course for every member: all that is known of it, and what a referring office can do with it. */
export function OfferingPage(): ReactElement {
  const { id = '' } = useParams();
  const offering = useOffering(id);
  if (offering.data !== undefined) return <OneOffering key={id} offering={offering.data} />;
  return (
    <>
      <PageTitle title={offeringTexts.loadingTitle} />
      {offering.isError ? <LoadFailed error={offering.error} onRetry={offering.refetch} /> : <Loading />}
    </>
  );
}

function OneOffering({ offering }: { offering: Offering }): ReactElement {
  const formats = useCourseFormats().data ?? [];
  const { permissions, organisationId } = useMember();
  const search = (useLocation().state as { search?: string } | null)?.search ?? '';
  const isOpen = offering.nextEntry !== null;
  return (
    <>
      <PageTitle title={offering.title} />
      <p className="badge-line">
        <CourseStateBadge state={offering.state} />
      </p>
      <StateNotice offering={offering} />
      <div className="offering-acts no-print">
        <Button kind="secondary" onClick={() => window.print()}>
          {offeringTexts.print}
        </Button>
        {offering.providerId === organisationId && (
          <WayButton to={`/kurse/${offering.id}`} kind="secondary" icon="edit">
            {offeringTexts.own}
          </WayButton>
        )}
        <WayButton to={`/kurse-finden${search}`} kind="tertiary" icon="search">
          {offeringTexts.back}
        </WayButton>
      </div>
      <section aria-labelledby="angaben" className="page-section">
        <h2 id="angaben" className="kern-heading-medium">
          {offeringTexts.facts}
        </h2>
        <Facts facts={offeringFacts(offering, formats)} />
      </section>
      <OfferingSections offering={offering} />
      <OfferingSites offering={offering} />
      {isOpen && permissions.includes('referral:write') && <ReferToOffering offering={offering} />}
    </>
  );
}

/** Why nobody can register, where that is so. */
function StateNotice({ offering }: { offering: Offering }): ReactElement | null {
  const { state, reasonCode, mergedIntoId } = offering;
  if (state === 'planned') return <Alert kind="info" title={offeringTexts.planned} />;
  if (reasonCode === null) return null;
  return (
    <Alert
      kind="warning"
      title={offeringTexts.calledOff(courseStateTerms[state], callOffReasonTerms[reasonCode])}
    >
      {mergedIntoId !== null && (
        <Link className="kern-link" to={`/angebote/${mergedIntoId}`}>
          {offeringTexts.merged}
        </Link>
      )}
    </Alert>
  );
}
