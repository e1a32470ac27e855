import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useQueues } from '../../api/queues.js';
import type { Outbox, QueueLine } from '../../api/types.js';
import { WayButton } from '../../parts/form/way-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { Facts } from '../../parts/show/facts.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { momentWords } from '../../parts/words/dates.js';
import { numberWords } from '../../parts/words/numbers.js';
import { queueTexts } from '../../texts/queues.js';
import { scheduleWords } from './schedule-words.js';
import { SelfCheckPart } from './self-check-part.js';
import { StuckEventsPart } from './stuck-events-part.js';

const COLUMNS: readonly Column<QueueLine>[] = [
  { id: 'purpose', title: queueTexts.purpose, cell: ({ purpose }) => purpose },
  { id: 'schedule', title: queueTexts.schedule, cell: scheduleWords },
  {
    id: 'next',
    title: queueTexts.nextRun,
    cell: ({ nextRunAt }) => (nextRunAt === null ? queueTexts.notPlanned : momentWords(nextRunAt)),
  },
  ...(['waiting', 'active', 'delayed'] as const).map((count) => ({
    id: count,
    title: queueTexts[count],
    isNumeric: true,
    cell: (line: QueueLine) => numberWords(line[count]),
  })),
  {
    id: 'failed',
    title: queueTexts.failed,
    isNumeric: true,
    cell: ({ queue, purpose, failed }) =>
      failed === 0 ? (
        '0'
      ) : (
        <Link
          className="kern-link kern-link--no-visited-state"
          to={`/verwaltung/warteschlangen/${queue}`}
          aria-label={queueTexts.failedLabel(failed, purpose)}
        >
          {queueTexts.failedOf(failed)}
        </Link>
      ),
  },
];

/** “Warteschlangen”: whether the work that nobody sees is done. */
export function QueuesPage(): ReactElement {
  const queues = useQueues();
  return (
    <>
      <PageTitle title={queueTexts.title} />
      <p className="kern-body lead">{queueTexts.lead}</p>
      {queues.isPending && <Loading />}
      {queues.isError && <LoadFailed error={queues.error} onRetry={queues.refetch} />}
      {queues.data !== undefined && (
        <>
          <OutboxPart outbox={queues.data.outbox} />
          <StuckEventsPart />
          <SelfCheckPart />
          <section className="page-section" aria-labelledby="schlangen">
            <h2 id="schlangen" className="kern-heading-medium">
              {queueTexts.list}
            </h2>
            <CardTable
              file="warteschlangen"
              caption={queueTexts.list}
              rows={queues.data.items}
              keyOf={({ queue }) => queue}
              columns={COLUMNS}
            />
          </section>
        </>
      )}
    </>
  );
}

function OutboxPart({ outbox: { waiting, oldestAt, stuck } }: { outbox: Outbox }): ReactElement {
  return (
    <section className="page-section narrow" aria-labelledby="postausgang">
      <h2 id="postausgang" className="kern-heading-medium">
        {queueTexts.outbox}
      </h2>
      {stuck > 0 && <Alert kind="danger" title={queueTexts.outboxStuck} />}
      {stuck === 0 && (
        <p className="kern-body">{waiting === 0 ? queueTexts.outboxFine : queueTexts.outboxWaits}</p>
      )}
      <Facts
        facts={[
          { name: queueTexts.waitingEvents, value: numberWords(waiting) },
          {
            name: queueTexts.oldest,
            value: oldestAt === null ? queueTexts.noneWaiting : momentWords(oldestAt),
          },
          { name: queueTexts.stuck, value: numberWords(stuck) },
        ]}
      />
      <div className="kern-btn-wrapper part-gap">
        <WayButton to="/postbuch" kind="secondary">
          {queueTexts.toMails}
        </WayButton>
      </div>
    </section>
  );
}
