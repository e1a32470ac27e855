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
import { PasswordForm } from './password-form.js';
import { SessionList } from './session-list.js';

/** “Mein Konto”: login, password and sessions. Whoever came with a first password does nothing else before. */
export function OwnAccountPage(): ReactElement {
  const { organisationName, mustChangePassword } = useMember();
  const account = useOwnAccount();
  const [isChanged, setChanged] = useState(false);
  const isFirst = mustChangePassword && !isChanged;
  return (
    <div className="narrow">
      <PageTitle title={isFirst ? ownAccountTexts.firstTitle : ownAccountTexts.title} />
      {isFirst && <p className="kern-body lead">{ownAccountTexts.firstLead}</p>}
      {account.isPending && <Loading />}
      {account.isError && <LoadFailed error={account.error} onRetry={account.refetch} />}
      {account.data !== undefined && (
        <Facts
          facts={[
            { name: ownAccountTexts.login, value: account.data.login },
            { name: ownAccountTexts.organisation, value: organisationName },
          ]}
        />
      )}
      <section className="page-section" aria-labelledby="passwort">
        <h2 id="passwort" className="kern-heading-medium">
          {ownAccountTexts.password}
        </h2>
        {isChanged && (
          <Alert kind="success" title={ownAccountTexts.changed} takesFocus>
            <WayButton to="/" kind="secondary">
              {ownAccountTexts.goOn}
            </WayButton>
          </Alert>
        )}
        <PasswordForm onChanged={() => setChanged(true)} />
      </section>
      {!isFirst && account.data !== undefined && <SessionList sessions={account.data.sessions} />}
    </div>
  );
}
