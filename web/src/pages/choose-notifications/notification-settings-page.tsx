import { useState, type FormEvent, type ReactElement } from 'react';
import { Link } from 'react-router';
import { useChooseNotifications, useNotificationSettings } from '../../api/notifications.js';
import type { NotificationChannel, NotificationSetting } from '../../api/types.js';
import { useAskBeforeLeaving } from '../../parts/form/ask-before-leaving.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary } from '../../parts/form/error-summary.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import {
  channelTexts,
  notificationKindTexts,
  notificationSettingTexts,
  notificationTexts,
} from '../../texts/notifications.js';

/** “Mitteilungen einstellen”: by which way each kind comes to the own organisation. */
export function NotificationSettingsPage(): ReactElement {
  const { data, error, isPending, refetch } = useNotificationSettings();
  return (
    <div className="narrow">
      <p className="kern-body">
        <Link className="kern-link kern-link--no-visited-state" to="/mitteilungen">
          {notificationTexts.back}
        </Link>
      </p>
      <PageTitle title={notificationSettingTexts.title} />
      <p className="kern-body lead">{notificationSettingTexts.lead}</p>
      {isPending && <Loading />}
      {error !== null && data === undefined && <LoadFailed error={error} onRetry={refetch} />}
      {data?.length === 0 && <p className="kern-body">{notificationSettingTexts.nothing}</p>}
      {data !== undefined && data.length > 0 && <Settings settings={data} />}
    </div>
  );
}

type Choices = Partial<Record<string, NotificationChannel>>;
const NOTHING_CHOSEN: Choices = {};

function Settings({ settings }: { settings: readonly NotificationSetting[] }): ReactElement {
  const choose = useChooseNotifications();
  const [value, setValue] = useState<Choices>(NOTHING_CHOSEN);
  const [isSaved, setSaved] = useState(false);
  useAskBeforeLeaving(value !== NOTHING_CHOSEN && !choose.isPending);
  const required = settings.filter(({ isRequired }) => isRequired);
  const free = settings.filter(({ isRequired }) => !isRequired);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (choose.isPending) return;
    setSaved(false);
    const choices = free.map(({ kind, channel }) => ({ kind, channel: value[kind] ?? channel }));
    choose.mutate(choices, {
      onSuccess: () => {
        setValue(NOTHING_CHOSEN);
        setSaved(true);
      },
    });
  };
  return (
    <>
      {isSaved && <Alert kind="success" title={notificationSettingTexts.saved} takesFocus />}
      {free.length > 0 && (
        <form className="form" onSubmit={save} noValidate aria-label={notificationSettingTexts.chooseTitle}>
          <ErrorSummary error={choose.error} />
          <h2 className="kern-heading-medium">{notificationSettingTexts.chooseTitle}</h2>
          {free.map(({ kind, channel }) => (
            <RadioField
              key={kind}
              id={kind}
              label={notificationKindTexts[kind]}
              value={value[kind] ?? channel}
              choices={Object.entries(channelTexts).map(([code, label]) => ({ value: code, label }))}
              onValue={(chosen) => setValue({ ...value, [kind]: chosen as NotificationChannel })}
            />
          ))}
          <Button type="submit" kind="primary" isBusy={choose.isPending}>
            {choose.isPending ? notificationSettingTexts.saving : notificationSettingTexts.save}
          </Button>
        </form>
      )}
      {required.length > 0 && (
        <section className="page-section" aria-labelledby="immer">
          <h2 id="immer" className="kern-heading-medium">
            {notificationSettingTexts.alwaysTitle}
          </h2>
          <p className="kern-body">{notificationSettingTexts.always}</p>
          <ul className="kern-list kern-list--bullet">
            {required.map(({ kind }) => (
              <li key={kind}>{notificationKindTexts[kind]}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
