import type { ReactElement } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';
import { useProviderLabel, useSession, useSignIn } from '../../api/session.js';
import { Frame } from '../../parts/frame/frame.js';
import { SignInFields } from '../../parts/frame/sign-in-fields.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { publicationTexts } from '../../texts/publications.js';
import { publicTexts } from '../../texts/public-concept.js';
import { faultWords, providerTexts } from '../../texts/invitations.js';
import { signInTexts } from '../../texts/sign-in.js';
import { ownAddress } from './own-address.js';

/** Sign-in. Whoever was sent here comes back to the page they asked for. */
export function SignInPage(): ReactElement {
  const [search] = useSearchParams();
  const session = useSession();
  const signIn = useSignIn();
  const target = ownAddress(search.get('zurueck'));
  const fault = search.get('fehler');
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
        {fault !== null && (
          <Alert kind="danger" title={providerTexts.failedTitle} role="alert">
            <p className="kern-body">{faultWords(fault)}</p>
          </Alert>
        )}
        <ProviderWay target={target} />
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

/** The way through the identity provider, where there is one: a link, because it leaves this house. */
function ProviderWay({ target }: { target: string }): ReactElement | null {
  const label = useProviderLabel();
  if (label === null) return null;
  return (
    <>
      <p className="kern-body part-gap">
        <a
          className="kern-btn kern-btn--secondary"
          href={`/api/v1/session/provider?zurueck=${encodeURIComponent(target)}`}
        >
          <span className="kern-label">{providerTexts.signIn(label)}</span>
        </a>
      </p>
      <p className="kern-body">{providerTexts.orPassword}</p>
    </>
  );
}
