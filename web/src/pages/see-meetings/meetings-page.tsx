import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useCommittees } from '../../api/committees.js';
import { useMeetings } from '../../api/meetings.js';
import type { Committee, Meeting } from '../../api/types.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { WayButton } from '../../parts/form/way-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { MeetingBadge } from '../../parts/meeting/meeting-badge.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { momentWords } from '../../parts/words/dates.js';
import { meetingAnswerTerms, meetingKindTerms, meetingListTexts } from '../../texts/meetings.js';
import { SubscribeCorner } from './subscribe-corner.js';

const COLUMNS: readonly Column<Meeting>[] = [
  {
    id: 'what',
    title: meetingListTexts.what,
    cell: ({ id, title }) => (
      <Link className="kern-link kern-link--no-visited-state" to={`/sitzungen/${id}`}>
        {title}
      </Link>
    ),
  },
  { id: 'date', title: meetingListTexts.date, cell: ({ startsAt }) => momentWords(startsAt) },
  {
    id: 'committee',
    title: meetingListTexts.committee,
    cell: ({ committeeName, kind }) => committeeName ?? meetingKindTerms[kind],
  },
  { id: 'state', title: meetingListTexts.state, cell: ({ state }) => <MeetingBadge state={state} /> },
  { id: 'own', title: meetingListTexts.own, cell: ownWords },
];

/** “Sitzungen” of the own committees. */
export function MeetingsPage(): ReactElement {
  const meetings = useMeetings();
  const committees = useCommittees().data ?? [];
  const { chosen, choose } = useListAddress();
  const rows = chosenMeetings(meetings.data ?? [], {
    committee: chosen('gremium'),
    when: chosen('zeige') || 'kommende',
  });
  return (
    <>
      <PageTitle title={meetingListTexts.title} />
      <p className="kern-body lead">{meetingListTexts.lead}</p>
      <Filters committees={committees} chosen={chosen} choose={choose} />
      <div className="section-head list-head">
        <SubscribeCorner />
        {committees.some(({ isLed, isActive }) => isLed && isActive) && (
          <WayButton to="/sitzungen/neu" kind="primary" icon="add">
            {meetingListTexts.add}
          </WayButton>
        )}
      </div>
      {meetings.isPending && <Loading />}
      {meetings.isError && <LoadFailed error={meetings.error} onRetry={meetings.refetch} />}
      {meetings.data !== undefined && rows.length === 0 && (
        <Alert kind="info" title={meetingListTexts.none}>
          <p className="kern-body">{meetingListTexts.noneBody}</p>
        </Alert>
      )}
      {rows.length > 0 && (
        <CardTable
          file="sitzungen"
          caption={meetingListTexts.list}
          rows={rows}
          keyOf={({ id }) => id}
          columns={COLUMNS}
        />
      )}
    </>
  );
}

const WORKSHOPS = 'workshops';

function Filters({
  committees,
  chosen,
  choose,
}: ReturnType<typeof useListAddress> & { readonly committees: readonly Committee[] }): ReactElement {
  const own = committees.filter(({ isOwn, kind }) => isOwn && kind !== 'deciding-body');
  const when = chosen('zeige') || 'kommende';
  return (
    <section className="filters" aria-label={meetingListTexts.filters}>
      <SelectField
        id="gremium"
        label={meetingListTexts.committee}
        value={chosen('gremium')}
        choices={[
          { value: '', label: meetingListTexts.allCommittees },
          ...own.map(({ id, name }) => ({ value: id, label: name })),
          { value: WORKSHOPS, label: meetingListTexts.workshops },
        ]}
        onValue={(gremium) => choose({ gremium })}
      />
      <RadioField
        id="zeige"
        label={meetingListTexts.when}
        isHorizontal
        value={when}
        choices={Object.entries(meetingListTexts.whenChoices).map(([value, label]) => ({ value, label }))}
        onValue={(value) => choose({ zeige: value === 'kommende' ? '' : value })}
      />
    </section>
  );
}

/** What is to come with the next first, what is over with the latest first. */
function chosenMeetings(
  meetings: readonly Meeting[],
  { committee, when }: { readonly committee: string; readonly when: string },
): readonly Meeting[] {
  const of = meetings.filter(
    ({ committeeId, kind }) =>
      committee === '' || (committee === WORKSHOPS ? kind === 'workshop' : committeeId === committee),
  );
  if (when === 'alle') return of;
  const isComing = ({ state }: Meeting): boolean => state === 'planned' || state === 'invited';
  return when === 'kommende' ? of.filter(isComing).toReversed() : of.filter((each) => !isComing(each));
}

function ownWords({ own, state }: Meeting): string {
  if (own === null) return meetingListTexts.notInvited;
  if (own.answer === null)
    return state === 'invited' ? meetingListTexts.noAnswer : meetingListTexts.notInvited;
  return meetingAnswerTerms[own.answer];
}
