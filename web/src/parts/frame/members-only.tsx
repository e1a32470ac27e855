import type { ReactElement } from 'react';
import { Navigate, Outlet, useLocation, useOutletContext } from 'react-router';
import { useSession } from '../../api/session.js';
import type { Permission, Session } from '../../api/types.js';
import { errorTexts } from '../../texts/errors.js';
import { Loading } from '../show/loading.js';
import { LoadFailed } from '../show/load-failed.js';
import { DataSources } from './data-sources.js';
import { Frame } from './frame.js';
import { MemberCorner } from './member-corner.js';
import { Navigation, SubNavigation } from './navigation.js';
import { PageTitle } from './page-title.js';

/** The pages for members. Whoever is not, or no longer, signed in goes to the sign-in page and comes back to this address. */
export function MembersOnly(): ReactElement {
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.isPending) return <Frame>{<Loading />}</Frame>;
  if (session.data === undefined) {
    return (
      <Frame>
        <LoadFailed error={session.error} onRetry={session.refetch} />
      </Frame>
    );
  }
  if (session.data === null) {
    return <Navigate to={`/anmelden?zurueck=${encodeURIComponent(pathname + search)}`} replace />;
  }
  if (session.data.mustChangePassword) {
    if (pathname !== '/konto') return <Navigate to="/konto" replace />;
    return (
      <Frame member={<MemberCorner session={session.data} />}>
        <Outlet context={session.data} />
      </Frame>
    );
  }
  return (
    <Frame
      navigation={<Navigation session={session.data} />}
      subNavigation={<SubNavigation session={session.data} />}
      member={<MemberCorner session={session.data} />}
      footer={<DataSources />}
    >
      <Outlet context={session.data} />
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
