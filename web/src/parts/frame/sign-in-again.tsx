import { useEffect, useRef, type ReactElement } from 'react';
import { useSignInAgain } from '../../api/session.js';
import type { Session } from '../../api/types.js';
import { signInTexts } from '../../texts/sign-in.js';
import { forgetDrafts } from '../form/use-draft.js';
import { SignInFields } from './sign-in-fields.js';

/**
 * Over the page of somebody whose session ended: they sign in and go on, with all that they typed. Whoever signs in as somebody else
 * begins anew and sees nothing of it.
 */
export function SignInAgain({ member }: { member: Session }): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const signIn = useSignInAgain(member.accountId);
  useEffect(() => {
    const open = dialog.current;
    open?.showModal();
    return () => open?.close();
  }, []);
  const leave = (address: string): void => {
    forgetDrafts();
    window.location.assign(address);
  };
  return (
    <dialog
      ref={dialog}
      className="over-page"
      aria-labelledby="wieder-anmelden"
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id="wieder-anmelden" className="kern-heading-medium">
        {signInTexts.againTitle}
      </h2>
      <p className="kern-body">{signInTexts.againLead(member.organisationName)}</p>
      <SignInFields
        prefix="wieder-"
        error={signIn.error}
        isBusy={signIn.isPending}
        onSubmit={(given) =>
          signIn.mutate(given, {
            onSuccess: ({ accountId }) => {
              if (accountId !== member.accountId) leave('/');
            },
          })
        }
      />
      <button type="button" className="kern-btn kern-btn--tertiary" onClick={() => leave('/anmelden')}>
        <span className="kern-label">{signInTexts.leave}</span>
      </button>
    </dialog>
  );
}
