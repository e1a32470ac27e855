import { useState, type ReactElement } from 'react';
import { useChangeWebhook, useDeleteWebhook, useExchangeSecret } from '../../api/webhooks.js';
import type { SecretWebhook, Webhook } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { Alert } from '../../parts/show/alert.js';
import { Badge } from '../../parts/show/badge.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { momentWords } from '../../parts/words/dates.js';
import { webhookKindTerms, webhookStateTerms, webhookTexts as texts } from '../../texts/webhooks.js';

interface WebhookTableProps {
  readonly webhooks: readonly Webhook[];
  readonly onSecret: (webhook: SecretWebhook) => void;
  readonly onChange: (webhook: Webhook) => void;
  readonly onJournal: (webhook: Webhook) => void;
}

interface Asked {
  readonly act: 'exchange' | 'remove';
  readonly webhook: Webhook;
}

/** Webhooks of one's own organisation with their state. */
export function WebhookTable({ webhooks, onSecret, onChange, onJournal }: WebhookTableProps): ReactElement {
  const [asked, ask] = useState<Asked | null>(null);
  const switchTo = useChangeWebhook();
  const toggle = ({ id, address, kinds, state, version }: Webhook): void =>
    switchTo.mutate({ id, address, kinds, version, isActive: state !== 'active' });
  const acts: Acts = { ask, toggle, change: onChange, journal: onJournal };
  return (
    <>
      {switchTo.isError && <Alert kind="danger" title={switchTo.error.message} role="alert" />}
      {asked !== null && (
        <AskBack
          key={asked.act + asked.webhook.id}
          {...asked}
          onSecret={onSecret}
          onClose={() => ask(null)}
        />
      )}
      <CardTable
        file="webhooks"
        caption={texts.list}
        columns={columnsOf(acts)}
        rows={webhooks}
        keyOf={({ id }) => id}
      />
    </>
  );
}

interface Acts {
  readonly ask: (asked: Asked) => void;
  readonly toggle: (webhook: Webhook) => void;
  readonly change: (webhook: Webhook) => void;
  readonly journal: (webhook: Webhook) => void;
}

function columnsOf(acts: Acts): readonly Column<Webhook>[] {
  return [
    {
      id: 'address',
      title: texts.address,
      cell: ({ address }) => <span className="calendar-link">{address}</span>,
    },
    {
      id: 'kinds',
      title: texts.kinds,
      cell: ({ kinds }) => kinds.map((kind) => webhookKindTerms[kind]).join(', '),
    },
    { id: 'state', title: texts.state, cell: (webhook) => <State webhook={webhook} /> },
    {
      id: 'acts',
      title: texts.acts,
      isAct: true,
      cell: (webhook) => <RowActs webhook={webhook} acts={acts} />,
    },
  ];
}

const BADGES = { active: 'success', paused: 'info', 'switched-off': 'danger' } as const;

function State({ webhook: { state, failingSince } }: { readonly webhook: Webhook }): ReactElement {
  return (
    <span className="stacked">
      <Badge kind={BADGES[state]}>{webhookStateTerms[state]}</Badge>
      {failingSince !== null && <span>{texts.failing(momentWords(failingSince))}</span>}
    </span>
  );
}

function RowActs({ webhook, acts }: { readonly webhook: Webhook; readonly acts: Acts }): ReactElement {
  const button = (title: string, onClick: () => void): ReactElement => (
    <Button kind="tertiary" label={texts.of(title, webhook.address)} onClick={onClick}>
      {title}
    </Button>
  );
  return (
    <div className="row-acts">
      {button(texts.journal, () => acts.journal(webhook))}
      {button(texts.change, () => acts.change(webhook))}
      {button(webhook.state === 'active' ? texts.pause : texts.resume, () => acts.toggle(webhook))}
      {button(texts.exchange, () => acts.ask({ act: 'exchange', webhook }))}
      {button(texts.remove, () => acts.ask({ act: 'remove', webhook }))}
    </div>
  );
}

function AskBack({
  act,
  webhook: { id },
  onSecret,
  onClose,
}: Asked & {
  readonly onSecret: (webhook: SecretWebhook) => void;
  readonly onClose: () => void;
}): ReactElement {
  const exchange = useExchangeSecret();
  const remove = useDeleteWebhook();
  const announce = useAnnounce();
  const isExchange = act === 'exchange';
  const confirm = (): void => {
    if (isExchange) {
      exchange.mutate(id, {
        onSuccess: (webhook) => {
          onClose();
          onSecret(webhook);
        },
      });
      return;
    }
    remove.mutate(id, {
      onSuccess: () => {
        onClose();
        announce(texts.done);
      },
    });
  };
  return (
    <ReasonForm
      question={isExchange ? texts.exchangeQuestion : texts.removeQuestion}
      submit={isExchange ? texts.exchangeYes : texts.removeYes}
      error={exchange.error ?? remove.error}
      isBusy={exchange.isPending || remove.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <p className="kern-body">{isExchange ? texts.exchangeMeans : texts.removeMeans}</p>
    </ReasonForm>
  );
}
