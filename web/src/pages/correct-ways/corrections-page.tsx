import { useState, type ReactElement } from 'react';
import { useCorrections, useCorrectWay, useTakeBack } from '../../api/corrections.js';
import type { Correction } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { TextField } from '../../parts/form/text-field.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable } from '../../parts/table/card-table.js';
import { holdsWords } from '../../parts/table/holds-words.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { keepTexts } from '../../texts/administration.js';
import { correctionTexts } from '../../texts/corrections.js';
import { correctionColumns } from './correction-columns.js';
import { CorrectionForm } from './correction-form.js';

/** “Reisezeiten korrigieren”: a form, and all that was corrected beside what would count without it. */
export function CorrectionsPage(): ReactElement {
  return (
    <>
      <PageTitle title={correctionTexts.title} />
      <p className="kern-body lead">{correctionTexts.lead}</p>
      <CorrectionForm />
      <CorrectionList />
    </>
  );
}

function CorrectionList(): ReactElement {
  const corrections = useCorrections();
  const takeBack = useTakeBack();
  const correct = useCorrectWay();
  const { chosen, choose } = useListAddress();
  const [takenBack, setTakenBack] = useState<Correction | null>(null);
  const rows = (corrections.data ?? []).filter((one) =>
    holdsWords([one.municipalityName, one.siteName, one.providerName], chosen('suche')),
  );
  const undo = (correction: Correction): void => {
    const { ags, siteId, mode, minutes, reason } = correction;
    correct.mutate({ ags, siteId, mode, minutes, reason }, { onSuccess: () => setTakenBack(null) });
  };
  return (
    <section className="page-section" aria-labelledby="korrigierte-wege">
      <h2 id="korrigierte-wege" className="kern-heading-medium">
        {correctionTexts.listTitle}
      </h2>
      <div className="filters">
        <TextField
          id="suche"
          label={correctionTexts.searchFor}
          value={chosen('suche')}
          onValue={(suche) => choose({ suche })}
        />
      </div>
      {takenBack !== null && (
        <Alert
          key={takenBack.ags + takenBack.siteId + takenBack.mode}
          kind="success"
          title={correctionTexts.takenBack(takenBack.municipalityName, takenBack.siteName)}
          takesFocus
        >
          <Button kind="secondary" isBusy={correct.isPending} onClick={() => undo(takenBack)}>
            {correctionTexts.undo}
          </Button>
        </Alert>
      )}
      <ActError error={takeBack.error ?? correct.error} />
      {corrections.isPending && <Loading />}
      {corrections.isError && <LoadFailed error={corrections.error} onRetry={corrections.refetch} />}
      {corrections.data !== undefined && (
        <p className="kern-body kern-body--muted" aria-live="polite">
          {corrections.data.length === 0 ? correctionTexts.empty : keepTexts.found(rows.length)}
        </p>
      )}
      {rows.length > 0 && (
        <CardTable
          file="korrigierte-reisezeiten"
          caption={correctionTexts.list}
          rows={rows}
          keyOf={({ ags, siteId, mode }) => ags + siteId + mode}
          columns={correctionColumns((correction) =>
            takeBack.mutate(correction, { onSuccess: () => setTakenBack(correction) }),
          )}
        />
      )}
    </section>
  );
}
