import type { ReactElement } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useCase } from '../../api/cases.js';
import { usePlaceOffers } from '../../api/place-offers.js';
import { useTestBookings } from '../../api/placement-tests.js';
import type { CaseDetail } from '../../api/types.js';
import { nextStep } from '../../parts/case/next-step.js';
import { StateBadge } from '../../parts/case/state-badge.js';
import { WaitBadge } from '../../parts/case/wait-badge.js';
import { WayButton } from '../../parts/form/way-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { longDate } from '../../parts/words/dates.js';
import { casePageTexts } from '../../texts/case-page.js';
import { reasonWords } from '../../texts/cases.js';
import { CaseActions } from './case-actions.js';
import { CaseClocks } from './case-clocks.js';
import { CaseFacts } from './case-facts.js';
import { CaseMessages } from './case-messages.js';
import { CaseOffer } from './case-offer.js';
import { CaseOutside } from './case-outside.js';
import { CasePosition } from './case-position.js';
import { CaseSuggestions } from './case-suggestions.js';
import { CaseTest } from './case-test.js';
import { CaseTimeline } from './case-timeline.js';
import { CaseWishes } from './case-wishes.js';
import { Entered } from './entered.js';
import { useSaveWishes } from '../../parts/case/use-save-wishes.js';

/** One case of one's own: where it stands, what can be done, what happened. */
export function CasePage(): ReactElement {
  const { id = '' } = useParams();
  const one = useCase(id);
  return (
    <>
      <p className="kern-body no-print">
        <Link className="kern-link kern-link--no-visited-state" to="/faelle">
          {casePageTexts.back}
        </Link>
      </p>
      <PageTitle
        title={one.data === undefined ? casePageTexts.loadingTitle : casePageTexts.title(one.data.code)}
      />
      {one.isPending && <Loading />}
      {one.isError && <LoadFailed error={one.error} onRetry={one.refetch} />}
      {one.data !== undefined && <CaseView one={one.data} />}
    </>
  );
}

function CaseView({ one }: { one: CaseDetail }): ReactElement {
  const [search] = useSearchParams();
  const offers = usePlaceOffers('all').data ?? [];
  const offer = offers.find(({ referralId, state }) => referralId === one.id && LIVE.includes(state));
  const isTestBooked = (useTestBookings(one.id).data ?? []).some(({ state }) => state === 'booked');
  const save = useSaveWishes(one);
  const isWaiting = one.state === 'waiting' || one.state === 'submitted';
  return (
    <div className="case">
      {search.has('neu') && <Entered one={one} />}
      <div className="case__head">
        <p className="badge-line">
          <StateBadge {...one} />
          {isWaiting && <WaitBadge clocks={one.clocks} />}
        </p>
        <p className="kern-body case__next">
          {casePageTexts.nextStep}:{' '}
          <strong>{nextStep(one, { offerUntil: offer?.answerUntil, isTestBooked })}</strong>
        </p>
        <WayButton to={`/faelle/${one.id}/merkblatt`} kind="tertiary" icon="draft">
          {casePageTexts.sheet}
        </WayButton>
      </div>
      {one.possibleDuplicate && (
        <Alert kind="warning" title={casePageTexts.duplicateTitle}>
          <p className="kern-body">{casePageTexts.duplicateBody}</p>
        </Alert>
      )}
      {one.pause !== null && <PauseNotice pause={one.pause} />}
      <div className="case__columns">
        <div className="case__main">
          <CaseOffer key={one.id} offer={offer} />
          <CaseTest one={one} />
          <CasePosition one={one} isAsked={isWaiting} />
          <CaseSuggestions one={one} save={save} isAsked={isWaiting} />
          <CaseWishes one={one} save={save} />
          <CaseActions one={one} />
        </div>
        <div className="case__side">
          <CaseFacts one={one} />
          <CaseClocks {...one} />
        </div>
        <div className="case__later">
          <CaseMessages id={one.id} />
          <CaseOutside one={one} />
          <CaseTimeline steps={one.steps} />
        </div>
      </div>
    </div>
  );
}

const LIVE: readonly string[] = ['open', 'accepted', 'enrolled'];

function PauseNotice({ pause }: { pause: NonNullable<CaseDetail['pause']> }): ReactElement {
  const { since, reason, resumesOn } = pause;
  return (
    <Alert kind="warning" title={casePageTexts.pauseTitle(longDate(since))}>
      <p className="kern-body">
        {casePageTexts.pauseBody(reasonWords(reason), resumesOn === null ? null : longDate(resumesOn))}
      </p>
    </Alert>
  );
}
