import { useState, type ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useCommittee } from '../../api/committees.js';
import { useConceptFields } from './use-concept-fields.js';
import type { Committee } from '../../api/types.js';
import { WayButton } from '../../parts/form/way-button.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { Facts } from '../../parts/show/facts.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { longDate } from '../../parts/words/dates.js';
import { committeeKindTerms, committeeTexts } from '../../texts/committees.js';
import { KeepPart } from './keep-part.js';
import { OwnSeat } from './own-seat.js';
import { SeatsPart } from './seats-part.js';

/** One committee: what it is for, who belongs to it, what it works on. */
export function CommitteePage(): ReactElement {
  const { id = '' } = useParams();
  const committee = useCommittee(id);
  return (
    <>
      <p className="way-back no-print">
        <Link className="kern-link" to="/gremien">
          {committeeTexts.back}
        </Link>
      </p>
      <PageTitle title={committee.data?.name ?? committeeTexts.loadingTitle} />
      {committee.isPending && <Loading />}
      {committee.isError && <LoadFailed error={committee.error} onRetry={committee.refetch} />}
      {committee.data !== undefined && <OneCommittee committee={committee.data} />}
    </>
  );
}

function OneCommittee({ committee }: { committee: Committee }): ReactElement {
  const { id, kind, purpose, isOwn, isLed, activeFrom, activeUntil } = committee;
  const { permissions } = useMember();
  const fields = useConceptFields(id);
  const [done, setDone] = useState({ words: '', count: 0 });
  const say = (words: string): void => setDone(({ count }) => ({ words, count: count + 1 }));
  return (
    <>
      {done.count > 0 && <Alert key={done.count} kind="success" title={done.words} takesFocus />}
      <Facts
        facts={[
          { name: committeeTexts.kind, value: committeeKindTerms[kind] },
          ...(purpose === '' ? [] : [{ name: committeeTexts.purpose, value: purpose }]),
          { name: committeeTexts.fields, value: fields.join(', ') || committeeTexts.noFields },
          { name: committeeTexts.since, value: longDate(activeFrom) },
          ...(activeUntil === null ? [] : [{ name: committeeTexts.until, value: longDate(activeUntil) }]),
        ]}
      />
      <OwnSeat committee={committee} onDone={say} />
      {isOwn && kind !== 'deciding-body' && (
        <div className="kern-btn-wrapper part-gap no-print">
          <WayButton to={`/sitzungen?gremium=${id}`} kind="secondary">
            {committeeTexts.meetings}
          </WayButton>
          {isLed && (
            <WayButton to={`/sitzungen/neu?gremium=${id}`} kind="secondary" icon="add">
              {committeeTexts.newMeeting}
            </WayButton>
          )}
        </div>
      )}
      <SeatsPart committee={committee} />
      {permissions.includes('committee:keep') && <KeepPart committee={committee} onDone={say} />}
    </>
  );
}
