import type { ReactElement } from 'react';
import { useConfirmFigures, useStatements } from '../../api/demand-reports.js';
import { Button } from '../../parts/form/button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { useMember } from '../../parts/frame/members-only.js';
import { Alert } from '../../parts/show/alert.js';
import { longDate } from '../../parts/words/dates.js';
import { demandTexts } from '../../texts/demand.js';

/** “Unsere Zahlen sind vollständig”, in one press. */
export function ConfirmFigures(): ReactElement {
  const { organisationId } = useMember();
  const statements = useStatements().data;
  const confirm = useConfirmFigures();
  const announce = useAnnounce();
  const own = statements?.find((statement) => statement.organisationId === organisationId);
  return (
    <section aria-labelledby="bestaetigen" className="page-section hint-box">
      <h2 id="bestaetigen" className="kern-heading-small">
        {demandTexts.statement}
      </h2>
      <p className="kern-body">{demandTexts.statementBody}</p>
      {statements !== undefined && (
        <p className="kern-body">
          <strong>
            {own === undefined
              ? demandTexts.neverConfirmed
              : demandTexts.confirmedOn(longDate(own.confirmedOn))}
          </strong>
        </p>
      )}
      {confirm.isError && <Alert kind="danger" title={confirm.error.message} role="alert" />}
      <Button
        kind="primary"
        icon="check"
        isBusy={confirm.isPending}
        onClick={() => confirm.mutate(undefined, { onSuccess: () => announce(demandTexts.confirmed) })}
      >
        {demandTexts.confirm}
      </Button>
      {confirm.isSuccess && <p className="kern-body">{demandTexts.confirmed}</p>}
    </section>
  );
}
