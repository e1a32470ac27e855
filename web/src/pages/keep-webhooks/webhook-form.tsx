import type { FormEvent, ReactElement } from 'react';
import { useAddWebhook, useChangeWebhook } from '../../api/webhooks.js';
import type { SecretWebhook, Webhook, WebhookKind } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { webhookKindTerms, webhookTexts as texts } from '../../texts/webhooks.js';

const KINDS = Object.entries(webhookKindTerms).map(([value, label]) => ({ value, label }));

interface WebhookFormProps {
  /** The one that is changed; null for a new one. */
  readonly webhook: Webhook | null;
  readonly onMade: (webhook: SecretWebhook) => void;
  readonly onClose: () => void;
}

/** Address and kinds of a webhook, new or known. */
export function WebhookForm({ webhook, onMade, onClose }: WebhookFormProps): ReactElement {
  const add = useAddWebhook();
  const save = useChangeWebhook();
  const { value, change, clear } = useDraft(`webhook.${webhook?.id ?? 'neu'}`, {
    address: webhook?.address ?? '',
    kinds: (webhook?.kinds ?? []) as readonly string[],
  });
  const error = add.error ?? save.error;
  const isBusy = add.isPending || save.isPending;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    const details = { address: value.address, kinds: value.kinds as WebhookKind[] };
    if (webhook === null) {
      add.mutate(details, {
        onSuccess: (made) => {
          clear();
          onMade(made);
        },
      });
      return;
    }
    const { id, state, version } = webhook;
    save.mutate(
      { ...details, id, version, isActive: state === 'active' },
      {
        onSuccess: () => {
          clear();
          onClose();
        },
      },
    );
  };
  return (
    <section className="narrow page-section" aria-labelledby="webhook-form">
      <h2 id="webhook-form" className="kern-heading-medium">
        {webhook === null ? texts.add : texts.change}
      </h2>
      <form onSubmit={submit} noValidate className="form">
        <ErrorSummary error={error} />
        <TextField
          id="address"
          label={texts.address}
          hint={texts.addressHint}
          autoComplete="off"
          spellCheck={false}
          value={value.address}
          onValue={(address) => change({ address })}
          error={fieldError(error, 'address')}
        />
        <CheckboxField
          id="kinds"
          label={texts.kinds}
          values={value.kinds}
          choices={KINDS}
          onValues={(kinds) => change({ kinds })}
          error={fieldError(error, 'kinds')}
        />
        <div className="kern-btn-wrapper">
          <Button type="submit" kind="primary" isBusy={isBusy}>
            {isBusy ? texts.saving : webhook === null ? texts.submit : texts.save}
          </Button>
          {webhook !== null && (
            <Button kind="tertiary" onClick={onClose}>
              {texts.cancel}
            </Button>
          )}
        </div>
      </form>
    </section>
  );
}
