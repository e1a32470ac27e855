import type { ReactElement } from 'react';
import { useDeliveries, useSendDeliveryAgain, useTryWebhook } from '../../api/webhooks.js';
import type { Webhook, WebhookDelivery } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { momentWords } from '../../parts/words/dates.js';
import { deliveryKindTerms, deliveryStateTerms, webhookTexts as texts } from '../../texts/webhooks.js';

/** What was told to one webhook, the latest first, and what became of it. */
export function DeliveryJournal({ webhook: { id, address } }: { readonly webhook: Webhook }): ReactElement {
  const deliveries = useDeliveries(id);
  const tryIt = useTryWebhook();
  const sendAgain = useSendDeliveryAgain();
  const announce = useAnnounce();
  const error = tryIt.error ?? sendAgain.error;
  const rows = deliveries.data ?? [];
  return (
    <section aria-labelledby="journal" className="page-section">
      <h2 id="journal" className="kern-heading-medium">
        {texts.journalOf(address)}
      </h2>
      {error !== null && <Alert kind="danger" title={error.message} role="alert" />}
      <Button
        kind="secondary"
        isBusy={tryIt.isPending}
        onClick={() => tryIt.mutate(id, { onSuccess: () => announce(texts.tried) })}
      >
        {texts.try}
      </Button>
      {deliveries.isError && <LoadFailed error={deliveries.error} onRetry={deliveries.refetch} />}
      {deliveries.data?.length === 0 && <p className="kern-body">{texts.empty}</p>}
      {rows.length > 0 && (
        <CardTable
          file="zustellungen"
          caption={texts.journalOf(address)}
          columns={columnsOf((deliveryId) => sendAgain.mutate({ id, deliveryId }))}
          rows={rows}
          keyOf={(delivery) => delivery.id}
        />
      )}
    </section>
  );
}

function columnsOf(onAgain: (deliveryId: string) => void): readonly Column<WebhookDelivery>[] {
  return [
    { id: 'at', title: texts.at, cell: ({ madeAt }) => momentWords(madeAt) },
    { id: 'about', title: texts.about, cell: ({ kind }) => deliveryKindTerms[kind] },
    { id: 'state', title: texts.state, cell: ({ state }) => deliveryStateTerms[state] },
    { id: 'attempts', title: texts.attempts, isNumeric: true, cell: ({ attempts }) => attempts },
    {
      id: 'answer',
      title: texts.answer,
      cell: ({ lastError, lastStatus }) => lastError ?? lastStatus ?? '–',
    },
    {
      id: 'acts',
      title: texts.acts,
      isAct: true,
      cell: ({ id, body, madeAt }) => (
        <div className="row-acts">
          <details>
            <summary className="kern-body">{texts.body}</summary>
            <code className="calendar-link">{body}</code>
          </details>
          <Button
            kind="tertiary"
            label={texts.of(texts.again, momentWords(madeAt))}
            onClick={() => onAgain(id)}
          >
            {texts.again}
          </Button>
        </div>
      ),
    },
  ];
}
