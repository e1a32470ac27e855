import type { ReactElement } from 'react';
import { Link } from 'react-router';
import {
  useMarkAllRead,
  useNotifications,
  useNotificationSettings,
  type NotificationQuestion,
} from '../../api/notifications.js';
import type { Notification, NotificationKind } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { SelectField } from '../../parts/form/select-field.js';
import { useAddress } from '../../parts/form/use-address.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Badge } from '../../parts/show/badge.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { momentWords } from '../../parts/words/dates.js';
import {
  notificationKindTexts,
  notificationKindWords,
  notificationTexts,
  withoutSender,
} from '../../texts/notifications.js';
import { readNotificationQuestion, writeNotificationQuestion } from './notification-address.js';

/** “Mitteilungen”: what the platform told one's own organisation. */
export function NotificationsPage(): ReactElement {
  const [address, setAddress] = useAddress();
  const question = readNotificationQuestion(address);
  const found = useNotifications(question);
  const items = found.data?.pages.flatMap((page) => page.items);
  const unread = found.data?.pages[0]?.unread ?? 0;
  return (
    <>
      <PageTitle title={notificationTexts.title} />
      <p className="kern-body lead">
        {notificationTexts.lead}{' '}
        <Link className="kern-link kern-link--no-visited-state" to="/mitteilungen/einstellungen">
          {notificationTexts.toSettings}
        </Link>
      </p>
      <Filters
        question={question}
        onChange={(next) => setAddress(writeNotificationQuestion(next), { replace: true })}
      />
      {unread > 0 && <MarkAll />}
      {found.isPending && <Loading />}
      {found.isError && items === undefined && <LoadFailed error={found.error} onRetry={found.refetch} />}
      {items?.length === 0 && <p className="kern-body">{notificationTexts.empty}</p>}
      {items !== undefined && items.length > 0 && (
        <ul className="to-do-list" aria-label={notificationTexts.list}>
          {items.map((one) => (
            <Line key={one.id} one={one} />
          ))}
        </ul>
      )}
      {found.hasNextPage && (
        <Button kind="secondary" isBusy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {notificationTexts.more}
        </Button>
      )}
    </>
  );
}

interface FiltersProps {
  readonly question: NotificationQuestion;
  readonly onChange: (question: NotificationQuestion) => void;
}

function Filters({ question, onChange }: FiltersProps): ReactElement {
  const settings = useNotificationSettings().data ?? [];
  return (
    <form className="filters" aria-label={notificationTexts.filters} onSubmit={(e) => e.preventDefault()}>
      <SelectField
        id="art"
        label={notificationTexts.kind}
        value={question.kind ?? ''}
        choices={[
          { value: '', label: notificationTexts.allKinds },
          ...settings.map(({ kind }) => ({ value: kind, label: notificationKindTexts[kind] })),
        ]}
        onValue={(kind) =>
          onChange({ ...question, kind: kind === '' ? undefined : (kind as NotificationKind) })
        }
      />
      <SelectField
        id="stand"
        label={notificationTexts.show}
        value={question.isUnreadOnly ? 'ungelesen' : ''}
        choices={[
          { value: '', label: notificationTexts.all },
          { value: 'ungelesen', label: notificationTexts.unreadOnly },
        ]}
        onValue={(value) => onChange({ ...question, isUnreadOnly: value !== '' })}
      />
    </form>
  );
}

function MarkAll(): ReactElement {
  const mark = useMarkAllRead();
  const announce = useAnnounce();
  const send = (): void => mark.mutate(undefined, { onSuccess: () => announce(notificationTexts.allMarked) });
  return (
    <>
      <div className="kern-btn-wrapper notifications__acts">
        <Button kind="secondary" icon="check" isBusy={mark.isPending} onClick={send}>
          {notificationTexts.markAll}
        </Button>
      </div>
      {mark.isError && <LoadFailed error={mark.error} onRetry={send} />}
    </>
  );
}

function Line({ one }: { one: Notification }): ReactElement {
  return (
    <li className={`notification${one.isRead ? '' : ' notification--unread'}`}>
      <Link className="kern-link kern-link--no-visited-state" to={`/mitteilungen/${one.id}`}>
        {withoutSender(one.subject)}
      </Link>
      <span className="notification__about">
        {!one.isRead && <Badge kind="info">{notificationTexts.isUnread}</Badge>}
        <span>{notificationKindWords(one.kind)}</span>
        <span>{momentWords(one.createdAt)}</span>
      </span>
    </li>
  );
}
