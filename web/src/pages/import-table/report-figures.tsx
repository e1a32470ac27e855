import type { ReactElement } from 'react';
import type { ImportReport } from '../../api/types.js';
import { numberWords } from '../../parts/words/numbers.js';
import { importTexts } from '../../texts/import-table.js';

/** What happens to how many. */
export function ReportFigures({ report }: { report: ImportReport }): ReactElement {
  const figures = [
    [importTexts.created, report.created],
    [importTexts.updated, report.updated],
    [importTexts.unchanged, report.unchanged],
    [importTexts.kept, report.kept],
    ...(report.detached > 0 ? [[importTexts.detached, report.detached] as const] : []),
    [importTexts.rejected, report.rejected],
  ] as const;
  return (
    <dl className="import-figures" aria-label={importTexts.sum}>
      {figures.map(([name, count]) => (
        <div key={name} className="import-figures__one">
          <dt>{name}</dt>
          <dd>{numberWords(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
