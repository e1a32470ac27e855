import { useState, type ReactElement } from 'react';
import { useSwitchOffDelivery } from '../../api/kursnet.js';
import type { ListedDelivery } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { momentWords } from '../../parts/words/dates.js';
import { kursnetDeliveryTexts as texts } from '../../texts/kursnet.js';

interface DeliveryTableProps {
  readonly deliveries: readonly ListedDelivery[];
  readonly onChoose: (listed: ListedDelivery) => void;
}

/** All Kursträger; before files are switched off, it is asked back. */
export function DeliveryTable({ deliveries, onChoose }: DeliveryTableProps): ReactElement {
  const [asked, ask] = useState<ListedDelivery | null>(null);
  const off = useSwitchOffDelivery();
  const announce = useAnnounce();
  const confirm = ({ providerId }: ListedDelivery): void =>
    off.mutate(providerId, {
      onSuccess: () => {
        ask(null);
        announce(texts.stopped);
      },
    });
  return (
    <>
      {asked !== null && (
        <ReasonForm
          key={asked.providerId}
          question={texts.offQuestion(asked.providerName)}
          submit={texts.offYes}
          error={off.error}
          isBusy={off.isPending}
          onConfirm={() => confirm(asked)}
          onCancel={() => ask(null)}
        >
          <p className="kern-body">{texts.offMeans}</p>
        </ReasonForm>
      )}
      <CardTable
        file="kursnet-freigaben"
        caption={texts.caption}
        columns={columnsOf(onChoose, ask)}
        rows={deliveries}
        keyOf={({ providerId }) => providerId}
      />
    </>
  );
}

function columnsOf(
  choose: (listed: ListedDelivery) => void,
  ask: (listed: ListedDelivery) => void,
): readonly Column<ListedDelivery>[] {
  return [
    { id: 'provider', title: texts.provider, cell: ({ providerName }) => providerName },
    { id: 'standing', title: texts.standing, cell: standingOf },
    {
      id: 'acts',
      title: texts.acts,
      isAct: true,
      cell: (listed) => <RowActs listed={listed} choose={choose} ask={ask} />,
    },
  ];
}

function standingOf({ delivery }: ListedDelivery): string {
  if (delivery === null) return texts.off;
  const { switchedOnAt, switchedOnBy, sequence } = delivery;
  return `${texts.on(momentWords(switchedOnAt), switchedOnBy)}, ${texts.files(sequence)}`;
}

function RowActs({
  listed,
  choose,
  ask,
}: {
  readonly listed: ListedDelivery;
  readonly choose: (listed: ListedDelivery) => void;
  readonly ask: (listed: ListedDelivery) => void;
}): ReactElement {
  const { providerName, delivery } = listed;
  if (delivery === null) {
    return (
      <Button kind="tertiary" label={texts.switchOnOf(providerName)} onClick={() => choose(listed)}>
        {texts.switchOn}
      </Button>
    );
  }
  return (
    <div className="row-acts">
      <Button kind="tertiary" label={texts.changeOf(providerName)} onClick={() => choose(listed)}>
        {texts.change}
      </Button>
      <Button kind="tertiary" label={texts.switchOffOf(providerName)} onClick={() => ask(listed)}>
        {texts.switchOff}
      </Button>
    </div>
  );
}
