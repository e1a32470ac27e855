import type { ReactElement } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';
import { useSession, useSignIn } from '../../api/session.js';
import { Frame } from '../../parts/frame/frame.js';
import { SignInFields } from '../../parts/frame/sign-in-fields.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { publicationTexts } from '../../texts/publications.js';
import { publicTexts } from '../../texts/public-concept.js';
import { signInTexts } from '../../texts/sign-in.js';
import { ownAddress } from './own-address.js';

/** Sign-in. Whoever was sent here comes back to the page they asked for. */
export function SignInPage(): ReactElement {
  const [search] = useSearchParams();
  const session = useSession();
  const signIn = useSignIn();
  const target = ownAddress(search.get('zurueck'));
  if (session.data) return <Navigate to={target} replace />;
  return (
    <Frame>
      <div className="narrow">
        <PageTitle title={signInTexts.title} />
        {search.has('abgemeldet') ? (
          <Alert kind="success" title={signInTexts.signedOut} />
        ) : (
          <p className="kern-body lead">{target === '/' ? signInTexts.lead : signInTexts.expected}</p>
        )}
        <SignInFields error={signIn.error} isBusy={signIn.isPending} onSubmit={signIn.mutate} />
        <p className="kern-body">
          <a className="kern-link" href="/kursfinder">
            {publicationTexts.fromSignIn}
          </a>
        </p>
        <p className="kern-body">
          <Link className="kern-link" to="/integrationskonzept">
            {publicTexts.fromSignIn}
          </Link>
        </p>
      </div>
    </Frame>
  );
}
