import Provider from 'oidc-provider';

/**
 * A real OpenID Connect provider without pages: `whoComes` says for whom it takes a visitor, or null to turn them away. Node loads this file
 * itself, because the provider knows its settings only as plain objects of its own realm.
 */
export function makeIdentityProvider({ issuer, client, callback, afterSignOut, whoComes }) {
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [callback],
        post_logout_redirect_uris: [afterSignOut],
      },
    ],
    cookies: { keys: ['of a story'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    loadExistingGrant: grantAll,
  });
  const answer = provider.callback();
  return (request, response) => {
    if (!request.url.startsWith('/interaction/')) return answer(request, response);
    return provider.interactionFinished(request, response, resultFor(whoComes()));
  };
}

/** Who somebody is, without a page in between. */
function resultFor(subject) {
  return subject === null
    ? { error: 'access_denied', error_description: 'cancelled' }
    : { login: { accountId: subject } };
}

/** Nobody is asked whether they agree: house and provider belong to the same administration. */
async function grantAll({ oidc }) {
  const grant = new oidc.provider.Grant({
    clientId: oidc.client.clientId,
    accountId: oidc.session.accountId,
  });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}
