import { useState, type ReactElement } from 'react';
import { Navigate, Outlet, useLocation, useOutletContext } from 'react-router';
import { useSession } from '../../api/session.js';
import type { Permission, Session } from '../../api/types.js';
import { adoptDrafts } from '../form/use-draft.js';
import { errorTexts } from '../../texts/errors.js';
import { Loading } from '../show/loading.js';
import { LoadFailed } from '../show/load-failed.js';
import { DataSources } from './data-sources.js';
import { Frame } from './frame.js';
import { isInOrder } from './is-in-order.js';
import { MemberCorner } from './member-corner.js';
import { Navigation, SubNavigation } from './navigation.js';
import { PageTitle } from './page-title.js';
import { SessionWarning } from './session-warning.js';
import { SignInAgain } from './sign-in-again.js';

/**
 * The pages for members. Whoever is not signed in goes to the sign-in page and comes back to this address; where a session ends while
 * somebody is at work, the page stays as it is, and they sign in again over it.
 */
export function MembersOnly(): ReactElement {
  const session = useSession();
  const { pathname, search } = useLocation();
  const [last, setLast] = useState<Session | null>(null);
  if (session.data && session.data !== last) setLast(session.data);
  if (session.isPending) return <Frame>{<Loading />}</Frame>;
  const member = session.data ?? last;
  if (session.data === undefined && member === null) {
    return (
      <Frame>
        <LoadFailed error={session.error} onRetry={session.refetch} />
      </Frame>
    );
  }
  if (member === null) {
    return <Navigate to={`/anmelden?zurueck=${encodeURIComponent(pathname + search)}`} replace />;
  }
  // Nothing else is open before the account is in order.
  if (!isInOrder(member) && pathname !== '/konto') return <Navigate to="/konto" replace />;
  adoptDrafts(member.accountId);
  return (
    <Frame
      member={<MemberCorner session={member} />}
      {...(isInOrder(member)
        ? {
            navigation: <Navigation session={member} />,
            subNavigation: <SubNavigation session={member} />,
            footer: <DataSources />,
          }
        : {})}
    >
      <SessionWarning session={member} />
      <Outlet context={member} />
      {session.data === null && <SignInAgain member={member} />}
    </Frame>
  );
}

/** Who is signed in, on a page for members. */
export function useMember(): Session {
  return useOutletContext<Session>();
}

/** Keeps a page from members whose organisation has nothing to do there; the server would refuse its data anyway. */
export function Permitted({ by }: { by: Permission | 'administrator' }): ReactElement {
  const member = useMember();
  const isPermitted = by === 'administrator' ? member.isAdministrator : member.permissions.includes(by);
  if (isPermitted) return <Outlet context={member} />;
  return (
    <>
      <PageTitle title={errorTexts.notPermittedTitle} />
      <p className="kern-body">{errorTexts.notPermittedBody}</p>
    </>
  );
}
