import type { ReactElement } from 'react';
import type { Import, ImportReport } from '../../api/types.js';
import { WayButton } from '../../parts/form/way-button.js';
import { Alert } from '../../parts/show/alert.js';
import { differenceTexts } from '../../texts/import-differences.js';
import { importAddress } from './import-kind.js';

/** The way to what would be changed, and that courses are missing. Nothing where neither is. */
export function DifferencesHint({
  seen: { id, kind },
  report: { differences, moreDifferences, vanished, moreVanished },
}: {
  readonly seen: Import;
  readonly report: ImportReport;
}): ReactElement | null {
  const [changed, missing] = [differences.length + moreDifferences, vanished.length + moreVanished];
  if (changed + missing === 0) return null;
  return (
    <>
      {missing > 0 && (
        <div className="import-verdict">
          <Alert kind="warning" title={differenceTexts.vanishedTitle(missing)}>
            <p className="kern-body">{differenceTexts.vanishedBody}</p>
          </Alert>
        </div>
      )}
      <p className="page-section">
        <WayButton to={`${importAddress[kind]}/${id}/unterschiede`} kind="secondary">
          {changed > 0 ? differenceTexts.toDifferences(changed) : differenceTexts.toVanished}
        </WayButton>
      </p>
    </>
  );
}
