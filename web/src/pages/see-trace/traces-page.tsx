import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useAnswerTraces } from '../../api/traces.js';
import type { AnswerTrace } from '../../api/types.js';
import { SelectField } from '../../parts/form/select-field.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { Badge } from '../../parts/show/badge.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { measureTexts } from '../../texts/measures.js';
import { traceTexts } from '../../texts/traces.js';

/** On a phone about as much as somebody looks through before they choose anew. */
const STEP = 10;

const COLUMNS: readonly Column<AnswerTrace>[] = [
  {
    id: 'answer',
    title: traceTexts.answer,
    cell: ({ answer }) => (
      <>
        <Link className="kern-link kern-link--no-visited-state" to={`/konzept/spur/${answer.id}`}>
          {answer.text}
        </Link>{' '}
        {answer.isOwn && <Badge kind="info">{traceTexts.own}</Badge>}
      </>
    ),
  },
  { id: 'source', title: traceTexts.source, cell: ({ answer }) => answer.source },
  {
    id: 'needs',
    title: traceTexts.needs,
    cell: ({ needs }) => needs.map(({ title }) => title).join('; ') || traceTexts.notYet,
  },
  {
    id: 'goals',
    title: traceTexts.goals,
    cell: ({ goals }) => goals.map(({ statement }) => statement).join('; ') || '–',
  },
  {
    id: 'measures',
    title: traceTexts.measures,
    cell: ({ measures }) => measures.map(({ number }) => measureTexts.label(number)).join(', ') || '–',
  },
];

/** “Was wurde aus unseren Antworten”: every answer that shows a need, and what followed from it. */
export function TracesPage(): ReactElement {
  const traces = useAnswerTraces();
  const { chosen, choose } = useListAddress();
  const isOwnOnly = chosen('anzeigen') === 'eigene';
  const rows = (traces.data ?? []).filter(({ answer }) => !isOwnOnly || answer.isOwn);
  return (
    <>
      <PageTitle title={traceTexts.title} />
      <p className="kern-body lead">{traceTexts.lead}</p>
      <section className="filters" aria-label={traceTexts.show}>
        <SelectField
          id="anzeigen"
          label={traceTexts.show}
          value={isOwnOnly ? 'eigene' : ''}
          choices={[
            { value: '', label: traceTexts.all },
            { value: 'eigene', label: traceTexts.ownOnly },
          ]}
          onValue={(anzeigen) => choose({ anzeigen })}
        />
      </section>
      {traces.isPending && <Loading />}
      {traces.isError && <LoadFailed error={traces.error} onRetry={traces.refetch} />}
      {traces.data !== undefined && rows.length === 0 && (
        <Alert kind="info" title={traceTexts.empty}>
          <p className="kern-body">{traceTexts.emptyBody}</p>
        </Alert>
      )}
      {rows.length > 0 && (
        <>
          <p className="kern-body kern-body--muted" aria-live="polite">
            {traceTexts.found(rows.length)}
          </p>
          <CardTable
            caption={traceTexts.list}
            rows={rows}
            keyOf={({ answer }) => answer.id}
            columns={COLUMNS}
            file="spuren"
            step={STEP}
          />
        </>
      )}
    </>
  );
}
