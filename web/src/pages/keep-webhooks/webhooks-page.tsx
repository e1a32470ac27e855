import { useState, type ReactElement } from 'react';
import { useWebhooks } from '../../api/webhooks.js';
import type { SecretWebhook, Webhook } from '../../api/types.js';
import { CopyButton } from '../../parts/form/copy-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { webhookTexts as texts } from '../../texts/webhooks.js';
import { DeliveryJournal } from './delivery-journal.js';
import { WebhookForm } from './webhook-form.js';
import { WebhookTable } from './webhook-table.js';

/** “Webhooks”: set up, keep, and see what became of each delivery. */
export function WebhooksPage(): ReactElement {
  const webhooks = useWebhooks();
  const [told, tell] = useState<SecretWebhook | null>(null);
  const [changed, change] = useState<Webhook | null>(null);
  const [journalId, showJournal] = useState<string | null>(null);
  const shown = webhooks.data?.find(({ id }) => id === journalId);
  return (
    <>
      <PageTitle title={texts.title} />
      <p className="kern-body lead">{texts.lead}</p>
      {told !== null && <Secret key={told.secret} secret={told.secret} />}
      <section aria-labelledby="webhookliste" className="page-section">
        <h2 id="webhookliste" className="kern-heading-medium">
          {texts.list}
        </h2>
        {webhooks.isPending && <Loading />}
        {webhooks.isError && <LoadFailed error={webhooks.error} onRetry={webhooks.refetch} />}
        {webhooks.data?.length === 0 && <p className="kern-body">{texts.none}</p>}
        {webhooks.data !== undefined && webhooks.data.length > 0 && (
          <WebhookTable
            webhooks={webhooks.data}
            onSecret={tell}
            onChange={change}
            onJournal={({ id }) => showJournal(id)}
          />
        )}
      </section>
      {shown !== undefined && <DeliveryJournal key={shown.id} webhook={shown} />}
      <WebhookForm key={changed?.id ?? 'neu'} webhook={changed} onMade={tell} onClose={() => change(null)} />
    </>
  );
}

function Secret({ secret }: { readonly secret: string }): ReactElement {
  return (
    <Alert kind="success" title={texts.secret} takesFocus>
      <p className="kern-body">{texts.secretBody}</p>
      <p className="kern-body calendar-link">{secret}</p>
      <CopyButton text={secret} label={texts.copy} />
    </Alert>
  );
}
