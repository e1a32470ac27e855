import { useState, type ReactElement } from 'react';
import { useOwnAccount } from '../../api/accounts.js';
import { WayButton } from '../../parts/form/way-button.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { Facts } from '../../parts/show/facts.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { ownAccountTexts } from '../../texts/administration.js';
import { providerTexts } from '../../texts/invitations.js';
import { secondFactorTexts } from '../../texts/second-factor.js';
import { PasswordForm } from './password-form.js';
import { SecondFactor } from './second-factor.js';
import { SessionList } from './session-list.js';

/** “Mein Konto”: login, password, second factor and sessions. Whoever has to put one of them in order does nothing else before. */
export function OwnAccountPage(): ReactElement {
  const { organisationName, mustChangePassword, mustSetUpSecondFactor } = useMember();
  const account = useOwnAccount();
  const [isChanged, setChanged] = useState(false);
  const isFirst = mustChangePassword && !isChanged;
  const isFactorFirst = !isFirst && mustSetUpSecondFactor;
  const [title, lead] = isFirst
    ? [ownAccountTexts.firstTitle, ownAccountTexts.firstLead]
    : isFactorFirst
      ? [secondFactorTexts.firstTitle, secondFactorTexts.firstLead]
      : [ownAccountTexts.title, null];
  const { data } = account;
  return (
    <div className="narrow">
      <PageTitle title={title} />
      {lead !== null && <p className="kern-body lead">{lead}</p>}
      {account.isPending && <Loading />}
      {account.isError && <LoadFailed error={account.error} onRetry={account.refetch} />}
      {data !== undefined && (
        <Facts
          facts={[
            { name: ownAccountTexts.login, value: data.login },
            { name: ownAccountTexts.organisation, value: organisationName },
          ]}
        />
      )}
      {data?.hasPassword === false && <p className="kern-body part-gap">{providerTexts.onlyProvider}</p>}
      {data?.hasPassword !== false && !isFactorFirst && (
        <section className="page-section" aria-labelledby="passwort">
          <h2 id="passwort" className="kern-heading-medium">
            {ownAccountTexts.password}
          </h2>
          {isChanged && <Changed goesOn={!mustSetUpSecondFactor} />}
          <PasswordForm onChanged={() => setChanged(true)} />
        </section>
      )}
      {!isFirst && data !== undefined && (
        <>
          {data.hasPassword && <SecondFactor account={data} />}
          <SessionList sessions={data.sessions} />
        </>
      )}
    </div>
  );
}

function Changed({ goesOn }: { goesOn: boolean }): ReactElement {
  return (
    <Alert kind="success" title={ownAccountTexts.changed} takesFocus>
      {goesOn && (
        <WayButton to="/" kind="secondary">
          {ownAccountTexts.goOn}
        </WayButton>
      )}
    </Alert>
  );
}
