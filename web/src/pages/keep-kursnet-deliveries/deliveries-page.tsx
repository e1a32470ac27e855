import { useState, type ReactElement } from 'react';
import { useKursnetDeliveries } from '../../api/kursnet.js';
import type { ListedDelivery } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { kursnetDeliveryTexts as texts } from '../../texts/kursnet.js';
import { DeliveryForm } from './delivery-form.js';
import { DeliveryTable } from './delivery-table.js';

/** “KURSNET-Dateien freigeben”: which Kursträger may deliver files. */
export function DeliveriesPage(): ReactElement {
  const deliveries = useKursnetDeliveries();
  const [chosen, choose] = useState<ListedDelivery | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <>
      <PageTitle title={texts.title} />
      <p className="kern-body lead">{texts.lead}</p>
      <Alert kind="warning" title={texts.warningTitle}>
        <p className="kern-body">{texts.warning}</p>
      </Alert>
      {saved !== null && <Alert key={saved} kind="success" title={saved} takesFocus />}
      {deliveries.isPending && <Loading />}
      {deliveries.isError && <LoadFailed error={deliveries.error} onRetry={deliveries.refetch} />}
      {deliveries.data !== undefined && <DeliveryTable deliveries={deliveries.data} onChoose={choose} />}
      {chosen !== null && (
        <DeliveryForm
          key={chosen.providerId}
          listed={chosen}
          onClose={() => choose(null)}
          onSaved={() => {
            choose(null);
            setSaved(texts.saved(chosen.providerName));
          }}
        />
      )}
    </>
  );
}
