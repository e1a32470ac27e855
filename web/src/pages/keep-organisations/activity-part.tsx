import { useState, type ReactElement } from 'react';
import { useSwitchOrganisation } from '../../api/organisations.js';
import type { Organisation } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { Alert } from '../../parts/show/alert.js';
import { longDate } from '../../parts/words/dates.js';
import { keepTexts, organisationTexts } from '../../texts/administration.js';

/** Laying a member aside, and taking it up again. */
export function ActivityPart({ organisation }: { organisation: Organisation }): ReactElement {
  const { id, name, deactivatedOn } = organisation;
  const switchTo = useSwitchOrganisation(id);
  const announce = useAnnounce();
  const [isAsking, setAsking] = useState(false);
  return (
    <section className="page-section narrow" aria-labelledby="stand-der-organisation">
      <h2 id="stand-der-organisation" className="kern-heading-medium">
        {keepTexts.state}
      </h2>
      {deactivatedOn !== null && (
        <>
          <Alert kind="warning" title={organisationTexts.deactivatedOn(longDate(deactivatedOn))} />
          <ActError error={switchTo.error} />
          <div className="kern-btn-wrapper part-gap">
            <Button
              kind="secondary"
              isBusy={switchTo.isPending}
              onClick={() =>
                switchTo.mutate(true, { onSuccess: () => announce(organisationTexts.reactivated) })
              }
            >
              {organisationTexts.reactivate}
            </Button>
          </div>
        </>
      )}
      {deactivatedOn === null && !isAsking && (
        <Button kind="secondary" onClick={() => setAsking(true)}>
          {organisationTexts.deactivate}
        </Button>
      )}
      {deactivatedOn === null && isAsking && (
        <ReasonForm
          question={organisationTexts.deactivateQuestion(name)}
          submit={organisationTexts.deactivateYes}
          error={switchTo.error}
          isBusy={switchTo.isPending}
          onConfirm={() =>
            switchTo.mutate(false, { onSuccess: () => announce(organisationTexts.deactivated) })
          }
          onCancel={() => setAsking(false)}
        >
          <p className="kern-body">{organisationTexts.deactivateMeans}</p>
        </ReasonForm>
      )}
    </section>
  );
}
