import type { ReactElement } from 'react';
import { useSaveReport } from '../../api/demand-reports.js';
import { useCourseFormats, useRegions } from '../../api/regions.js';
import type { DemandReport } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { Alert } from '../../parts/show/alert.js';
import { demandTexts } from '../../texts/demand.js';
import { needWords } from './need-words.js';
import { withPeople } from './report-draft.js';

/** A count that was just taken back, and the way to have it again. */
export function Withdrawn({ report, onDone }: { report: DemandReport; onDone: () => void }): ReactElement {
  const save = useSaveReport();
  const announce = useAnnounce();
  const formats = useCourseFormats().data ?? [];
  const municipalities = useRegions().data?.municipalities ?? [];
  const undo = (): void =>
    save.mutate(withPeople(report, report.people ?? 0), {
      onSuccess: () => {
        announce(demandTexts.undone);
        onDone();
      },
    });
  return (
    <Alert
      kind="success"
      title={demandTexts.withdrawn(needWords(report, formats, municipalities))}
      takesFocus
    >
      {save.isError && <p className="kern-body">{save.error.message}</p>}
      <Button kind="secondary" icon="autorenew" isBusy={save.isPending} onClick={undo}>
        {demandTexts.undo}
      </Button>
    </Alert>
  );
}
