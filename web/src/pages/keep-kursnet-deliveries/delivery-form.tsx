import { useEffect, useRef, type FormEvent, type ReactElement } from 'react';
import { useSwitchOnDelivery } from '../../api/kursnet.js';
import type { EnterKursnetAccount, ListedDelivery } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { kursnetDeliveryTexts as texts } from '../../texts/kursnet.js';

const FIELDS = ['supplierNumber', 'catalogueNumber', 'street', 'postcode', 'town'] as const;
const NUMBERS: readonly string[] = ['supplierNumber', 'catalogueNumber'];

interface DeliveryFormProps {
  readonly listed: ListedDelivery;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** The account of a Kursträger at KURSNET; saving it switches files on. */
export function DeliveryForm({ listed, onSaved, onClose }: DeliveryFormProps): ReactElement {
  const { providerId, providerName, delivery } = listed;
  const save = useSwitchOnDelivery(providerId);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { value, change, clear } = useDraft<EnterKursnetAccount>(`kursnet.${providerId}`, {
    supplierNumber: delivery?.supplierNumber ?? '',
    catalogueNumber: delivery?.catalogueNumber ?? '',
    street: delivery?.street ?? '',
    postcode: delivery?.postcode ?? '',
    town: delivery?.town ?? '',
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (save.isPending) return;
    save.mutate(value, {
      onSuccess: () => {
        clear();
        onSaved();
      },
    });
  };
  return (
    <section className="narrow page-section" aria-labelledby="freigabe">
      <h2 id="freigabe" ref={heading} tabIndex={-1} className="kern-heading-medium">
        {texts.formTitle(providerName)}
      </h2>
      <form onSubmit={submit} noValidate className="form">
        <ErrorSummary error={save.error} />
        {FIELDS.map((field) => (
          <TextField
            key={field}
            id={field}
            label={texts[field]}
            hint={NUMBERS.includes(field) ? texts.numberHint : undefined}
            autoComplete="off"
            value={value[field]}
            onValue={(text) => change({ [field]: text })}
            error={fieldError(save.error, field)}
          />
        ))}
        <div className="kern-btn-wrapper">
          <Button type="submit" kind="primary" isBusy={save.isPending}>
            {save.isPending ? texts.saving : texts.save}
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            {texts.cancel}
          </Button>
        </div>
      </form>
    </section>
  );
}
