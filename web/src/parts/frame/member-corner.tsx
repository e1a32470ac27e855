import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useUnread } from '../../api/notifications.js';
import { useSignOut } from '../../api/session.js';
import type { Session } from '../../api/types.js';
import { frameTexts } from '../../texts/frame.js';
import { notificationTexts } from '../../texts/notifications.js';
import { Button } from '../form/button.js';
import { forgetDrafts } from '../form/use-draft.js';
import { Icon } from '../show/icon.js';
import { isInOrder } from './is-in-order.js';
import { Menu } from './menu.js';
import { MenuNavigation } from './menu-navigation.js';
import { SearchCorner } from './search-corner.js';

/** Who is signed in, what they have not read, and the way out; on a phone all ways through the application too. */
export function MemberCorner({ session }: { session: Session }): ReactElement {
  return (
    <div className="member">
      {isInOrder(session) && <SearchCorner member={session} />}
      {isInOrder(session) && <UnreadLink />}
      <Menu label={<MenuLabel name={session.organisationName} />}>
        {isInOrder(session) && <MenuNavigation session={session} />}
        <p className="menu__name">
          {frameTexts.signedInAs}: {session.organisationName}
        </p>
        <ul className="menu__list">
          <li>
            <Link className="menu__way" to="/konto">
              {frameTexts.account}
            </Link>
          </li>
          <li>
            <Link className="menu__way" to="/mitteilungen/einstellungen">
              {notificationTexts.toSettings}
            </Link>
          </li>
        </ul>
        <SignOut />
      </Menu>
    </div>
  );
}

/** On a wide screen the button says who is signed in, on a phone there is room for one word. */
function MenuLabel({ name }: { name: string }): ReactElement {
  return (
    <>
      <span className="menu__wide">
        <span className="kern-sr-only">{frameTexts.signedInAs}: </span>
        {name}
      </span>
      <span className="menu__narrow">{frameTexts.menu}</span>
    </>
  );
}

function UnreadLink(): ReactElement {
  const unread = useUnread().data ?? 0;
  return (
    <Link className="unread" to="/mitteilungen">
      <Icon name="mail" />
      <span className="kern-sr-only">
        {unread === 0 ? notificationTexts.title : notificationTexts.unread(unread)}
      </span>
      {unread > 0 && (
        <span className="unread__count" aria-hidden="true">
          {notificationTexts.short(unread)}
        </span>
      )}
    </Link>
  );
}

/** Leaving loads the page anew, so that nothing read before stays in memory. */
function SignOut(): ReactElement {
  const signOut = useSignOut();
  const leave = (): void =>
    signOut.mutate(undefined, {
      onSuccess: (goOnAt) => {
        forgetDrafts();
        window.location.assign(goOnAt ?? '/anmelden?abgemeldet=1');
      },
    });
  return (
    <>
      <Button kind="tertiary" icon="logout" isBusy={signOut.isPending} onClick={leave}>
        {frameTexts.signOut}
      </Button>
      {signOut.isError && (
        <span role="alert" className="member__error">
          {signOut.error.message}
        </span>
      )}
    </>
  );
}
