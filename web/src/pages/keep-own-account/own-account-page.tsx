import { useState, type ReactElement } from 'react';
import { useOwnAccount } from '../../api/accounts.js';
import type { OwnAccount } from '../../api/types.js';
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
  const [title, lead] = headOf(isFirst, isFactorFirst);
  const { data } = account;
  return (
    <div className="narrow">
      <PageTitle title={title} />
      {lead !== null && <p className="kern-body lead">{lead}</p>}
      {account.isPending && <Loading />}
      {account.isError && <LoadFailed error={account.error} onRetry={account.refetch} />}
      {data !== undefined && <WhoIsHere account={data} organisationName={organisationName} />}
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

/** Title and lead of the page: of what has to be put in order first, where something has. */
function headOf(isFirst: boolean, isFactorFirst: boolean): readonly [title: string, lead: string | null] {
  if (isFirst) return [ownAccountTexts.firstTitle, ownAccountTexts.firstLead];
  if (isFactorFirst) return [secondFactorTexts.firstTitle, secondFactorTexts.firstLead];
  return [ownAccountTexts.title, null];
}

interface WhoIsHereProps {
  readonly account: OwnAccount;
  readonly organisationName: string;
}

function WhoIsHere({ account: { login, hasPassword }, organisationName }: WhoIsHereProps): ReactElement {
  return (
    <>
      <Facts
        facts={[
          { name: ownAccountTexts.login, value: login },
          { name: ownAccountTexts.organisation, value: organisationName },
        ]}
      />
      {!hasPassword && <p className="kern-body part-gap">{providerTexts.onlyProvider}</p>}
    </>
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
