import { useState, type ReactElement } from 'react';
import { useDiscardEvent, useRetryEvent, useStuckEvents } from '../../api/installation.js';
import type { StuckEvent } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { momentWords } from '../../parts/words/dates.js';
import { numberWords } from '../../parts/words/numbers.js';
import { keepTexts } from '../../texts/administration.js';
import { stuckEventTexts } from '../../texts/installation.js';

/** Events that do not arrive, to be sent out again or given up. Nothing where there are none. */
export function StuckEventsPart(): ReactElement | null {
  const events = useStuckEvents();
  const retry = useRetryEvent();
  const announce = useAnnounce();
  const [discarded, setDiscarded] = useState<StuckEvent | null>(null);
  if (events.data === undefined || events.data.length === 0) return null;
  const tryAgain = ({ id }: StuckEvent): void =>
    retry.mutate(id, { onSuccess: () => announce(stuckEventTexts.retried) });
  return (
    <section className="page-section" aria-labelledby="ereignisse">
      <h2 id="ereignisse" className="kern-heading-medium">
        {stuckEventTexts.title}
      </h2>
      <p className="kern-body">{stuckEventTexts.lead}</p>
      <ActError error={retry.error} />
      {discarded !== null && <DiscardForm event={discarded} onClose={() => setDiscarded(null)} />}
      <CardTable
        file="festhaengende_ereignisse"
        caption={stuckEventTexts.list}
        rows={events.data}
        keyOf={({ id }) => String(id)}
        columns={columnsOf(tryAgain, setDiscarded)}
      />
    </section>
  );
}

function DiscardForm({ event, onClose }: { event: StuckEvent; onClose: () => void }): ReactElement {
  const discard = useDiscardEvent();
  const announce = useAnnounce();
  return (
    <ReasonForm
      question={stuckEventTexts.discardQuestion(event.name)}
      submit={stuckEventTexts.discardYes}
      error={discard.error}
      isBusy={discard.isPending}
      onConfirm={() =>
        discard.mutate(event.id, {
          onSuccess: () => {
            onClose();
            announce(stuckEventTexts.discarded);
          },
        })
      }
      onCancel={onClose}
    >
      <p className="kern-body">{stuckEventTexts.discardMeans}</p>
    </ReasonForm>
  );
}

function columnsOf(
  onRetry: (event: StuckEvent) => void,
  onDiscard: (event: StuckEvent) => void,
): readonly Column<StuckEvent>[] {
  return [
    { id: 'event', title: stuckEventTexts.event, cell: ({ name }) => <span lang="en">{name}</span> },
    { id: 'at', title: stuckEventTexts.at, cell: ({ occurredAt }) => momentWords(occurredAt) },
    {
      id: 'rounds',
      title: stuckEventTexts.rounds,
      isNumeric: true,
      cell: ({ rounds }) => numberWords(rounds),
    },
    {
      id: 'handled',
      title: stuckEventTexts.handledBy,
      cell: ({ handledBy }) =>
        handledBy.length === 0 ? stuckEventTexts.nobody : <span lang="en">{handledBy.join(', ')}</span>,
    },
    {
      id: 'acts',
      title: keepTexts.acts,
      cell: (event) => (
        <div className="row-acts">
          <Button
            kind="tertiary"
            label={stuckEventTexts.retryLabel(event.name, momentWords(event.occurredAt))}
            onClick={() => onRetry(event)}
          >
            {stuckEventTexts.retry}
          </Button>
          <Button
            kind="tertiary"
            label={stuckEventTexts.discardLabel(event.name, momentWords(event.occurredAt))}
            onClick={() => onDiscard(event)}
          >
            {stuckEventTexts.discard}
          </Button>
        </div>
      ),
    },
  ];
}
