import type { ReactElement } from 'react';
import { useSignOut } from '../../api/session.js';
import type { Session } from '../../api/types.js';
import { frameTexts } from '../../texts/frame.js';
import { Button } from '../form/button.js';
import { forgetDrafts } from '../form/use-draft.js';
import { SearchCorner } from './search-corner.js';

/** Who is signed in, and the way out. Leaving loads the page anew, so that nothing read before stays in memory. */
export function MemberCorner({ session }: { session: Session }): ReactElement {
  const signOut = useSignOut();
  const leave = (): void =>
    signOut.mutate(undefined, {
      onSuccess: () => {
        forgetDrafts();
        window.location.assign('/anmelden?abgemeldet=1');
      },
    });
  return (
    <div className="member">
      <SearchCorner member={session} />
      <span className="member__name">
        <span className="kern-sr-only">{frameTexts.signedInAs}: </span>
        {session.organisationName}
      </span>
      <Button kind="tertiary" icon="logout" isBusy={signOut.isPending} onClick={leave}>
        {frameTexts.signOut}
      </Button>
      {signOut.isError && (
        <span role="alert" className="member__error">
          {signOut.error.message}
        </span>
      )}
    </div>
  );
}
